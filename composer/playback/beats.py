"""A tempo in beats a minute, as musicians say it: the beat is the meter's at that place of the tune."""

from fractions import Fraction

from composer.notation.elements import Meter
from composer.score.click_bars import beat_length
from composer.score.performance import Performance


def meter_at(performance: Performance, onset: Fraction) -> Meter:
    """The meter at a place, in whole notes from the start."""
    return next(timed.meter for timed in reversed(performance.meters) if timed.onset <= onset)


def beats_per_minute(performance: Performance, onset: Fraction) -> float:
    """The tune's own tempo at a place."""
    tempo = next(timed for timed in reversed(performance.tempos) if timed.onset <= onset)
    return float(60 / (tempo.seconds_per_whole_note * beat_length(meter_at(performance, onset))))
