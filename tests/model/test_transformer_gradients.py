"""The Transformer's fast forms give the numbers of the plain formulas, and their gradients."""

from functools import partial
from typing import Any

import numpy as np
import pytest

from composer.model.transformer.settings import TransformerSettings
from composer.model.transformer.weights import ROTARY_BASE, Weights, initial_weights

pytestmark = pytest.mark.tensorflow
VOCABULARY, ROWS = 23, 3


def plain(weights: Weights, ids: Any, settings: TransformerSettings) -> Any:
    """Logits as the formulas stand in the papers, in float64."""
    from composer.model.runtime import tf

    heads, head, time = settings.heads, settings.head_width, ids.shape[1]
    speeds = ROTARY_BASE ** (-tf.range(0, head, 2, tf.float64) / head)
    angles = tf.range(time, dtype=tf.float64)[:, None, None] * speeds
    place = np.arange(time)
    seen = (place <= place[:, None]) & (place > place[:, None] - settings.context)

    def normed(vectors: Any) -> Any:
        return vectors / tf.sqrt(tf.reduce_mean(vectors**2, -1, keepdims=True) + 1e-5)

    def turned(vectors: Any) -> Any:
        one, two = vectors[..., ::2], vectors[..., 1::2]
        pairs = one * tf.cos(angles) - two * tf.sin(angles), one * tf.sin(angles) + two * tf.cos(angles)
        return tf.reshape(tf.stack(pairs, -1), vectors.shape)

    vectors = tf.gather(weights.embedding, ids)
    for layer in weights.layers:
        read = tf.reshape(normed(vectors) @ layer.query_key_value, (ROWS, time, heads + 2, head))
        query = tf.transpose(turned(read[:, :, :heads]), (0, 2, 1, 3))
        key, value = turned(read[:, :, heads : heads + 1])[:, None, :, 0], read[:, None, :, heads + 1]
        links = tf.where(seen, tf.matmul(query, key, transpose_b=True) / head**0.5, -1e30)
        found = tf.transpose(tf.matmul(tf.nn.softmax(links), value), (0, 2, 1, 3))
        vectors += tf.reshape(found, vectors.shape) @ layer.attended
        vectors += tf.nn.relu(normed(vectors) @ layer.wider) ** 2 @ layer.narrower
    return normed(vectors) @ weights.dense_kernel + weights.dense_bias


def fast(weights: Weights, ids: Any, settings: TransformerSettings, compiled: bool) -> Any:
    """Logits as training computes them."""
    from composer.model.runtime import tf
    from composer.model.transformer.forward import forward

    nothing = tf.zeros((ROWS, 0, settings.head_width))
    past = tuple((nothing, nothing) for _ in weights.layers), tf.constant(0)
    return forward(weights, ids, past, settings.heads, settings.context, compiled=compiled)[0]


def numbers(formulas: Any, dtype: str, settings: TransformerSettings, time: int) -> list[Any]:
    """Logits, and the gradient of each weight."""
    from composer.model.runtime import tf

    generator = np.random.default_rng(1)
    ids = tf.constant(generator.integers(0, VOCABULARY, (ROWS, time)), tf.int32)
    factors = tf.constant(generator.normal(size=(ROWS, time, VOCABULARY)), dtype)
    named = {
        name: tf.constant(weight + generator.normal(scale=0.2, size=weight.shape), dtype)
        for name, weight in initial_weights(settings, VOCABULARY, 0).items()
    }

    def run(named: Any) -> Any:
        with tf.GradientTape() as tape:
            tape.watch(named)
            logits = formulas(Weights.of(named, settings.layers), ids, settings)
            loss = tf.reduce_sum(logits * factors)
        return logits, tape.gradient(loss, named)

    logits, gradients = tf.function(run)(named)
    return [logits.numpy(), *(tf.convert_to_tensor(gradients[name]).numpy() for name in named)]


@pytest.mark.parametrize("compiled", [False, True])
@pytest.mark.parametrize(("time", "context"), [(10, 512), (150, 40)])
def test_logits_and_gradients_are_those_of_the_plain_formulas(
    time: int, context: int, compiled: bool
) -> None:
    settings = TransformerSettings(layers=2, width=32, heads=2, context=context)
    ours = numbers(partial(fast, compiled=compiled), "float32", settings, time)
    theirs = numbers(plain, "float64", settings, time)
    apart = [np.abs(one - other).max() / np.abs(other).max() for one, other in zip(ours, theirs, strict=True)]
    assert max(apart) < 1e-5
