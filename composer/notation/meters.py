"""Meters: the value of an `M:` field."""

import re

from composer.notation.elements import Meter
from composer.notation.problems import Unreadable

FREE = Meter("none", 0, 0)
_METER = re.compile(r"\(?\s*([0-9]{1,3}(?:\s*\+\s*[0-9]{1,3})*)\s*\)?\s*/\s*([0-9]{1,3})")
_SYMBOLS = {"C": (4, 4), "C|": (2, 2), "c": (4, 4), "c|": (2, 2)}
_LONGEST_SUM = 40


def parse_meter(value: str) -> Meter:
    """The value of an `M:` field: `6/8`, `C`, `C|`, `2+3+2/8`, `(2+3)/8`, `none`.

    Section 3.1.6, https://abcnotation.com/wiki/abc:standard:v2.1#mmeter

    Raises:
        Unreadable: the value is no meter.
    """
    text = value.strip()
    if text.lower() in ("", "none"):
        return FREE
    if text in _SYMBOLS:
        return Meter(text.upper(), *_SYMBOLS[text])
    match = _METER.fullmatch(text) if len(text) <= _LONGEST_SUM else None
    if match:
        beats = sum(int(number) for number in match[1].split("+"))
        unit = int(match[2])
        if beats and unit and not unit & (unit - 1):
            return Meter(text, beats, unit)
    raise Unreadable(
        f"“M:{text[:30]}” is no meter: expected two numbers such as “6/8”, “C”, “C|” or “none”, "
        "the lower one 1, 2, 4, 8, 16 or 32. Write the meter that the bars have."
    )


def is_compound(meter: Meter) -> bool:
    """True for 6/8, 9/8, 12/8 and the like, whose beats divide in three (section 4.13)."""
    return meter.beats % 3 == 0 and meter.beats > 3
