"""Every way through the network gives Keras' numbers: outputs, states and all gradients."""

from typing import Any

import numpy as np
import pytest

from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes

pytestmark = pytest.mark.tensorflow
VOCABULARY = 11


def close(ours: Any, theirs: Any) -> bool:
    """Within 1e-5 of the largest number of the array, in float32."""
    ours, theirs = np.asarray(ours), np.asarray(theirs)
    return float(np.abs(ours - theirs).max()) <= 1e-5 * float(np.abs(theirs).max())


def forwards() -> list[Any]:
    """The ways there are on this machine."""
    from composer.model.lstm.forward import cpu_forward, gpu_forward
    from composer.model.runtime import gpus, tf

    return [cpu_forward, gpu_forward(tf.float32)] if gpus() else [cpu_forward]


def keras_forward(settings: LstmSettings) -> Any:
    """The oracle: `keras.layers.LSTM` with the weights it is given."""
    from composer.model.runtime import keras, tf

    layers = []
    for number in range(settings.layers):
        layer = keras.layers.LSTM(settings.rnn_units, return_sequences=True, return_state=True)
        layer.build((None, None, settings.rnn_units if number else settings.embedding_dimension))
        layers.append(layer)

    def forward(weights: Any, ids: Any, state: Any, _dropout: None) -> Any:
        vectors, after = tf.gather(weights.embedding, tf.transpose(ids)), []
        for layer, lstm, before in zip(layers, weights.lstms, state, strict=True):
            given = [lstm.kernel, lstm.recurrent_kernel, lstm.bias]
            rest = layer.non_trainable_variables
            (vectors, output, memory), _ = layer.stateless_call(
                given, rest, vectors, initial_state=list(before)
            )
            after.append((output, memory))
        logits = tf.matmul(vectors, weights.dense_kernel) + weights.dense_bias
        return tf.transpose(logits, (1, 0, 2)), tuple(after)

    return forward


def random_weights(settings: LstmSettings) -> dict[str, Any]:
    from composer.model.runtime import tf

    generator = np.random.default_rng(settings.layers)
    shapes = lstm_shapes(settings, VOCABULARY).weights
    return {
        name: tf.constant(generator.normal(size=shape, scale=0.3).astype(np.float32))
        for name, shape in shapes.items()
    }


def numbers(forward: Any, settings: LstmSettings, named: Any, ids: Any, state: Any, factors: Any) -> Any:
    """Logits, the state after, and the gradients of all weights and of the state before, as a flat list."""
    from composer.model.lstm.weights import Weights
    from composer.model.runtime import tf

    @tf.function
    def run(named: Any, state: Any) -> Any:
        with tf.GradientTape() as tape:
            tape.watch([named, state])
            logits, after = forward(Weights.of(named, settings.layers), ids, state, None)
            loss = tf.reduce_sum(logits * factors) + sum(tf.reduce_sum(h + 2 * c) for h, c in after)
        gradients = tf.nest.flatten(tape.gradient(loss, [named, state]))
        return logits, after, list(map(tf.convert_to_tensor, gradients))

    return tf.nest.flatten(run(named, state))


@pytest.mark.parametrize(
    ("layers", "batch_size", "steps"), [(1, 1, 1), (1, 4, 30), (2, 3, 17), (3, 16, 40)], ids=str
)
def test_outputs_and_all_gradients_are_those_of_keras(layers: int, batch_size: int, steps: int) -> None:
    from composer.model.runtime import tf

    settings = LstmSettings(embedding_dimension=12, rnn_units=24, layers=layers)
    generator, named = np.random.default_rng(layers), random_weights(settings)
    ids = generator.integers(0, VOCABULARY, (steps, batch_size), dtype=np.int32)
    state = tuple(
        tuple(tf.constant(generator.normal(size=(batch_size, 24)).astype(np.float32)) for _ in range(2))
        for _ in range(layers)
    )
    factors = generator.normal(size=(steps, batch_size, VOCABULARY)).astype(np.float32)
    theirs = numbers(keras_forward(settings), settings, named, ids, state, factors)
    assert len(theirs) == 1 + 2 * layers + 3 + 3 * layers + 2 * layers
    for forward in forwards():
        ours = numbers(forward, settings, named, ids, state, factors)
        assert all(close(one, other) for one, other in zip(ours, theirs, strict=True))


def test_stepping_character_by_character_gives_the_same_logits_with_and_without_tensorflow() -> None:
    from composer.model.lstm.network import LstmNetwork
    from composer.model.lstm.stepping import SteppingLstm
    from composer.model.lstm.weights import Weights
    from composer.training.settings import TrainingSettings

    settings = LstmSettings(embedding_dimension=12, rnn_units=24, layers=2)
    network = LstmNetwork(settings, VOCABULARY, TrainingSettings())
    arrays = network.arrays()
    ids = np.random.default_rng(0).integers(0, VOCABULARY, (20, 3), dtype=np.int32)
    whole, _ = forwards()[0](Weights.of(arrays, 2), ids, network.start(3), None)
    for stepping in (network, SteppingLstm(settings, arrays)):
        state = stepping.start(3)
        for place in range(20):
            logits, state = stepping.step(ids[place], state)
            assert close(logits, whole[place])
