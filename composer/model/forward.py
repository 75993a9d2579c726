"""From characters to logits: on a GPU through Keras' own LSTM (cuDNN), on a CPU through `recurrence`."""

from collections.abc import Callable
from typing import Any

from composer.model.layers import Layers
from composer.model.recurrence import cell, recur
from composer.model.runtime import tf

Tensor = Any
State = tuple[tuple[Tensor, Tensor], ...]
"""(output, memory) of each LSTM layer, `(batch, units)` each."""

Dropout = Callable[[Tensor, int], Tensor]
"""Drops some of a layer's outputs, given the layer's number; passes all where there is no training."""


def keras_logits(layers: Layers, ids: Tensor, state: State, dropout: Dropout) -> tuple[Tensor, State]:
    """Logits `(batch, time, vocabulary)` of `ids` `(batch, time)`, and the state after them."""
    vectors = layers.embedding(ids)
    after = []
    for number, (lstm, before) in enumerate(zip(layers.lstms, state, strict=True)):
        vectors, output, memory = lstm(vectors, initial_state=list(before))
        vectors = dropout(vectors, number)
        after.append((output, memory))
    return layers.dense(vectors), tuple(after)


def cpu_logits(layers: Layers, ids: Tensor, state: State, dropout: Dropout) -> tuple[Tensor, State]:
    """The same numbers; time comes first inside, so that each step is one block of memory."""
    projections = _first_projections(layers, tf.transpose(ids))
    vectors, after = None, []
    for number, (lstm, before) in enumerate(zip(layers.lstms, state, strict=True)):
        if number:
            projections = _dense(vectors, lstm.cell.kernel, lstm.cell.bias)
        kernel = tf.convert_to_tensor(lstm.cell.recurrent_kernel)
        vectors, output, memory = recur(projections, kernel, *before)
        vectors = dropout(vectors, number)
        after.append((output, memory))
    logits = _dense(vectors, layers.dense.kernel, layers.dense.bias)
    return tf.transpose(logits, (1, 0, 2)), tuple(after)


def next_logits(layers: Layers, ids: Tensor, state: State) -> tuple[Tensor, State]:
    """Logits `(batch, vocabulary)` after one more character each, `ids` `(batch,)`."""
    vectors = tf.gather(tf.convert_to_tensor(layers.embedding.embeddings), ids)
    after = []
    for lstm, (output, memory) in zip(layers.lstms, state, strict=True):
        projection = tf.matmul(vectors, lstm.cell.kernel) + lstm.cell.bias
        output, memory = cell(projection, tf.convert_to_tensor(lstm.cell.recurrent_kernel), output, memory)
        after.append((output, memory))
        vectors = output
    return tf.matmul(vectors, layers.dense.kernel) + layers.dense.bias, tuple(after)


def _dense(sequence: Tensor, kernel: Tensor, bias: Tensor) -> Tensor:
    """`(time, batch, width)` times `kernel`, plus `bias`, as one matrix product."""
    shape = tf.shape(sequence)
    product = tf.matmul(tf.reshape(sequence, (-1, sequence.shape[2])), kernel) + bias
    return tf.reshape(product, (shape[0], shape[1], kernel.shape[1]))


def _first_projections(layers: Layers, ids: Tensor) -> Tensor:
    """The first layer's projections `(time, batch, 4 units)`: one row a character, looked up.

    There are far fewer characters than places in a batch, so each is projected once.
    """
    first = layers.lstms[0].cell
    table = tf.matmul(layers.embedding.embeddings, first.kernel) + first.bias
    return _look_up(table, ids)


@tf.custom_gradient  # type: ignore[untyped-decorator]
def _look_up(table: Tensor, ids: Tensor) -> Any:
    """`tf.gather`, whose gradient is one matrix product: always summed in the same order."""

    def gradient(d_rows: Tensor) -> tuple[Tensor, None]:
        width = table.shape[1]
        chosen = tf.one_hot(tf.reshape(ids, (-1,)), table.shape[0])
        return tf.matmul(chosen, tf.reshape(d_rows, (-1, width)), transpose_a=True), None

    return tf.gather(table, ids), gradient
