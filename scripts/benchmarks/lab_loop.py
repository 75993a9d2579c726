"""The training loop of MIT 6.S191 Lab 1 as its notebook has it, on today's TensorFlow: what is compared with.

Written anew after the notebook: embedding, one `keras.layers.LSTM` (stateful), dense; Adam; a `tf.function`
for the step; each batch cut with NumPy and handed over; the loss fetched after every step.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.model.runtime import keras, tf

EMBEDDING, UNITS, LEARNING_RATE = 256, 1024, 5e-3


class LabLoop:
    """Trains on random crops of `ids`.

    Args:
        stateful: the notebook's way; False starts each crop from a fresh state.
    """

    def __init__(
        self,
        ids: NDArray[np.int32],
        vocabulary_size: int,
        batch_size: int,
        sequence_length: int = 100,
        stateful: bool = True,
    ) -> None:
        self._ids, self._batch_size, self._sequence_length = ids, batch_size, sequence_length
        self.model = lab_model(vocabulary_size, batch_size, stateful)
        self._optimizer = keras.optimizers.Adam(learning_rate=LEARNING_RATE)
        self._train_step = tf.function(self._train)

    def step(self) -> float:
        """One iteration; returns its mean loss."""
        return float(np.mean(self._train_step(*self._batch()).numpy()))

    def _batch(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        length, shape = self._sequence_length, (self._batch_size, self._sequence_length)
        begins = np.random.choice(len(self._ids) - 1 - length, self._batch_size)
        inputs = [self._ids[begin : begin + length] for begin in begins]
        targets = [self._ids[begin + 1 : begin + length + 1] for begin in begins]
        return np.reshape(inputs, shape), np.reshape(targets, shape)

    def _train(self, inputs: Any, targets: Any) -> Any:
        with tf.GradientTape() as tape:
            logits = self.model(inputs)
            loss = keras.losses.sparse_categorical_crossentropy(targets, logits, from_logits=True)
        gradients = tape.gradient(loss, self.model.trainable_variables)
        self._optimizer.apply_gradients(zip(gradients, self.model.trainable_variables, strict=True))
        return loss


def lab_model(vocabulary_size: int, batch_size: int, stateful: bool) -> Any:
    """The notebook's `build_model`."""
    return keras.Sequential(
        [
            keras.Input(batch_shape=(batch_size, None)),
            keras.layers.Embedding(vocabulary_size, EMBEDDING),
            keras.layers.LSTM(
                UNITS,
                return_sequences=True,
                recurrent_initializer="glorot_uniform",
                recurrent_activation="sigmoid",
                stateful=stateful,
            ),
            keras.layers.Dense(vocabulary_size),
        ]
    )
