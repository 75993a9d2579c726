"""The time a training will take, from a few timed steps."""

from typing import Any

import pytest

from composer.training.estimate import duration, measure
from composer.training.settings import TrainingSettings


def test_steps_and_checkpoints_are_timed_without_the_call_that_compiles(bench: Any) -> None:
    settings = TrainingSettings(iterations=1000, batch_size=2, sequence_length=20, checkpoint_interval=100)
    told = measure(bench.network, settings, 12, 10**9, bench.clock)
    # The clock goes on by half a second at each look, so every call takes half a second.
    assert told.seconds_per_step == pytest.approx(0.5)
    assert told.seconds_per_checkpoint == pytest.approx(0.5 * 20_000 / (32 * 128) + 0.5)
    assert told.seconds == pytest.approx(1000 * 0.5 + 10 * told.seconds_per_checkpoint)
    assert told.sentence == "About 9 minutes on abacus: 0.5 seconds a step. It takes about 1.0 GB of memory."
    assert bench.network.calls == [1] * len(bench.network.calls)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "a second"), (8, "8 seconds"), (44, "40 seconds"), (300, "5 minutes"), (9000, "2.5 hours")],
)
def test_durations_are_as_exact_as_an_estimate_is(seconds: float, text: str) -> None:
    assert duration(seconds) == text
