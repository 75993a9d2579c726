"""The lab's layers: embedding, LSTM upon LSTM, dense; they hold the weights, whoever computes with them."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from composer.model.runtime import keras
from composer.training.settings import NetworkSettings


@dataclass(frozen=True)
class Layers:
    """Built Keras layers: `embedding` (characters -> vectors), `lstms`, `dense` (vectors -> logits)."""

    embedding: Any
    lstms: tuple[Any, ...]
    dense: Any

    @property
    def variables(self) -> dict[str, Any]:
        """Each weight's variable under its name in a checkpoint, see `composer.model.shapes`."""
        found = {"weights/embedding": self.embedding.embeddings}
        for number, lstm in enumerate(self.lstms, start=1):
            found[f"weights/lstm_{number}/kernel"] = lstm.cell.kernel
            found[f"weights/lstm_{number}/recurrent_kernel"] = lstm.cell.recurrent_kernel
            found[f"weights/lstm_{number}/bias"] = lstm.cell.bias
        found["weights/dense/kernel"] = self.dense.kernel
        found["weights/dense/bias"] = self.dense.bias
        return found


def build_layers(settings: NetworkSettings, vocabulary_size: int, seed: int) -> Layers:
    """New layers with random weights; the same seed gives the same weights."""
    # One seed a weight, each below 2^31, as Keras wants them.
    seeds = (int(number) >> 1 for number in np.random.SeedSequence(seed).generate_state(32))
    embedding = keras.layers.Embedding(
        vocabulary_size,
        settings.embedding_dimension,
        embeddings_initializer=keras.initializers.RandomUniform(seed=next(seeds)),
        dtype="float32",
    )
    embedding.build((None, None))
    lstms = tuple(_lstm(settings.rnn_units, next(seeds), next(seeds)) for _ in range(settings.layers))
    for number, lstm in enumerate(lstms):
        lstm.build((None, None, settings.rnn_units if number else settings.embedding_dimension))
    dense = keras.layers.Dense(
        vocabulary_size,
        kernel_initializer=keras.initializers.GlorotUniform(seed=next(seeds)),
        dtype="float32",
    )
    dense.build((None, None, settings.rnn_units))
    return Layers(embedding, lstms, dense)


def _lstm(units: int, seed: int, recurrent_seed: int) -> Any:
    return keras.layers.LSTM(
        units,
        return_sequences=True,
        return_state=True,
        kernel_initializer=keras.initializers.GlorotUniform(seed=seed),
        recurrent_initializer=keras.initializers.GlorotUniform(seed=recurrent_seed),
        recurrent_activation="sigmoid",
        dtype="float32",
    )
