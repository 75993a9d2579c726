"""Held-out loss: each tune from a fresh state, every character of it once, at bounded cost."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.encoding.vocabulary import Vocabulary
from composer.training.validation import CHARACTER_LIMIT, COLUMNS, LONGEST_TUNE, ROWS, HeldOut

VOCABULARY = Vocabulary.of("abc|\n")
TUNES = st.lists(st.text("abc|", min_size=1, max_size=300), min_size=1, max_size=70)


@given(TUNES)
def test_every_character_and_the_blank_line_after_it_is_counted_once(tunes: list[str]) -> None:
    held_out = HeldOut.of(tunes, VOCABULARY)
    assert held_out.characters == sum(len(tune) + 2 for tune in tunes)
    read = sorted(
        VOCABULARY.decode(targets[counted == 1.0])
        for group in held_out.groups
        for targets, counted in zip(group.targets, group.counted, strict=True)
        if counted.any()
    )
    assert read == sorted(f"{tune}\n\n" for tune in tunes)


@given(TUNES)
def test_a_network_sees_one_shape_only_and_each_tune_behind_a_blank_line(tunes: list[str]) -> None:
    for group in HeldOut.of(tunes, VOCABULARY).groups:
        assert group.inputs.shape == group.targets.shape == group.counted.shape
        assert group.inputs.shape[0] == ROWS
        assert group.inputs.shape[1] % COLUMNS == 0
        begun = group.counted.any(axis=1)
        assert (group.inputs[begun, :2] == VOCABULARY.encode("\n")[0]).all()


def test_the_loss_is_a_mean_per_character_and_carries_the_state_within_a_tune_only(bench: Any) -> None:
    held_out = HeldOut.of(["a" * 300, "b" * 200], VOCABULARY)
    assert held_out.loss(bench.network) == pytest.approx(1.0)
    assert bench.network.states == [None, 1, 2]


def test_the_cost_is_bounded_and_the_tunes_are_taken_evenly() -> None:
    tunes = [("a" if place % 2 else "b") * 200 for place in range(2001)]
    held_out = HeldOut.of(tunes, VOCABULARY)
    assert CHARACTER_LIMIT / 2 < held_out.characters <= CHARACTER_LIMIT * 1.1


def test_one_endless_tune_takes_no_more_than_a_long_one() -> None:
    assert HeldOut.of(["a" * 1_000_000], VOCABULARY).characters == LONGEST_TUNE


def test_unused_rows_count_nothing() -> None:
    (group,) = HeldOut.of(["abc"], VOCABULARY).groups
    assert np.count_nonzero(group.counted) == 5
