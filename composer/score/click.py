"""The clicks of a metronome: on every beat of every bar as it is heard, the first one accented."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.elements import Meter
from composer.score.click_bars import FREE_BEAT, TimedBar, bar_at, beats

FREE_COUNT_BEATS = 4


@dataclass(frozen=True, slots=True)
class Click:
    """One click; `accented` on the first beat of a bar."""

    onset: Fraction
    accented: bool


def clicks(bars: Sequence[TimedBar]) -> Iterator[Click]:
    """The metronome of a whole tune: it follows every change of meter, and a pick-up's beats."""
    for bar in bars:
        for click in _beaten(bar.meter, bar.beginning, bar.end):
            if click.onset >= bar.onset:
                yield click


def count_in(bars: Sequence[TimedBar], start: Fraction) -> tuple[Fraction, tuple[Click, ...]]:
    """The clicks before music that starts at `start`: one whole bar, and what a pick-up lacks of another.

    Returns:
        How long the count-in lasts, and its clicks, counted from its own start.
    """
    bar = bar_at(bars, start)
    if bar is None or bar.meter.duration is None:
        length = FREE_COUNT_BEATS * FREE_BEAT
        return length, tuple(Click(FREE_BEAT * beat, beat == 0) for beat in range(FREE_COUNT_BEATS))
    length = bar.meter.duration + max(Fraction(0), start - bar.beginning) % bar.meter.duration
    return length, tuple(_beaten(bar.meter, Fraction(0), length))


def nearest_beat(bars: Sequence[TimedBar], onset: Fraction) -> Fraction:
    """The beat or bar line nearest to `onset`."""
    bar = bar_at(bars, onset)
    if bar is None:
        return onset
    places = [click.onset for click in _beaten(bar.meter, bar.beginning, bar.end)] + [bar.onset, bar.end]
    return min((place for place in places if place >= bar.onset), key=lambda place: abs(place - onset))


def _beaten(meter: Meter, beginning: Fraction, end: Fraction) -> Iterator[Click]:
    """Beats from a bar line on; a bar that is too long goes on as if another one had begun."""
    length = meter.duration or FREE_BEAT
    accents = meter.duration is not None
    while beginning < end:
        for beat in beats(meter):
            if beginning + beat < end:
                yield Click(beginning + beat, accents and beat == 0)
        beginning += length
