"""Batches are the lab's: random crops, targets one character further on, two arrays of one shape."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.encoding.crops import get_batch
from composer.errors import ComposerError


@given(st.integers(1, 30), st.integers(1, 8), st.integers(1, 50), st.integers(0, 2**32))
def test_every_row_is_a_crop_and_its_targets_are_one_character_further(
    sequence_length: int, batch_size: int, more: int, seed: int
) -> None:
    ids = np.arange(sequence_length + more, dtype=np.int32)
    inputs, targets = get_batch(ids, sequence_length, batch_size, np.random.default_rng(seed))
    assert inputs.shape == targets.shape == (batch_size, sequence_length)
    assert inputs.dtype == targets.dtype == np.int32
    assert (np.diff(inputs, axis=1) == 1).all()
    assert (targets == inputs + 1).all()
    assert inputs.min() >= 0
    assert targets.max() < len(ids)


def test_crops_reach_the_first_and_the_last_character() -> None:
    ids = np.arange(12, dtype=np.int32)
    inputs, targets = get_batch(ids, 10, 200, np.random.default_rng(0))
    assert inputs.min() == 0
    assert targets.max() == 11


def test_the_same_random_state_draws_the_same_batch() -> None:
    ids = np.arange(1000, dtype=np.int32)
    one, other = (get_batch(ids, 20, 4, np.random.default_rng(7))[0] for _ in range(2))
    assert (one == other).all()


def test_a_text_shorter_than_one_crop_is_refused_with_both_numbers() -> None:
    with pytest.raises(ComposerError, match=r"have 10 characters.*length of 10 needs at least 11.*smaller"):
        get_batch(np.zeros(10, np.int32), 10, 1, np.random.default_rng(0))
