"""The tempo of a tune that gives none: that of its rhythm, or of its meter.

A tune book without `Q:` expects the player to know how fast a reel goes. The rates are those at which the
dances are usually played in company, a little below what is danced to in competition; slow kinds are
played by themselves and have room.
"""

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from composer.notation.elements import Meter, Tempo, Tune
from composer.notation.meters import is_compound
from composer.notation.tempo import speed_of_words
from composer.score.tempo_map import DEFAULT_TEMPO

_QUARTER = Fraction(1, 4)


@dataclass(frozen=True, slots=True)
class _Rate:
    """So many beats a minute; `halves`: the beat is half a bar where the bar has two or four quarters."""

    beats_per_minute: int
    halves: bool = False


# The first that is found in `R:` holds, so that “slow air” comes before “air”.
RHYTHMS: tuple[tuple[str, _Rate], ...] = (
    (r"slow|lament|caoine|piobaireachd", _Rate(60)),  # free, without a pulse to keep
    (r"strathspey", _Rate(60, halves=True)),  # its dotted figures need time
    (r"slip jig|hop jig", _Rate(116)),  # three beats of the jig's length
    (r"slide|single jig", _Rate(132)),  # lighter than a double jig
    (r"jig|giga|gigue", _Rate(116)),
    (r"hornpipe|clog|set dance|long dance", _Rate(76, halves=True)),  # every eighth is stepped
    (r"reel|rant|breakdown|fling", _Rate(100, halves=True)),
    (r"barn ?dance|schottisch?e?|scottische?|highland", _Rate(80, halves=True)),
    (r"polka", _Rate(126, halves=True)),
    (r"polska|hambo", _Rate(108)),
    (r"waltz|vals|walzer", _Rate(138)),
    (r"mazurka|varsovienne|redowa", _Rate(126)),
    (r"minuet|menuet|three[- ]two", _Rate(112)),
    (r"march|quick ?step|quick ?march|two[- ]step", _Rate(108, halves=True)),  # the marching step
    (r"quadrille|cotillion|galop|country dance", _Rate(112, halves=True)),
    (r"planxty|carolan|song|ballad|hymn|carol\b", _Rate(88)),
    (r"\bairs?\b", _Rate(72)),
)
"""What is sung is slower than what is danced, and what is stepped slower than what is skipped."""


def beginning_tempo(tune: Tune) -> Tempo:
    """The tempo at the first note: what `Q:` says, or what suits the rhythm (`R:`) or else the meter."""
    given = tune.tempo
    if given is not None and (given.numbered or speed_of_words(given.text) is not None):
        return given
    rhythm = " ".join(tune.fields("R")).lower()[:200]
    rate = next((rate for words, rate in RHYTHMS if re.search(words, rhythm)), None)
    usual = _at_rate(rate, tune.meter) if rate is not None else _of_meter(tune.meter)
    return replace(usual, text=given.text) if given is not None else usual


def _at_rate(rate: _Rate, meter: Meter) -> Tempo:
    """A march at 108 is two beats a bar in 2/4, in 4/4 and in 6/8."""
    duration = meter.duration
    halves = rate.halves and duration is not None and meter.beats in (2, 4, 8)
    beat = duration / 2 if halves and duration is not None else _beat(meter)
    return Tempo(beat, Fraction(rate.beats_per_minute))


def _beat(meter: Meter) -> Fraction:
    if is_compound(meter):
        return Fraction(3, meter.beat_unit)
    return Fraction(1, meter.beat_unit) if meter.beat_unit in (2, 4) else _QUARTER


def _of_meter(meter: Meter) -> Tempo:
    """Compound time is nearly always a jig's, cut time a dance's; anything else goes at a walking pace."""
    if is_compound(meter) and meter.beat_unit >= 8:
        return Tempo(_beat(meter), Fraction(112))
    if (meter.beats, meter.beat_unit) == (2, 2):
        return Tempo(Fraction(1, 2), Fraction(88))
    if meter.beat_unit == 2:
        return Tempo(Fraction(1, 2), Fraction(96))
    return DEFAULT_TEMPO
