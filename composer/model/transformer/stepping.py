"""The trained Transformer rebuilt in NumPy: composes a character at a time, without TensorFlow.

What was read before is kept as keys and values, so that a character costs one product of a vector with each
kernel, and one look back.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.model.products import blocks_of, product
from composer.model.shared_work import shared_work
from composer.model.transformer.past import Past
from composer.model.transformer.settings import TransformerSettings
from composer.model.transformer.weights import ROTARY_BASE, Weights

Array = NDArray[np.float32]
_EPSILON = np.float32(1e-5)
_GROUP = 32
"""Shares are summed so many at a time and then group by group: in the same order however many there are."""
_WORTH_SHARING = 200_000
"""Links that take longer to follow than it takes to wake a thread."""


class SteppingTransformer:
    """Reads one character and gives the logits of the next; see `composer.composition.network`.

    Args:
        weights: a checkpoint's arrays, checked, by the names in `composer.model.transformer.shapes`.
    """

    def __init__(self, settings: TransformerSettings, weights: Mapping[str, NDArray[Any]]) -> None:
        self._settings = settings
        self.longest_context: int | None = settings.context
        named = Weights.of(weights, settings.layers)
        head, width = settings.head_width, settings.width
        # The queries' part carries the attention's scale.
        scale = np.ones(width + 2 * head, np.float32)
        scale[:width] = head**-0.5
        kernels = [layer.query_key_value * scale for layer in named.layers]
        self._layers = [
            (blocks_of(kernel), blocks_of(layer.attended), blocks_of(layer.wider), blocks_of(layer.narrower))
            for kernel, layer in zip(kernels, named.layers, strict=True)
        ]
        self._embedding = np.asarray(named.embedding, np.float32)
        # What the first layer reads of each character, once for all.
        self._first = _normed(self._embedding) @ kernels[0]
        self._dense = blocks_of(named.dense_kernel), np.asarray(named.dense_bias, np.float32)
        self._speeds = ROTARY_BASE ** (-np.arange(0, head, 2) / head)

    def start(self, batch_size: int) -> Past:
        """The state before the first character, for `batch_size` texts."""
        return Past.none(self._settings.layers, batch_size, self._settings.head_width)

    def step(self, ids: NDArray[np.int32], state: Any) -> tuple[Array, Past]:
        """Reads one more character of each text, `(batch,)`; logits `(batch, vocabulary)` of the next."""
        settings, rows = self._settings, len(ids)
        past: Past = state.next(settings.context)
        turn = np.exp(1j * (past.read - 1)[:, np.newaxis] * self._speeds).astype(np.complex64)
        hidden = _hidden(past, settings.context)
        vectors = self._embedding[ids]
        for number, (reading, attended, wider, narrower) in enumerate(self._layers):
            read = self._first[ids] if number == 0 else _rows(product(reading, _normed(vectors)), settings)
            query = self._remember(read, turn, past, number)
            used = hidden.shape[-1]
            found = _look_back(query, past.keys[number, :, :used], past.values[number, :, :used], hidden)
            vectors += product(attended, found.reshape(rows, -1))[: settings.width].T
            inner = product(wider, _normed(vectors))
            np.maximum(inner, 0, out=inner)
            inner *= inner
            vectors += product(narrower, inner.T)[: settings.width].T
        blocks, bias = self._dense
        logits: Array = product(blocks, _normed(vectors))[: len(bias)].T + bias
        return logits, past

    def _remember(self, read: Array, turn: NDArray[np.complex64], past: Past, layer: int) -> Array:
        """Puts key and value where they belong; returns the queries, `(rows, heads, head_width)`."""
        heads, head, rows = self._settings.heads, self._settings.head_width, len(read)
        turning = np.ascontiguousarray(read[:, : (heads + 1) * head]).view(np.complex64)
        turned = (turning.reshape(rows, heads + 1, -1) * turn[:, np.newaxis]).view(np.float32)
        everyone, places = np.arange(rows), past.lengths - 1
        past.keys[layer, everyone, places] = turned[:, heads]
        past.values[layer, everyone, places] = read[:, (heads + 1) * head :]
        query: Array = np.ascontiguousarray(turned[:, :heads])
        return query


def _rows(product: Array, settings: TransformerSettings) -> Array:
    """A product with the batch first, without what fills up its last block."""
    return product[: settings.width + 2 * settings.head_width].T


def _normed(vectors: Array) -> Array:
    """Each vector at a mean square of 1."""
    mean = np.einsum("ri,ri->r", vectors, vectors) / np.float32(vectors.shape[1])
    normed: Array = vectors * (1 / np.sqrt(mean + _EPSILON))[:, np.newaxis]
    return normed


def _hidden(past: Past, context: int) -> Array:
    """What is added to each link: nothing where the row has a character in reach, `(rows, 1, places)`."""
    used = -(-int(past.lengths.max(initial=1)) // _GROUP) * _GROUP
    places, lengths = np.arange(used), past.lengths[:, np.newaxis]
    seen = (places < lengths) & (places >= lengths - context)
    return np.where(seen, 0.0, -np.inf).astype(np.float32)[:, np.newaxis]


def _look_back(query: Array, keys: Array, values: Array, hidden: Array) -> Array:
    """What each head finds, `(rows, heads, head_width)`; the rows are shared out where they are many."""
    found = np.empty_like(query)
    crew = shared_work()
    links = query.shape[1] * keys.shape[0] * keys.shape[1]
    parts = min(crew.workers, len(query)) if links >= _WORTH_SHARING else 1

    def work(part: int) -> None:
        some = slice(len(query) * part // parts, len(query) * (part + 1) // parts)
        found[some] = _found(query[some], keys[some], values[some], hidden[some])

    if parts == 1:
        work(0)
    else:
        crew.run(work, parts)
    return found


def _found(query: Array, keys: Array, values: Array, hidden: Array) -> Array:
    shares = np.matmul(query, keys.transpose(0, 2, 1))
    shares += hidden
    shares -= shares.max(axis=-1, keepdims=True)
    np.exp(shares, out=shares)
    grouped: Sequence[int] = (*shares.shape[:2], -1, _GROUP)
    total = shares.reshape(grouped).sum(axis=2).sum(axis=-1)
    result: Array = np.matmul(shares, values) / total[..., np.newaxis]
    return result
