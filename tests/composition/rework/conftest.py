"""A decorated tune, and a function that works on it with a network that was never trained."""

from collections.abc import Callable
from typing import Any

import pytest

from composer.composition.events import CompositionEnded, TuneComposed
from composer.composition.rework.requests import Wish
from composer.composition.rework.reworking import rework_tune
from composer.composition.rework.settings import ReworkSettings
from composer.encoding.vocabulary import Vocabulary

DECORATED = """X:7
T:The Decorated
C:Somebody
R:reel
M:C|
L:1/8
K:D
fg|:"D"~A2FA DAFA|"G"B2 (GB d)BAG-|!trill!G2FA [DF]AFA|BAFB A2D2:|
% the second part
|:"D"f2af bf^ga|e2ce "A"gece|f2af b2af|1 gece d2 d2:|2 gece d4|]
"""
Rework = Callable[..., list[TuneComposed]]


@pytest.fixture
def decorated() -> str:
    return DECORATED


@pytest.fixture
def rework(untrained: Any, canonical: Vocabulary) -> Rework:
    def tunes(
        text: str, wish: Wish, count: int = 1, seed: int = 0, network: int = 0, **named: Any
    ) -> list[TuneComposed]:
        settings = ReworkSettings(count=count, seed=seed, **named)
        events = list(
            rework_tune(untrained(canonical, network), canonical, "canonical", text, wish, settings)
        )
        assert isinstance(events[-1], CompositionEnded)
        assert events[-1].tunes == count
        return [event for event in events if isinstance(event, TuneComposed)]

    return tunes
