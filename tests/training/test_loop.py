"""The training loop: what it reports, what it keeps, and that nothing learnt is lost."""

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from composer.errors import ComposerError
from composer.training.events import (
    CheckpointFailed,
    CheckpointSaved,
    StepTrained,
    TrainingEnded,
    TrainingStarted,
)
from composer.training.loop import train
from composer.training.run import Run


def test_events_come_in_order_with_a_checkpoint_each_interval_and_at_the_end(bench: Any) -> None:
    events = list(train(bench.task(), Run.new(0)))
    assert isinstance(events[0], TrainingStarted)
    assert [event.step for event in events if isinstance(event, StepTrained)] == list(range(1, 11))
    assert [event.step for event in events if isinstance(event, CheckpointSaved)] == [4, 8, 10]
    assert isinstance(events[-1], TrainingEnded)
    assert not events[-1].stopped_early
    assert [snapshot.step for snapshot in bench.keeper.snapshots] == [4, 8, 10]


def test_the_first_event_tells_where_and_what_is_trained_and_what_it_writes_untrained(bench: Any) -> None:
    started = next(train(bench.task(seed=3), Run.new(3)))
    assert isinstance(started, TrainingStarted)
    assert (started.first_step, started.iterations, started.device) == (1, 10, "abacus")
    assert (started.parameter_count, started.summary) == (1, "one weight")
    assert (started.untrained_loss, started.untrained_sample) == (1.0, "\n" * 300)


def test_a_checkpoint_tells_the_mean_loss_since_the_last_one(bench: Any) -> None:
    bench.network.losses = {step: float(step) for step in range(1, 11)}
    saved = [event for event in train(bench.task(), Run.new(0)) if isinstance(event, CheckpointSaved)]
    assert [event.train_loss for event in saved] == [2.5, 6.5, 8.5]


def test_the_best_checkpoint_is_the_one_with_the_lowest_held_out_loss(bench: Any) -> None:
    bench.network.held_out = {2: 3.0, 4: 2.0, 6: 2.5, 8: 1.5, 10: 1.5}
    events = list(train(bench.task(checkpoint_interval=2), Run.new(0)))
    saved = [event for event in events if isinstance(event, CheckpointSaved)]
    assert [event.validation_loss for event in saved] == pytest.approx([3.0, 2.0, 2.5, 1.5, 1.5])
    assert [event.step for event in saved if event.is_best] == bench.keeper.best == [2, 4, 8]


def test_without_held_out_tunes_no_checkpoint_is_called_the_best(bench: Any) -> None:
    events = list(train(bench.task(held_out=False), Run.new(0)))
    saved = [event for event in events if isinstance(event, CheckpointSaved)]
    assert all(event.validation_loss is None and not event.is_best for event in saved)


def test_the_rate_leaves_out_the_compiling_step_and_the_checkpoints(bench: Any) -> None:
    ended = list(train(bench.task(), Run.new(0)))[-1]
    assert isinstance(ended, TrainingEnded)
    # The clock goes on by half a second at each look, so each step takes half a second.
    assert ended.characters_per_second == pytest.approx(2 * 20 / 0.5)


@pytest.mark.parametrize("events", [2, 3, 5, 6, 9, 12])
def test_closing_the_iterator_keeps_every_step_that_was_made(bench: Any, events: int) -> None:
    training = train(bench.task(), Run.new(0))
    for _ in range(events):
        next(training)
    training.close()
    assert bench.keeper.snapshots[-1].step == bench.network.steps


def test_closing_before_the_first_step_keeps_nothing(bench: Any) -> None:
    training = train(bench.task(), Run.new(0))
    next(training)
    training.close()
    assert bench.keeper.attempts == 0


@pytest.mark.parametrize("stop_after", [1, 2, 5, 6, 7, 11])
def test_a_training_that_was_stopped_goes_on_as_if_it_had_not_been(
    bench: Any, other_bench: Any, stop_after: int
) -> None:
    whole = Run.new(5)
    whole_events = list(train(bench.task(seed=5), whole))
    training = train(other_bench.task(seed=5), Run.new(5))
    first_events = [next(training) for _ in range(stop_after)]
    training.close()
    kept = other_bench.keeper.snapshots
    run = kept[-1].run() if kept else Run.new(5)
    events = list(train(other_bench.task(seed=5, state=run.crops), run))
    assert run.losses == whole.losses
    assert run.validation_losses == whole.validation_losses
    assert other_bench.network.batches == bench.network.batches
    steps = [e for e in (*first_events, *events) if isinstance(e, StepTrained | CheckpointSaved)]
    assert steps == [e for e in whole_events if isinstance(e, StepTrained | CheckpointSaved)]


