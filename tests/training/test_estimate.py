"""The time a training will take, from a few timed steps."""

from typing import Any

import pytest

from composer.training.estimate import Measuring, batch_to_measure, duration, measure
from composer.training.settings import TrainingSettings


def test_steps_and_checkpoints_are_timed_without_the_call_that_compiles(bench: Any) -> None:
    settings = TrainingSettings(iterations=1000, batch_size=2, sequence_length=20, checkpoint_interval=100)
    *measuring, told = measure(bench.network, settings, 12, 10**9, bench.clock)
    # The clock goes on by half a second at each look, so every call takes half a second.
    assert told.seconds_per_step == pytest.approx(0.5)
    assert told.seconds_per_checkpoint == pytest.approx(0.5 * 20_000 / (32 * 128) + 0.5)
    assert told.seconds == pytest.approx(1000 * 0.5 + 10 * told.seconds_per_checkpoint)
    assert told.sentence == "About 9 minutes on abacus: 0.5 seconds a step. It takes about 1.0 GB of memory."
    assert bench.network.calls == [1] * len(bench.network.calls)
    assert all(isinstance(event, Measuring) for event in measuring)


def test_the_measuring_can_be_left_after_every_call(bench: Any) -> None:
    measuring = measure(bench.network, TrainingSettings(sequence_length=20), 12, 10**9, bench.clock)
    next(measuring)
    measuring.close()  # type: ignore[attr-defined]
    assert len(bench.network.calls) == 1


def test_a_step_that_would_take_long_is_reckoned_from_a_part_of_its_batch(bench: Any) -> None:
    settings = TrainingSettings(iterations=1000, batch_size=192, sequence_length=256)
    assert batch_to_measure(settings, 13_000_000) == 24
    assert batch_to_measure(settings, 100_000) == 192
    assert batch_to_measure(TrainingSettings(batch_size=16), 10**9) == 16
    *_, told = measure(bench.network, settings, 12, 10**9, bench.clock, batch_size=24)
    assert told.seconds_per_step == pytest.approx(0.5 * 8)
    assert told.sentence.startswith("About 67 minutes on abacus: 4 seconds a step.")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.2, "a second"),
        (8, "8 seconds"),
        (44, "40 seconds"),
        (300, "5 minutes"),
        (9000, "2.5 hours"),
        (250_000, "2.9 days"),
    ],
)
def test_durations_are_as_exact_as_an_estimate_is(seconds: float, text: str) -> None:
    assert duration(seconds) == text
