"""How much of a bar's time sounds the same after it has been composed anew."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from composer.composition.rework.matching import MatchedTune
from composer.composition.written_bars import WrittenBar, written_bars
from composer.notation.elements import Event

Sounding = list[tuple[Fraction, Fraction, tuple[int, ...]]]


def likeness(tune: MatchedTune, indices: Sequence[int], music: Sequence[str]) -> Fraction:
    """The share of the bars' time in which the same pitches sound, 0 to 1."""
    same = total = Fraction(0)
    for index, text in zip(indices, music, strict=True):
        bar = tune.bars[index]
        found = _read(tune, bar, text)
        same += _shared(_sounding(bar.events), _sounding(found))
        total += bar.length
    return same / total if total else Fraction(0)


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
