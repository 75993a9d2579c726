"""The Transformer: learns, is kept and rebuilt exactly, and looks back as far as its context reaches."""

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from composer.model.transformer.settings import TransformerSettings
from composer.model.transformer.shapes import transformer_shapes
from composer.training.settings import TrainingSettings

pytestmark = pytest.mark.tensorflow
SMALL = TransformerSettings(layers=2, width=16, heads=2, context=32, dropout=0.0)
DROPPING = TransformerSettings(layers=2, width=16, heads=2, context=32, dropout=0.3, attention_dropout=0.2)
PARTS = ("query_key_value", "attended", "wider", "narrower")
TEXT = np.random.default_rng(7).integers(0, 11, 201, dtype=np.int32)


def network(settings: TransformerSettings = SMALL, **training: Any) -> Any:
    from composer.model.transformer.network import TransformerNetwork

    chosen = {"batch_size": 4, "sequence_length": 20, **training}
    made = TransformerNetwork(settings, 11, TrainingSettings(**chosen))
    made.read(TEXT)
    return made


@pytest.fixture(scope="module")
def learnt() -> Any:
    """One that what it has read sways."""
    made = network(learning_rate=0.01)
    made.train_steps(places(*range(40)))
    return made


def places(*seeds: int) -> Any:
    """Where the crops of so many steps begin."""
    return np.array([np.random.default_rng(seed).integers(0, 180, 4) for seed in seeds], np.int32)


def tried(one: Any, columns: int = 100, widths: tuple[int, ...] = (100,)) -> float:
    """The loss on two texts of so many characters, read in columns of these widths."""
    texts = np.stack([TEXT[: columns + 1], TEXT[100 : 101 + columns]])
    total, state, first = 0.0, None, 0
    for width in widths:
        some = slice(first, first + width)
        counted = np.ones(texts[:, :-1][:, some].shape, np.float32)
        loss, state = one.evaluate(texts[:, :-1][:, some], texts[:, 1:][:, some], counted, state)
        total, first = total + loss, first + width
    assert first == columns
    return total


def test_the_summary_names_every_array_and_counts_all_weights() -> None:
    made = network()
    shapes = transformer_shapes(SMALL, 11).weights
    assert made.parameter_count == SMALL.parameter_count(11) == sum(map(math.prod, shapes.values()))
    lines = made.summary.splitlines()
    assert [line.split()[0] for line in lines[1:-1]] == [name.removeprefix("weights/") for name in shapes]
    assert lines[-1].split() == ["Total", f"{made.parameter_count:,}"]


def test_the_weights_begin_so_that_every_character_is_about_as_likely() -> None:
    arrays = network(TransformerSettings(layers=2, width=64, heads=2)).arrays()
    assert arrays["weights/embedding"].std() == pytest.approx(0.02, rel=0.15)
    assert arrays["weights/layer_1/query_key_value"].std() == pytest.approx(1 / math.sqrt(192), rel=0.1)
    assert arrays["weights/layer_2/wider"].std() == pytest.approx(1 / math.sqrt(192), rel=0.1)
    assert arrays["weights/layer_2/narrower"].std() == pytest.approx(0.01, rel=0.1)
    assert not arrays["weights/dense/bias"].any()
    assert tried(network()) / 200 == pytest.approx(math.log(11), abs=0.1)


@pytest.mark.parametrize("averaging", [0.0, 0.99])
def test_its_arrays_are_those_that_a_checkpoint_expects(averaging: float) -> None:
    arrays = network(averaging=averaging).arrays()
    shapes = transformer_shapes(SMALL, 11, 0, averaging > 0)
    expected = {**shapes.weights, **shapes.optimizer, **shapes.averages}
    assert {name: array.shape for name, array in arrays.items()} == expected
    assert {array.dtype for array in arrays.values()} == {np.dtype(np.float32)}


def test_the_same_seed_gives_the_same_weights_and_another_seed_others() -> None:
    one, same, other = (network(seed=seed).arrays() for seed in (1, 1, 2**31 - 1))
    assert all(np.array_equal(one[name], same[name]) for name in one)
    assert not np.array_equal(one["weights/embedding"], other["weights/embedding"])


