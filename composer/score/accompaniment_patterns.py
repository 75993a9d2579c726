"""Patterns of an accompaniment: when in a bar bass and chord are struck, by the meter or as `gchord` says.

`gchord`, the guide of abcMIDI: `f` the fundamental, `c` the chord, `b` both, `g` to `j` single notes of the
chord from the lowest up, capitals an octave lower, `z` a rest; its letters and their lengths fill a bar.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from composer.notation.elements import Meter
from composer.notation.meters import is_compound
from composer.score.click_bars import FREE_BEAT, beats

_SLOW = ("air", "slow", "lament")
_SINGLE_NOTES = "ghij"


class Role(Enum):
    """What is struck: the bass's root, its fifth, the chord above, or single notes of it."""

    ROOT = "root"
    FIFTH = "fifth"
    CHORD = "chord"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stroke: `offset` and `length` in whole notes from the bar line.

    `number` counts a single note of the chord from its lowest, 0 on; `lower` puts it an octave lower.
    """

    offset: Fraction
    length: Fraction
    role: Role
    number: int = 0
    lower: bool = False


def written_pattern(
    strokes: Sequence[tuple[int, str]], bars: int, meter: Meter, bar_number: int
) -> tuple[Stroke, ...]:
    """The part of a `gchord` pattern over so many bars that stands in one of them, counted from 0."""
    duration = meter.duration or FREE_BEAT
    unit = bars * duration / sum(length for length, _ in strokes)
    start = bar_number % bars * duration
    found: list[Stroke] = []
    offset = -start
    for length, letter in strokes:
        if 0 <= offset < duration:
            found.extend(_strokes(letter, offset, length * unit))
        offset += length * unit
    return tuple(found)


def _strokes(letter: str, offset: Fraction, length: Fraction) -> Iterator[Stroke]:
    if letter in "fb":
        yield Stroke(offset, length, Role.ROOT)
    if letter in "cb":
        yield Stroke(offset, length, Role.CHORD)
    if letter.lower() in _SINGLE_NOTES:
        yield Stroke(offset, length, Role.NOTE, _SINGLE_NOTES.index(letter.lower()), letter.isupper())


def pattern(meter: Meter, rhythm: str) -> tuple[Stroke, ...]:
    """The strokes of one bar.

    Args:
        rhythm: the `R:` field; airs are accompanied by held chords, all else by its meter.
    """
    words = rhythm.lower().split()
    if meter.duration is None or any(word.startswith(_SLOW) for word in words):
        length = meter.duration or FREE_BEAT
        return Stroke(Fraction(0), length, Role.ROOT), Stroke(Fraction(0), length, Role.CHORD)
    if is_compound(meter) and meter.beat_unit >= 8:
        return tuple(_long_short(meter))
    if meter.beats == 2 and meter.beat_unit == 4:
        return tuple(_boom_chick(4, Fraction(1, 8)))
    if meter.duration == 1 and meter.beats in (2, 4):
        return tuple(_boom_chick(4, Fraction(1, 4)))
    return tuple(_oom_pah_pah(meter))


def _boom_chick(strokes: int, length: Fraction) -> Iterator[Stroke]:
    """Reels, hornpipes, polkas: bass and chord by turns, the bass on root and fifth by turns."""
    for number in range(strokes):
        bass = Role.FIFTH if number % 4 == 2 else Role.ROOT
        yield Stroke(number * length, length, Role.CHORD if number % 2 else bass)


def _long_short(meter: Meter) -> Iterator[Stroke]:
    """Jigs: in each group of three a long bass and a short chord."""
    unit = Fraction(1, meter.beat_unit)
    for number in range(meter.beats // 3):
        start = number * 3 * unit
        yield Stroke(start, 2 * unit, Role.FIFTH if number % 2 else Role.ROOT)
        yield Stroke(start + 2 * unit, unit, Role.CHORD)


def _oom_pah_pah(meter: Meter) -> Iterator[Stroke]:
    """Waltzes, and whatever else: bass on the first beat, chords on the others."""
    places = beats(meter)
    ends = (*places[1:], meter.duration or FREE_BEAT)
    for place, end in zip(places, ends, strict=True):
        yield Stroke(place, end - place, Role.CHORD if place else Role.ROOT)
