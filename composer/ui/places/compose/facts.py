"""What the list says of a composed tune and only its music tells; read in the job, not in the window."""

from dataclasses import dataclass
from fractions import Fraction

from composer.composition.events import TuneComposed
from composer.notation.elements import Event, Tune
from composer.notation.reader import read_tune
from composer.notation.repeats import playing_order


@dataclass(frozen=True)
class Facts:
    """What was found.

    Attributes:
        bars: how many are heard, repeats counted, as they are asked for; None where there is no meter.
        problems: how many keep the tune from being valid.
    """

    bars: int | None
    problems: int


@dataclass(frozen=True)
class TuneRead:
    """A tune that was composed, and what was found in it."""

    composed: TuneComposed
    facts: Facts


def facts_of(text: str) -> Facts:
    """Reads a tune, a matter of milliseconds."""
    tune = read_tune(text)
    return Facts(_played_bars(tune), sum(problem.fatal for problem in tune.problems))


def _played_bars(tune: Tune) -> int | None:
    voice, full = tune.voices[0], tune.meter.duration
    heard = (voice.elements[index] for index in playing_order(tune, voice))
    length = sum((element.duration for element in heard if isinstance(element, Event)), Fraction(0))
    return round(length / full) if full else None
