"""How the toy learns; apart from the rest of it, since TensorFlow is loaded for training only."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from toy_network import ToySettings, toy_shapes

from composer.model.learning import LearningNetwork, cross_entropy
from composer.model.runtime import tf
from composer.training.settings import TrainingSettings


class ToyNetwork(LearningNetwork):
    def __init__(
        self, settings: ToySettings, size: int, training: TrainingSettings, devices: Sequence[str] = ()
    ) -> None:
        self._settings = settings
        super().__init__(
            settings, size, training, toy_shapes(settings, size, 0, training.averaging > 0), devices
        )

    def _initial(self) -> dict[str, Any]:
        generator = np.random.default_rng(self._training.seed)
        shapes = self._shapes.weights
        return {name: generator.normal(0, 0.1, shape).astype(np.float32) for name, shape in shapes.items()}

    def _loss(self, named: Mapping[str, Any], crops: Any, seed: Any) -> Any:
        embedding = named["weights/embedding"]
        if self._settings.dropout:
            embedding = tf.nn.experimental.stateless_dropout(embedding, self._settings.dropout, seed)
        logits, _ = self._logits(
            {**named, "weights/embedding": embedding}, crops[:, :-1], self._fresh(tf.shape(crops)[0])
        )
        return tf.reduce_sum(cross_entropy(crops[:, 1:], logits))

    def _logits(self, named: Mapping[str, Any], ids: Any, state: Any) -> tuple[Any, Any]:
        vectors = tf.matmul(tf.one_hot(ids, self._vocabulary_size), named["weights/embedding"])
        before = tf.concat([state[0][:, None], vectors[:, :-1]], 1)
        product = tf.matmul(tf.concat([before, vectors], -1), named["weights/dense/kernel"])
        return product + named["weights/dense/bias"], (vectors[:, -1],)

    def _fresh(self, batch_size: Any) -> Any:
        return (tf.zeros((batch_size, self._settings.numbers)),)
