"""The network: the lab's layers and numbers, learns, and is kept and rebuilt exactly."""

import math
from typing import Any

import numpy as np
import pytest

from composer.model.shapes import lstm_shapes
from composer.training.settings import NetworkSettings, TrainingSettings

pytestmark = pytest.mark.tensorflow
SMALL = NetworkSettings(embedding_dimension=8, rnn_units=16)
LAB_VOCABULARY_SIZE = 83


def network(settings: NetworkSettings = SMALL, size: int = 11, **training: Any) -> Any:
    from composer.model.lstm import LstmNetwork

    return LstmNetwork(settings, size, TrainingSettings(batch_size=4, **training))


def batch(seed: int = 0) -> Any:
    ids = np.random.default_rng(seed).integers(0, 11, (4, 21), dtype=np.int32)
    return ids[:, :-1], ids[:, 1:]


def test_the_summary_is_the_labs_table_with_all_5353299_parameters() -> None:
    from composer.model.lstm import LstmNetwork

    lab = LstmNetwork(NetworkSettings(), LAB_VOCABULARY_SIZE)
    assert lab.parameter_count == 5_353_299
    for part in ("Embedding", "LSTM", "Dense", "21,248", "5,246,976", "85,075", "5,353,299"):
        assert part in lab.summary


def test_the_device_is_named() -> None:
    assert network().device.startswith("CPU, ") or "GPU" in network().device


def test_the_recurrent_kernel_is_glorot_uniform_and_the_gate_a_sigmoid() -> None:
    (lstm,) = network()._layers.lstms
    kernel = np.asarray(lstm.cell.recurrent_kernel)
    limit = math.sqrt(6 / (16 + 64))
    assert 0.9 * limit < np.abs(kernel).max() <= limit
    assert lstm.recurrent_activation.__name__ == "sigmoid"


def test_an_untrained_network_finds_every_character_about_as_likely() -> None:
    inputs, targets = batch()
    loss, _ = network().evaluate(inputs, targets, np.ones(inputs.shape, np.float32), None)
    assert loss / inputs.size == pytest.approx(math.log(11), abs=0.05)


def test_the_loss_is_the_cross_entropy_of_the_logits_and_counts_what_it_is_told_to() -> None:
    tried = network()
    inputs, targets = batch()
    counted = np.zeros(inputs.shape, np.float32)
    counted[1, :5] = 1.0
    loss, _ = tried.evaluate(inputs, targets, counted, None)
    state, expected = tried.start(4), 0.0
    for place in range(5):
        logits, state = tried.step(inputs[:, place], state)
        row = logits[1].astype(np.float64)
        expected += np.log(np.exp(row).sum()) - row[targets[1, place]]
    assert loss == pytest.approx(expected, rel=1e-5)


def test_it_learns_a_batch_by_heart() -> None:
    learning = network(learning_rate=0.02)
    losses = [learning.train_step(*batch()) for _ in range(60)]
    assert losses[0] == pytest.approx(math.log(11), abs=0.05)
    assert losses[-1] < 0.6 * losses[0]


def test_the_first_steps_are_those_of_keras_adam() -> None:
    from composer.model.forward import keras_logits
    from composer.model.runtime import keras, tf

    ours, theirs = network(), network()
    optimizer = keras.optimizers.Adam(learning_rate=TrainingSettings().learning_rate)
    variables = list(theirs._variables.values())
    for seed in range(3):
        inputs, targets = batch(seed)
        with tf.GradientTape() as tape:
            logits, _ = keras_logits(theirs._layers, inputs, theirs.start(4), lambda vectors, _: vectors)
            loss = tf.reduce_mean(
                keras.losses.sparse_categorical_crossentropy(targets, logits, from_logits=True)
            )
        gradients = tape.gradient(loss, [variable.value for variable in variables])
        optimizer.apply_gradients(zip(map(tf.convert_to_tensor, gradients), variables, strict=True))
        assert ours.train_step(inputs, targets) == pytest.approx(float(loss), rel=1e-4)


def test_the_same_seed_gives_the_same_weights_and_another_seed_others() -> None:
    one, same, other = (network(seed=seed).arrays() for seed in (1, 1, 2**31 - 1))
    assert all(np.array_equal(one[name], same[name]) for name in one)
    assert not np.array_equal(one["weights/embedding"], other["weights/embedding"])
    assert not np.array_equal(one["weights/dense/kernel"], other["weights/dense/kernel"])


@pytest.mark.parametrize("keep_state", [False, True])
def test_its_arrays_are_those_that_a_checkpoint_expects(keep_state: bool) -> None:
    settings = NetworkSettings(embedding_dimension=8, rnn_units=16, layers=2)
    arrays = network(settings, keep_state=keep_state).arrays()
    shapes = lstm_shapes(settings, 11, 4 if keep_state else 0)
    expected = {**shapes.weights, **shapes.optimizer, **shapes.carried}
    assert {name: array.shape for name, array in arrays.items()} == expected
    assert {array.dtype for array in arrays.values()} == {np.dtype(np.float32)}


@pytest.mark.parametrize("keep_state", [False, True])
def test_a_rebuilt_network_goes_on_with_the_very_same_losses(keep_state: bool) -> None:
    settings = NetworkSettings(embedding_dimension=8, rnn_units=16, layers=2, dropout=0.3)
    one = network(settings, keep_state=keep_state, seed=4)
    for seed in range(5):
        one.train_step(*batch(seed))
    other = network(settings, keep_state=keep_state, seed=4)
    other.load(one.arrays())
    assert [one.train_step(*batch(seed)) for seed in range(5)] == [
        other.train_step(*batch(seed)) for seed in range(5)
    ]


def test_the_highest_seed_trains_with_dropout() -> None:
    settings = NetworkSettings(embedding_dimension=8, rnn_units=16, dropout=0.5)
    assert network(settings, seed=2**31 - 1).train_step(*batch()) == pytest.approx(math.log(11), abs=0.1)


def test_dropout_differs_from_step_to_step_and_is_off_when_tried() -> None:
    dropping = network(NetworkSettings(embedding_dimension=8, rnn_units=16, dropout=0.5), learning_rate=1e-6)
    inputs, targets = batch()
    assert dropping.train_step(inputs, targets) != dropping.train_step(inputs, targets)
    counted = np.ones(inputs.shape, np.float32)
    one, other = (dropping.evaluate(inputs, targets, counted, None)[0] for _ in range(2))
    assert one == other


def test_state_is_carried_from_batch_to_batch_only_where_it_is_asked_for() -> None:
    inputs, targets = batch()
    fresh, carried = network(learning_rate=1e-6), network(learning_rate=1e-6, keep_state=True)
    assert fresh.train_step(inputs, targets) == carried.train_step(inputs, targets)
    assert fresh.train_step(inputs, targets) != carried.train_step(inputs, targets)


def test_the_state_goes_on_over_the_columns_of_a_tune() -> None:
    tried = network()
    inputs, targets = batch()
    counted = np.ones(inputs.shape, np.float32)
    whole, _ = tried.evaluate(inputs, targets, counted, None)
    first, state = tried.evaluate(inputs[:, :8], targets[:, :8], counted[:, :8], None)
    second, _ = tried.evaluate(inputs[:, 8:], targets[:, 8:], counted[:, 8:], state)
    assert first + second == pytest.approx(whole, rel=1e-5)
