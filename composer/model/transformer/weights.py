"""The Transformer's layers as arrays: how they begin, and how to find them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.model.transformer.settings import TransformerSettings
from composer.model.transformer.shapes import transformer_shapes

Tensor = Any
ROTARY_BASE = 10_000.0


@dataclass(frozen=True)
class LayerWeights:
    """One layer, kernels only; the norms have no weights, since the kernel behind each can do their work.

    Attributes:
        query_key_value: `(width, width + 2 head_width)`: the queries of all heads, one key, one value.
        attended: `(width, width)`: from what all heads found to what the layer adds.
        wider, narrower: the feed-forward network, `(width, 4 width)` and back.
    """

    query_key_value: Tensor
    attended: Tensor
    wider: Tensor
    narrower: Tensor


@dataclass(frozen=True)
class Weights:
    """`embedding` (characters -> vectors), `layers`, and `dense` kernel and bias (vectors -> logits)."""

    embedding: Tensor
    layers: tuple[LayerWeights, ...]
    dense_kernel: Tensor
    dense_bias: Tensor

    @classmethod
    def of(cls, named: Mapping[str, Tensor], layers: int) -> "Weights":
        """Takes them by their names in a checkpoint, see `composer.model.transformer.shapes`."""
        parts = ("query_key_value", "attended", "wider", "narrower")
        return cls(
            named["weights/embedding"],
            tuple(
                LayerWeights(*(named[f"weights/layer_{layer}/{part}"] for part in parts))
                for layer in range(1, layers + 1)
            ),
            named["weights/dense/kernel"],
            named["weights/dense/bias"],
        )


def initial_weights(
    settings: TransformerSettings, vocabulary_size: int, seed: int
) -> dict[str, NDArray[Any]]:
    """New weights: the same seed gives the same.

    Kernels that read begin with variance 1 / (3 inputs), the embedding and the dense layer with a deviation
    of 0.02; those that add to what passes from layer to layer begin smaller the more of them there are, as
    in GPT-2 (Radford et al. 2019, section 2.3).
    """
    shapes = transformer_shapes(settings, vocabulary_size).weights
    seeds = np.random.SeedSequence(seed).spawn(len(shapes))
    return {
        name: _initial(name, shape, settings.layers, np.random.Generator(np.random.PCG64(one)))
        for (name, shape), one in zip(shapes.items(), seeds, strict=True)
    }


def _initial(
    name: str, shape: tuple[int, ...], layers: int, generator: np.random.Generator
) -> NDArray[np.float32]:
    if name.endswith("bias"):
        return np.zeros(shape, np.float32)
    if name.endswith(("query_key_value", "wider")):
        deviation = 1 / np.sqrt(3 * shape[0])
    elif name.endswith(("attended", "narrower")):
        deviation = 0.02 / np.sqrt(2 * layers)
    else:
        deviation = 0.02
    return generator.normal(0.0, deviation, shape).astype(np.float32)