def test_it_learns_a_batch_by_heart() -> None:
    losses = network(learning_rate=0.01).train_steps(places(*[0] * 60))
    assert losses[0] == pytest.approx(math.log(11), abs=0.1)
    assert losses[-1] < 0.6 * losses[0]


def test_many_steps_in_one_call_are_the_same_as_one_after_another() -> None:
    one, many = network(DROPPING), network(DROPPING)
    losses = [float(one.train_steps(places(seed))[0]) for seed in range(6)]
    assert losses == many.train_steps(places(*range(6))).tolist()
    arrays = many.arrays()
    assert all(np.array_equal(array, arrays[name]) for name, array in one.arrays().items())


def test_a_rebuilt_network_goes_on_with_the_very_same_losses() -> None:
    recipe = {"warm_up": 3, "cosine": True, "weight_decay": 0.1, "gradient_clip": 1.0, "averaging": 0.9}
    one = network(DROPPING, seed=4, **recipe)
    one.train_steps(places(*range(5)))
    other = network(DROPPING, seed=4, **recipe)
    other.load(one.arrays())
    following = places(*range(5, 10))
    assert one.train_steps(following).tolist() == other.train_steps(following).tolist()


@pytest.mark.parametrize("drops", [{"dropout": 0.5}, {"attention_dropout": 0.5}], ids=str)
def test_dropout_differs_from_step_to_step_and_is_off_when_tried(drops: Any) -> None:
    settings = replace(SMALL, **drops)
    dropping, plain = (network(one, learning_rate=1e-6) for one in (settings, SMALL))
    assert tried(dropping) == tried(dropping) == tried(plain)
    first, second = dropping.train_steps(places(0, 0))
    assert abs(first - second) > 1e-3
    first, second = plain.train_steps(places(0, 0))
    assert abs(first - second) < 2e-4


@pytest.mark.parametrize(("width", "heads", "length"), [(10, 1, 9), (12, 3, 33), (8, 1, 65)], ids=str)
def test_odd_sizes_train_with_dropout(width: int, heads: int, length: int) -> None:
    settings = TransformerSettings(1, width, heads, 16, dropout=0.5, attention_dropout=0.5)
    made = network(settings, batch_size=3, sequence_length=length, seed=2**31 - 1)
    (loss,) = made.train_steps(np.array([[0, 50, 100]], np.int32))
    assert loss == pytest.approx(math.log(11), abs=0.2)


@pytest.mark.parametrize("widths", [(50, 50), (7, 64, 29), (1, 1, 98), (99, 1)], ids=str)
def test_the_past_goes_on_over_columns_and_beyond_the_context(learnt: Any, widths: tuple[int, ...]) -> None:
    assert tried(learnt, widths=widths) == pytest.approx(tried(learnt), rel=1e-5)


def test_what_lies_beyond_the_context_of_all_layers_changes_nothing() -> None:
    settings = TransformerSettings(layers=2, width=16, heads=2, context=16)
    learnt = network(settings, learning_rate=0.01)
    learnt.train_steps(places(*range(20)))
    texts = np.stack([TEXT[:60], TEXT[:60]])
    texts[1, :20] = TEXT[100:120]
    state, logits = learnt.start(2), []
    for column in texts.T:
        told, state = learnt.step(column, state)
        logits.append(told)
    reach = 20 + 2 * (settings.context - 1)
    assert np.abs(logits[reach - 1][0] - logits[reach - 1][1]).max() > 1e-6
    np.testing.assert_allclose(logits[reach][0], logits[reach][1], atol=1e-5)


def test_a_character_never_looks_at_those_behind_it(learnt: Any) -> None:
    inputs = TEXT[None, :70]
    counted = np.zeros((1, 70), np.float32)
    counted[0, :40] = 1.0
    changed = inputs.copy()
    changed[0, 40:] = (changed[0, 40:] + 1) % 11
    one, other = (learnt.evaluate(ids, TEXT[None, 1:71], counted, None)[0] for ids in (inputs, changed))
    assert one == pytest.approx(other, rel=1e-6)


