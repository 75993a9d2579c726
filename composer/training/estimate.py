"""How long a training will take on this machine, from a few steps that are made and thrown away."""

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from composer.training.memory import gigabytes
from composer.training.network import TrainableNetwork
from composer.training.settings import TrainingSettings
from composer.training.trial import SAMPLE_CHARACTERS, TUNES
from composer.training.validation import CHARACTER_LIMIT, COLUMNS, ROWS

SECONDS_TO_MEASURE = 2.0
MOST_CALLS = 5


@dataclass(frozen=True)
class TrainingEstimate:
    """What a training will take: `seconds` for all of it, checkpoints included, and `memory` bytes."""

    seconds_per_step: float
    seconds_per_checkpoint: float
    seconds: float
    memory: int
    device: str

    @property
    def sentence(self) -> str:
        """`About 5 minutes on CPU, 2 cores: 0.21 seconds a step. It takes about 0.9 GB of memory.`"""
        return (
            f"About {duration(self.seconds)} on {self.device}: {self.seconds_per_step:.2g} seconds a step. "
            f"It takes about {gigabytes(self.memory)} of memory."
        )


def measure(
    network: TrainableNetwork,
    settings: TrainingSettings,
    vocabulary_size: int,
    memory: int,
    clock: Callable[[], float] = time.perf_counter,
) -> TrainingEstimate:
    """Times `network`, which learns nonsense by it, for some seconds; the compiling calls do not count."""
    generator = np.random.default_rng(0)
    length = 4 * settings.sequence_length + ROWS
    network.read(generator.integers(0, vocabulary_size, length, dtype=np.int32))
    places = generator.integers(0, settings.sequence_length, (1, settings.batch_size)).astype(np.int32)
    step = _seconds(lambda: network.train_steps(places), clock)
    shape = (ROWS, COLUMNS)
    ids = generator.integers(0, vocabulary_size, shape, dtype=np.int32)
    counted = np.ones(shape, np.float32)
    trial = _seconds(lambda: network.evaluate(ids, ids, counted, None), clock, most_calls=1)
    written = _seconds(
        lambda: network.write(ids[0, :1], 1 + TUNES, SAMPLE_CHARACTERS, 0), clock, most_calls=1
    )
    checkpoint = trial * (CHARACTER_LIMIT / ids.size) * (settings.validation_every > 0) + written
    checkpoints = -(-settings.iterations // settings.checkpoint_interval)
    return TrainingEstimate(
        seconds_per_step=step,
        seconds_per_checkpoint=checkpoint,
        seconds=settings.iterations * step + checkpoints * checkpoint,
        memory=memory,
        device=network.device,
    )


def _seconds(call: Callable[[], object], clock: Callable[[], float], most_calls: int = MOST_CALLS) -> float:
    """The quickest of a few calls, after one that compiles."""
    call()
    taken: list[float] = []
    while len(taken) < most_calls and sum(taken) < SECONDS_TO_MEASURE:
        began = clock()
        call()
        taken.append(clock() - began)
    return min(taken)


def duration(seconds: float) -> str:
    """`a second`, `40 seconds`, `5 minutes`, `2.5 hours`: as exact as such an estimate is."""
    if seconds < 1.5:
        return "a second"
    if seconds < 90:
        return f"{round(seconds, -1 if seconds > 10 else 0):.0f} seconds"
    if seconds < 90 * 60:
        return f"{seconds / 60:.0f} minutes"
    return f"{seconds / 3600:.1f} hours"
