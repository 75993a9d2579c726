"""Sampling draws from the categorical distribution that the logits stand for."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.composition.sampling import check_temperature, draw, probabilities
from composer.errors import ComposerError

LOGITS = st.lists(st.floats(-80, 80, width=32), min_size=1, max_size=90).map(
    lambda x: np.array(x, np.float32)
)


@given(LOGITS, st.floats(0.05, 5.0))
def test_probabilities_are_the_softmax_of_logits_over_temperature(
    logits: np.ndarray, temperature: float
) -> None:
    found = probabilities(logits, temperature)
    assert found.sum() == pytest.approx(1.0)
    assert found.min() >= 0
    shifted = np.exp(logits.astype(float) / temperature - max(logits.astype(float) / temperature))
    assert found == pytest.approx(shifted / shifted.sum())


@given(LOGITS, st.floats(0.05, 5.0), st.integers(0, 2**63))
def test_a_draw_is_a_place_in_the_vocabulary_and_repeats_with_its_seed(
    logits: np.ndarray, temperature: float, seed: int
) -> None:
    one, other = (draw(logits, temperature, np.random.default_rng(seed)) for _ in range(2))
    assert one == other
    assert 0 <= one < len(logits)
    assert probabilities(logits, temperature)[one] > 0


def test_draws_are_as_frequent_as_they_are_likely() -> None:
    logits = np.log(np.array([0.1, 0.2, 0.7], np.float32))
    generator = np.random.default_rng(0)
    counts = np.bincount([draw(logits, 1.0, generator) for _ in range(20_000)], minlength=3)
    assert counts / 20_000 == pytest.approx([0.1, 0.2, 0.7], abs=0.01)


def test_a_low_temperature_draws_the_likeliest() -> None:
    generator = np.random.default_rng(0)
    assert {draw(np.array([0.0, 1.0, 3.0], np.float32), 0.05, generator) for _ in range(200)} == {2}


@pytest.mark.parametrize("temperature", [0.0, -1.0, 6.0, math.inf, math.nan])
def test_a_temperature_that_nothing_can_be_drawn_at_is_refused(temperature: float) -> None:
    with pytest.raises(ComposerError, match=r"temperature is .*from 0\.05 to 5"):
        check_temperature(temperature)
