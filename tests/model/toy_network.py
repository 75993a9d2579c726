"""The smallest network there can be: all that the program needs to know of it, and how it composes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from composer.model.description import Network
from composer.model.products import blocks_of, product
from composer.model.shapes import ArrayShapes
from composer.setting import Row
from composer.training.settings import NetworkSettings, TrainingSettings


@dataclass(frozen=True)
class ToySettings(NetworkSettings):
    """An embedding, and a dense layer that sees the last two characters."""

    numbers: int = 8
    dropout: float = 0.0

    NAME: ClassVar[str] = "toy"
    TOP: ClassVar[tuple[str, ...]] = ("numbers",)
    RATES: ClassVar[tuple[str, ...]] = ("dropout",)
    ROWS: ClassVar[tuple[Row, ...]] = (
        Row("numbers", "Numbers a character", "integer", 2, 64, "How many stand for one character."),
        Row("dropout", "Dropout", "number", 0.0, 0.9, "The share of them that is left out in training."),
    )

    @property
    def described(self) -> str:
        return f"a toy of {self.numbers} numbers, dropout {self.dropout:g}"

    def parameter_count(self, vocabulary_size: int) -> int:
        return (3 * self.numbers + 1) * vocabulary_size

    def numbers_in_batch(self, training: TrainingSettings, vocabulary_size: int) -> int:
        return training.batch_size * training.sequence_length * (4 * self.numbers + 4 * vocabulary_size)


def toy_shapes(
    settings: ToySettings, vocabulary_size: int, _carried: int = 0, averaged: bool = False
) -> ArrayShapes:
    weights = {
        "weights/embedding": (vocabulary_size, settings.numbers),
        "weights/dense/kernel": (2 * settings.numbers, vocabulary_size),
        "weights/dense/bias": (vocabulary_size,),
    }
    return ArrayShapes(weights, averaged)


class SteppingToy:
    """Its state is what the character before was read as."""

    def __init__(self, settings: ToySettings, weights: Mapping[str, NDArray[Any]]) -> None:
        self._numbers = settings.numbers
        self._embedding, self._bias = weights["weights/embedding"], weights["weights/dense/bias"]
        self._kernel = blocks_of(weights["weights/dense/kernel"])

    def start(self, batch_size: int) -> Any:
        return (np.zeros((batch_size, self._numbers), np.float32),)

    def step(self, ids: NDArray[np.int32], state: Any) -> tuple[NDArray[np.float32], Any]:
        vectors = self._embedding[ids]
        both = np.concatenate([state[0], vectors], axis=1)
        return product(self._kernel, both)[: len(self._bias)].T + self._bias, (vectors,)


TOY = Network(
    title="A toy",
    settings=ToySettings,
    shapes=toy_shapes,
    learning="toy_learning:ToyNetwork",
    stepping="toy_network:SteppingToy",
)
