"""From characters to logits through the Transformer's layers.

Each of the layers' parts comes as one operation with a gradient of its own: made of single operations, a
processor would spend most of its time on moving numbers to and from memory.
"""

from dataclasses import dataclass
from typing import Any

from composer.model.runtime import tf
from composer.model.transformer.attention import attend
from composer.model.transformer.settings import BLOCK
from composer.model.transformer.weights import ROTARY_BASE, LayerWeights, Weights

Tensor = Any
Past = tuple[tuple[tuple[Tensor, Tensor], ...], Tensor]
"""(keys, values) of each layer, `(batch, characters, head_width)` each, float32, the keys rotated by their
places; and how many characters were read, more than are kept where the first lie out of reach."""
Rotations = tuple[Tensor, Tensor]
"""Cosine and sine for each pair of numbers of queries, key and value, `(time, heads + 2, pairs)`."""
EPSILON = 1e-5


@dataclass(frozen=True)
class Dropout:
    """Drops by seed, step and place alone, so that a resumed training drops the same.

    Attributes:
        rate: of what each layer adds.
        attention_rate: of the characters that a head can look back at, the same for a whole crop: to draw
            for each link apart costs more than the attention, and teaches less.
        seed: `(2,)`, int32: what differs from step to step.
    """

    rate: float
    attention_rate: float
    seed: Tensor

    def added(self, vectors: Tensor, place: int) -> Tensor:
        """Some of what a layer adds, the rest zero; `place` differs from use to use."""
        if not self.rate:
            return vectors
        # A byte a number: to draw whole numbers would take four times as long.
        dropped = min(255, round(256 * self.rate))
        kept = tf.cast(self._bytes(vectors, place) >= dropped, vectors.dtype)
        return vectors * (kept * tf.cast(256 / (256 - dropped), vectors.dtype))

    def hidden(self, shape: Any, place: int) -> Tensor | None:
        """What is added to the links to each character: nothing, or so much that none is left."""
        if not self.attention_rate:
            return None
        drawn = tf.random.stateless_uniform(shape, self._seed(place))
        return tf.where(drawn < self.attention_rate, HIDDEN, 0.0)

    def _bytes(self, vectors: Tensor, place: int) -> Tensor:
        """A byte for each number of the vectors, four drawn at a time."""
        rows, width = tf.reduce_prod(tf.shape(vectors)[:-1]), vectors.shape[-1]
        shape = tf.stack([rows, -(-width // 4)])
        whole = tf.random.stateless_uniform(shape, self._seed(place), None, None, tf.int32)
        drawn = tf.reshape(tf.bitcast(whole, tf.uint8), (rows, -1))[:, :width]
        return tf.reshape(drawn, tf.shape(vectors))

    def _seed(self, place: int) -> Tensor:
        return self.seed * tf.constant([1, 128]) + tf.constant([0, place])


HIDDEN = -1e4
"""A logit of the attention that leaves nothing, and that half precision can hold."""


def forward(
    weights: Weights,
    ids: Tensor,
    past: Past,
    heads: int,
    context: int,
    dropout: Dropout | None = None,
    dtype: Any = None,
    compiled: bool = False,
) -> tuple[Tensor, Past]:
    """Logits `(batch, time, vocabulary)`, float32, of ids `(batch, time)` behind what lies in the past.

    Args:
        past: of no characters in training.
        dtype: of the arithmetic, float32 where none is named.
        compiled: XLA makes few passes of many operations, and knows no complex numbers.
    """
    dtype = dtype or tf.float32
    batch, time = tf.shape(ids)[0], ids.shape[1] or tf.shape(ids)[1]
    looked_up = tf.cast(_look_up(weights.embedding, tf.reshape(ids, (-1,))), dtype)
    vectors = tf.reshape(looked_up, (batch, time, -1))
    vectors = tf.ensure_shape(vectors, (None, ids.shape[1], weights.embedding.shape[1]))
    kept, read = past
    rotations = _rotations(read, time, heads, weights.embedding.shape[1] // heads)
    after = []
    for number, (layer, (keys, values)) in enumerate(zip(weights.layers, kept, strict=True)):
        query, key, value = _read(vectors, layer, rotations, compiled)
        keys = tf.concat([tf.cast(keys, dtype), key], 1)
        values = tf.concat([tf.cast(values, dtype), value], 1)
        hidden = dropout.hidden((batch, heads, tf.shape(keys)[1]), 3 * number) if dropout else None
        found = attend(query, keys, values, context, hidden, None if compiled else BLOCK)
        added = _product(tf.reshape(found, (batch, time, -1)), layer.attended, vectors.shape[-1])
        vectors += dropout.added(added, 3 * number + 1) if dropout else added
        added = _feed_forward(vectors, layer)
        vectors += dropout.added(added, 3 * number + 2) if dropout else added
        after.append((tf.cast(keys[:, -context:], tf.float32), tf.cast(values[:, -context:], tf.float32)))
    product = _product(_normed(vectors), weights.dense_kernel)
    return tf.cast(product, tf.float32) + weights.dense_bias, (tuple(after), read + time)


def _read(
    vectors: Tensor, layer: LayerWeights, rotations: Rotations, compiled: bool
) -> tuple[Tensor, Tensor, Tensor]:
    """Queries `(batch, time, heads, head_width)`, and a key and a value `(batch, time, head_width)`."""
    parts = rotations[0].shape[1]
    read = _product(_normed(vectors), layer.query_key_value)
    shape = (tf.shape(vectors)[0], vectors.shape[1] or tf.shape(vectors)[1], parts, read.shape[2] // parts)
    query, key, value = _parts(tf.reshape(read, shape), rotations, compiled)
    return query, tf.squeeze(key, 2), tf.squeeze(value, 2)


def _parts(read: Tensor, rotations: Rotations, compiled: bool) -> list[Tensor]:
    """Queries, key and value, rotated, from `(batch, time, heads + 2, head_width)`.

    One operation, since the gradient of a slice is an array of the whole's size, most of it zeros.
    """
    rotate = _rotated if compiled else _rotated_by_complex_numbers
    cosine, sine = rotations

    @tf.custom_gradient  # type: ignore[untyped-decorator]
    def parts(read: Tensor) -> Any:
        rotated = rotate(read, cosine, sine)
        return tf.split(rotated, [read.shape[2] - 2, 1, 1], 2), lambda *d_parts: rotate(
            tf.concat(d_parts, 2), cosine, -sine
        )

    found: list[Tensor] = parts(read)
    return found


def _feed_forward(vectors: Tensor, layer: LayerWeights) -> Tensor:
    """Squared rectified units (So et al. 2021, https://arxiv.org/abs/2109.08668, section 4.1)."""
    added = _squared_product(_product(_normed(vectors), layer.wider), tf.cast(layer.narrower, vectors.dtype))
    return tf.ensure_shape(added, vectors.shape)


def _product(vectors: Tensor, kernel: Tensor, width: int | None = None) -> Tensor:
    """`(batch, time, width)` times `kernel`, as one matrix product."""
    shape = tf.shape(vectors)
    flat = tf.matmul(tf.reshape(vectors, (-1, kernel.shape[0])), tf.cast(kernel, vectors.dtype))
    product = tf.reshape(flat, (shape[0], shape[1], kernel.shape[1]))
    return tf.ensure_shape(product, (None, vectors.shape[1], kernel.shape[1]))


@tf.custom_gradient  # type: ignore[untyped-decorator]
def _normed(vectors: Tensor) -> Any:
    """Each vector at a mean square of 1 (Zhang and Sennrich 2019, https://arxiv.org/abs/1910.07467)."""
    wide = tf.cast(vectors, tf.float32)
    scale = tf.math.rsqrt(tf.reduce_mean(tf.square(wide), -1, keepdims=True) + EPSILON)
    normed = wide * scale

    def gradient(d_normed: Tensor) -> Tensor:
        d_wide = tf.cast(d_normed, tf.float32)
        along = tf.reduce_mean(d_wide * normed, -1, keepdims=True)
        return tf.cast((d_wide - normed * along) * scale, vectors.dtype)

    return tf.cast(normed, vectors.dtype), gradient


@tf.custom_gradient  # type: ignore[untyped-decorator]
def _squared_product(values: Tensor, kernel: Tensor) -> Any:
    """The squares of what is positive, times `kernel`; the gradient's factor 2 goes into the kernel."""
    shape, width = tf.shape(values), kernel.shape[1]
    positive = tf.nn.relu(tf.reshape(values, (-1, kernel.shape[0])))
    squared = positive * positive

    def gradient(d_product: Tensor) -> tuple[Tensor, Tensor]:
        flat = tf.reshape(d_product, (-1, width))
        d_values = tf.matmul(flat, kernel + kernel, transpose_b=True) * positive
        return tf.reshape(d_values, shape), tf.matmul(squared, flat, transpose_a=True)

    return tf.reshape(tf.matmul(squared, kernel), (shape[0], shape[1], width)), gradient


def _rotations(first: Tensor, time: Any, heads: int, head: int) -> Rotations:
    """By how much each pair of numbers is rotated at each place (Su et al. 2021, https://arxiv.org/abs/2104.09864).

    Queries are scaled besides, and values stay as they are.
    """
    speeds = ROTARY_BASE ** (-tf.range(0, head, 2, tf.float32) / head)
    places = tf.cast(tf.range(time) + first, tf.float32)
    angles = places[:, None, None] * speeds * tf.constant([1.0] * (heads + 1) + [0.0])[:, None]
    scale = tf.constant([head**-0.5] * heads + [1.0, 1.0])[:, None]
    return tf.cos(angles) * scale, tf.sin(angles) * scale


def _rotated_by_complex_numbers(vectors: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """One pass over the numbers."""
    pairs = tf.bitcast(_pairs(vectors), tf.complex64)
    rotated = tf.bitcast(pairs * tf.complex(cosine, sine), tf.float32)
    return tf.ensure_shape(tf.reshape(rotated, tf.shape(vectors)), vectors.shape)


def _rotated(vectors: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    cosine, sine = tf.cast(cosine, vectors.dtype), tf.cast(sine, vectors.dtype)
    pairs = _pairs(vectors)
    first, second = pairs[..., 0], pairs[..., 1]
    rotated = tf.stack([first * cosine - second * sine, first * sine + second * cosine], -1)
    return tf.ensure_shape(tf.reshape(rotated, tf.shape(vectors)), vectors.shape)


def _pairs(vectors: Tensor) -> Tensor:
    shape = tf.shape(vectors)
    return tf.reshape(vectors, tf.concat([shape[:-1], [shape[-1] // 2, 2]], 0))


@tf.custom_gradient  # type: ignore[untyped-decorator]
def _look_up(table: Tensor, ids: Tensor) -> Any:
    """`tf.gather`, whose gradient is one matrix product: always summed in the same order."""

    def gradient(d_rows: Tensor) -> tuple[Tensor, None]:
        chosen = tf.one_hot(ids, table.shape[0], dtype=d_rows.dtype)
        return tf.matmul(chosen, d_rows, transpose_a=True), None

    return tf.gather(table, ids), gradient
