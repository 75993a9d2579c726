"""A set: tunes played in a row, each so many times, so that the beat goes on from one to the next."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from composer.errors import ComposerError
from composer.notation.elements import Tune
from composer.notation.navigation import without_jumps
from composer.score.click_bars import TimedBar, timed_bars
from composer.score.performance import Performance, perform

MOST_TIMES, MOST_TUNES = 20, 100
_START = Fraction(0)


@dataclass(frozen=True, slots=True)
class SetTune:
    """One tune of a set, and how many times it is played."""

    tune: Tune
    times: int = 1

    def __post_init__(self) -> None:
        require_times(self.times)


@dataclass(frozen=True, slots=True)
class TuneSet:
    """What is played in a row; `name` may be empty."""

    name: str
    tunes: tuple[SetTune, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.tunes) <= MOST_TUNES:
            raise ComposerError(
                f"A set of {len(self.tunes):,} tunes was asked for; 1 to {MOST_TUNES} were expected."
            )

    @property
    def title(self) -> str:
        """Its name, or those of its tunes."""
        return self.name or " / ".join(part.tune.title or "Untitled" for part in self.tunes)

    def without_jumps(self) -> "TuneSet":
        """The same, with what is written played once."""
        return TuneSet(self.name, tuple(SetTune(without_jumps(one.tune), one.times) for one in self.tunes))


@dataclass(frozen=True, slots=True)
class Playing:
    """One time that one tune of a set is played.

    Attributes:
        number: of the tune in the set, from 0.
        time: which time it is, from 0.
        rest: how long nothing sounds before it, in whole notes at the tempo of what was played before.
        onset: where it begins, in whole notes from the set's first note.
        bar_onset: where its first bar line stands, or would stand before a pick-up.
        is_last: nothing is played after it.
    """

    number: int
    time: int
    tune: Tune
    rest: Fraction
    onset: Fraction
    bar_onset: Fraction
    is_last: bool


def require_times(times: int) -> None:
    """Raises ComposerError for a number of times that no tune is played."""
    if not 1 <= times <= MOST_TIMES:
        raise ComposerError(
            f"A tune was to be played {times} times in a set; 1 to {MOST_TIMES} was expected."
        )


def in_a_row(tune_set: TuneSet) -> tuple[Playing, ...]:
    """Every time that a tune is played, in order.

    A pick-up completes the last bar before it. Where that bar has no room for it, or no pick-up follows a bar
    that is not full, there is a rest for as long as the bars need to go on.
    """
    found: list[Playing] = []
    total = sum(one.times for one in tune_set.tunes)
    end, last = _START, None
    for number, one in enumerate(tune_set.tunes):
        performance, bars = perform(one.tune), timed_bars(one.tune)
        pickup = bars[0].position if bars else _START
        for time in range(one.times):
            bar_onset = end - pickup if last is None else _bar_onset(end, last, pickup)
            onset = bar_onset + pickup
            is_last = len(found) + 1 == total
            found.append(Playing(number, time, one.tune, onset - end, onset, bar_onset, is_last))
            end, last = onset + performance.length, _last_bar(bars, performance)
    return tuple(found)


def rest_between(
    performance: Performance, bars: Sequence[TimedBar], following: Sequence[TimedBar] | None = None
) -> Fraction:
    """How long nothing sounds before a tune is played again, or the following one, in whole notes."""
    after = bars if following is None else following
    pickup, end = after[0].position if after else _START, performance.length
    return _bar_onset(end, _last_bar(bars, performance), pickup) + pickup - end


def _last_bar(bars: Sequence[TimedBar], performance: Performance) -> tuple[Fraction, Fraction]:
    """How much of the last bar is played, and how long a whole one is."""
    if not bars:
        return performance.length, performance.length
    bar = bars[-1]
    played = performance.length - bar.beginning
    return played, bar.meter.duration or played


def _bar_onset(end: Fraction, last: tuple[Fraction, Fraction], pickup: Fraction) -> Fraction:
    """The next bar line, or that of the last bar where the pick-up completes it."""
    played, whole = last
    line = end - played
    while whole > 0 and line + pickup < end:
        line += whole
    return line
