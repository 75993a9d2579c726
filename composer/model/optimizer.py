"""How a step moves the weights: Adam, and around it what the lab does without.

Adam as Keras computes it (Kingma and Ba 2015, https://arxiv.org/abs/1412.6980, section 2, end), decoupled
weight decay (Loshchilov and Hutter 2019, https://arxiv.org/abs/1711.05101), warm-up and cosine decay,
clipping by the global norm, and a running mean of the weights.
"""

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from composer.model.replicas import OneDevice, Replicas
from composer.model.runtime import tf
from composer.training.settings import TrainingSettings

Tensor = Any

FIRST_DECAY, SECOND_DECAY, EPSILON = 0.9, 0.999, 1e-7


class Optimizer:
    """Moves weights along gradients; keeps Adam's two moments, the steps made, and the mean weights.

    Args:
        weights: each weight's variable by its name in a checkpoint, `weights/…`.
    """

    def __init__(self, weights: Mapping[str, Any], settings: TrainingSettings) -> None:
        self._weights, self._settings = weights, settings
        self.steps = tf.Variable(0, dtype=tf.int32, trainable=False)
        self._momentums = {name: _zeros(weight) for name, weight in weights.items()}
        self._velocities = {name: _zeros(weight) for name, weight in weights.items()}
        averaged = weights if settings.averaging else ()
        self._averages = {name: tf.Variable(weights[name].numpy(), trainable=False) for name in averaged}

    @property
    def variables(self) -> dict[str, Any]:
        """All that is kept, by the names in `composer.model.shapes`."""
        found = {"optimizer/iterations": self.steps}
        for name in self._weights:
            plain = name.removeprefix("weights/")
            found[f"optimizer/momentum/{plain}"] = self._momentums[name]
            found[f"optimizer/velocity/{plain}"] = self._velocities[name]
            if self._averages:
                found[f"averages/{plain}"] = self._averages[name]
        return found

    @property
    def best_weights(self) -> Mapping[str, Any]:
        """What to try and to compose with: the mean weights where they are kept."""
        return self._averages or self._weights

    def apply(self, gradients: Mapping[str, Tensor], replicas: OneDevice | Replicas) -> None:
        """Makes one step, on every device that has the weights."""
        norm = tf.linalg.global_norm([replicas.one_of(gradients[name]) for name in self._weights])
        scale, rate = self._scale(norm), self._learning_rate()
        if self._settings.mixed_precision:
            # Half precision may overflow: such a step moves nothing.
            usable = tf.math.is_finite(norm)
            scale = tf.where(usable, 1.0 if scale is None else scale, 0.0)
        for name, weight in self._weights.items():
            extra = (self._averages[name],) if self._averages else ()
            kept = (self._momentums[name], self._velocities[name], *extra)
            replicas.update(
                self._move, weight, *kept, gradients[name], scale, rate, not name.endswith("bias")
            )
        self.steps.assign_add(1)

    def _move(self, weight: Any, momentum: Any, velocity: Any, *others: Any) -> None:
        *average, gradient, scale, rate, decays = others
        if scale is not None:
            gradient = tf.math.multiply_no_nan(gradient, scale)
        if self._settings.weight_decay and decays:
            weight.assign_sub(weight * (rate * self._settings.weight_decay))
        made = tf.cast(self.steps + 1, tf.float32)
        # One pass over the weights; made of single operations it takes several times as long on a CPU.
        tf.raw_ops.ResourceApplyAdam(
            var=weight.handle, m=momentum.handle, v=velocity.handle,
            beta1_power=FIRST_DECAY**made, beta2_power=SECOND_DECAY**made, lr=rate,
            beta1=FIRST_DECAY, beta2=SECOND_DECAY, epsilon=EPSILON, grad=gradient,
        )  # fmt: skip
        for mean in average:
            mean.assign_sub((mean - weight) * (1.0 - self._averaging_decay()))

    def _scale(self, norm: Tensor) -> Tensor | None:
        limit = self._settings.gradient_clip
        return tf.minimum(1.0, limit / (norm + 1e-12)) if limit else None

    def _learning_rate(self) -> Tensor:
        """Of the step to come: up from nothing while warming up, then level, or down along a cosine."""
        settings = self._settings
        rate = tf.constant(settings.learning_rate, tf.float32)
        made = tf.cast(self.steps, tf.float32)
        if settings.warm_up:
            rate *= tf.minimum(1.0, (made + 1.0) / settings.warm_up)
        if settings.cosine:
            falling = max(1, settings.iterations - settings.warm_up)
            share = tf.clip_by_value((made - settings.warm_up) / falling, 0.0, 1.0)
            rate *= 0.5 * (1.0 + tf.cos(math.pi * share))
        return rate

    def _averaging_decay(self) -> Tensor:
        """Smaller at first, so that the weights of the beginning are forgotten."""
        made = tf.cast(self.steps, tf.float32)
        return tf.minimum(self._settings.averaging, (made + 1.0) / (made + 10.0))


def _zeros(weight: Any) -> Any:
    return tf.Variable(np.zeros(weight.shape, np.float32), trainable=False)
