"""What can be told of a tune's form in figures, each as a sum and how many things were summed up.

Figures of many tunes are the sums divided by the numbers, so that a tune with four sections counts in
“phrases return” four times. A section's first four bars are its question; bars 5 and 6 bring it back.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise

import numpy as np

from composer.composition.phrases.form import Form, notes_of
from composer.composition.phrases.sections import SectionBar

Share = tuple[float, int]
"""A sum, and of how many."""

ALIKE_TOGETHER = 1.3
"""Two bars are like two others from this sum of their likenesses on, of 2."""
FEWEST_BARS = 8
CLEARLY_HIGHER_SEMITONES = 1.5
ENDS_ON = (0, 7)
"""Sections end on the key note or the fifth above it."""
NEARLY_ALL = 0.9


def phrases_that_return(form: Form) -> Share:
    """Of sections of eight bars and more, those whose bars 5 and 6 are like 1 and 2."""
    together = [form.alike[start, start + 4] + form.alike[start + 1, start + 5] for start in _long(form)]
    return float(sum(both > ALIKE_TOGETHER for both in together)), len(together)


def likeness_to_fourth_after(form: Form, bar: int) -> Share:
    """The likeness of a section's bar, from 0, to the fourth after it, in sections of eight and more."""
    found = [form.alike[start + bar, start + bar + 4] for start in _long(form)]
    return float(sum(found)), len(found)


def returning_bars(form: Form) -> Share:
    """One less the share of different bars."""
    if not form.bars:
        return 0.0, 0
    return 1 - len({bar.notes for bar in form.bars}) / len(form.bars), 1


def motifs_that_recur(form: Form) -> Share:
    """Of half bars with two notes or more, the share that was there before, transposed or not."""
    found = Counter(motif for bar in form.bars for motif in half_bars(bar))
    return (1 - len(found) / found.total(), 1) if found else (0.0, 0)


def last_bars_shared(form: Form) -> Share:
    """The likeness of the last bars of neighbouring sections."""
    found = [form.alike[one, other] for one, other in pairwise(_lasts(form))]
    return float(sum(found)), len(found)


def last_two_bars_shared(form: Form) -> Share:
    """Of neighbouring sections, those that are like each other in their last two bars together."""
    pairs = [
        (one, other)
        for (one, first), (other, second) in pairwise(zip(_lasts(form), form.sections, strict=True))
        if min(len(first.bars), len(second.bars)) > 1
    ]
    alike = [form.alike[one, other] + form.alike[one - 1, other - 1] for one, other in pairs]
    return float(sum(both > ALIKE_TOGETHER for both in alike)), len(alike)


def ends_on_key_note(form: Form) -> Share:
    """Whether the tune's last note is its key note."""
    if form.tonic is None or not form.notes:
        return 0.0, 0
    return float(form.degree(form.notes[-1].midi) == 0), 1


def ends_on_key_note_or_fifth(form: Form) -> Share:
    """Of the sections, those whose last note is the key note or the fifth above it."""
    last = [section.last.notes[-1].midi for section in form.sections if section.last.notes]
    if form.tonic is None:
        return 0.0, 0
    return float(sum(form.degree(midi) in ENDS_ON for midi in last)), len(last)


def second_clearly_higher(form: Form) -> Share:
    """Whether the second section lies clearly above the first, by the mean of their notes."""
    means = [
        float(np.mean([note.midi for note in notes_of(section)]))
        for section in form.sections[:2]
        if notes_of(section)
    ]
    return (float(means[1] - means[0] > CLEARLY_HIGHER_SEMITONES), 1) if len(means) == 2 else (0.0, 0)


def times_written(form: Form, bars: int = FEWEST_BARS) -> int:
    """How often one stretch of so many bars is written out; nearly the same counts as the same."""
    count = len(form.bars) - bars + 1
    if count < 1:
        return 1 if form.bars else 0
    alike = np.stack([form.alike[shift : shift + count, shift : shift + count] for shift in range(bars)])
    same = alike.mean(axis=0) >= NEARLY_ALL
    return max(_apart(np.flatnonzero(row[start:]), bars) for start, row in enumerate(same))


def _apart(places: Sequence[int] | np.ndarray[tuple[int], np.dtype[np.intp]], bars: int) -> int:
    """How many stretches that begin at some of these places stand one behind the other."""
    number, free = 0, 0
    for place in places:
        if place >= free:
            number, free = number + 1, int(place) + bars
    return number


def half_bars(bar: SectionBar) -> list[tuple[tuple[int, Fraction], ...]]:
    """The two halves of a bar as intervals and lengths, at any pitch, those with two notes or more."""
    halves = [[note for note in bar.notes if (2 * note.onset < bar.full) is first] for first in (True, False)]
    return [
        tuple((note.midi - half[0].midi, note.duration) for note in half) for half in halves if len(half) > 1
    ]


def _long(form: Form) -> list[int]:
    return [
        start
        for start, section in zip(form.starts, form.sections, strict=True)
        if len(section.bars) >= FEWEST_BARS
    ]


def _lasts(form: Form) -> list[int]:
    return [start + len(section.bars) - 1 for start, section in zip(form.starts, form.sections, strict=True)]


ROWS: dict[str, Callable[[Form], Share]] = {
    "phrases return": phrases_that_return,
    "returning bars": returning_bars,
    "bar 1 like 5": lambda form: likeness_to_fourth_after(form, 0),
    "bar 2 like 6": lambda form: likeness_to_fourth_after(form, 1),
    "half-bar motifs": motifs_that_recur,
    "parts share their last bar": last_bars_shared,
    "parts share their last two": last_two_bars_shared,
    "ends on its key note": ends_on_key_note,
    "parts end on tonic or dominant": ends_on_key_note_or_fifth,
    "B clearly higher": second_clearly_higher,
}
"""The rows of the table of form, as the benchmark `phrases` prints them."""
