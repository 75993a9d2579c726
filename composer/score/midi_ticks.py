"""Places in whole notes as ticks of a MIDI file."""

from collections.abc import Callable
from fractions import Fraction

TICKS_PER_BEAT = 480
TICKS_PER_WHOLE_NOTE = 4 * TICKS_PER_BEAT

Ticks = Callable[[Fraction], int]


def ticks(onset: Fraction) -> int:
    """A place in whole notes as a place in ticks, to the nearest, like `round` but in whole numbers."""
    whole, rest = divmod(onset.numerator * TICKS_PER_WHOLE_NOTE, onset.denominator)
    twice = 2 * rest - onset.denominator
    return whole + (twice > 0 or (twice == 0 and whole % 2))
