"""Causal attention of many heads to one key and one value a character."""

from typing import Any

from composer.model.runtime import tf

Tensor = Any
UNSEEN = -3e4
"""A logit that leaves nothing, lower than any that dropout makes, and that half precision can hold."""


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
        query: `(batch, time, heads, head_width)`, of the last places there are keys for.
        keys, values: `(batch, places, head_width)`.
        context: how many places back a query reaches, its own included.
        hidden: added to the links to each place except a query's own, `(batch, heads, places)`; or None.
        block: so many places' attention is computed at a time, where a whole crop is read.
    """
    time, heads, head = query.shape[1:]
    batch = tf.shape(query)[0]
    scaled = query * tf.cast(head**-0.5, query.dtype)
    first = tf.shape(keys)[1] - tf.shape(query)[1]
    step = block if block and time and keys.shape[1] == time else time
    if step is None:
        step = tf.shape(query)[1]
    found = []
    for begin in range(0, time or 1, step) if time else (0,):
        end = min(begin + step, time) if time else step
        rows = tf.reshape(scaled[:, begin:end], (batch, (end - begin) * heads, head))
        reach = end if step != time and time else tf.shape(keys)[1]
        seen = _seen(first + begin, end - begin, reach, heads, context, hidden)
        found.append(_found(rows, keys[:, :reach], values[:, :reach], seen))
    whole = tf.concat(found, 1) if len(found) > 1 else found[0]
    return tf.reshape(whole, tf.shape(query))


def _seen(first: Any, rows: Any, places: Any, heads: int, context: int, hidden: Tensor | None) -> Tensor:
    """What is added to each link, `(1 or batch, rows x heads, places)`, float32."""
    own = tf.range(first, first + rows)[:, None]
    place = tf.range(places)[None]
    allowed = tf.where((place <= own) & (place > own - context), 0.0, UNSEEN)
    if hidden is None:
        return tf.repeat(allowed, heads, 0)[None]
    links = tf.where(place == own, 0.0, 1.0)[None, :, None] * hidden[:, None, :, :places]
    return tf.reshape(allowed[None, :, None] + links, (tf.shape(hidden)[0], rows * heads, places))


@tf.custom_gradient  # type: ignore[untyped-decorator]
def _found(rows: Tensor, keys: Tensor, values: Tensor, seen: Tensor) -> Any:
    """Softmax of the rows' products with the keys, times the values, `(batch, rows, head_width)`."""
    links = tf.matmul(rows, keys, transpose_b=True)
    shares = tf.nn.softmax(tf.cast(links, tf.float32) + seen)
    narrow = tf.cast(shares, rows.dtype)
    found = tf.matmul(narrow, values)

    def gradient(d_found: Tensor) -> tuple[Tensor, ...]:
        d_shares = tf.matmul(d_found, values, transpose_b=True)
        # The softmax' gradient needs each row's mean of d_shares, which is that of what was found.
        along = tf.reduce_sum(d_found * found, -1, keepdims=True)
        d_links = narrow * (d_shares - along)
        return (
            tf.matmul(d_links, keys),
            tf.matmul(d_links, rows, transpose_a=True),
            tf.matmul(narrow, d_found, transpose_a=True),
            None,
        )

    return found, gradient
