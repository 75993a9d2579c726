"""The Transformer that is stepped: each text as if it were alone, whatever is beside it."""

from typing import Any

import numpy as np
import pytest

from composer.model.transformer.settings import TransformerSettings
from composer.model.transformer.stepping import SteppingTransformer
from composer.model.transformer.weights import initial_weights

VOCABULARY, LENGTH = 19, 90
SETTINGS = TransformerSettings(layers=2, width=48, heads=2, context=512)
FORGETFUL = TransformerSettings(layers=2, width=48, heads=2, context=40)
"""It has to forget before a text ends."""
TEXTS = np.random.default_rng(3).integers(0, VOCABULARY, (48, LENGTH)).astype(np.int32)


def network(settings: TransformerSettings) -> SteppingTransformer:
    weights = initial_weights(settings, VOCABULARY, 5)
    return SteppingTransformer(settings, {name: 4 * weight for name, weight in weights.items()})


def logits(stepped: SteppingTransformer, texts: Any, state: Any = None) -> tuple[Any, Any]:
    """Of all places of texts that are read side by side, and the state behind them."""
    state = stepped.start(len(texts)) if state is None else state
    found = []
    for column in texts.T:
        one, state = stepped.step(column, state)
        found.append(one)
    return np.stack(found, axis=1), state


@pytest.mark.parametrize("settings", [SETTINGS, FORGETFUL])
@pytest.mark.parametrize("rows", [[0, 1, 2, 3], [40, 3, 17, 5, 9, 30, 31, 32], list(range(10, 30))])
def test_a_text_has_the_same_logits_to_the_bit_in_any_batch(
    settings: TransformerSettings, rows: list[int]
) -> None:
    stepped = network(settings)
    all_of_them, _ = logits(stepped, TEXTS)
    some, _ = logits(stepped, TEXTS[rows])
    assert np.array_equal(some, all_of_them[rows])


@pytest.mark.parametrize("settings", [SETTINGS, FORGETFUL])
def test_texts_of_other_ages_beside_it_change_nothing(settings: TransformerSettings) -> None:
    stepped = network(settings)
    old, young = TEXTS[:4], TEXTS[4:8]
    whole_old, whole_young = logits(stepped, old)[0], logits(stepped, young[:, :40])[0]
    _, behind = logits(stepped, old[:, :50])
    both = stepped.start(4).join_rows([behind])
    beside, _ = logits(stepped, np.concatenate([young[:, :40], old[:, 50:]]), both)
    assert np.array_equal(beside[:4], whole_young)
    assert np.array_equal(beside[4:], whole_old[:, 50:])


def test_two_can_go_on_from_the_same_past() -> None:
    stepped = network(SETTINGS)
    _, behind = logits(stepped, TEXTS[:4, :30])
    first, _ = logits(stepped, TEXTS[4:8, :20], behind)
    second, _ = logits(stepped, TEXTS[8:12, :20], behind)
    again, _ = logits(stepped, TEXTS[4:8, :20], behind.take_rows([0, 1, 2, 3]))
    assert np.array_equal(first, again)
    whole, _ = logits(stepped, np.concatenate([TEXTS[:4, :30], TEXTS[8:12, :20]], axis=1))
    assert np.array_equal(second, whole[:, 30:])


def test_rows_can_be_taken_several_times_and_in_any_order() -> None:
    stepped = network(SETTINGS)
    _, behind = logits(stepped, TEXTS[:4, :30])
    chosen = [2, 2, 0, 1]
    taken, _ = logits(stepped, TEXTS[4:8, :20], behind.take_rows(chosen))
    whole, _ = logits(stepped, np.concatenate([TEXTS[chosen, :30], TEXTS[4:8, :20]], axis=1))
    assert np.array_equal(taken, whole[:, 30:])


def test_what_is_out_of_reach_is_forgotten() -> None:
    stepped = network(TransformerSettings(layers=1, width=48, heads=2, context=40))
    other = TEXTS[:4].copy()
    other[:, :20] = TEXTS[4:8, :20]
    one, two = logits(stepped, TEXTS[:4])[0], logits(stepped, other)[0]
    assert not np.allclose(one[:, 58], two[:, 58], atol=1e-6)
    assert np.array_equal(one[:, 59:], two[:, 59:])


@pytest.mark.tensorflow
@pytest.mark.parametrize("settings", [SETTINGS, FORGETFUL])
def test_the_logits_are_tensorflows(settings: TransformerSettings) -> None:
    from composer.model.runtime import tf
    from composer.model.transformer.forward import forward
    from composer.model.transformer.weights import Weights

    named = {name: 4 * weight for name, weight in initial_weights(settings, VOCABULARY, 5).items()}
    nothing = tf.zeros((4, 0, settings.head_width))
    past = ((nothing, nothing),) * settings.layers, tf.constant(0)
    weights = Weights.of({name: tf.constant(weight) for name, weight in named.items()}, settings.layers)
    theirs, _ = forward(weights, tf.constant(TEXTS[:4]), past, settings.heads, settings.context)
    ours, _ = logits(network(settings), TEXTS[:4])
    assert np.abs(ours - theirs.numpy()).max() < 1e-4
