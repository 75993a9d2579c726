"""The network: the lab's layers and numbers, learns, and is kept and rebuilt exactly."""

import math
from typing import Any

import numpy as np
import pytest

from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.training.settings import TrainingSettings

pytestmark = pytest.mark.tensorflow
SMALL = LstmSettings(embedding_dimension=8, rnn_units=16)
LAB_VOCABULARY_SIZE = 83
TEXT = np.random.default_rng(7).integers(0, 11, 201, dtype=np.int32)


def network(settings: LstmSettings = SMALL, size: int = 11, devices: Any = (), **training: Any) -> Any:
    from composer.model.lstm.network import LstmNetwork

    chosen = {"batch_size": 4, "sequence_length": 20, **training}
    made = LstmNetwork(settings, size, TrainingSettings(**chosen), devices)
    made.read(TEXT)
    return made


def places(*seeds: int) -> Any:
    """Where the crops of so many steps begin."""
    return np.array([np.random.default_rng(seed).integers(0, 180, 4) for seed in seeds], np.int32)


def batch(seed: int = 0) -> Any:
    crops = TEXT[places(seed)[0][:, None] + np.arange(21)]
    return crops[:, :-1], crops[:, 1:]


def step(trained: Any, seed: int = 0) -> float:
    (loss,) = trained.train_steps(places(seed))
    return float(loss)


def test_the_summary_is_the_labs_table_with_all_5353299_parameters() -> None:
    from composer.model.lstm.network import LstmNetwork

    lab = LstmNetwork(LstmSettings(), LAB_VOCABULARY_SIZE, TrainingSettings())
    assert lab.parameter_count == 5_353_299
    for part in ("Embedding", "LSTM", "Dense", "21,248", "5,246,976", "85,075", "5,353,299"):
        assert part in lab.summary


def test_the_device_is_named() -> None:
    assert network().device.startswith("CPU, ") or "GPU" in network().device


def test_the_weights_begin_as_those_of_keras_do() -> None:
    arrays = network().arrays()
    kernel = arrays["weights/lstm_1/recurrent_kernel"]
    limit = math.sqrt(6 / (16 + 64))
    assert 0.9 * limit < np.abs(kernel).max() <= limit
    assert 0.04 < np.abs(arrays["weights/embedding"]).max() <= 0.05
    assert arrays["weights/lstm_1/bias"].reshape(4, 16).tolist() == [[0] * 16, [1] * 16, [0] * 16, [0] * 16]


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
    losses = network(learning_rate=0.02).train_steps(places(*[0] * 60))
    assert losses[0] == pytest.approx(math.log(11), abs=0.05)
    assert losses[-1] < 0.6 * losses[0]


def test_many_steps_in_one_call_are_the_same_as_one_after_another() -> None:
    one, many = (network(LstmSettings(8, 16, 2, 0.3, 0.2)) for _ in range(2))
    assert [step(one, seed) for seed in range(6)] == many.train_steps(places(*range(6))).tolist()
    arrays = many.arrays()
    assert all(np.array_equal(array, arrays[name]) for name, array in one.arrays().items())


def test_the_state_goes_on_over_the_columns_of_a_tune() -> None:
    tried = network()
    inputs, targets = batch()
    counted = np.ones(inputs.shape, np.float32)
    whole, _ = tried.evaluate(inputs, targets, counted, None)
    first, state = tried.evaluate(inputs[:, :8], targets[:, :8], counted[:, :8], None)
    second, _ = tried.evaluate(inputs[:, 8:], targets[:, 8:], counted[:, 8:], state)
    assert first + second == pytest.approx(whole, rel=1e-5)


def test_the_same_seed_gives_the_same_weights_and_another_seed_others() -> None:
    one, same, other = (network(seed=seed).arrays() for seed in (1, 1, 2**31 - 1))
    assert all(np.array_equal(one[name], same[name]) for name in one)
    assert not np.array_equal(one["weights/embedding"], other["weights/embedding"])
    assert not np.array_equal(one["weights/dense/kernel"], other["weights/dense/kernel"])


@pytest.mark.parametrize("averaging", [0.0, 0.99])
@pytest.mark.parametrize("keep_state", [False, True])
def test_its_arrays_are_those_that_a_checkpoint_expects(keep_state: bool, averaging: float) -> None:
    settings = LstmSettings(embedding_dimension=8, rnn_units=16, layers=2)
    arrays = network(settings, keep_state=keep_state, averaging=averaging).arrays()
    shapes = lstm_shapes(settings, 11, 4 if keep_state else 0, averaging > 0)
    expected = {**shapes.weights, **shapes.optimizer, **shapes.averages, **shapes.carried}
    assert {name: array.shape for name, array in arrays.items()} == expected
    assert {array.dtype for array in arrays.values()} == {np.dtype(np.float32)}


@pytest.mark.parametrize("keep_state", [False, True])
def test_a_rebuilt_network_goes_on_with_the_very_same_losses(keep_state: bool) -> None:
    settings = LstmSettings(8, 16, layers=2, dropout=0.3, recurrent_dropout=0.2)
    recipe = {"warm_up": 3, "cosine": True, "weight_decay": 0.1, "gradient_clip": 1.0, "averaging": 0.9}
    one = network(settings, keep_state=keep_state, seed=4, **recipe)
    one.train_steps(places(*range(5)))
    other = network(settings, keep_state=keep_state, seed=4, **recipe)
    other.load(one.arrays())
    following = places(*range(5, 10))
    assert one.train_steps(following).tolist() == other.train_steps(following).tolist()


def test_the_highest_seed_trains_with_dropout() -> None:
    assert step(network(LstmSettings(8, 16, dropout=0.5), seed=2**31 - 1)) == pytest.approx(
        math.log(11), abs=0.1
    )


@pytest.mark.parametrize("drops", [{"dropout": 0.5}, {"recurrent_dropout": 0.5}], ids=str)
def test_dropout_differs_from_step_to_step_and_is_off_when_tried(drops: Any) -> None:
    settings = LstmSettings(embedding_dimension=8, rnn_units=16, **drops)
    dropping = network(settings, learning_rate=1e-6)
    assert step(dropping) != step(dropping)
    inputs, targets = batch()
    counted = np.ones(inputs.shape, np.float32)
    one, other = (dropping.evaluate(inputs, targets, counted, None)[0] for _ in range(2))
    assert one == other


def test_state_is_carried_from_batch_to_batch_only_where_it_is_asked_for() -> None:
    fresh, carried = network(learning_rate=1e-6), network(learning_rate=1e-6, keep_state=True)
    assert step(fresh) == step(carried)
    assert step(fresh) != step(carried)


def test_what_it_writes_follows_from_the_seed_and_begins_after_the_prime() -> None:
    writing = network()
    prime = np.array([1, 2, 3], np.int32)
    texts = writing.write(prime, 3, 40, seed=5)
    assert texts.shape == (3, 40)
    assert np.array_equal(texts, writing.write(prime, 3, 40, seed=5))
    assert not np.array_equal(texts, writing.write(prime, 3, 40, seed=6))
    assert not np.array_equal(texts[0], texts[1])


def test_it_writes_what_it_has_learnt_after_what_it_was_given() -> None:
    text = np.tile(np.arange(11, dtype=np.int32), 30)
    learnt = network(learning_rate=0.03)
    learnt.read(text)
    learnt.train_steps(places(*range(80)))
    written = learnt.write(text[:6], 2, 12, seed=0)
    assert (written == (6 + np.arange(12)) % 11).mean() > 0.8
