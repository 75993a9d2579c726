"""Lets a network write inside the graph: many characters of many texts in one call."""

from typing import Any

from composer.composition.sampling import DEFAULT_TEMPERATURE
from composer.model.lstm.forward import State, next_logits
from composer.model.lstm.weights import Weights
from composer.model.runtime import tf

Tensor = Any


def write(weights: Weights, prime: Tensor, characters: Tensor, seed: Tensor, state: State) -> Tensor:
    """Draws from the softmax of the logits, by seed and place alone.

    Args:
        prime: what is read first, `(length,)`, the same for all texts; at least one character.
        state: a fresh one for as many texts as are wanted, a number known when the graph is made.

    Returns:
        the characters drawn, `(texts, characters)`, int32.
    """
    texts = state[0][0].shape[0]

    def read(place: Tensor, ids: Tensor, state: State, written: Any) -> tuple[Any, ...]:
        logits, state = next_logits(weights, ids, state)
        drawn = _draw(logits, seed, place)
        is_prime = place + 1 < tf.size(prime)
        following = prime[tf.minimum(place + 1, tf.size(prime) - 1)]
        ids = tf.where(is_prime, tf.fill((texts,), following), drawn)
        return place + 1, ids, state, written.write(place, ids)

    length = tf.size(prime) - 1 + characters
    first = tf.fill((texts,), prime[0])
    array = tf.TensorArray(tf.int32, size=length)
    *_, written = tf.while_loop(lambda place, *_: place < length, read, (0, first, state, array))
    return tf.transpose(written.stack()[tf.size(prime) - 1 :])


def _draw(logits: Tensor, seed: Tensor, place: Tensor) -> Tensor:
    """The Gumbel trick: the largest of scaled logits plus Gumbel noise is a draw from their softmax."""
    uniform = tf.random.stateless_uniform(tf.shape(logits), tf.stack([seed, place]), minval=1e-20)
    scaled = logits / DEFAULT_TEMPERATURE
    return tf.argmax(scaled - tf.math.log(-tf.math.log(uniform)), axis=1, output_type=tf.int32)
