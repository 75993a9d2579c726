"""Patterns of an accompaniment: when in a bar bass and chord are struck, by the meter or as `gchord` says.

`gchord`, the guide of abcMIDI: `f` the fundamental, `c` the chord, `b` both, `g` to `j` single notes of the
chord from the lowest up, capitals an octave lower, `z` a rest; its letters and their lengths fill a bar.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from itertools import pairwise

from composer.notation.elements import Meter
from composer.notation.meters import is_compound
from composer.score.click_bars import FREE_BEAT, beats

BY_RHYTHM, BOOM_CHICK, LONG_SHORT, OOM_PAH_PAH, HELD, DRONE = (
    "", "boom-chick", "jig", "waltz", "held", "drone",
)  # fmt: skip
PATTERNS = {
    BY_RHYTHM: "As the rhythm has it",
    BOOM_CHICK: "Boom-chick",
    LONG_SHORT: "Jig",
    OOM_PAH_PAH: "Waltz",
    HELD: "Held chords",
    DRONE: "Drone",
}
"""What a person can choose, by the names that the command line and the settings know."""
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


def pattern(meter: Meter, rhythm: str, chosen: str = BY_RHYTHM) -> tuple[Stroke, ...]:
    """The strokes of one bar.

    Args:
        rhythm: the `R:` field; airs are accompanied by held chords, all else by its meter.
        chosen: one of `PATTERNS`, which any meter can have.
    """
    chosen = chosen or _usual(meter, rhythm)
    if meter.duration is None or chosen in (HELD, DRONE):
        length = meter.duration or FREE_BEAT
        return Stroke(Fraction(0), length, Role.ROOT), Stroke(Fraction(0), length, Role.CHORD)
    if chosen == LONG_SHORT:
        return tuple(_in_each(pairwise((*beats(meter), meter.duration)), Fraction(2, 3)))
    if chosen == BOOM_CHICK:
        return tuple(_in_each(pairwise(_booms(meter, meter.duration)), Fraction(1, 2)))
    return tuple(_oom_pah_pah(meter))


def _usual(meter: Meter, rhythm: str) -> str:
    words = rhythm.lower().split()
    if any(word.startswith(_SLOW) for word in words):
        return HELD
    if is_compound(meter) and meter.beat_unit >= 8:
        return LONG_SHORT
    return BOOM_CHICK if meter.beats in (2, 4) and meter.beat_unit in (2, 4) else OOM_PAH_PAH


def _booms(meter: Meter, duration: Fraction) -> tuple[Fraction, ...]:
    """Where the bass is struck, and the bar's end: twice in a bar of two or four beats, else on each beat."""
    return (Fraction(0), duration / 2, duration) if meter.beats in (2, 4) else (*beats(meter), duration)


def _in_each(spans: Iterable[tuple[Fraction, Fraction]], share: Fraction) -> Iterator[Stroke]:
    """Bass and chord by turns, the bass on root and fifth by turns and for this share of each stretch."""
    for number, (start, end) in enumerate(spans):
        middle = start + (end - start) * share
        yield Stroke(start, middle - start, Role.FIFTH if number % 2 else Role.ROOT)
        yield Stroke(middle, end - middle, Role.CHORD)


def _oom_pah_pah(meter: Meter) -> Iterator[Stroke]:
    """Waltzes, and whatever else: bass on the first beat, chords on the others."""
    places = beats(meter)
    ends = (*places[1:], meter.duration or FREE_BEAT)
    for place, end in zip(places, ends, strict=True):
        yield Stroke(place, end - place, Role.CHORD if place else Role.ROOT)
