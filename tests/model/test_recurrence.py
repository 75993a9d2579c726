"""The LSTM for the CPU gives Keras' numbers: outputs, states and all gradients."""

from typing import Any

import numpy as np
import pytest

pytestmark = pytest.mark.tensorflow


def close(ours: Any, theirs: Any) -> bool:
    """Within 1e-5 of the largest number of the array, in float32."""
    ours, theirs = np.asarray(ours), np.asarray(theirs)
    return float(np.abs(ours - theirs).max()) <= 1e-5 * float(np.abs(theirs).max())


def _flat(nested: Any) -> list[Any]:
    from composer.model.runtime import tf

    return list(tf.nest.flatten(nested))


def gradients(logits: Any, layers: Any, ids: Any, state: Any, weights: Any) -> tuple[Any, ...]:
    """Logits, the state after, and the gradients of all weights and of the state before."""
    from composer.model.runtime import tf

    @tf.function
    def run(ids: Any, state: Any) -> Any:
        with tf.GradientTape() as tape:
            tape.watch(state)
            out, after = logits(layers, ids, state, lambda vectors, _: vectors)
            loss = tf.reduce_sum(out * weights) + sum(tf.reduce_sum(h + 2 * c) for h, c in after)
        variables = [variable.value for variable in layers.variables.values()]
        # Keras' gradient of the embedding lists the rows; as a tensor both are the same kind of thing.
        return (
            out,
            after,
            [tf.convert_to_tensor(one) for one in _flat(tape.gradient(loss, [variables, state]))],
        )

    return run(ids, state)


@pytest.mark.parametrize(
    ("layers", "batch_size", "steps"), [(1, 1, 1), (1, 4, 30), (2, 3, 17), (3, 16, 40)], ids=str
)
def test_outputs_and_all_gradients_are_those_of_keras(layers: int, batch_size: int, steps: int) -> None:
    from composer.model.forward import cpu_logits, keras_logits
    from composer.model.layers import build_layers
    from composer.model.runtime import tf
    from composer.training.settings import NetworkSettings

    generator = np.random.default_rng(layers)
    built = build_layers(NetworkSettings(embedding_dimension=12, rnn_units=24, layers=layers), 11, seed=3)
    for variable in built.variables.values():
        variable.assign(generator.normal(size=variable.shape, scale=0.3).astype(np.float32))
    ids = generator.integers(0, 11, (batch_size, steps), dtype=np.int32)
    state = tuple(
        tuple(tf.constant(generator.normal(size=(batch_size, 24)).astype(np.float32)) for _ in range(2))
        for _ in range(layers)
    )
    weights = generator.normal(size=(batch_size, steps, 11)).astype(np.float32)
    ours = tf.nest.flatten(gradients(cpu_logits, built, ids, state, weights))
    theirs = tf.nest.flatten(gradients(keras_logits, built, ids, state, weights))
    assert len(ours) == 1 + 2 * layers + 3 + 3 * layers + 2 * layers
    assert all(close(one, other) for one, other in zip(ours, theirs, strict=True))


def test_stepping_character_by_character_gives_the_same_logits_with_and_without_tensorflow() -> None:
    from composer.model.forward import keras_logits
    from composer.model.lstm import LstmNetwork
    from composer.model.stepping import SteppingLstm
    from composer.training.settings import NetworkSettings

    settings = NetworkSettings(embedding_dimension=12, rnn_units=24, layers=2)
    network = LstmNetwork(settings, 11)
    ids = np.random.default_rng(0).integers(0, 11, (3, 20), dtype=np.int32)
    whole, _ = keras_logits(network._layers, ids, network.start(3), lambda vectors, _: vectors)
    for stepping in (network, SteppingLstm(settings, network.arrays())):
        state = stepping.start(3)
        for place in range(20):
            logits, state = stepping.step(ids[:, place], state)
            assert close(logits, whole[:, place])
