"""Networks of the program's own shapes that learn nothing, at once and without TensorFlow."""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.model.lstm.description import LSTM as REAL_LSTM
from composer.model.registry import NETWORKS
from composer.model.transformer.description import TRANSFORMER as REAL_TRANSFORMER
from composer.training.network import Arrays
from composer.training.settings import NetworkSettings, TrainingSettings

LSTM = replace(REAL_LSTM, learning="quick_learning:QuickNetwork")
TRANSFORMER = replace(REAL_TRANSFORMER, learning="quick_learning:QuickNetwork")


class QuickNetwork:
    device, compiling, summary = "abacus", "", "a table of layers"

    def __init__(self, settings: NetworkSettings, size: int, training: TrainingSettings) -> None:
        self.parameter_count = settings.parameter_count(size)
        carried = training.batch_size if training.keep_state else 0
        shapes = NETWORKS[settings.NAME].shapes(settings, size, carried, training.averaging > 0)
        named = {**shapes.weights, **shapes.optimizer, **shapes.averages, **shapes.carried}
        self._arrays = {name: np.zeros(shape, np.float32) for name, shape in named.items()}
        self._steps, self._text = 0, np.zeros(1, np.int32)

    def load(self, arrays: Arrays) -> None:
        self._steps = 100_000 if "optimizer" in arrays else 0

    def read(self, text: NDArray[np.int32]) -> None:
        self._text = text

    def train_steps(self, places: NDArray[np.int32]) -> NDArray[np.float64]:
        self._steps += len(places)
        return np.full(len(places), 1 + 3 / self._steps)

    def evaluate(self, inputs: Any, targets: Any, counted: Any, state: object) -> tuple[float, object]:
        return float(counted.sum()) * (1.5 + 1 / (1 + self._steps)), None

    def write(self, prime: Any, texts: int, characters: int, seed: int) -> NDArray[np.int32]:
        """What it has read: each text is a copy."""
        return np.tile(np.resize(self._text, characters), (texts, 1))

    def arrays(self) -> Arrays:
        return self._arrays
