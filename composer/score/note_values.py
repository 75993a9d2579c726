"""Splits lengths on paper into note values: `5/8` is a half note tied to an eighth."""

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

_TYPES = {
    Fraction(4): "longa",
    Fraction(2): "breve",
    Fraction(1): "whole",
    Fraction(1, 2): "half",
    Fraction(1, 4): "quarter",
    Fraction(1, 8): "eighth",
    Fraction(1, 16): "16th",
    Fraction(1, 32): "32nd",
    Fraction(1, 64): "64th",
    Fraction(1, 128): "128th",
    Fraction(1, 256): "256th",
}
_SHORTEST = Fraction(1, 256)
_MOST_DOTS = 3


@dataclass(frozen=True, slots=True)
class NoteValue:
    """A note type with its dots; `ratio` is `(actual, normal)` where the value only fits as a tuplet.

    `length` is what it lasts in whole notes, the ratio applied.
    """

    type: str
    dots: int
    length: Fraction
    ratio: tuple[int, int] | None = None


@lru_cache(maxsize=4096)
def note_values(length: Fraction) -> tuple[NoteValue, ...]:
    """The note values that add up to `length`, longest first; never none.

    A length that no value has, such as a third of an eighth, is written as a value under a
    tuplet's ratio; what is too short to write is written as the shortest note there is.
    """
    odd = length.denominator
    while odd % 2 == 0:
        odd //= 2
    if odd > 1:
        return _under_ratio(length, odd)
    values: list[NoteValue] = []
    while length >= _SHORTEST and len(values) < 64:
        values.append(_longest_within(length))
        length -= values[-1].length
    return tuple(values) or (NoteValue("256th", 0, _SHORTEST),)


def _under_ratio(length: Fraction, odd: int) -> tuple[NoteValue, ...]:
    normal = 1 << (odd.bit_length() - 1)
    plain = note_values(length * odd / normal)
    return tuple(
        NoteValue(value.type, value.dots, value.length * normal / odd, (odd, normal)) for value in plain
    )


def _longest_within(length: Fraction) -> NoteValue:
    base = next((value for value in _TYPES if value <= length), _SHORTEST)
    total, dots = base, 0
    dot = base / 2
    while dots < _MOST_DOTS and dot >= _SHORTEST and total + dot <= length:
        dots, total, dot = dots + 1, total + dot, dot / 2
    return NoteValue(_TYPES[base], dots, total)