def plain_logits(named: Any, ids: Any, settings: TransformerSettings) -> Any:
    """The oracle: the same layers of TensorFlow's own operations, which know their gradients."""
    from composer.model.runtime import tf

    time, width, head = ids.shape[1], settings.width, settings.head_width
    own, place = np.arange(time)[:, None], np.arange(time)[None]
    unseen = np.where((place <= own) & (place > own - settings.context), 0.0, -np.inf).astype(np.float32)
    angles = np.arange(time)[:, None] * 10_000.0 ** (-np.arange(0, head, 2) / head)
    turn = np.exp(1j * angles).astype(np.complex64)

    def normed(vectors: Any) -> Any:
        return vectors / tf.sqrt(tf.reduce_mean(vectors**2, -1, keepdims=True) + 1e-5)

    def turned(vectors: Any) -> Any:
        pairs = tf.complex(vectors[..., 0::2], vectors[..., 1::2]) * turn[:, None]
        return tf.reshape(tf.stack([tf.math.real(pairs), tf.math.imag(pairs)], -1), tf.shape(vectors))

    vectors = tf.gather(named["weights/embedding"], ids)
    for layer in range(1, settings.layers + 1):
        kernels = {part: named[f"weights/layer_{layer}/{part}"] for part in PARTS}
        read = tf.einsum("btw,wk->btk", normed(vectors), kernels["query_key_value"])
        query = turned(tf.reshape(read[..., :width], (len(ids), time, settings.heads, head)))
        key = turned(read[..., None, width : width + head])[:, :, 0]
        links = tf.einsum("bthd,bsd->bhts", query, key) / math.sqrt(head) + unseen
        found = tf.einsum("bhts,bsd->bthd", tf.nn.softmax(links), read[..., width + head :])
        vectors += tf.einsum("btw,wk->btk", tf.reshape(found, vectors.shape), kernels["attended"])
        inner = tf.nn.relu(tf.einsum("btw,wk->btk", normed(vectors), kernels["wider"])) ** 2
        vectors += tf.einsum("btw,wk->btk", inner, kernels["narrower"])
    return (
        tf.einsum("btw,wk->btk", normed(vectors), named["weights/dense/kernel"]) + named["weights/dense/bias"]
    )


@pytest.mark.parametrize("length", [9, 70, 128])
def test_its_loss_and_all_gradients_are_those_of_plain_operations(length: int) -> None:
    """Its operations have gradients of their own, and a processor attends to some places at a time."""
    from composer.model.runtime import tf

    made = network(replace(SMALL, width=24, heads=3, context=20), sequence_length=length)
    crops = np.stack([TEXT[first : first + length + 1] for first in (0, 20, 40, 60)])
    generator = np.random.default_rng(0)
    named = {
        name: tf.constant(value + generator.normal(0, 0.2, value.shape).astype(np.float32))
        for name, value in made.arrays().items()
        if name.startswith("weights/")
    }
    loss, ours = made._gradients(named, tf.constant(crops), tf.constant([0, 0]))
    with tf.GradientTape() as tape:
        tape.watch(named)
        logits = plain_logits(named, crops[:, :-1], made._settings)
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(crops[:, 1:], logits)
        expected = tf.reduce_mean(losses)
    assert float(loss) == pytest.approx(float(expected), rel=1e-5)
    for name, gradient in tape.gradient(expected, named).items():
        theirs = tf.convert_to_tensor(gradient).numpy()
        assert np.abs(ours[name].numpy() - theirs).max() <= 1e-4 * np.abs(theirs).max(), name


def test_what_it_writes_follows_from_the_seed_and_begins_after_the_prime(learnt: Any) -> None:
    prime = np.array([1, 2, 3], np.int32)
    texts = learnt.write(prime, 3, 40, seed=5)
    assert texts.shape == (3, 40)
    assert np.array_equal(texts, learnt.write(prime, 3, 40, seed=5))
    assert not np.array_equal(texts, learnt.write(prime, 3, 40, seed=6))
    assert not np.array_equal(texts[0], texts[1])


def test_it_writes_what_it_has_learnt_after_what_it_was_given_and_beyond_its_context() -> None:
    text = np.tile(np.arange(11, dtype=np.int32), 30)
    # It learns crops that are longer than its context, so that nothing later is new to it.
    learnt = network(TransformerSettings(1, 16, 2, 16, dropout=0.0), learning_rate=0.02)
    learnt.read(text)
    learnt.train_steps(places(*range(100)))
    written = learnt.write(text[:6], 2, 60, seed=0)
    assert (written == (6 + np.arange(60)) % 11).mean() > 0.8
