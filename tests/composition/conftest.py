"""A network without a framework that writes a text it was given, over and over, all but surely."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from composer.encoding.vocabulary import Vocabulary

TUNE = "R:reel\nM:4/4\nL:1/8\nK:Dmix\nABcd efga|fedc BAGF|]"


@dataclass
class Reciter:
    """Knows one text: after it has read so many characters of its own, it gives the one at that place.

    With `wild` above 0 all other characters get that share of a logit more.
    """

    text: str
    vocabulary: Vocabulary
    wild: float = 0.0
    read: list[str] = field(default_factory=list)

    def start(self, batch_size: int) -> object:
        assert batch_size == 1
        return 0

    def step(self, ids: NDArray[np.int32], state: Any) -> tuple[NDArray[np.float32], object]:
        character = self.vocabulary.characters[int(ids[0])]
        self.read.append(character)
        logits = np.full((1, len(self.vocabulary)), self.wild - 50.0, np.float32)
        place = state + 1 if state or character == self.text[0] else 0
        logits[0, self.vocabulary.encode(self.text[place % len(self.text)])] = 0.0
        return logits, place


def reciter(text: str, more: str = "", wild: float = 0.0) -> Reciter:
    return Reciter(text, Vocabulary.of(text + more + "\n"), wild)


@pytest.fixture
def a_tune() -> str:
    return TUNE


@pytest.fixture
def recite() -> Any:
    return reciter
