"""The trained network rebuilt at batch size one, in NumPy: composes at once, without TensorFlow.

One character is one small product of a vector with each kernel. TensorFlow spends more time on the call
than on the product, and takes seconds to load; the numbers are the same.
The kernels are cut into blocks too small for the linear algebra library to spread over threads, which
wait for each other at every character: where something else runs as well, a window or a training, that
takes up to four times as long. For many texts at a time the blocks are shared out, see `shared_work`; each
is computed in the same way whoever does it. Products lie with the units first and the batch last, as the
blocks leave them; what they are made of lies with the batch first, which the library reads twice as fast.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.model.shared_work import shared_work
from composer.training.settings import NetworkSettings

Array = NDArray[np.float32]
_BLOCK, _MOST_COLUMNS = 16, 32
"""Larger products are computed in another way, which differs in the last bits, and by threads."""
_WORTH_SHARING = 8_000_000
"""Multiplications that take longer than it takes to wake a thread."""
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
        halves = _halves(self._units)
        kernels = [weights[f"weights/lstm_{layer}/kernel"] * halves for layer in layers]
        self._kernels = [_blocks(kernel) for kernel in kernels]
        self._recurrent_kernels = [
            _blocks(weights[f"weights/lstm_{layer}/recurrent_kernel"] * halves) for layer in layers
        ]
        self._biases = [(weights[f"weights/lstm_{layer}/bias"] * halves)[:, np.newaxis] for layer in layers]
        self._dense = _blocks(weights["weights/dense/kernel"]), weights["weights/dense/bias"]
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
                projection = _product(self._kernels[layer], after[-1][0])[:rows] + self._biases[layer]
            summed = _product(self._recurrent_kernels[layer], output)[:rows]
            summed += projection
            new_output, new_memory = _cell(summed, memory.T)
            after.append((np.ascontiguousarray(new_output.T), new_memory.T))
        blocks, bias = self._dense
        logits = _product(blocks, after[-1][0])[: len(bias)].T + bias
        return logits, tuple(after)


def _halves(units: int) -> Array:
    """Halves what the three gates are summed up from: `(4 units,)`; see `_cell`."""
    halves = np.full(4 * units, 0.5, np.float32)
    halves[2 * units : 3 * units] = 1.0
    return halves


def _blocks(kernel: Array) -> Array:
    """A kernel `(inputs, columns)`, turned, filled up with zeros and cut: `(blocks, 16, inputs)`."""
    inputs, columns = kernel.shape
    filled = np.zeros((-(-columns // _BLOCK) * _BLOCK, inputs), np.float32)
    filled[:columns] = kernel.T
    return filled.reshape(-1, _BLOCK, inputs)


def _product(blocks: Array, vectors: Array) -> Array:
    """The kernel that `blocks` were cut from, turned, times `vectors` `(batch, inputs)`: `(rows, batch)`."""
    batch, columns = len(vectors), np.ascontiguousarray(vectors).T
    product = np.empty((*blocks.shape[:2], batch), np.float32)
    crew = shared_work()
    parts = crew.workers if blocks.size * min(batch, _MOST_COLUMNS) >= _WORTH_SHARING else 1
    edges = [len(blocks) * part // parts for part in range(parts + 1)]

    def work(part: int) -> None:
        rows = slice(edges[part], edges[part + 1])
        for first in range(0, batch, _MOST_COLUMNS):
            some = slice(first, first + _MOST_COLUMNS)
            np.matmul(blocks[rows], columns[:, some], out=product[rows, :, some])

    if parts == 1:
        work(0)
    else:
        crew.run(work, parts)
    return product.reshape(-1, batch)


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
