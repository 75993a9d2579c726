"""The trained network rebuilt at batch size one, in NumPy: composes at once, without TensorFlow.

One character is one small product of a vector with each kernel. TensorFlow spends more time on the call
than on the product, and takes seconds to load; the numbers are the same.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.model.lstm.settings import LstmSettings
from composer.model.products import blocks_of, product

Array = NDArray[np.float32]
State = tuple[tuple[Array, Array], ...]
"""(output, memory) of each LSTM layer, `(batch, units)` each."""


class SteppingLstm:
    """Reads one character and gives the logits of the next; see `composer.composition.network`.

    Args:
        weights: a checkpoint's arrays, checked, by the names in `composer.model.shapes`.
    """

    longest_context: int | None = None

    def __init__(self, settings: LstmSettings, weights: Mapping[str, NDArray[Any]]) -> None:
        self._units = settings.rnn_units
        layers = range(1, settings.layers + 1)
        halves = _halves(self._units)
        kernels = [weights[f"weights/lstm_{layer}/kernel"] * halves for layer in layers]
        self._kernels = [blocks_of(kernel) for kernel in kernels]
        self._recurrent_kernels = [
            blocks_of(weights[f"weights/lstm_{layer}/recurrent_kernel"] * halves) for layer in layers
        ]
        self._biases = [(weights[f"weights/lstm_{layer}/bias"] * halves)[:, np.newaxis] for layer in layers]
        self._dense = blocks_of(weights["weights/dense/kernel"]), weights["weights/dense/bias"]
        # What the first layer makes of each character, once for all.
        self._projections = weights["weights/embedding"] @ kernels[0] + self._biases[0].T

    def start(self, batch_size: int) -> State:
        """The state before the first character, for `batch_size` texts."""
        zeros = np.zeros((batch_size, self._units), np.float32)
        return tuple((zeros, zeros) for _ in self._kernels)

    def step(self, ids: NDArray[np.int32], state: Any) -> tuple[Array, State]:
        """Reads one more character of each text, `(batch,)`; logits `(batch, vocabulary)` of the next."""
        projection: Array = self._projections[ids].T
        after: list[tuple[Array, Array]] = []
        rows = 4 * self._units
        for layer, (output, memory) in enumerate(state):
            if layer:
                projection = product(self._kernels[layer], after[-1][0])[:rows] + self._biases[layer]
            summed = product(self._recurrent_kernels[layer], output)[:rows]
            summed += projection
            new_output, new_memory = _cell(summed, memory.T)
            after.append((np.ascontiguousarray(new_output.T), new_memory.T))
        blocks, bias = self._dense
        logits = product(blocks, after[-1][0])[: len(bias)].T + bias
        return logits, tuple(after)


def _halves(units: int) -> Array:
    """Halves what the three gates are summed up from: `(4 units,)`; see `_cell`."""
    halves = np.full(4 * units, 0.5, np.float32)
    halves[2 * units : 3 * units] = 1.0
    return halves


def _cell(summed: Array, memory: Array) -> tuple[Array, Array]:
    """Output and memory of a layer, `(units, batch)` each; `summed` `(4 units, batch)` is overwritten.

    The gates stand in Keras' order: input, forget, candidate, output. The logistic function of x is
    (1 + tanh(x / 2)) / 2, which cannot overflow; halving changes no bit of a number.
    """
    units, half = len(memory), np.float32(0.5)
    np.tanh(summed, out=summed)
    for gate in (summed[: 2 * units], summed[3 * units :]):
        gate *= half
        gate += half
    memory = summed[units : 2 * units] * memory + summed[:units] * summed[2 * units : 3 * units]
    return summed[3 * units :] * np.tanh(memory), memory
