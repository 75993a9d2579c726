"""The lab's network: learns from crops, is tried on tunes, and writes; see `TrainableNetwork`."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.model.learning import LearningNetwork, cross_entropy
from composer.model.lstm.forward import Dropout, State, Tensor, cpu_forward, gpu_forward, next_logits
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.model.lstm.weights import Weights, initial_weights
from composer.model.lstm.writing import write
from composer.model.runtime import keras, tf
from composer.training.settings import TrainingSettings


class LstmNetwork(LearningNetwork):
    """Embedding, LSTM layers, dense; see `LearningNetwork` for what it is made of and what it raises."""

    def __init__(
        self,
        settings: LstmSettings,
        vocabulary_size: int,
        training: TrainingSettings,
        devices: Sequence[str] = (),
    ) -> None:
        self._settings = settings
        carried = training.batch_size if training.keep_state else 0
        shapes = lstm_shapes(settings, vocabulary_size, carried, training.averaging > 0)
        super().__init__(settings, vocabulary_size, training, shapes, devices)

    def _make_variables(self) -> None:
        super()._make_variables()
        training, units = self._training, self._settings.rnn_units
        zeros = np.zeros((training.batch_size, units), np.float32)
        self._carried = tuple(
            (tf.Variable(zeros, trainable=False), tf.Variable(zeros, trainable=False))
            for _ in range(self._settings.layers if training.keep_state else 0)
        )

    def _make_functions(self) -> None:
        super()._make_functions()
        self._forward = gpu_forward(self._dtype) if self._on_gpu else cpu_forward
        self._trial_forward = gpu_forward(tf.float32) if self._on_gpu else cpu_forward
        self._write = tf.function(self._write_in_graph, reduce_retracing=True)

    def _initial(self) -> dict[str, Any]:
        return initial_weights(self._settings, self._vocabulary_size, self._training.seed)

    @property
    def summary(self) -> str:
        """The layers as the table that Keras prints of the lab's model."""
        return _summary(self._settings, self._vocabulary_size, self._training.batch_size)

    def _loss(self, named: Mapping[str, Tensor], crops: Tensor, seed: Tensor) -> Tensor:
        dropout = Dropout(self._settings.dropout, self._settings.recurrent_dropout, seed * [1, 16])
        state = tuple((tf.identity(h), tf.identity(c)) for h, c in self._carried)
        ids = tf.transpose(crops)
        logits, after = self._forward(
            self._tied(named), ids[:-1], state or self._fresh(tf.shape(crops)[0]), dropout
        )
        for variables, values in zip(self._carried, after, strict=False):
            for variable, value in zip(variables, values, strict=True):
                variable.assign(value)
        return tf.reduce_sum(cross_entropy(ids[1:], logits))

    def _tied(self, named: Mapping[str, Tensor]) -> Weights:
        return Weights.of(named, self._settings.layers)

    def _logits(self, named: Mapping[str, Tensor], ids: Tensor, state: State) -> tuple[Tensor, State]:
        logits, after = self._trial_forward(self._tied(named), tf.transpose(ids), state, None)
        return tf.transpose(logits, (1, 0, 2)), after

    def _next_in_graph(self, ids: Tensor, state: State) -> tuple[Tensor, State]:
        return next_logits(self._tied(self._best()), ids, state)

    def _fresh(self, batch_size: Any) -> State:
        zeros = tf.zeros((batch_size, self._settings.rnn_units))
        return tuple((zeros, zeros) for _ in range(self._settings.layers))

    def write(self, prime: NDArray[np.int32], texts: int, characters: int, seed: int) -> NDArray[np.int32]:
        """Draws texts, all side by side; see `TrainableNetwork`."""
        wrapped = np.int32(seed % 2**31)
        drawn = self._write(
            tf.constant(prime), tf.constant(characters), tf.constant(wrapped), self._fresh(texts)
        )
        return np.asarray(drawn.numpy(), np.int32)

    def _write_in_graph(self, prime: Tensor, characters: Tensor, seed: Tensor, state: State) -> Tensor:
        return write(self._tied(self._best()), prime, characters, seed, state)

    def _kept(self) -> dict[str, Any]:
        kept = super()._kept()
        for layer, (output, memory) in enumerate(self._carried, start=1):
            kept[f"carried/lstm_{layer}/output"] = output
            kept[f"carried/lstm_{layer}/cell"] = memory
        return kept


def _summary(settings: LstmSettings, vocabulary_size: int, batch_size: int) -> str:
    """Builds the same network of Keras' layers and lets it describe itself."""
    layers = [keras.layers.Embedding(vocabulary_size, settings.embedding_dimension)]
    for _ in range(settings.layers):
        layers.append(keras.layers.LSTM(settings.rnn_units, return_sequences=True))
        if settings.dropout:
            layers.append(keras.layers.Dropout(settings.dropout))
    layers.append(keras.layers.Dense(vocabulary_size))
    shown = keras.Sequential([keras.Input(batch_shape=(batch_size, None)), *layers], name="lstm")
    lines: list[str] = []
    shown.summary(print_fn=lambda line, **_: lines.append(line), line_length=72)
    return "\n".join(lines)
