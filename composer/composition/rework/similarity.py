"""How much bars that were composed anew sound like others: in time at the same pitch, or in rise and fall."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import pairwise

from composer.composition.rework.matching import MatchedTune
from composer.composition.written_bars import WrittenBar, written_bars
from composer.notation.elements import Event
from composer.notation.pitch_classes import STEPS

Sounding = list[tuple[Fraction, Fraction, tuple[int, ...]]]


def likeness(
    tune: MatchedTune, indices: Sequence[int], music: Sequence[str], others: Sequence[int] = ()
) -> Fraction:
    """The share of the bars' time in which the same pitches sound as before, or in other bars, 0 to 1."""
    same = total = Fraction(0)
    for index, other, text in zip(indices, others or indices, music, strict=True):
        bar = tune.bars[index]
        found = _read(tune, bar, text)
        same += _shared(_sounding(tune.bars[other].events), _sounding(found))
        total += bar.length
    return same / total if total else Fraction(0)


def contour_likeness(
    tune: MatchedTune, indices: Sequence[int], music: Sequence[str], models: Sequence[int]
) -> float:
    """How much bars rise and fall as others do, 0 to 1, at whatever pitch.

    A step from note to note counts whole where it is as wide, and half where it only goes the same way.
    """
    read = zip(indices, music, strict=True)
    one = _moves(event for index, text in read for event in _read(tune, tune.bars[index], text))
    other = _moves(event for index in models for event in tune.bars[index].events)
    same = sum(a == b or 0.5 * (_way(a) == _way(b)) for a, b in zip(one, other, strict=False))
    return same / max(len(one), len(other), 1)


def _moves(events: Iterable[Event]) -> list[int]:
    """The steps of the scale from each note to the next; of chords the highest notes."""
    tops = [max(event.pitches, key=lambda pitch: pitch.midi) for event in events if event.pitches]
    places = [7 * pitch.octave + STEPS.index(pitch.step) for pitch in tops]
    return [after - before for before, after in pairwise(places)]


def _way(step: int) -> int:
    return (step > 0) - (step < 0)


def _read(tune: MatchedTune, bar: WrittenBar, text: str) -> tuple[Event, ...]:
    header = tune.header(bar)
    bars = written_bars(f"X:1\nM:{header.meter}\nL:{header.unit}\nK:{header.key}\n{text}|\n")
    return bars[0].events if bars else ()


def _sounding(events: Iterable[Event]) -> Sounding:
    found: Sounding = []
    begins = Fraction(0)
    for event in events:
        pitches = tuple(sorted(pitch.midi for pitch in event.pitches))
        found.append((begins, begins + event.duration, pitches))
        begins += event.duration
    return found


def _shared(one: Sounding, other: Sounding) -> Fraction:
    shared = Fraction(0)
    for begins, ends, pitches in one:
        for other_begins, other_ends, others in other:
            if pitches == others:
                shared += max(min(ends, other_ends) - max(begins, other_begins), Fraction(0))
    return shared
