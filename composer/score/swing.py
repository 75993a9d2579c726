"""Pairs of short notes as they are played: even ones swung, dotted ones as the dance dots them."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.elements import Meter
from composer.notation.meters import is_compound
from composer.score.click_bars import TimedBar
from composer.score.heard_steps import Step

_EVEN = Fraction(1, 2)
_SIXTEENTHS_SHARE = Fraction(1, 4)
"""A tune in 2/4 of whose notes so many are shorter than an eighth runs in sixteenths."""


@dataclass(frozen=True, slots=True)
class Ratios:
    """The first note's share of two even ones, and the long note's share of a dotted pair."""

    even: Fraction
    dotted: Fraction


def swung_places(
    bars: Iterable[TimedBar], steps: Sequence[Step], ratios_of: Callable[[TimedBar], Ratios]
) -> dict[Fraction, Fraction]:
    """Where each pair and its second note is played: onset as written to place, in whole notes.

    Args:
        steps: of all voices, in the order of their onsets.
    """
    places: dict[Fraction, Fraction] = {}
    onsets = [float(step.onset) for step in steps]
    sixteenths = _runs_in_sixteenths(steps)
    for bar in bars:
        length = _pair_length(bar.meter, sixteenths)
        if length is None:
            continue
        ratios = ratios_of(bar)
        start = bar.beginning + (bar.onset - bar.beginning) // length * length
        while start + length <= bar.end:
            pair = steps[bisect_left(onsets, float(start)) : bisect_left(onsets, float(start + length))]
            written, played = _second_note({(step.onset - start) / length for step in pair}, ratios)
            places |= {start: start, start + length: start + length}
            if not any(_is_triplet(step) for step in pair):
                places[start + written * length] = start + played * length
            start += length
    return places


def _second_note(offsets: set[Fraction], ratios: Ratios) -> tuple[Fraction, Fraction]:
    """Where a pair's second note is written and played, in shares of the pair.

    Two to one is what hornpipes come as: `score.heard_steps` plays them as abc2midi does.
    """
    for written, played in (
        (_EVEN, ratios.even),
        (Fraction(2, 3), ratios.even),
        (Fraction(1, 3), 1 - ratios.even),
        (Fraction(3, 4), ratios.dotted),
        (Fraction(1, 4), 1 - ratios.dotted),
    ):
        if written in offsets:
            return written, played
    return _EVEN, _EVEN


def _is_triplet(step: Step) -> bool:
    return step.event is not None and step.event.tuplet is not None


def _runs_in_sixteenths(steps: Sequence[Step]) -> bool:
    notes = [step.event for step in steps if step.event is not None and step.event.pitches]
    return sum(event.notated < Fraction(1, 8) for event in notes) > len(notes) * _SIXTEENTHS_SHARE


def _pair_length(meter: Meter, sixteenths: bool) -> Fraction | None:
    """Two eighth notes, in 3/8 and in 2/4 where these run two sixteenths; None where no pairs are swung."""
    if meter.duration is None or is_compound(meter) or meter.beat_unit > 8:
        return None
    if meter.beat_unit == 8:
        return Fraction(1, 8) if meter.beats <= 4 else None
    return Fraction(1, 8) if sixteenths and (meter.beats, meter.beat_unit) == (2, 4) else Fraction(1, 4)
