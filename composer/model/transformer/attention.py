"""Causal attention of many heads to one key and one value a character."""

from collections.abc import Sequence
from typing import Any

from composer.model.runtime import tf

Tensor = Any
UNSEEN = -3e4
"""A logit that leaves nothing, lower than any that dropout makes, and that half precision can hold."""
Block = tuple[Any, Any, Any]
"""Of the places of the queries the first and the end, and how many keys they are compared with."""


def attend(
    query: Tensor,
    keys: Tensor,
    values: Tensor,
    context: int,
    hidden: Tensor | None,
    block: int | None = None,
) -> Tensor:
    """What each head finds at each place, `(batch, time, heads, head_width)`.

    Args:
        query: `(batch, time, heads, head_width)`, of the last places there are keys for, scaled.
        keys, values: `(batch, places, head_width)`.
        context: how many places back a query reaches, its own included.
        hidden: added to the links to each place except a query's own, `(batch, heads, places)`; or None.
        block: so many places' attention is computed at a time, where a whole crop is read.
    """
    shape, heads = tf.shape(query), query.shape[2]
    blocks = _blocks(query, keys, block)
    first = tf.shape(keys)[1] - shape[1]
    seen = [_seen(first, block, heads, context, hidden) for block in blocks]
    rows = tf.reshape(query, (shape[0], shape[1] * heads, shape[3]))
    return tf.reshape(_attended(blocks, heads, rows, keys, values, *seen), shape)


def _blocks(query: Tensor, keys: Tensor, block: int | None) -> tuple[Block, ...]:
    time = query.shape[1]
    if block is None or time is None or keys.shape[1] != time:
        return ((0, tf.shape(query)[1], tf.shape(keys)[1]),)
    ends = [*range(block, time, block), time]
    return tuple(zip([0, *ends], ends, ends, strict=False))


def _seen(first: Any, block: Block, heads: int, context: int, hidden: Tensor | None) -> Tensor:
    """What is added to each link, `(1 or batch, rows x heads, places)`, float32."""
    begin, end, places = block
    own, place = tf.range(first + begin, first + end)[:, None], tf.range(places)[None]
    allowed = tf.where((place <= own) & (place > own - context), 0.0, UNSEEN)
    if hidden is None:
        return tf.repeat(allowed, heads, 0)[None]
    links = tf.where(place == own, 0.0, 1.0)[None, :, None] * hidden[:, None, :, :places]
    return tf.reshape(allowed[None, :, None] + links, (tf.shape(hidden)[0], (end - begin) * heads, places))


def _attended(blocks: Sequence[Block], heads: int, *given: Tensor) -> Tensor:
    """All blocks' attention as one operation, whose gradient adds up the blocks' once."""

    @tf.custom_gradient  # type: ignore[untyped-decorator]
    def attended(rows: Tensor, keys: Tensor, values: Tensor, *seen: Tensor) -> Any:
        parts = []
        for (begin, end, reach), added in zip(blocks, seen, strict=True):
            some = rows[:, begin * heads : end * heads] if len(blocks) > 1 else rows
            links = tf.matmul(some, keys[:, :reach], transpose_b=True)
            shares = tf.cast(tf.nn.softmax(tf.cast(links, tf.float32) + added), rows.dtype)
            parts.append((some, keys[:, :reach], values[:, :reach], shares))
        found = [tf.matmul(shares, value) for *_, value, shares in parts]

        def gradient(d_found: Tensor) -> tuple[Tensor, ...]:
            d_parts = []
            for (begin, end, _), part, one in zip(blocks, parts, found, strict=True):
                d_one = d_found[:, begin * heads : end * heads] if len(blocks) > 1 else d_found
                d_parts.append(_gradients(*part, one, d_one))
            d_rows, d_keys, d_values = zip(*d_parts, strict=True)
            return _joined(d_rows), _summed(d_keys, keys), _summed(d_values, values), *([None] * len(seen))

        return _joined(found), gradient

    return attended(*given)


def _gradients(
    rows: Tensor, keys: Tensor, values: Tensor, shares: Tensor, found: Tensor, d_found: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Of a block's rows, keys and values."""
    d_shares = tf.matmul(d_found, values, transpose_b=True)
    # The softmax' gradient needs each row's mean of d_shares, which is that of what was found.
    along = tf.reduce_sum(d_found * found, -1, keepdims=True)
    d_links = shares * (d_shares - along)
    return (
        tf.matmul(d_links, keys),
        tf.matmul(d_links, rows, transpose_a=True),
        tf.matmul(shares, d_found, transpose_a=True),
    )


def _joined(parts: Sequence[Tensor]) -> Tensor:
    return tf.concat(parts, 1) if len(parts) > 1 else parts[0]


def _summed(parts: Sequence[Tensor], like: Tensor) -> Tensor:
    """The sum of what belongs to the first places."""
    if len(parts) == 1:
        return parts[0]
    return tf.add_n([tf.pad(part, ((0, 0), (0, like.shape[1] - part.shape[1]), (0, 0))) for part in parts])
