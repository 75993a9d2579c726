"""The way through a tune that a recording takes: which stretch when, how fast; and where in it a place is.

A recording is a count-in and then legs, stretches of the tune one after another. Each time that a tune is
played through is one leg; a loop is a leg for each round, each with its own tempo.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from composer.playback.settings import PlayingSettings
from composer.score.click import count_in
from composer.score.click_bars import TimedBar
from composer.score.performance import Performance
from composer.score.tune_set import rest_between

# Rounds of a loop at its last tempo are rendered for at least so long; at the end they come again.
STEADY_SECONDS, LONGEST_LOOP_SECONDS = 60.0, 300.0
# Shorter rounds count as this long, so that there are not thousands of them.
SHORTEST_ROUND_SECONDS = 0.25


@dataclass(frozen=True, slots=True)
class Leg:
    """One stretch of the tune within a recording.

    Attributes:
        start, end: in whole notes from the start of the tune.
        percent: its tempo, in per cent of the tune's own.
        seconds: where in the recording it begins.
        duration_seconds: how long it lasts.
    """

    start: Fraction
    end: Fraction
    percent: float
    seconds: float
    duration_seconds: float


@dataclass(frozen=True)
class Itinerary:
    """All legs of a recording, and its places in seconds and in music.

    Attributes:
        legs: one after another, at least one.
        lead_in_seconds: how long the count-in before the first leg lasts; 0 for none.
        loops: True where it goes on at `resume_seconds` once it has come to its end.
    """

    performance: Performance
    legs: tuple[Leg, ...]
    lead_in_seconds: float
    loops: bool

    @property
    def duration_seconds(self) -> float:
        """Where the last leg ends; the sound dies away after that."""
        return self.legs[-1].seconds + self.legs[-1].duration_seconds

    @property
    def resume_seconds(self) -> float:
        """Where a loop goes on after its end: at the first round as fast as the last one."""
        last = self.legs[-1]
        same = (last.start, last.end, last.percent)
        return next(leg.seconds for leg in self.legs if (leg.start, leg.end, leg.percent) == same)

    def later(self, seconds: float) -> "Itinerary":
        """The same way so much later in a recording that holds something else before."""
        legs = tuple(replace(leg, seconds=leg.seconds + seconds) for leg in self.legs)
        return Itinerary(self.performance, legs, 0.0, self.loops)

    def onset(self, seconds: float) -> Fraction:
        """The place in the music after so many seconds; during the count-in the place where it will begin."""
        leg = self.legs[self.leg_number(seconds)]
        passed = min(max(seconds - leg.seconds, 0.0), leg.duration_seconds)
        base = self.performance.seconds(leg.start) + passed * leg.percent / 100
        return min(max(self.performance.onset(base), leg.start), leg.end)

    def seconds(self, onset: Fraction, near: int = 0) -> float | None:
        """Where in the recording a place in the music is heard; None where it is not.

        Args:
            near: of several rounds the one nearest to this number of a leg is taken.
        """
        numbers = [n for n, leg in enumerate(self.legs) if leg.start <= onset < leg.end]
        if not numbers:
            return None
        leg = self.legs[min(numbers, key=lambda n: abs(n - near))]
        return leg.seconds + self._lasting(leg.start, onset, leg.percent)

    def leg_number(self, seconds: float) -> int:
        """Which leg is heard after so many seconds, counted from 0."""
        return max(0, bisect_right(self.legs, seconds, key=_begins) - 1)

    def tick_seconds(self, leg: Leg, onset: Fraction) -> float:
        """Where a place within `leg`, its end included, is in the recording."""
        return leg.seconds + self._lasting(leg.start, onset, leg.percent)

    def _lasting(self, start: Fraction, end: Fraction, percent: float) -> float:
        return (self.performance.seconds(end) - self._start_seconds(start)) * 100 / percent

    def _start_seconds(self, start: Fraction) -> float:
        if start not in self._known_starts:
            self._known_starts[start] = self.performance.seconds(start)
        return self._known_starts[start]

    @cached_property
    def _known_starts(self) -> dict[Fraction, float]:
        return {}


def plan(
    performance: Performance, bars: Sequence[TimedBar], settings: PlayingSettings, start: Fraction
) -> Itinerary:
    """The way that is taken when playing begins at `start`.

    Without a count-in the whole tune, or the whole loop, is in the recording, wherever in it playing begins.
    """
    stretches = _stretches(performance, settings, start)
    lead_in = _lead_in_seconds(performance, bars, settings, stretches[0][0])
    legs: list[Leg] = []
    seconds, rest = lead_in, _rest_seconds(performance, bars, settings)
    for begin, end, percent in stretches:
        lasting = (performance.seconds(end) - performance.seconds(begin)) * 100 / percent
        legs.append(Leg(begin, end, percent, seconds, lasting))
        seconds += lasting + rest
    return Itinerary(performance, tuple(legs), lead_in, settings.loop is not None)


def _stretches(
    performance: Performance, settings: PlayingSettings, start: Fraction
) -> list[tuple[Fraction, Fraction, float]]:
    """Start, end and tempo of each leg."""
    loop, percent = settings.loop, settings.tempo_percent
    if loop is None:
        begin = start if settings.count_in and start < performance.length else Fraction(0)
        again = [(Fraction(0), performance.length, percent)] * (settings.times - 1)
        return [(begin, performance.length, percent), *again]
    within = loop.start < start < loop.end
    if start < loop.start or (within and settings.count_in):
        return [(start, loop.end, percent), *_rounds(performance, settings, 0 if start < loop.start else 1)]
    return _rounds(performance, settings, 0)


def _rounds(
    performance: Performance, settings: PlayingSettings, first: int
) -> list[tuple[Fraction, Fraction, float]]:
    loop = settings.loop
    assert loop is not None
    once = max(performance.seconds(loop.end) - performance.seconds(loop.start), SHORTEST_ROUND_SECONDS)
    rounds: list[tuple[Fraction, Fraction, float]] = []
    steady_seconds = all_seconds = 0.0
    while steady_seconds < STEADY_SECONDS and all_seconds < LONGEST_LOOP_SECONDS:
        percent = loop.percent(settings.tempo_percent, first + len(rounds))
        rounds.append((loop.start, loop.end, percent))
        all_seconds += once * 100 / percent
        if percent == loop.percent(settings.tempo_percent, first + len(rounds)):
            steady_seconds += once * 100 / percent
    return rounds


def _rest_seconds(performance: Performance, bars: Sequence[TimedBar], settings: PlayingSettings) -> float:
    """What lies between two times of a tune, so that its bars go on."""
    if settings.loop is not None or settings.times == 1:
        return 0.0
    pace = whole_note_seconds(performance, performance.length, settings.tempo_percent)
    return float(rest_between(performance, bars)) * pace


def _lead_in_seconds(
    performance: Performance, bars: Sequence[TimedBar], settings: PlayingSettings, start: Fraction
) -> float:
    if not settings.count_in:
        return 0.0
    length, _ = count_in(bars, start)
    return float(length) * whole_note_seconds(performance, start, settings.tempo_percent)


def whole_note_seconds(performance: Performance, onset: Fraction, percent: float) -> float:
    """How long a whole note lasts at a place of the tune."""
    tempo = next(timed for timed in reversed(performance.tempos) if timed.onset <= onset)
    return float(tempo.seconds_per_whole_note) * 100 / percent


def _begins(leg: Leg) -> float:
    return leg.seconds
