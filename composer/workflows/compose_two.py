"""Composes a tune from each of two models with the same seed and prompt, and engraves both."""

from collections.abc import Iterator
from dataclasses import replace

from composer.composition.events import CorpusCompared, NothingFound, TuneComposed
from composer.errors import ComposerError
from composer.score.engraving import Engraver
from composer.workflows.compose import ComposeRequest, compose
from composer.workflows.side_by_side import Page, Side

NOTHING = "It wrote no tune with this seed."


def compose_two(
    first: ComposeRequest, second: ComposeRequest, width: int
) -> Iterator[tuple[Side, Side] | Page | CorpusCompared | None]:
    """Yields how far the training tunes are read, None while it composes, both sides, then the page of each.

    A model that can't compose, or writes no tune, has the reason in place of its text.
    """
    sides = []
    for request in (first, replace(second, seed=first.seed)):
        side = Side("", "", ())
        try:
            for event in compose(replace(request, count=1)):
                yield event if isinstance(event, CorpusCompared) else None
                if isinstance(event, TuneComposed):
                    side = Side(event.title, event.text, ())
                    break
                if isinstance(event, NothingFound):
                    side = Side("", event.reason or NOTHING, ())
        except ComposerError as error:
            side = Side("", str(error), ())
        sides.append(side)
    yield sides[0], sides[1]
    engraver = Engraver()
    try:
        for number, side in enumerate(sides):
            if side.title:
                yield Page(number, engraver.engrave(side.text, width))
    finally:
        engraver.close()
