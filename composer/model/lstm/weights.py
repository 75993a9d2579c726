"""The lab's layers as arrays: embedding, LSTM upon LSTM, dense; how they begin, and how to find them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes

Tensor = Any


LAYER_NAMES = tuple(lstm_shapes(LstmSettings(), 1).weights)
"""The names of the lab's weights, of one layer, in the order in which Keras lists its model's."""


@dataclass(frozen=True)
class LstmWeights:
    """One layer: `kernel` `(width, 4 units)`, `recurrent_kernel` `(units, 4 units)`, `bias` `(4 units,)`.

    The gates stand in Keras' order: input, forget, candidate, output.
    """

    kernel: Tensor
    recurrent_kernel: Tensor
    bias: Tensor


@dataclass(frozen=True)
class Weights:
    """`embedding` (characters -> vectors), `lstms`, and `dense` kernel and bias (vectors -> logits)."""

    embedding: Tensor
    lstms: tuple[LstmWeights, ...]
    dense_kernel: Tensor
    dense_bias: Tensor

    @classmethod
    def of(cls, named: Mapping[str, Tensor], layers: int) -> "Weights":
        """Takes them by their names in a checkpoint, see `composer.model.shapes`."""
        lstms = tuple(
            LstmWeights(
                *(named[f"weights/lstm_{layer}/{part}"] for part in ("kernel", "recurrent_kernel", "bias"))
            )
            for layer in range(1, layers + 1)
        )
        return cls(
            named["weights/embedding"], lstms, named["weights/dense/kernel"], named["weights/dense/bias"]
        )


def initial_weights(settings: LstmSettings, vocabulary_size: int, seed: int) -> dict[str, NDArray[Any]]:
    """New weights as Keras draws the lab's: the same seed gives the same.

    Glorot and Bengio 2010 for the kernels (the lab names it for the recurrent ones, which are orthogonal
    otherwise), ±0.05 for the embedding, and 1 for the bias of the forget gate.
    """
    shapes = lstm_shapes(settings, vocabulary_size).weights
    seeds = np.random.SeedSequence(seed).spawn(len(shapes))
    return {
        name: _initial(name, shape, np.random.Generator(np.random.PCG64(one)))
        for (name, shape), one in zip(shapes.items(), seeds, strict=True)
    }


def _initial(name: str, shape: tuple[int, ...], generator: np.random.Generator) -> NDArray[Any]:
    if name.endswith("bias"):
        bias = np.zeros(shape, np.float32)
        if "lstm" in name:
            units = shape[0] // 4
            bias[units : 2 * units] = 1.0
        return bias
    limit = 0.05 if name.endswith("embedding") else np.sqrt(6.0 / sum(shape))
    return generator.uniform(-limit, limit, shape).astype(np.float32)
