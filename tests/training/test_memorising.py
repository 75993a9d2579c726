"""When a network is said to memorise."""

from pathlib import Path

import pytest

from composer.training.events import CheckpointSaved, TrainingStarted
from composer.training.memorising import Memorising, Tried, history, memorising


def checkpoints(held_out: list[float | None], copied: list[float | None] | None = None) -> list[Tried]:
    """A checkpoint every 100 steps; the training loss falls from each to the next."""
    rates = copied or [None] * len(held_out)
    return [
        Tried(100 * (n + 1), 3.0 - 0.1 * n, loss, rate)
        for n, (loss, rate) in enumerate(zip(held_out, rates, strict=True))
    ]


@pytest.mark.parametrize(
    "held_out",
    [
        [],
        [2.0],
        [2.0, 1.8, 1.7, 1.6],
        [2.0, 1.5, 1.6, 1.7],
        [2.0, 1.5, 1.505, 1.506, 1.507],
        [2.0, 1.5, 1.6, 1.7, 1.8, 1.4],
        [None, None, None, None, None],
    ],
)
def test_a_network_that_learns_or_that_had_one_bad_checkpoint_does_not_memorise(
    held_out: list[float | None],
) -> None:
    assert memorising(checkpoints(held_out)) is None


def test_a_held_out_loss_above_its_best_for_three_checkpoints_is_memorising() -> None:
    told = memorising(checkpoints([2.0, 1.5, 1.55, 1.6, 1.7, 1.8]))
    assert told == Memorising(since=300, best_step=200, copies=False)
    assert told.sentence.startswith("Learning by heart since step 300: the loss on the held-out tunes")
    assert "step 200, is kept apart" in told.sentence


def test_a_row_that_was_broken_begins_again() -> None:
    told = memorising(checkpoints([1.5, 1.6, 1.505, 1.6, 1.6, 1.6]))
    assert told == Memorising(since=400, best_step=100, copies=False)


def test_a_training_that_gets_worse_altogether_is_not_called_memorising() -> None:
    worse = [Tried(100 * n, 1.0 + n, 1.0 + n) for n in range(1, 8)]
    assert memorising(worse) is None


def test_many_copies_are_memorising_whatever_the_loss_says() -> None:
    falling: list[float | None] = [2.0, 1.9, 1.8, 1.7, 1.6]
    told = memorising(checkpoints(falling, [0.0, 0.25, 0.5, 0.75, 0.5]))
    assert told == Memorising(since=400, best_step=500, copies=True)
    assert "50% or more of what it writes" in told.sentence
    assert memorising(checkpoints(falling, [0.0, 1.0, 0.0, 0.25, 0.125])) is None


def test_without_held_out_tunes_the_copies_tell_it() -> None:
    told = memorising(checkpoints([None] * 3, [1.0, 1.0, 1.0]))
    assert told == Memorising(since=300, best_step=None, copies=True)
    assert told.sentence.endswith("Stop now, or train on more tunes.")


def test_a_training_that_goes_on_remembers_its_checkpoints() -> None:
    losses = tuple(5.0 - step / 10 for step in range(1, 31))
    event = TrainingStarted(31, 100, "CPU", 1, "", 5.0, "", losses, ((10, 2.0), (20, 1.9), (30, 2.1)))
    assert [(one.step, one.validation_loss) for one in history(event)] == [(10, 2.0), (20, 1.9), (30, 2.1)]
    assert history(event)[1].train_loss == pytest.approx(sum(losses[10:20]) / 10)
    saved = CheckpointSaved(40, 1.0, 2.2, False, "", Path(), 0.25)
    assert Tried.at(saved) == Tried(40, 1.0, 2.2, 0.25)
