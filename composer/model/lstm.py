"""The lab's network: learns from crops, is tried on tunes, and writes; see `TrainableNetwork`."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.errors import ComposerError
from composer.model.forward import Dropout, State, Tensor, cpu_forward, gpu_forward, next_logits
from composer.model.optimizer import Optimizer
from composer.model.replicas import replicas_for
from composer.model.runtime import device_text, free_gpu_bytes, gpus, tf
from composer.model.shapes import lstm_shapes
from composer.model.summary import summary
from composer.model.weights import Weights, initial_weights
from composer.model.writing import write
from composer.training.memory import check_fits, free_bytes
from composer.training.settings import NetworkSettings, TrainingSettings

Array = NDArray[Any]
GRADIENT_SCALE = 1 / 8
"""Half precision takes gradients of the summed loss times this, which neither vanish nor overflow."""


class LstmNetwork:
    """Embedding, LSTM layers, dense; trained on sparse categorical cross-entropy from logits.

    Args:
        devices: those that share each batch; all GPUs where none are named.

    Raises:
        ComposerError: the memory is too small for a training with these settings.
    """

    def __init__(
        self,
        settings: NetworkSettings,
        vocabulary_size: int,
        training: TrainingSettings,
        devices: Sequence[str] = (),
    ) -> None:
        self._settings, self._training = settings, training
        self._vocabulary_size = vocabulary_size
        found = gpus()
        check_fits(
            settings, training, vocabulary_size, free_gpu_bytes() if found else free_bytes(), bool(found)
        )
        sharing = devices or [f"GPU:{number}" for number in range(len(found))]
        # A state that is carried from batch to batch stays where it is.
        self._replicas = replicas_for(() if training.keep_state else sharing, training.batch_size)
        self.device = device_text(self._replicas.count)
        dtype = tf.float16 if training.mixed_precision and found else tf.float32
        self._gradient_scale = GRADIENT_SCALE * self._characters if dtype == tf.float16 else 1.0
        self._forward = gpu_forward(dtype) if found else cpu_forward
        self._trial_forward = gpu_forward(tf.float32) if found else cpu_forward
        carried = training.batch_size if training.keep_state else 0
        self._shapes = lstm_shapes(settings, vocabulary_size, carried, training.averaging > 0)
        with self._replicas.scope():
            self._make_variables(carried)
        self._make_functions()

    @property
    def _characters(self) -> int:
        return self._training.batch_size * self._training.sequence_length

    def _make_variables(self, carried: int) -> None:
        first = initial_weights(self._settings, self._vocabulary_size, self._training.seed)
        self._weights = {name: tf.Variable(array) for name, array in first.items()}
        self._optimizer = Optimizer(self._weights, self._training)
        # As int64, because TensorFlow keeps int32 in the processor's memory.
        self._text = tf.Variable(np.zeros(1, np.int64), shape=(None,), trainable=False)
        zeros = np.zeros((carried, self._settings.rnn_units), np.float32)
        self._carried = tuple(
            (tf.Variable(zeros, trainable=False), tf.Variable(zeros, trainable=False))
            for _ in range(self._settings.layers if carried else 0)
        )

    def _make_functions(self) -> None:
        places = tf.TensorSpec((None, self._training.batch_size), tf.int32)
        self._train = tf.function(self._train_in_graph, input_signature=[places])
        self._evaluate = tf.function(self._evaluate_in_graph)
        self._write = tf.function(self._write_in_graph, reduce_retracing=True)
        self._next = tf.function(self._next_in_graph)

    @property
    def parameter_count(self) -> int:
        """How many weights are trained."""
        return self._shapes.parameter_count

    @property
    def summary(self) -> str:
        """The layers as the table that Keras prints of the lab's model."""
        return summary(self._settings, self._vocabulary_size, self._training.batch_size)

    def read(self, text: NDArray[np.int32]) -> None:
        """Puts the text on the device, where crops are cut from it."""
        self._text.assign(text.astype(np.int64))

    def train_steps(self, places: NDArray[np.int32]) -> NDArray[np.float64]:
        """Learns from crops of the text, a step a row; see `TrainableNetwork`.

        Raises:
            ComposerError: the memory is too small for the batch.
        """
        try:
            losses = self._train(places).numpy()
        except tf.errors.ResourceExhaustedError as error:
            raise _out_of_memory(self._training) from error
        return np.asarray(losses, np.float64)

    def _train_in_graph(self, places: Tensor) -> Tensor:
        steps = tf.shape(places)[0]
        losses = tf.TensorArray(tf.float32, size=steps)
        for step in tf.range(steps):
            beyond = tf.range(self._training.sequence_length + 1)
            crops = tf.gather(self._text, places[step][:, None] + beyond)
            loss, gradients = self._replicas.learn(self._learn, crops)
            self._optimizer.apply(gradients, self._replicas)
            losses = losses.write(step, loss)
        return losses.stack()

    def _learn(self, crops: Tensor, replica: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
        """Loss and gradients of a share of a batch, as parts of the whole batch's means."""
        seed = tf.stack([self._training.seed + replica, 16 * self._optimizer.steps])
        dropout = Dropout(self._settings.dropout, self._settings.recurrent_dropout, seed)
        named = {name: tf.convert_to_tensor(weight) for name, weight in self._weights.items()}
        state = tuple((tf.identity(h), tf.identity(c)) for h, c in self._carried)
        ids = tf.transpose(crops)
        with tf.GradientTape() as tape:
            tape.watch(named)
            logits, after = self._forward(
                self._tied(named), ids[:-1], state or self._fresh(tf.shape(crops)[0]), dropout
            )
            loss = tf.reduce_sum(_cross_entropy(ids[1:], logits)) / self._characters
            scaled = loss * self._gradient_scale
        for variables, values in zip(self._carried, after, strict=False):
            for variable, value in zip(variables, values, strict=True):
                variable.assign(value)
        found = tape.gradient(scaled, named)
        return loss, {name: tf.convert_to_tensor(one) / self._gradient_scale for name, one in found.items()}

    def _tied(self, named: Mapping[str, Tensor]) -> Weights:
        return Weights.of(named, self._settings.layers)

    def _best(self) -> Weights:
        best = self._optimizer.best_weights
        return self._tied({name: tf.convert_to_tensor(best[name]) for name in self._weights})

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
        logits, state = self._trial_forward(self._best(), tf.transpose(inputs), state, None)
        return tf.reduce_sum(_cross_entropy(tf.transpose(targets), logits) * tf.transpose(counted)), state

    def write(self, prime: NDArray[np.int32], texts: int, characters: int, seed: int) -> NDArray[np.int32]:
        """Draws texts, all side by side; see `TrainableNetwork`."""
        wrapped = np.int32(seed % 2**31)
        drawn = self._write(
            tf.constant(prime), tf.constant(characters), tf.constant(wrapped), self._fresh(texts)
        )
        return np.asarray(drawn.numpy(), np.int32)

    def _write_in_graph(self, prime: Tensor, characters: Tensor, seed: Tensor, state: State) -> Tensor:
        return write(self._best(), prime, characters, seed, state)

    def start(self, batch_size: int) -> object:
        """The state before the first character, for `batch_size` texts."""
        return self._fresh(batch_size)

    def step(self, ids: NDArray[np.int32], state: object) -> tuple[NDArray[np.float32], object]:
        """Reads one more character of each text, `(batch,)`; logits `(batch, vocabulary)` of the next."""
        logits, after = self._next(ids, state)
        return logits.numpy(), after

    def _next_in_graph(self, ids: Tensor, state: State) -> tuple[Tensor, State]:
        return next_logits(self._best(), ids, state)

    def _fresh(self, batch_size: Any) -> State:
        zeros = tf.zeros((batch_size, self._settings.rnn_units))
        return tuple((zeros, zeros) for _ in range(self._settings.layers))

    def _kept(self) -> dict[str, Any]:
        """Every variable of a checkpoint, by the names in `composer.model.shapes`."""
        kept = {**self._weights, **self._optimizer.variables}
        for layer, (output, memory) in enumerate(self._carried, start=1):
            kept[f"carried/lstm_{layer}/output"] = output
            kept[f"carried/lstm_{layer}/cell"] = memory
        return kept

    def arrays(self) -> dict[str, Array]:
        """Weights, optimizer and carried state, all as float32."""
        return {name: np.asarray(variable.numpy(), np.float32) for name, variable in self._kept().items()}

    def load(self, arrays: Mapping[str, Array]) -> None:
        """Takes the weights from a checkpoint's checked arrays, and what else both have.

        A running mean of the weights that is kept only from now on begins with them.
        """
        for name, variable in self._kept().items():
            source = name if name in arrays else name.replace("averages/", "weights/", 1)
            if source in arrays or name in self._weights:
                variable.assign(np.asarray(arrays[source], variable.dtype.as_numpy_dtype))


def _cross_entropy(targets: Tensor, logits: Tensor) -> Tensor:
    return tf.nn.sparse_softmax_cross_entropy_with_logits(targets, logits)


def _out_of_memory(training: TrainingSettings) -> ComposerError:
    batch_size = training.batch_size
    return ComposerError(
        f"The memory is too small for batches of {batch_size:,} crops of {training.sequence_length:,} "
        f"characters. Choose a smaller batch size, such as {max(1, batch_size // 2):,}, or fewer RNN units."
    )
