"""The trained Transformer rebuilt in NumPy: composes a character at a time, without TensorFlow.

What was read before is kept as keys and values, so that a character costs one product of a vector with each
kernel, and one look back. Where there are many texts, threads share them out: a text's numbers are the same
whatever is computed beside it.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.model.products import row_blocks_of, row_product
from composer.model.shared_work import shared_work
from composer.model.transformer.past import GROUP, Past
from composer.model.transformer.settings import TransformerSettings
from composer.model.transformer.weights import ROTARY_BASE, Weights

Array = NDArray[np.float32]
_EPSILON = 1e-5
_ROWS_OF_A_PART = 16
"""So many texts are worth a thread of their own."""


class SteppingTransformer:
    """Reads one character and gives the logits of the next; see `composer.composition.network`.

    Args:
        weights: a checkpoint's arrays, checked, by the names in `composer.model.transformer.shapes`.
    """

    def __init__(self, settings: TransformerSettings, weights: Mapping[str, NDArray[Any]]) -> None:
        self._settings = settings
        self.longest_context: int | None = settings.context
        named = Weights.of(weights, settings.layers)
        # A vector is brought to length 1, not to a mean square of 1: the kernel behind it makes up for that.
        scale = np.float32(settings.width**0.5)
        kernels = [layer.query_key_value * scale for layer in named.layers]
        used = [
            part
            for kernel, layer in zip(kernels, named.layers, strict=True)
            for part in (kernel, layer.attended, layer.wider * scale, layer.narrower)
        ]
        *blocks, dense = row_blocks_of([*used, named.dense_kernel * scale])
        self._layers = list(zip(blocks[::4], blocks[1::4], blocks[2::4], blocks[3::4], strict=True))
        self._embedding = np.asarray(named.embedding, np.float32)
        # What the first layer reads of each character, once for all.
        self._first = self._normed(self._embedding) @ kernels[0]
        self._dense = dense, np.asarray(named.dense_bias, np.float32)
        self._speeds = ROTARY_BASE ** (-np.arange(0, settings.head_width, 2) / settings.head_width)

    def start(self, batch_size: int) -> Past:
        """The state before the first character, for `batch_size` texts."""
        return Past.none(self._settings.layers, batch_size, self._settings.head_width)

    def step(self, ids: NDArray[np.int32], state: Any) -> tuple[Array, Past]:
        """Reads one more character of each text, `(batch,)`; logits `(batch, vocabulary)` of the next."""
        past: Past = state.next(self._settings.context)
        logits = np.empty((len(ids), len(self._dense[1])), np.float32)
        edges = [*range(0, len(ids), _ROWS_OF_A_PART), len(ids)]

        def work(part: int) -> None:
            rows = slice(edges[part], edges[part + 1])
            logits[rows] = self._stepped(ids[rows], past, rows)

        if len(edges) == 2:
            work(0)
        else:
            shared_work().run(work, len(edges) - 1)
        return logits, past

    def _stepped(self, ids: NDArray[np.int32], past: Past, rows: slice) -> Array:
        settings, rotations = self._settings, self._rotations(past.read[rows] - 1)
        hidden = _hidden(past.lengths[rows], settings.context)
        vectors = self._embedding[ids]
        for number, (reading, attended, wider, narrower) in enumerate(self._layers):
            read = self._first[ids] if number == 0 else row_product(self._normed(vectors), reading)
            query, keys, values = self._remember(read, rotations, past, number, rows)
            found = _found(query, keys, values, hidden).reshape(len(ids), -1)
            vectors += row_product(found, attended)[:, : settings.width]
            inner = row_product(self._normed(vectors), wider)
            np.maximum(inner, 0, out=inner)
            inner *= inner
            vectors += row_product(inner[:, : narrower.shape[1]], narrower)[:, : settings.width]
        blocks, bias = self._dense
        return row_product(self._normed(vectors), blocks)[:, : len(bias)] + bias

    def _normed(self, vectors: Array) -> Array:
        """Each vector at a length of 1."""
        squares = np.einsum("ri,ri->r", vectors, vectors)
        squares += np.float32(_EPSILON * self._settings.width)
        normed: Array = vectors / np.sqrt(squares)[:, np.newaxis]
        return normed

    def _rotations(self, places: NDArray[np.intp]) -> NDArray[np.complex64]:
        """What queries, scaled, key and value are multiplied with, `(rows, heads + 2, head_width / 2)`."""
        heads, head = self._settings.heads, self._settings.head_width
        rotations = np.ones((len(places), heads + 2, head // 2), np.complex64)
        rotations[:, : heads + 1] = np.exp(1j * places[:, np.newaxis] * self._speeds)[:, np.newaxis]
        rotations[:, :heads] *= np.float32(head**-0.5)
        return rotations

    def _remember(
        self, read: Array, rotations: NDArray[np.complex64], past: Past, layer: int, rows: slice
    ) -> tuple[Array, Array, Array]:
        """Puts key and value where they belong; returns the queries, and all keys and values."""
        heads, head = self._settings.heads, self._settings.head_width
        parts = np.ascontiguousarray(read[:, : (heads + 2) * head]).view(np.complex64)
        rotated = (parts.reshape(rotations.shape) * rotations).view(np.float32)
        keys, values = past.memory.keys[layer, rows], past.memory.values[layer, rows]
        everyone, places = np.arange(len(read)), past.lengths[rows] - 1
        keys[everyone, :, places] = rotated[:, heads]
        values[everyone, places] = rotated[:, heads + 1]
        return rotated[:, :heads], keys, values


def _hidden(lengths: NDArray[np.intp], context: int) -> Array:
    """What is added to each link: nothing where the row has a character in reach, `(rows, 1, places)`."""
    used = -(-int(lengths.max(initial=1)) // GROUP) * GROUP
    places, ends = np.arange(used), lengths[:, np.newaxis]
    seen = (places < ends) & (places >= ends - context)
    return np.where(seen, np.float32(0.0), np.float32(-np.inf))[:, np.newaxis]


def _found(query: Array, keys: Array, values: Array, hidden: Array) -> Array:
    """What each head finds, `(rows, heads, head_width)`."""
    used = hidden.shape[2]
    shares = np.matmul(query, keys[:, :, :used])
    shares += hidden
    shares -= shares.max(axis=-1, keepdims=True)
    np.exp(shares, out=shares)
    summed = shares[..., :GROUP].copy()
    for first in range(GROUP, used, GROUP):
        summed += shares[..., first : first + GROUP]
    result: Array = np.matmul(shares, values[:, :used])
    result /= summed.sum(axis=-1, keepdims=True)
    return result
