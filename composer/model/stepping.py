"""The trained network rebuilt at batch size one, in NumPy: composes at once, without TensorFlow.

One character is one small product of a vector with each kernel. TensorFlow spends more time on the call
than on the product, and takes seconds to load; the numbers are the same.
The kernels are cut into blocks too small for the linear algebra library to spread over threads, which
wait for each other at every character: where something else runs as well, a window or a training, that
takes up to four times as long.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.training.settings import NetworkSettings

Array = NDArray[np.float32]
State = tuple[tuple[Array, Array], ...]
"""(output, memory) of each LSTM layer, `(batch, units)` each."""


class SteppingLstm:
    """Reads one character and gives the logits of the next; see `composer.composition.network`.

    Args:
        weights: a checkpoint's arrays, checked, by the names in `composer.model.shapes`.
    """

    def __init__(self, settings: NetworkSettings, weights: Mapping[str, NDArray[Any]]) -> None:
        self._units = settings.rnn_units
        layers = range(1, settings.layers + 1)
        kernels = [weights[f"weights/lstm_{layer}/kernel"] for layer in layers]
        self._kernels = [_blocks(kernel) for kernel in kernels]
        self._recurrent_kernels = [
            _blocks(weights[f"weights/lstm_{layer}/recurrent_kernel"]) for layer in layers
        ]
        self._biases = [weights[f"weights/lstm_{layer}/bias"] for layer in layers]
        self._dense = weights["weights/dense/kernel"], weights["weights/dense/bias"]
        # What the first layer makes of each character, once for all.
        self._projections = weights["weights/embedding"] @ kernels[0] + self._biases[0]

    def start(self, batch_size: int) -> State:
        """The state before the first character, for `batch_size` texts."""
        zeros = np.zeros((batch_size, self._units), np.float32)
        return tuple((zeros, zeros) for _ in self._kernels)

    def step(self, ids: NDArray[np.int32], state: Any) -> tuple[Array, State]:
        """Reads one more character of each text, `(batch,)`; logits `(batch, vocabulary)` of the next."""
        projection: Array = self._projections[ids]
        after: list[tuple[Array, Array]] = []
        for layer, (output, memory) in enumerate(state):
            if layer:
                projection = _product(after[-1][0], self._kernels[layer]) + self._biases[layer]
            after.append(_cell(projection + _product(output, self._recurrent_kernels[layer]), memory))
        kernel, bias = self._dense
        return after[-1][0] @ kernel + bias, tuple(after)


def _blocks(kernel: Array) -> Array:
    """A kernel `(inputs, 4 units)`, turned and cut: `(blocks, rows, inputs)`."""
    inputs, columns = kernel.shape
    return np.ascontiguousarray(kernel.T).reshape(-1, 8 if columns % 8 == 0 else 4, inputs)


def _product(vectors: Array, blocks: Array) -> Array:
    """`vectors` `(batch, inputs)` times the kernel that `blocks` were cut from: `(batch, 4 units)`."""
    product: Array = np.matmul(blocks, vectors.T).reshape(-1, len(vectors)).T
    return product


def _cell(summed: Array, memory: Array) -> tuple[Array, Array]:
    """Output and memory of a layer; the gates stand in Keras' order: input, forget, candidate, output."""
    gate_in, forget, candidate, out = np.split(summed, 4, axis=1)
    memory = _sigmoid(forget) * memory + _sigmoid(gate_in) * np.tanh(candidate)
    return _sigmoid(out) * np.tanh(memory), memory


def _sigmoid(values: Array) -> Array:
    """The logistic function, in the form that cannot overflow."""
    half = np.float32(0.5)
    result: Array = half + half * np.tanh(half * values)
    return result
