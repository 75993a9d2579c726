"""What can be told of a tune's form in figures, each as a sum and how many things were summed up.

Figures of many tunes are the sums divided by the numbers, so that a tune with four sections counts in
“phrases return” four times. A section's first four bars are its question; bars 5 and 6 bring it back.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from composer.composition.phrases.form import Form, likeness, notes_of
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
    return _count(2 * form.alike(start, start + 4, 2) > ALIKE_TOGETHER for start in _long(form))


def likeness_to_fourth_after(form: Form, bar: int) -> Share:
    """The likeness of a section's bar, from 0, to the fourth after it, in sections of eight and more."""
    return _count(form.alike(start + bar, start + bar + 4) for start in _long(form))


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
    return _count(form.alike(one, other) for one, other in pairwise(_lasts(form)))


def last_two_shared(form: Form) -> Share:
    """Of neighbouring sections, those that are like each other in their last two bars together."""
    return _count(2 * both > ALIKE_TOGETHER for both in likeness_of_last_two(form))


def likeness_of_last_two(form: Form) -> list[float]:
    """How like the last two bars of neighbouring sections of two bars and more are, 0 to 1."""
    lasts = zip(_lasts(form), form.sections, strict=True)
    ends = [last for last, section in lasts if len(section.bars) > 1]
    return [form.alike(one - 1, other - 1, 2) for one, other in pairwise(ends)]


def ends_on_key_note(form: Form) -> Share:
    """Whether the tune's last note is its key note."""
    if form.tonic is None or not form.notes:
        return 0.0, 0
    return float(form.degree(form.notes[-1].midi) == 0), 1


def ends_on_key_note_or_fifth(form: Form) -> Share:
    """Of the sections, those whose last note is the key note or the fifth above it."""
    if form.tonic is None:
        return 0.0, 0
    last = [section.last.notes[-1].midi for section in form.sections if section.last.notes]
    return _count(form.degree(midi) in ENDS_ON for midi in last)


def second_clearly_higher(form: Form) -> Share:
    """Whether the second section lies clearly above the first, by the mean of their notes."""
    rise = rise_of_second(form)
    return (float(rise > CLEARLY_HIGHER_SEMITONES), 1) if rise is not None else (0.0, 0)


def rise_of_second(form: Form) -> float | None:
    """Semitones from the first section's mean pitch to the second's; None where there is but one."""
    heard = [[note.midi for note in notes_of(section)] for section in form.sections[:2]]
    if len(heard) < 2 or not all(heard):
        return None
    first, second = (sum(pitches) / len(pitches) for pitches in heard)
    return second - first


def times_written(form: Form, bars: int = FEWEST_BARS) -> int:
    """How often one stretch of so many bars is written out; nearly the same counts as the same."""
    count = len(form.bars) - bars + 1
    if count < 1:
        return min(len(form.bars), 1)
    every = likeness(form.slots[:, None], form.slots[None])
    stretches = sum(every[shift : shift + count, shift : shift + count] for shift in range(bars))
    return max(_apart(np.flatnonzero(row), bars) for row in np.triu(stretches >= bars * NEARLY_ALL))


def _apart(places: NDArray[np.intp], bars: int) -> int:
    """How many stretches that begin at some of these places stand one behind the other."""
    number, free = 0, 0
    for place in places.tolist():
        if place >= free:
            number, free = number + 1, place + bars
    return number


def half_bars(bar: SectionBar) -> list[tuple[tuple[int, int], ...]]:
    """The two halves of a bar as intervals and lengths, at any pitch, those with two notes or more."""
    halves = [
        [note for note in bar.notes if (2 * note.onset_ticks < bar.full_ticks) is first]
        for first in (True, False)
    ]
    return [
        tuple((note.midi - half[0].midi, note.duration_ticks) for note in half)
        for half in halves
        if len(half) > 1
    ]


def _count(values: Iterable[float]) -> Share:
    listed = list(values)
    return float(sum(listed)), len(listed)


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
    "parts share their last two": last_two_shared,
    "ends on its key note": ends_on_key_note,
    "parts end on tonic or dominant": ends_on_key_note_or_fifth,
    "B clearly higher": second_clearly_higher,
}
"""The rows of the table of form, as the benchmark `phrases` prints them."""
