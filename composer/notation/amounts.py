"""Lengths as a musician says them: “5 eighths”, “a quarter”, “3 1/3 quarters”."""

from fractions import Fraction

_NAMES = {1: "whole note", 2: "half", 4: "quarter", 8: "eighth", 16: "sixteenth", 32: "thirty-second",
          64: "sixty-fourth"}  # fmt: skip
_FINEST = 64


def common_unit(coarsest: int, *lengths: Fraction) -> int:
    """The coarsest note value, not coarser than `coarsest`, that all lengths are whole numbers of.

    Lengths that no note value divides, as an unfinished triplet leaves them, are counted in `coarsest`.
    """
    unit = coarsest
    while unit <= _FINEST:
        if all((length * unit).denominator == 1 for length in lengths):
            return unit
        unit *= 2
    return coarsest


def amount(length: Fraction, unit: int) -> str:
    """A length in whole notes, counted in a note value: `7 eighths`, `1 quarter`, `3 1/3 quarters`."""
    number = length * unit
    name = _NAMES.get(unit, f"1/{unit} note")
    if number == 1:
        return f"1 {name}"
    if number < 1:
        return f"{number} of {'an' if name[0] in 'aeiou' else 'a'} {name}"
    return f"{mixed(number)} {'halves' if name == 'half' else name + 's'}"


def mixed(number: Fraction) -> str:
    """A number as it is read out: `3`, `3 1/3`, `1/3`."""
    whole, rest = divmod(number, 1)
    return f"{whole} {rest}" if whole and rest else str(rest or whole)
