"""The bars of a tune as they are heard: where each begins and ends, and what meter and key it has."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from composer.notation.elements import Event, Key, Meter, Tune
from composer.notation.meters import is_compound
from composer.score.heard_steps import Step, heard_steps

FREE_BEAT = Fraction(1, 4)
"""What is beaten where the meter is free."""


@dataclass(frozen=True, slots=True)
class TimedBar:
    """One bar in the order heard.

    Attributes:
        onset, end: in whole notes from the start of the tune.
        position: how far its first note stands from its bar line; more than 0 for a pick-up.
        section_end: where in it the music goes back, or ends; None where it goes on.
    """

    onset: Fraction
    end: Fraction
    position: Fraction
    meter: Meter
    key: Key
    section_end: Fraction | None = None

    @property
    def beginning(self) -> Fraction:
        """Where its bar line stands, or would stand before a pick-up."""
        return self.onset - self.position


def timed_bars(tune: Tune) -> tuple[TimedBar, ...]:
    """The bars of the first voice; a pick-up that completes the bar before a repeat is one with it."""
    found: list[TimedBar] = []
    bar: list[Step] = []
    expected, section_end = Fraction(0), None
    for step in heard_steps(tune, tune.voices[0]):
        context = step.context
        back = bool(bar) and _goes_back(bar[-1], step)
        if bar and (
            context.position != expected or context.position == 0 or context.meter != bar[-1].context.meter
        ):
            found.append(_bar(bar, step.onset if back else section_end))
            bar, section_end = [], None
        elif back:
            section_end = step.onset
        bar.append(step)
        expected = context.position + (step.event.duration if step.event is not None else step.duration)
    if bar:
        found.append(_bar(bar, bar[-1].onset + bar[-1].duration))
    return tuple(found)


def bar_at(bars: Sequence[TimedBar], onset: Fraction) -> TimedBar | None:
    """The bar in which `onset` lies; the first one before the start, None where there are none."""
    return bars[max(0, bisect_right(bars, onset, key=_onset_of_bar) - 1)] if bars else None


@lru_cache(maxsize=256)
def beats(meter: Meter) -> tuple[Fraction, ...]:
    """Where the beats of one bar stand, in whole notes from its bar line.

    Compound meters have a beat every three units, additive ones as their sum says: section 3.1.6,
    https://abcnotation.com/wiki/abc:standard:v2.1#mmeter
    """
    if meter.duration is None:
        return (Fraction(0),)
    unit = Fraction(1, meter.beat_unit)
    sum_text = meter.text.partition("/")[0].strip("() ")
    groups = [int(part) for part in sum_text.split("+") if part.strip().isdigit()]
    if len(groups) > 1 and sum(groups) == meter.beats:
        return tuple(unit * sum(groups[:index]) for index in range(len(groups)))
    beat = beat_length(meter)
    return tuple(beat * index for index in range(int(meter.duration / beat)))


def beat_length(meter: Meter) -> Fraction:
    """What a meter counts in, in whole notes: in 6/8 a dotted quarter note, in cut time a half note."""
    if meter.duration is None:
        return FREE_BEAT
    unit = Fraction(1, meter.beat_unit)
    return 3 * unit if is_compound(meter) and meter.beat_unit >= 8 else unit


def _bar(heard: list[Step], section_end: Fraction | None) -> TimedBar:
    first, last = heard[0], heard[-1]
    context = first.context
    return TimedBar(
        first.onset, last.onset + last.duration, context.position, context.meter, context.key, section_end
    )


def _goes_back(before: Step, after: Step) -> bool:
    first, second = _written(before.event), _written(after.event)
    return first is not None and second is not None and second < first


def _written(event: Event | None) -> int | None:
    return event.span.start if event is not None else None


def _onset_of_bar(bar: TimedBar) -> Fraction:
    return bar.onset
