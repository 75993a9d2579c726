"""Patterns of accompaniment by meter: which beats a bass note, which a chord."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from composer.notation.elements import Meter
from composer.notation.meters import is_compound
from composer.score.click_bars import FREE_BEAT, beats


class Part(Enum):
    """What is struck: the bass's root, its fifth, or the chord above."""

    ROOT = "root"
    FIFTH = "fifth"
    CHORD = "chord"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stroke: `offset` and `length` in whole notes from the bar line."""

    offset: Fraction
    length: Fraction
    part: Part


_SLOW = ("air", "slow", "lament")


def pattern(meter: Meter, rhythm: str) -> tuple[Stroke, ...]:
    """The strokes of one bar.

    Args:
        rhythm: the `R:` field; airs are accompanied by held chords, all else by its meter.
    """
    words = rhythm.lower().split()
    if meter.duration is None or any(word.startswith(_SLOW) for word in words):
        length = meter.duration or FREE_BEAT
        return Stroke(Fraction(0), length, Part.ROOT), Stroke(Fraction(0), length, Part.CHORD)
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
        bass = Part.FIFTH if number % 4 == 2 else Part.ROOT
        yield Stroke(number * length, length, Part.CHORD if number % 2 else bass)


def _long_short(meter: Meter) -> Iterator[Stroke]:
    """Jigs: in each group of three a long bass and a short chord."""
    unit = Fraction(1, meter.beat_unit)
    for number in range(meter.beats // 3):
        start = number * 3 * unit
        yield Stroke(start, 2 * unit, Part.FIFTH if number % 2 else Part.ROOT)
        yield Stroke(start + 2 * unit, unit, Part.CHORD)


def _oom_pah_pah(meter: Meter) -> Iterator[Stroke]:
    """Waltzes, and whatever else: bass on the first beat, chords on the others."""
    places = beats(meter)
    ends = (*places[1:], meter.duration or FREE_BEAT)
    for place, end in zip(places, ends, strict=True):
        yield Stroke(place, end - place, Part.CHORD if place else Part.ROOT)
