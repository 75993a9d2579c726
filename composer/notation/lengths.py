"""Note lengths: the suffix of a note, and the unit note length that it multiplies."""

import re
from fractions import Fraction
from functools import lru_cache

from composer.notation.elements import Meter
from composer.notation.exact import fraction
from composer.notation.problems import Unreadable

LONGEST = 9999
"""A multiplier above this, or a divisor above `FINEST`, is a typing error and would only cost memory."""
FINEST = 1024

_SUFFIX = re.compile(r"([0-9]*)(/*)([0-9]*)")
_UNIT = re.compile(r"1(?:/([0-9]{1,4}))?")


@lru_cache(maxsize=4096)
def length_multiplier(suffix: str) -> Fraction | None:
    """What a length suffix multiplies the unit note length by; None where it cannot be read.

    `3` is 3, `3/2` is 3/2, `/` is 1/2, `//` is 1/4, `/4` is 1/4, `3/` is 3/2.
    Section 4.3, https://abcnotation.com/wiki/abc:standard:v2.1#note_lengths
    """
    match = _SUFFIX.fullmatch(suffix)
    if match is None or len(suffix) > 12:
        return None
    digits, slashes, divisor_digits = match.groups()
    multiplier = int(digits) if digits else 1
    divisor = int(divisor_digits) << (len(slashes) - 1) if divisor_digits else 1 << len(slashes)
    if not 0 < multiplier <= LONGEST or not 0 < divisor <= FINEST:
        return None
    return Fraction(multiplier, divisor)


@lru_cache(maxsize=4096)
def _note_length(numerator: int, denominator: int, suffix: str) -> Fraction | None:
    multiplier = length_multiplier(suffix)
    return None if multiplier is None else fraction(numerator, denominator) * multiplier


def note_length(unit: Fraction, suffix: str) -> Fraction | None:
    """How long a note with this suffix is; None where the suffix cannot be read."""
    return _note_length(unit.numerator, unit.denominator, suffix)


def parse_unit_note_length(value: str) -> Fraction:
    """The value of an `L:` field.

    Section 3.1.7, https://abcnotation.com/wiki/abc:standard:v2.1#lunit_note_length

    Raises:
        Unreadable: the value is no length such as `1/8`.
    """
    match = _UNIT.fullmatch(value.strip().replace(" ", ""))
    divisor = int(match[1] or 1) if match else 0
    if not 0 < divisor <= FINEST or divisor & (divisor - 1):
        raise Unreadable(
            f"“L:{value[:30]}” is no unit note length: expected one such as “L:1/8”. Write 1/4, 1/8 or 1/16."
        )
    return Fraction(1, divisor)


def default_unit_note_length(meter: Meter) -> Fraction:
    """The unit note length of a tune without `L:`: 1/16 where the meter is below 0.75, else 1/8.

    Section 3.1.7, https://abcnotation.com/wiki/abc:standard:v2.1#lunit_note_length
    """
    duration = meter.duration
    return Fraction(1, 16) if duration is not None and duration < Fraction(3, 4) else Fraction(1, 8)
