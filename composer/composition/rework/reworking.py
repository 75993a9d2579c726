"""Composes parts of a tune anew and tells the whole tunes that come of it."""

import time
from collections.abc import Callable, Iterator

from composer.composition.constraint.header import HeaderValues
from composer.composition.events import CompositionEnded, CompositionEvent, TextGrew, TuneComposed
from composer.composition.network import SteppingNetwork
from composer.composition.rework.matching import MatchedTune, matched
from composer.composition.rework.planning import Plan, plan
from composer.composition.rework.requests import Wish
from composer.composition.rework.settings import ReworkSettings
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.notation.reader import read_tune

SECONDS_BETWEEN_EVENTS = 0.05


def rework_tune(
    network: SteppingNetwork,
    vocabulary: Vocabulary,
    form: str,
    text: str,
    wish: Wish,
    settings: ReworkSettings,
    values: HeaderValues | None = None,
    clock: Callable[[], float] = time.perf_counter,
) -> Iterator[CompositionEvent]:
    """Composes `settings.count` ways, each a whole tune; closing the iterator stops at the next character.

    While ways are drawn, `TextGrew` comes with an empty text now and then, so that it can be stopped.

    Args:
        values: what the fields of the model's corpus say; None where they are not known.

    Raises:
        ComposerError: the model or the tune is none for this, or the wish can't be met.
    """
    tune = matched(text, vocabulary, form)
    _check_meters(tune, values)
    planned = plan(network, vocabulary, tune, wish, settings)
    began = told = clock()
    for number in range(settings.count):
        shown = ""
        for grown in planned.way(number):
            if clock() - told >= SECONDS_BETWEEN_EVENTS:
                yield TextGrew(number, grown.removeprefix(shown))
                shown, told = grown, clock()
        yield TextGrew(number, grown.removeprefix(shown))
        yield _composed(number, settings.seed + number, grown, planned)
    seconds = clock() - began
    speed = planned.drawn / seconds if seconds else 0.0
    yield CompositionEnded(settings.count, planned.drawn, speed, planned.masked_probability)


def _composed(number: int, seed: int, text: str, planned: Plan) -> TuneComposed:
    tune = read_tune(text)
    checks = tuple(problem.message for problem in tune.problems if problem.fatal)
    return TuneComposed(number, seed, text, tune.title, number + 1, checks, planned.masked_probability)


def _check_meters(tune: MatchedTune, values: HeaderValues | None) -> None:
    meters = {bar.meter.text: bar for bar in tune.bars}
    for text, bar in meters.items():
        if bar.meter.duration is None:
            raise ComposerError(
                "This tune has a free meter (M:none), so its bars have no length. Give it one."
            )
        if values is not None and text not in values.meters:
            raise ComposerError(
                f"The model does not know M:{text}: none of the tunes it learnt from has that meter. Use a "
                f"model that was trained on tunes in {text}."
            )