def test_a_resumed_training_tells_the_losses_so_far(bench: Any) -> None:
    training = train(bench.task(), Run.new(0))
    losses = [event.loss for event in (next(training) for _ in range(5)) if isinstance(event, StepTrained)]
    training.close()
    run = bench.keeper.snapshots[-1].run()
    started = next(train(bench.task(state=run.crops), run))
    assert isinstance(started, TrainingStarted)
    assert started.first_step == 5
    assert started.losses == tuple(losses)
    assert started.validation_losses == ()
    assert started.untrained_sample == "\n" * 300


@pytest.mark.parametrize("loss", [math.nan, math.inf])
def test_a_loss_that_is_no_number_stops_and_leaves_the_last_good_checkpoint(bench: Any, loss: float) -> None:
    bench.network.losses = {6: loss}
    with pytest.raises(
        ComposerError, match=r"At step 6 the loss was no longer a finite number.*smaller learning"
    ):
        list(train(bench.task(), Run.new(0)))
    assert [snapshot.step for snapshot in bench.keeper.snapshots] == [4]


def test_weights_that_are_no_numbers_are_never_kept(bench: Any) -> None:
    training = train(bench.task(), Run.new(0))
    for _ in range(3):
        next(training)
    bench.network.total = math.nan
    with pytest.raises(ComposerError, match="no longer a finite number"):
        training.close()
    assert bench.keeper.snapshots == []


def test_a_held_out_loss_that_is_no_number_stops_as_well(bench: Any) -> None:
    bench.network.held_out = {8: math.nan}
    with pytest.raises(ComposerError, match="At step 8"):
        list(train(bench.task(), Run.new(0)))
    assert [snapshot.step for snapshot in bench.keeper.snapshots] == [4]


FULL = ComposerError("The disk is full.")


def test_a_checkpoint_that_cannot_be_written_is_told_and_the_training_goes_on(bench: Any) -> None:
    bench.keeper.refused = {4: FULL}
    events = list(train(bench.task(), Run.new(0)))
    assert [event for event in events if isinstance(event, CheckpointFailed)] == [
        CheckpointFailed(4, pytest.approx(np.mean([e.loss for e in events[1:5]])), 1.0, "The disk is full.")
    ]
    assert [event.step for event in events if isinstance(event, StepTrained)] == list(range(1, 11))
    assert [event.step for event in events if isinstance(event, CheckpointSaved)] == [8, 10]
    assert isinstance(events[-1], TrainingEnded)


def test_the_best_known_checkpoint_is_one_that_was_written(bench: Any) -> None:
    bench.network.held_out = {2: 3.0, 4: 1.0, 6: 2.0, 8: 2.5, 10: 2.5}
    bench.keeper.refused = {4: FULL}
    run = Run.new(0)
    list(train(bench.task(checkpoint_interval=2), run))
    assert bench.keeper.best == [2, 6]
    assert run.best_validation_loss == 2.0


def test_the_last_checkpoint_is_tried_again_on_the_way_out_with_its_held_out_loss(bench: Any) -> None:
    bench.network.held_out = {4: 3.0, 8: 2.0, 10: 1.0}
    bench.keeper.refused_attempts = {3}
    events = list(train(bench.task(), Run.new(0)))
    assert [type(event) for event in events[-2:]] == [CheckpointFailed, TrainingEnded]
    assert events[-1].path == Path("10.npz")
    assert bench.keeper.best == [4, 8, 10]
    assert bench.keeper.snapshots[-1].validation_losses[-1] == (10, 1.0)


def test_only_when_the_way_out_fails_too_the_training_ends_with_the_reason(bench: Any) -> None:
    bench.keeper.error = FULL
    with pytest.raises(ComposerError, match="The disk is full"):
        list(train(bench.task(), Run.new(0)))
    training = train(bench.task(), Run.new(0))
    for _ in range(7):
        next(training)
    with pytest.raises(ComposerError, match="The disk is full"):
        training.close()
    assert bench.keeper.attempts == 3 + 1 + 2


