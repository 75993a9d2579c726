"""The Transformer in NumPy: TensorFlow's logits, whatever the ages of the rows and whoever stands beside."""

from typing import Any

import numpy as np
import pytest

from composer.composition.events import TuneComposed
from composer.composition.generation import generate
from composer.composition.network import join_rows, take_rows
from composer.composition.settings import CompositionSettings
from composer.encoding.vocabulary import Vocabulary
from composer.model.transformer.settings import TransformerSettings
from composer.model.transformer.stepping import SteppingTransformer
from composer.model.transformer.weights import initial_weights

SETTINGS = TransformerSettings(layers=2, width=24, heads=3, context=40)
SIZE = 13
IDS = np.random.default_rng(3).integers(0, SIZE, (8, 200), dtype=np.int32)
CANONICAL = Vocabulary.of(
    "R:slip jig\nM:C|/34689\nL:1/16\nK:ABCDEFG#bmdorixphlydABCDEFGabcdefgz,'^_=<>(-[]|: 2reelhornpipewaltz"
)


def weights(settings: TransformerSettings = SETTINGS, size: int = SIZE) -> dict[str, Any]:
    """Weights large enough that all that was read sways what comes."""
    generator = np.random.default_rng(1)
    return {
        name: (array + generator.normal(0, 0.15, array.shape)).astype(np.float32)
        for name, array in initial_weights(settings, size, 5).items()
    }


def stepping() -> SteppingTransformer:
    return SteppingTransformer(SETTINGS, weights())


def read(network: Any, rows: Any, state: Any = None) -> tuple[Any, Any]:
    """Logits `(rows, time, vocabulary)` of texts that are read, and the state behind them."""
    state = network.start(len(rows)) if state is None else state
    told = []
    for column in np.asarray(rows).T:
        logits, state = network.step(column, state)
        told.append(np.asarray(logits))
    return np.stack(told, axis=1), state


@pytest.mark.tensorflow
def test_its_logits_are_tensorflows_also_far_beyond_the_context() -> None:
    from composer.model.transformer.network import TransformerNetwork
    from composer.training.settings import TrainingSettings

    learning = TransformerNetwork(SETTINGS, SIZE, TrainingSettings())
    learning.load({**learning.arrays(), **weights()})
    ours, _ = read(stepping(), IDS[:4])
    theirs, _ = read(learning, IDS[:4])
    assert theirs.std() > 0.1
    np.testing.assert_allclose(ours, theirs, atol=1e-4)
    at_once, _ = learning._logits(weights(), IDS[:4], learning._fresh(4))
    np.testing.assert_allclose(ours, np.asarray(at_once), atol=1e-4)


def test_rows_of_different_ages_are_stepped_side_by_side() -> None:
    network = stepping()
    whole, _ = read(network, IDS)
    ages = (3, 150, 41, 64)
    states = [read(network, IDS[row : row + 1, :age])[1] for row, age in enumerate(ages)]
    together = join_rows(*states)
    for further in range(30):
        ids = np.array([IDS[row, age + further] for row, age in enumerate(ages)])
        logits, together = network.step(ids, together)
        expected = [whole[row, age + further] for row, age in enumerate(ages)]
        np.testing.assert_allclose(logits, expected, atol=1e-4)


def test_rows_can_be_left_out_turned_round_and_doubled() -> None:
    network = stepping()
    whole, _ = read(network, IDS)
    _, state = read(network, IDS[:, :70])
    chosen = [5, 0, 0, 7]
    after, _ = read(network, IDS[chosen, 70:120], take_rows(state, chosen))
    np.testing.assert_allclose(after, whole[chosen, 70:120], atol=1e-4)
    again, _ = read(network, IDS[:, 70:75], state)
    np.testing.assert_allclose(again, whole[:, 70:75], atol=1e-4)


@pytest.mark.parametrize("length", [10, 63, 64, 100])
def test_two_texts_go_on_from_one_state_and_none_disturbs_the_other(length: int) -> None:
    network = stepping()
    one = IDS[:1]
    other = np.concatenate([IDS[:1, :length], IDS[1:2, length:]], axis=1)
    _, state = read(network, one[:, :length])
    first, second = state, state
    told: list[list[Any]] = [[], []]
    for place in range(length, length + 70):
        logits, first = network.step(one[:, place], first)
        told[0].append(logits[0])
        logits, second = network.step(other[:, place], second)
        told[1].append(logits[0])
    for text, found in zip((one, other), told, strict=True):
        expected, _ = read(network, text[:, : length + 70])
        np.testing.assert_allclose(found, expected[0, length:], atol=1e-4)
    after, _ = read(network, one[:, length : length + 5], state)
    np.testing.assert_allclose(after[0], told[0][:5], atol=1e-4)


def test_a_row_has_the_same_bits_alone_and_among_others() -> None:
    """As the composing pads its rows, four are the fewest."""
    network = stepping()
    many, _ = read(network, np.tile(IDS, (4, 1)))
    few, _ = read(network, IDS[:4])
    assert np.array_equal(few, many[:4])
    assert np.array_equal(many[:8], many[24:])


def test_a_tune_composed_alone_is_the_same_in_a_batch_of_thirty_two() -> None:
    settings = TransformerSettings(layers=2, width=32, heads=2, context=64)
    network = SteppingTransformer(settings, weights(settings, len(CANONICAL)))

    def tunes(seed: int, count: int, batch: int) -> dict[int, str]:
        asked = CompositionSettings(count=count, seed=seed, batch=batch, characters=250)
        events = generate(network, CANONICAL, "canonical", asked)
        found = (event for event in events if isinstance(event, TuneComposed))
        return {event.seed: event.text.split("\nN:")[-1].split("\n", 1)[1] for event in found}

    together = tunes(20, 32, 32)
    assert len(together) > 10
    for seed in list(together)[::8]:
        assert tunes(seed, 1, 1)[seed].split("K:")[1] == together[seed].split("K:")[1]
