"""How a step moves the weights: Keras' Adam and AdamW as oracles, schedules, clipping and averaging."""

import math
from typing import Any

import numpy as np
import pytest

from composer.training.settings import TrainingSettings

pytestmark = pytest.mark.tensorflow


def gradients(count: int) -> list[Any]:
    generator = np.random.default_rng(3)
    return [
        {
            "weights/kernel": generator.normal(size=(3, 4)).astype(np.float32),
            "weights/bias": generator.normal(size=4).astype(np.float32),
        }
        for _ in range(count)
    ]


def optimizer(**settings: Any) -> Any:
    from composer.model.optimizer import Optimizer
    from composer.model.runtime import tf

    weights = {
        "weights/kernel": tf.Variable(np.arange(12, dtype=np.float32).reshape(3, 4) / 10),
        "weights/bias": tf.Variable(np.ones(4, np.float32)),
    }
    return Optimizer(weights, TrainingSettings(**settings)), weights


def moved(count: int, **settings: Any) -> Any:
    """The weights after each of so many steps, `{name: (steps, …)}`."""
    from composer.model.replicas import OneDevice
    from composer.model.runtime import tf

    made, weights = optimizer(**settings)
    history: dict[str, list[Any]] = {name: [weights[name].numpy()] for name in weights}
    for one in gradients(count):
        made.apply({name: tf.constant(gradient) for name, gradient in one.items()}, OneDevice())
        for name, weight in weights.items():
            history[name].append(weight.numpy())
    return {name: np.array(values) for name, values in history.items()}


def test_without_more_it_is_the_adam_of_keras() -> None:
    from composer.model.runtime import keras

    theirs = keras.optimizers.Adam(learning_rate=0.01)
    _, weights = optimizer()
    variables = [keras.Variable(weight.numpy()) for weight in weights.values()]
    ours = moved(5, learning_rate=0.01)
    for step, one in enumerate(gradients(5), start=1):
        theirs.apply_gradients(zip(one.values(), variables, strict=True))
        for name, variable in zip(weights, variables, strict=True):
            assert np.allclose(ours[name][step], variable.numpy(), rtol=1e-5)


def test_weight_decay_is_that_of_adamw_and_spares_the_biases() -> None:
    from composer.model.runtime import keras

    theirs = keras.optimizers.AdamW(learning_rate=0.01, weight_decay=0.1)
    _, weights = optimizer()
    kernel = keras.Variable(weights["weights/kernel"].numpy())
    ours, plain = moved(5, learning_rate=0.01, weight_decay=0.1), moved(5, learning_rate=0.01)
    for one in gradients(5):
        theirs.apply_gradients([(one["weights/kernel"], kernel)])
    assert np.allclose(ours["weights/kernel"][-1], kernel.numpy(), rtol=1e-5)
    assert np.array_equal(ours["weights/bias"], plain["weights/bias"])


def rates(count: int, **settings: Any) -> list[float]:
    made, _ = optimizer(learning_rate=0.5, **settings)
    found = []
    for step in range(count):
        made.steps.assign(step)
        found.append(float(made._learning_rate()))
    return found


def test_the_rate_is_level_unless_asked_to_move() -> None:
    assert rates(5) == [0.5] * 5


def test_the_rate_rises_over_the_warm_up_and_falls_along_a_cosine_to_nothing() -> None:
    found = rates(21, warm_up=4, cosine=True, iterations=20)
    assert found[:4] == pytest.approx([0.125, 0.25, 0.375, 0.5])
    assert found[12] == pytest.approx(0.25)
    assert found[20] == pytest.approx(0.0, abs=1e-7)
    assert found[8] == pytest.approx(0.25 * (1 + math.cos(math.pi / 4)))


def test_a_resumed_training_with_more_iterations_has_a_rate_again() -> None:
    assert rates(31, cosine=True, iterations=40)[30] > 0


def test_gradients_are_shortened_to_the_limit_together() -> None:
    from composer.model.runtime import tf

    made, _ = optimizer(gradient_clip=2.0)
    (one,) = gradients(1)
    norm = math.sqrt(sum(float((gradient**2).sum()) for gradient in one.values()))
    assert float(made._scale(tf.constant(norm))) == pytest.approx(2.0 / norm)
    assert float(made._scale(tf.constant(1.5))) == 1.0


def test_the_mean_weights_follow_the_weights_and_are_what_is_tried() -> None:
    from composer.model.replicas import OneDevice
    from composer.model.runtime import tf

    made, weights = optimizer(averaging=0.9, learning_rate=0.1)
    mean = weights["weights/kernel"].numpy()
    for step, one in enumerate(gradients(30)):
        made.apply({name: tf.constant(gradient) for name, gradient in one.items()}, OneDevice())
        # The optimizer counts the step after it has averaged.
        decay = min(0.9, (step + 1) / (step + 10))
        mean = decay * mean + (1 - decay) * weights["weights/kernel"].numpy()
    assert np.allclose(made.best_weights["weights/kernel"].numpy(), mean, rtol=1e-4)
    assert not np.allclose(mean, weights["weights/kernel"].numpy(), rtol=1e-2)


def test_without_averaging_the_weights_themselves_are_tried() -> None:
    made, weights = optimizer()
    assert made.best_weights is weights


def test_a_step_that_half_precision_made_infinite_moves_nothing() -> None:
    from composer.model.replicas import OneDevice
    from composer.model.runtime import tf

    made, weights = optimizer(mixed_precision=True, gradient_clip=1.0)
    before = {name: weight.numpy() for name, weight in weights.items()}
    infinite = {name: tf.fill(weight.shape, np.inf) for name, weight in weights.items()}
    made.apply(infinite, OneDevice())
    assert all(np.array_equal(weight.numpy(), before[name]) for name, weight in weights.items())
    assert int(made.steps) == 1
