"""The lab's network as its notebook has it: Keras' own layers, the loss, and a training step."""

from typing import Any

from composer.errors import ComposerError
from composer.model.runtime import keras, tf

Tensor = Any
LEARNING_RATE = 5e-3
"""The lab's, of Adam, where no optimizer is named."""


class LabNetwork(keras.Sequential):  # type: ignore[misc]
    """Embedding, LSTM and dense, whose state goes on from one call to the next."""

    def build(self, input_shape: Any = None) -> None:
        """Once: the lab asks for it again with a length, and any length will do."""
        if not self.built:
            super().build(input_shape)

    def reset_states(self) -> None:
        """The state before the first character."""
        for layer in self.layers:
            if hasattr(layer, "reset_states"):
                layer.reset_states()


def build_model(vocab_size: int, embedding_dim: int, rnn_units: int, batch_size: int) -> LabNetwork:
    """A new network; logits `(batch_size, sequence_length, vocab_size)` of ids of any length."""
    lstm = keras.layers.LSTM(
        rnn_units,
        return_sequences=True,
        recurrent_initializer="glorot_uniform",
        recurrent_activation="sigmoid",
        stateful=True,
    )
    embedding, dense = keras.layers.Embedding(vocab_size, embedding_dim), keras.layers.Dense(vocab_size)
    return LabNetwork([keras.Input(batch_shape=(batch_size, None)), embedding, lstm, dense], name="lab")


def compute_loss(labels: Tensor, logits: Tensor) -> Tensor:
    """Sparse categorical cross-entropy, `(batch_size, sequence_length)`, in nats."""
    return keras.losses.sparse_categorical_crossentropy(labels, logits, from_logits=True)


class TrainStep:
    """One step of one network by one optimizer, compiled once.

    Raises:
        ComposerError: the optimizer has begun with another network.
    """

    def __init__(self, model: Any, optimizer: Any = None) -> None:
        self.model = model
        self.optimizer = optimizer or keras.optimizers.Adam(LEARNING_RATE)
        variables = model.trainable_variables
        if not self.optimizer.built:
            self.optimizer.build(variables)
        elif {id(one) for one in self.optimizer._trainable_variables} != {id(one) for one in variables}:
            raise ComposerError(
                "This optimizer has begun with another network, whose weights it knows. Make a new one "
                "beside each network, as with keras.optimizers.Adam(5e-3)."
            )
        self._compiled = tf.function(self._step, reduce_retracing=True)

    def __call__(self, x: Tensor, y: Tensor) -> Tensor:
        """The loss of each character before the weights are changed."""
        return self._compiled(tf.convert_to_tensor(x), tf.convert_to_tensor(y))

    def _step(self, x: Tensor, y: Tensor) -> Tensor:
        with tf.GradientTape() as tape:
            loss = compute_loss(y, self.model(x))
        variables = self.model.trainable_variables
        self.optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables, strict=True))
        return loss
