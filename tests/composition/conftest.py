"""A network without a framework that writes a text it was given, over and over, all but surely."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from composer.encoding.vocabulary import Vocabulary

TUNE = "R:reel\nM:4/4\nL:1/8\nK:Dmix\nABcd efga|fedc BAGF|ABcd efga|fedc BAGF|]"


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
        return (np.zeros(batch_size, np.int64),)

    def step(self, ids: NDArray[np.int32], state: Any) -> tuple[NDArray[np.float32], object]:
        characters = [self.vocabulary.characters[int(number)] for number in ids]
        self.read.append(characters[0])
        logits = np.full((len(ids), len(self.vocabulary)), self.wild - 50.0, np.float32)
        places = state[0].copy()
        for row, character in enumerate(characters):
            places[row] = places[row] + 1 if places[row] or character == self.text[0] else 0
            logits[row, self.vocabulary.encode(self.text[places[row] % len(self.text)])] = 0.0
        return logits, (places,)


@dataclass
class RandomNetwork:
    """A network whose weights were never trained: what it has read sways what it expects, without sense.

    Characters that it `loves` are much likelier than all others, wherever they may stand.
    """

    vocabulary: Vocabulary
    seed: int
    sharpness: float = 3.0
    loves: str = ""

    def __post_init__(self) -> None:
        generator = np.random.default_rng(self.seed)
        size = len(self.vocabulary)
        self.reading = generator.normal(size=(size, 24)).astype(np.float32)
        self.turning = (generator.normal(size=(24, 24)) / 4).astype(np.float32)
        self.love = np.array([6.0 * (c in self.loves) for c in self.vocabulary.characters], np.float32)
        self.writing = (generator.normal(size=(24, size)) * self.sharpness / 4).astype(np.float32)

    def start(self, batch_size: int) -> object:
        return (np.zeros((batch_size, 24), np.float32),)

    def step(self, ids: NDArray[np.int32], state: Any) -> tuple[NDArray[np.float32], object]:
        state = np.tanh(self.reading[ids] + state[0] @ self.turning)
        return state @ self.writing + self.love, (state,)


CANONICAL = Vocabulary.of(
    "R:slip jig\nM:C|/34689\nL:1/16\nK:ABCDEFG#bmdorixphlydABCDEFGabcdefgz,'^_=<>(-[]|: 2reelhornpipewaltz"
)
"""The characters of an ordinary corpus in canonical form."""


def reciter(text: str, more: str = "", wild: float = 0.0) -> Reciter:
    return Reciter(text, Vocabulary.of(text + more + "\n"), wild)


@pytest.fixture
def a_tune() -> str:
    return TUNE


@pytest.fixture
def canonical() -> Vocabulary:
    return CANONICAL


@pytest.fixture
def untrained() -> Any:
    return RandomNetwork


@pytest.fixture
def recite() -> Any:
    return reciter
