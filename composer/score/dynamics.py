"""How loud a note is: the meter's accents, the marks on the note, the dynamics before it."""

from fractions import Fraction
from functools import lru_cache

from composer.notation.elements import Event, Meter
from composer.notation.sounds import USUAL_STRESS, Stress

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
_SOFTEST = 20
PLAIN = USUAL_STRESS.other


def dynamic_change(event: Event) -> int | None:
    """The level that a dynamic mark on this event sets for it and what follows; None without one."""
    if not event.decorations:
        return None
    return next((_DYNAMICS[name] for name in event.decorations if name in _DYNAMICS), None)


def velocity(event: Event, accent: int, level: int) -> int:
    """MIDI velocity (1 to 127) of an event that is so loud by its place in the bar."""
    loudness = accent + level
    if event.decorations:
        loudness += sum(_MARKS.get(name, 0) for name in event.decorations)
    least = max(1, min(_SOFTEST, accent))
    return max(least, min(127, loudness))


def accent(position: Fraction, meter: Meter, stress: Stress = USUAL_STRESS) -> int:
    """The velocity of a place `position` whole notes after its bar line, as abc2midi plays it."""
    if not stress.accented:
        return stress.strong
    duration = meter.duration
    if duration is None:
        return stress.other
    if stress.pattern:
        return _of_pattern(stress, position / duration * len(stress.pattern))
    if _divides(duration, position):
        return stress.first
    if stress.every is None:
        return stress.strong if _divides(strong_beat(meter), position) else stress.other
    units = position * meter.beat_unit
    strong = stress.every and units.denominator == 1 and units % stress.every == 0
    return stress.strong if strong else stress.other


def _of_pattern(stress: Stress, place: Fraction) -> int:
    """Notes between the pattern's places are soft."""
    letter = stress.pattern[int(place) % len(stress.pattern)] if place.denominator == 1 else "p"
    return {"f": stress.first, "m": stress.strong}.get(letter, stress.other)


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
