"""What all networks that learn with TensorFlow have in common; see `composer.training.network`."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.model.optimizer import Optimizer
from composer.model.replicas import replicas_for
from composer.model.runtime import device_text, free_gpu_bytes, gpus, tf
from composer.model.shapes import ArrayShapes, size
from composer.model.writing import write
from composer.training.memory import OutOfMemoryError, check_fits, free_bytes
from composer.training.settings import NetworkSettings, TrainingSettings

Array = NDArray[Any]
Tensor = Any
State = Any
GRADIENT_SCALE = 1 / 8
"""Half precision takes gradients of the summed loss times this, which neither vanish nor overflow."""


class LearningNetwork(ABC):
    """Learns from crops and is tried on tunes, on sparse categorical cross-entropy from logits.

    A network gives its first weights, its loss on a batch, its logits when it is tried, and the state that
    they follow from; the rest is here, and may be overridden where a network does it better.

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
        shapes: ArrayShapes,
        devices: Sequence[str] = (),
    ) -> None:
        self._training, self._shapes = training, shapes
        self.longest_context = settings.longest_context
        self._vocabulary_size = vocabulary_size
        found = gpus()
        self._on_gpu = bool(found)
        free = free_gpu_bytes() if found else free_bytes()
        check_fits(settings, training, vocabulary_size, free, self._on_gpu)
        sharing = devices or [f"GPU:{number}" for number in range(len(found))]
        # A state that is carried from batch to batch stays where it is.
        self._replicas = replicas_for(() if training.keep_state else sharing, training.batch_size)
        self.device = device_text(self._replicas.count)
        self._dtype = tf.float16 if training.mixed_precision and found else tf.float32
        self._gradient_scale = GRADIENT_SCALE * self._characters if self._dtype == tf.float16 else 1.0
        with self._replicas.scope():
            self._make_variables()
        self._make_functions()

    @property
    def _characters(self) -> int:
        return self._training.batch_size * self._training.sequence_length

    def _make_variables(self) -> None:
        self._weights = {name: tf.Variable(array) for name, array in self._initial().items()}
        self._optimizer = Optimizer(self._weights, self._training)
        # As int64, because TensorFlow keeps int32 in the processor's memory.
        self._text = tf.Variable(np.zeros(1, np.int64), shape=(None,), trainable=False)

    def _make_functions(self) -> None:
        places = tf.TensorSpec((None, self._training.batch_size), tf.int32)
        self._train = tf.function(self._train_in_graph, input_signature=[places])
        self._evaluate = tf.function(self._evaluate_in_graph, reduce_retracing=True)
        self._next = tf.function(self._next_in_graph, reduce_retracing=True)

    @abstractmethod
    def _initial(self) -> dict[str, Array]:
        """The weights that a training begins with, by their names in a checkpoint."""

    @abstractmethod
    def _loss(self, named: Mapping[str, Tensor], crops: Tensor, seed: Tensor) -> Tensor:
        """The summed loss on crops `(share of the batch, sequence_length + 1)`, with dropout by the seed."""

    @abstractmethod
    def _logits(self, named: Mapping[str, Tensor], ids: Tensor, state: State) -> tuple[Tensor, State]:
        """Logits `(batch, time, vocabulary)` of ids `(batch, time)` without dropout, and the state after."""

    @abstractmethod
    def _fresh(self, batch_size: Any) -> State:
        """The state before the first character."""

    @property
    def parameter_count(self) -> int:
        """How many weights are trained."""
        return self._shapes.parameter_count

    @property
    def compiling(self) -> str:
        """What to tell a person while it compiles; empty where that takes no time."""
        return ""

    def compile(self) -> None:
        """Compiles a step without learning anything by it."""
        crops = tf.zeros((self._training.batch_size // self._replicas.count, 1), tf.int64)
        crops = tf.repeat(crops, self._training.sequence_length + 1, 1)
        named = {name: tf.convert_to_tensor(weight) for name, weight in self._weights.items()}
        self._gradients(named, crops, tf.zeros(2, tf.int32))

    @property
    def summary(self) -> str:
        """The arrays of its layers as a table for a person."""
        lines = [f"{'Layer':<36}{'Shape':<20}{'Weights':>14}"]
        for name, shape in self._shapes.weights.items():
            lines.append(f"{name.removeprefix('weights/'):<36}{shape!s:<20}{size(shape):>14,}")
        return "\n".join([*lines, f"{'Total':<56}{self.parameter_count:>14,}"])

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
        seed = tf.stack([self._training.seed + replica, self._optimizer.steps])
        named = {name: tf.convert_to_tensor(weight) for name, weight in self._weights.items()}
        return self._gradients(named, crops, seed)

    def _gradients(
        self, named: dict[str, Tensor], crops: Tensor, seed: Tensor
    ) -> tuple[Tensor, dict[str, Tensor]]:
        with tf.GradientTape() as tape:
            tape.watch(named)
            loss = self._loss(named, crops, seed) / self._characters
            scaled = loss * self._gradient_scale
        found = tape.gradient(scaled, named)
        return loss, {name: tf.convert_to_tensor(one) / self._gradient_scale for name, one in found.items()}

    def _best(self) -> dict[str, Tensor]:
        best = self._optimizer.best_weights
        return {name: tf.convert_to_tensor(best[name]) for name in self._weights}

    def evaluate(
        self,
        inputs: NDArray[np.int32],
        targets: NDArray[np.int32],
        counted: NDArray[np.float32],
        state: object | None,
    ) -> tuple[float, object]:
        """Sums the loss over the characters counted, without learning; see `TrainableNetwork`."""
        before = self._fresh(len(inputs)) if state is None else state
        loss, after = self._evaluate(inputs, targets, counted, before)
        return float(loss), after

    def _evaluate_in_graph(
        self, inputs: Tensor, targets: Tensor, counted: Tensor, state: State
    ) -> tuple[Tensor, State]:
        logits, state = self._logits(self._best(), inputs, state)
        return tf.reduce_sum(cross_entropy(targets, logits) * counted), state

    def start(self, batch_size: int) -> object:
        """The state before the first character, for `batch_size` texts."""
        return self._fresh(batch_size)

    def step(self, ids: NDArray[np.int32], state: object) -> tuple[NDArray[np.float32], object]:
        """Reads one more character of each text, `(batch,)`; logits `(batch, vocabulary)` of the next."""
        logits, after = self._next(ids, state)
        return logits.numpy(), after

    def _next_in_graph(self, ids: Tensor, state: State) -> tuple[Tensor, State]:
        logits, after = self._logits(self._best(), ids[:, None], state)
        return logits[:, 0], after

    def write(self, prime: NDArray[np.int32], texts: int, characters: int, seed: int) -> NDArray[np.int32]:
        """Draws texts, all side by side; see `TrainableNetwork`."""
        return write(self, prime, texts, characters, seed)

    def _kept(self) -> dict[str, Any]:
        """Every variable of a checkpoint, by the names in its shapes."""
        return {**self._weights, **self._optimizer.variables}

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


def cross_entropy(targets: Tensor, logits: Tensor) -> Tensor:
    """Of each character, in nats."""
    return tf.nn.sparse_softmax_cross_entropy_with_logits(targets, logits)


def _out_of_memory(training: TrainingSettings) -> OutOfMemoryError:
    batch_size = training.batch_size
    return OutOfMemoryError(
        f"The memory is too small for batches of {batch_size:,} crops of {training.sequence_length:,} "
        f"characters. Choose a smaller batch size, such as {max(1, batch_size // 2):,}, or a smaller network."
    )