def test_a_network_that_breaks_leaves_the_steps_before_kept(bench: Any) -> None:
    training = train(bench.task(), Run.new(0))
    for _ in range(3):
        next(training)
    bench.network.train_steps = None
    with pytest.raises(TypeError):
        next(training)
    assert [snapshot.step for snapshot in bench.keeper.snapshots] == [2]


def test_the_loss_before_training_draws_no_batch_of_the_training(bench: Any, other_bench: Any) -> None:
    run = Run.new(1)
    run.untrained_loss = 4.2
    list(train(bench.task(), run))
    list(train(other_bench.task(), Run.new(1)))
    assert bench.network.batches == other_bench.network.batches


def test_a_snapshot_does_not_change_while_the_training_goes_on(bench: Any) -> None:
    training = train(bench.task(), Run.new(0))
    for _ in range(6):
        next(training)
    snapshot = bench.keeper.snapshots[0]
    state = snapshot.crops.random_state["state"]["state"]
    list(training)
    assert len(snapshot.losses) == 4
    assert snapshot.crops.random_state["state"]["state"] == state
    assert np.isfinite(snapshot.untrained_loss)


def test_quick_steps_are_made_many_at_a_time_but_never_over_a_checkpoint(bench: Any) -> None:
    bench.seconds_a_look = 0.001
    events = list(train(bench.task(iterations=100, checkpoint_interval=30), Run.new(0)))
    assert bench.network.calls[:5] == [1, 1, 2, 4, 8]
    assert max(bench.network.calls) > 8
    assert sum(bench.network.calls) == 100
    assert [event.step for event in events if isinstance(event, StepTrained)] == list(range(1, 101))
    assert [event.step for event in events if isinstance(event, CheckpointSaved)] == [30, 60, 90, 100]


def test_many_steps_at_a_time_are_the_steps_one_at_a_time(bench: Any, other_bench: Any) -> None:
    one, other = Run.new(2), Run.new(2)
    list(train(bench.task(iterations=50, seed=2), one))
    other_bench.seconds_a_look = 0.0001
    list(train(other_bench.task(iterations=50, seed=2), other))
    assert bench.network.batches == other_bench.network.batches
    assert (one.losses, one.crops) == (other.losses, other.crops)


def test_closing_in_the_middle_of_a_call_keeps_all_its_steps(bench: Any) -> None:
    bench.seconds_a_look = 0.001
    training = train(bench.task(iterations=100, checkpoint_interval=100), Run.new(0))
    for _ in range(6):
        next(training)
    training.close()
    assert bench.keeper.snapshots[-1].step == bench.network.steps > 5


def test_it_stops_early_when_the_held_out_loss_no_longer_falls(bench: Any) -> None:
    bench.network.held_out = {2: 3.0, 4: 2.0, 6: 2.5, 8: 2.1, 10: 1.0}
    events = list(train(bench.task(checkpoint_interval=2, patience=2), Run.new(0)))
    assert (events[-1].step, events[-1].stopped_early) == (8, True)
    assert bench.keeper.best == [2, 4]


def test_it_does_not_stop_early_unless_asked_to(bench: Any) -> None:
    bench.network.held_out = {2: 1.0, 4: 2.0, 6: 3.0, 8: 4.0, 10: 5.0}
    ended = list(train(bench.task(checkpoint_interval=2), Run.new(0)))[-1]
    assert (ended.step, ended.stopped_early) == (10, False)


def test_a_resumed_training_stops_early_where_one_that_was_not_stopped_would(
    bench: Any, other_bench: Any
) -> None:
    losses = {2: 3.0, 4: 2.0, 6: 2.5, 8: 2.1, 10: 1.0}
    bench.network.held_out = other_bench.network.held_out = losses
    whole = list(train(bench.task(checkpoint_interval=2, patience=2), Run.new(0)))[-1]
    training = train(other_bench.task(checkpoint_interval=2, patience=2), Run.new(0))
    while bench.keeper.snapshots[0].step + 4 > other_bench.network.steps:
        next(training)
    training.close()
    run = other_bench.keeper.snapshots[-1].run()
    task = other_bench.task(checkpoint_interval=2, patience=2, state=run.crops)
    assert list(train(task, run))[-1].step == whole.step == 8
