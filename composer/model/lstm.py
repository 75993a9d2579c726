"""The lab's network: learns from batches, is tried on tunes, and steps character by character."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.errors import ComposerError
from composer.model.forward import State, Tensor, cpu_logits, keras_logits, next_logits
from composer.model.layers import build_layers
from composer.model.runtime import device_text, gpus, keras, tf
from composer.model.shapes import lstm_shapes
from composer.training.settings import NetworkSettings, TrainingSettings

Array = NDArray[Any]


class LstmNetwork:
    """Embedding, LSTM layers, dense; Adam on sparse categorical cross-entropy from logits.

    Args:
        training: None for a network that only composes: it has no optimizer then.
    """

    def __init__(
        self, settings: NetworkSettings, vocabulary_size: int, training: TrainingSettings | None = None
    ) -> None:
        self.device = device_text()
        self._logits = keras_logits if gpus() else cpu_logits
        self._settings, self._training = settings, training
        self._vocabulary_size = vocabulary_size
        self._layers = build_layers(settings, vocabulary_size, training.seed if training else 0)
        self._variables = self._layers.variables
        carried = training.batch_size if training and training.keep_state else 0
        self._shapes = lstm_shapes(settings, vocabulary_size, carried)
        self._carried = self._fresh(carried) if carried else None
        self._optimizer = self._new_optimizer(training) if training else None
        self._train = tf.function(self._train_in_graph)
        self._evaluate = tf.function(self._evaluate_in_graph)
        self._next = tf.function(self._next_in_graph)

    def _new_optimizer(self, training: TrainingSettings) -> Any:
        optimizer = keras.optimizers.Adam(learning_rate=training.learning_rate)
        optimizer.build(list(self._variables.values()))
        return optimizer

    @property
    def parameter_count(self) -> int:
        """How many weights are trained."""
        return self._shapes.parameter_count

    @property
    def summary(self) -> str:
        """The layers as the table that Keras prints of the lab's model."""
        settings = self._settings
        lstms = [keras.layers.LSTM(settings.rnn_units, return_sequences=True) for _ in self._layers.lstms]
        drops = [[keras.layers.Dropout(settings.dropout)] if settings.dropout else [] for _ in lstms]
        batch_size = self._training.batch_size if self._training else 1
        shown = keras.Sequential(
            [
                keras.Input(batch_shape=(batch_size, None)),
                keras.layers.Embedding(self._vocabulary_size, settings.embedding_dimension),
                *(layer for lstm, drop in zip(lstms, drops, strict=True) for layer in (lstm, *drop)),
                keras.layers.Dense(self._vocabulary_size),
            ],
            name="lstm",
        )
        lines: list[str] = []
        shown.summary(print_fn=lambda line, **_: lines.append(line), line_length=72)
        return "\n".join(lines)

    def train_step(self, inputs: NDArray[np.int32], targets: NDArray[np.int32]) -> float:
        """Learns from one batch; returns its mean loss before that, in nats per character.

        Raises:
            ComposerError: the GPU's memory is too small for the batch.
        """
        assert self._optimizer is not None, "a network for composing does not learn"
        state = self._carried or self._fresh(len(inputs))
        try:
            loss, state = self._train(inputs, targets, state, np.int32(self._optimizer.iterations))
        except tf.errors.ResourceExhaustedError as error:
            raise _out_of_memory(inputs.shape) from error
        if self._carried:
            self._carried = state
        return float(loss)

    def _train_in_graph(
        self, inputs: Tensor, targets: Tensor, state: State, step: Tensor
    ) -> tuple[Tensor, State]:
        assert self._optimizer is not None, "a network for composing does not learn"

        def dropout(vectors: Tensor, layer: int) -> Tensor:
            return self._drop(vectors, layer, step)

        variables = list(self._variables.values())
        with tf.GradientTape() as tape:
            logits, state = self._logits(self._layers, inputs, state, dropout)
            loss = tf.reduce_mean(_cross_entropy(targets, logits))
        gradients = tape.gradient(loss, [variable.value for variable in variables])
        self._optimizer.apply_gradients(zip(gradients, variables, strict=True))
        return loss, state

    def _drop(self, vectors: Tensor, layer: int, step: Tensor) -> Tensor:
        """Drops by seed, layer and step alone, so that a resumed training drops the same."""
        if not self._settings.dropout or self._training is None:
            return vectors
        seed = tf.stack([self._training.seed, 8 * step + layer])
        return tf.nn.experimental.stateless_dropout(vectors, self._settings.dropout, seed)

    def evaluate(
        self,
        inputs: NDArray[np.int32],
        targets: NDArray[np.int32],
        counted: NDArray[np.float32],
        state: object | None,
    ) -> tuple[float, object]:
        """Sums the loss over the characters counted, without learning; see `TrainableNetwork`."""
        loss, after = self._evaluate(inputs, targets, counted, state or self._fresh(len(inputs)))
        return float(loss), after

    def _evaluate_in_graph(
        self, inputs: Tensor, targets: Tensor, counted: Tensor, state: State
    ) -> tuple[Tensor, State]:
        logits, state = self._logits(self._layers, inputs, state, lambda vectors, _: vectors)
        return tf.reduce_sum(_cross_entropy(targets, logits) * counted), state

    def start(self, batch_size: int) -> object:
        """The state before the first character, for `batch_size` texts."""
        return self._fresh(batch_size)

    def step(self, ids: NDArray[np.int32], state: object) -> tuple[NDArray[np.float32], object]:
        """Reads one more character of each text, `(batch,)`; logits `(batch, vocabulary)` of the next."""
        logits, after = self._next(ids, state)
        return logits.numpy(), after

    def _next_in_graph(self, ids: Tensor, state: State) -> tuple[Tensor, State]:
        return next_logits(self._layers, ids, state)

    def _fresh(self, batch_size: int) -> State:
        zeros = tf.zeros((batch_size, self._settings.rnn_units))
        return tuple((zeros, zeros) for _ in range(self._settings.layers))

    def arrays(self) -> dict[str, Array]:
        """Weights, optimizer and carried state, by the names in `composer.model.shapes`."""
        arrays = {name: variable.numpy() for name, variable in self._variables.items()}
        for name, variable in self._optimizer_variables().items():
            arrays[name] = np.asarray(variable.numpy(), dtype=np.float32)
        for layer, pair in enumerate(self._carried or (), start=1):
            arrays[f"carried/lstm_{layer}/output"] = pair[0].numpy()
            arrays[f"carried/lstm_{layer}/cell"] = pair[1].numpy()
        return arrays

    def _optimizer_variables(self) -> dict[str, Any]:
        if self._optimizer is None:
            return {}
        found = {"optimizer/iterations": self._optimizer.iterations}
        moments = zip(self._variables, self._optimizer._momentums, self._optimizer._velocities, strict=True)
        for name, momentum, velocity in moments:
            plain = name.removeprefix("weights/")
            found[f"optimizer/momentum/{plain}"] = momentum
            found[f"optimizer/velocity/{plain}"] = velocity
        return found

    def load(self, arrays: Mapping[str, Array]) -> None:
        """Takes the weights from a checkpoint's checked arrays, and what else both have."""
        for name, variable in {**self._variables, **self._optimizer_variables()}.items():
            if name in arrays or name in self._variables:
                variable.assign(arrays[name])
        if self._carried and set(self._shapes.carried) <= set(arrays):
            self._carried = tuple(
                (
                    tf.constant(arrays[f"carried/lstm_{layer}/output"]),
                    tf.constant(arrays[f"carried/lstm_{layer}/cell"]),
                )
                for layer in range(1, self._settings.layers + 1)
            )


def _cross_entropy(targets: Tensor, logits: Tensor) -> Tensor:
    return keras.losses.sparse_categorical_crossentropy(targets, logits, from_logits=True)


def _out_of_memory(shape: tuple[int, ...]) -> ComposerError:
    return ComposerError(
        f"The memory is too small for batches of {shape[0]:,} crops of {shape[1]:,} characters. "
        f"Choose a smaller batch size, such as {max(1, shape[0] // 2):,}, or fewer RNN units."
    )
