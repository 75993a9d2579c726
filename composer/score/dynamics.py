"""How loud a note is: the meter's accents, the marks on the note, the dynamics before it."""

from fractions import Fraction
from functools import lru_cache

from composer.notation.elements import Event, Meter

_DYNAMICS = {
    "pppp": -50,
    "ppp": -42,
    "pp": -32,
    "p": -20,
    "mp": -8,
    "mf": 0,
    "f": 12,
    "ff": 20,
    "fff": 26,
    "ffff": 30,
}
_MARKS = {"accent": 12, "emphasis": 12, ">": 12, "^": 16, "marcato": 16, "sfz": 22, "wedge": 6}
DOWNBEAT = 105
STRONG_BEAT = 95
PLAIN = 80


def dynamic_change(event: Event) -> int | None:
    """The level that a dynamic mark on this event sets for it and what follows; None without one."""
    if not event.decorations:
        return None
    return next((_DYNAMICS[name] for name in event.decorations if name in _DYNAMICS), None)


def velocity(event: Event, position: Fraction, meter: Meter, level: int) -> int:
    """MIDI velocity (1 to 127) of an event that starts `position` whole notes after its bar line."""
    loudness = _accent(position, meter) + level
    if event.decorations:
        loudness += sum(_MARKS.get(name, 0) for name in event.decorations)
    return max(20, min(127, loudness))


def _accent(position: Fraction, meter: Meter) -> int:
    if meter.duration is None:
        return PLAIN
    if _divides(meter.duration, position):
        return DOWNBEAT
    return STRONG_BEAT if _divides(strong_beat(meter), position) else PLAIN


def _divides(length: Fraction, position: Fraction) -> bool:
    """`position % length == 0`, in whole numbers, which is ten times as fast."""
    return not position.numerator * length.denominator % (length.numerator * position.denominator)


@lru_cache(maxsize=256)
def strong_beat(meter: Meter) -> Fraction:
    """The distance between strong beats: three units in 6/8, 9/8 and 12/8, half a bar in 4/4, else a bar."""
    bar = meter.duration or Fraction(1)
    if meter.beats % 3 == 0 and meter.beats > 3:
        return Fraction(3, meter.beat_unit)
    return bar / 2 if meter.beats % 4 == 0 else bar
