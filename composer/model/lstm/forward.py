"""From characters to logits: on a GPU through cuDNN's LSTM, on a CPU through `recurrence`.

Time comes first inside, so that each step is one block of memory.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from composer.model.lstm import cudnn, recurrence
from composer.model.lstm.weights import LstmWeights, Weights
from composer.model.runtime import tf

Tensor = Any
State = tuple[tuple[Tensor, Tensor], ...]
"""(output, memory) of each LSTM layer, `(batch, units)` each, float32."""


@dataclass(frozen=True)
class Dropout:
    """Drops by seed, step and place alone, so that a resumed training drops the same.

    Attributes:
        rate, recurrent_rate: of each layer's output, and of each recurrent kernel.
        seed: `(2,)`, int32: what differs from step to step.
    """

    rate: float
    recurrent_rate: float
    seed: Tensor

    def output(self, vectors: Tensor, layer: int) -> Tensor:
        """Some of a layer's outputs, the others zero."""
        return self._drop(vectors, self.rate, 2 * layer)

    def kernel(self, kernel: Tensor, layer: int) -> Tensor:
        """Some of a recurrent kernel's weights, the same for all of this step."""
        return self._drop(kernel, self.recurrent_rate, 2 * layer + 1)

    def _drop(self, values: Tensor, rate: float, place: int) -> Tensor:
        if not rate:
            return values
        return tf.nn.experimental.stateless_dropout(values, rate, self.seed + tf.constant([0, place]))


Forward = Callable[[Weights, Tensor, State, Dropout | None], tuple[Tensor, State]]
"""Logits `(time, batch, vocabulary)`, float32, of ids `(time, batch)`, and the state after them."""


def gpu_forward(dtype: Any) -> Forward:
    """The way through cuDNN, in float32 or float16."""

    def forward(weights: Weights, ids: Tensor, state: State, dropout: Dropout | None) -> tuple[Tensor, State]:
        vectors = tf.gather(tf.cast(weights.embedding, dtype), ids)
        after = []
        for layer, (lstm, before) in enumerate(zip(weights.lstms, state, strict=True)):
            vectors, output, memory = cudnn.recur(vectors, lstm, _kernel(lstm, layer, dropout), *before)
            vectors = dropout.output(vectors, layer) if dropout else vectors
            after.append((tf.cast(output, tf.float32), tf.cast(memory, tf.float32)))
        product = _product(vectors, tf.cast(weights.dense_kernel, dtype))
        return tf.cast(product, tf.float32) + weights.dense_bias, tuple(after)

    return forward


def cpu_forward(weights: Weights, ids: Tensor, state: State, dropout: Dropout | None) -> tuple[Tensor, State]:
    """The same numbers on a CPU."""
    projections = _first_projections(weights, ids)
    vectors, after = None, []
    for layer, (lstm, before) in enumerate(zip(weights.lstms, state, strict=True)):
        if layer:
            projections = _product(vectors, lstm.kernel) + lstm.bias
        vectors, output, memory = recurrence.recur(projections, _kernel(lstm, layer, dropout), *before)
        vectors = dropout.output(vectors, layer) if dropout else vectors
        after.append((output, memory))
    return _product(vectors, weights.dense_kernel) + weights.dense_bias, tuple(after)


def next_logits(weights: Weights, ids: Tensor, state: State) -> tuple[Tensor, State]:
    """Logits `(batch, vocabulary)` after one more character each, `ids` `(batch,)`."""
    vectors = tf.gather(weights.embedding, ids)
    after = []
    for lstm, (output, memory) in zip(weights.lstms, state, strict=True):
        projection = tf.matmul(vectors, lstm.kernel) + lstm.bias
        output, memory = recurrence.cell(projection, lstm.recurrent_kernel, output, memory)
        after.append((output, memory))
        vectors = output
    return tf.matmul(vectors, weights.dense_kernel) + weights.dense_bias, tuple(after)


def _kernel(lstm: LstmWeights, layer: int, dropout: Dropout | None) -> Tensor:
    return dropout.kernel(lstm.recurrent_kernel, layer) if dropout else lstm.recurrent_kernel


def _product(sequence: Tensor, kernel: Tensor) -> Tensor:
    """`(time, batch, width)` times `kernel`, as one matrix product."""
    shape = tf.shape(sequence)
    product = tf.matmul(tf.reshape(sequence, (-1, kernel.shape[0])), kernel)
    return tf.reshape(product, (shape[0], shape[1], kernel.shape[1]))


def _first_projections(weights: Weights, ids: Tensor) -> Tensor:
    """The first layer's projections `(time, batch, 4 units)`: one row a character, looked up.

    There are far fewer characters than places in a batch, so each is projected once.
    """
    first = weights.lstms[0]
    table = tf.matmul(weights.embedding, first.kernel) + first.bias
    return _look_up(table, ids)


@tf.custom_gradient  # type: ignore[untyped-decorator]
def _look_up(table: Tensor, ids: Tensor) -> Any:
    """`tf.gather`, whose gradient is one matrix product: always summed in the same order."""

    def gradient(d_rows: Tensor) -> tuple[Tensor, None]:
        width = table.shape[1]
        chosen = tf.one_hot(tf.reshape(ids, (-1,)), table.shape[0])
        return tf.matmul(chosen, tf.reshape(d_rows, (-1, width)), transpose_a=True), None

    return tf.gather(table, ids), gradient
