"""How long a training will take on this machine, from a few steps that are made and thrown away."""

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace

import numpy as np

from composer.training.memory import gigabytes
from composer.training.network import TrainableNetwork
from composer.training.settings import TrainingSettings
from composer.training.trial import SAMPLE_CHARACTERS, TUNES
from composer.training.validation import CHARACTER_LIMIT, COLUMNS, ROWS

SECONDS_TO_MEASURE = 2.0
MOST_CALLS = 5
LONGEST_STEP = 3e11
"""Multiplications and additions of a step that is measured: seconds on a processor of two cores."""

FEWEST_CROPS = 16
"""A smaller batch is much slower a crop than a large one, so that it tells little of it."""


@dataclass(frozen=True)
class TrainingEstimate:
    """What a training will take: `seconds` for all of it, checkpoints included, and `memory` bytes."""

    seconds_per_step: float
    seconds_per_checkpoint: float
    seconds: float
    memory: int
    device: str

    def of(self, settings: TrainingSettings) -> "TrainingEstimate":
        """The same for another number of steps and checkpoints."""
        checkpoints = -(-settings.iterations // settings.checkpoint_interval)
        seconds = settings.iterations * self.seconds_per_step + checkpoints * self.seconds_per_checkpoint
        return replace(self, seconds=seconds)

    @property
    def sentence(self) -> str:
        """`About 5 minutes on CPU, 2 cores: 0.21 seconds a step. It takes about 0.9 GB of memory.`"""
        return (
            f"About {duration(self.seconds)} on {self.device}: {_in_seconds(self.seconds_per_step)} a step. "
            f"It takes about {gigabytes(self.memory)} of memory."
        )


@dataclass(frozen=True)
class Measuring:
    """One more call was timed, or made to compile: a moment at which the measuring can be left."""

    calls: int


def batch_to_measure(settings: TrainingSettings, parameter_count: int) -> int:
    """A batch size whose step takes seconds at most on a processor, from which the whole is reckoned."""
    size = settings.batch_size
    while size // 2 >= FEWEST_CROPS and _work(settings, size, parameter_count) > LONGEST_STEP:
        size //= 2
    return size


def _work(settings: TrainingSettings, batch_size: int, parameter_count: int) -> float:
    """Each weight is multiplied and added once a character, and twice more for its gradient."""
    return 6.0 * parameter_count * batch_size * settings.sequence_length


def measure(
    network: TrainableNetwork,
    settings: TrainingSettings,
    vocabulary_size: int,
    memory: int,
    clock: Callable[[], float] = time.perf_counter,
    batch_size: int | None = None,
) -> Iterator[Measuring | TrainingEstimate]:
    """Times `network`, which learns nonsense by it, for some seconds; the compiling calls do not count.

    Args:
        batch_size: what `network` was made for, where that is a part of the batch in `settings`.

    Yields:
        Measuring after each call, and the estimate last.
    """
    size = batch_size or settings.batch_size
    generator = np.random.default_rng(0)
    length = 4 * settings.sequence_length + ROWS
    network.read(generator.integers(0, vocabulary_size, length, dtype=np.int32))
    places = generator.integers(0, settings.sequence_length, (1, size)).astype(np.int32)
    shape = (ROWS, COLUMNS)
    ids = generator.integers(0, vocabulary_size, shape, dtype=np.int32)
    counted = np.ones(shape, np.float32)
    step = yield from _seconds(lambda: network.train_steps(places), clock, MOST_CALLS)
    trial = yield from _seconds(lambda: network.evaluate(ids, ids, counted, None), clock, 1)
    written = yield from _seconds(
        lambda: network.write(ids[0, :1], 1 + TUNES, SAMPLE_CHARACTERS, 0), clock, 1
    )
    checkpoint = trial * (CHARACTER_LIMIT / ids.size) * (settings.validation_every > 0) + written
    whole = step * settings.batch_size / size
    yield TrainingEstimate(whole, checkpoint, 0.0, memory, network.device).of(settings)


def _seconds(
    call: Callable[[], object], clock: Callable[[], float], most_calls: int
) -> Generator[Measuring, None, float]:
    """The quickest of a few calls, after one that compiles."""
    call()
    taken: list[float] = []
    while len(taken) < most_calls and sum(taken) < SECONDS_TO_MEASURE:
        yield Measuring(len(taken))
        began = clock()
        call()
        taken.append(clock() - began)
    return min(taken)


def _in_seconds(seconds: float) -> str:
    """`0.21 seconds`, `28 seconds`, `0.0035 seconds`."""
    return f"{seconds:,.0f} seconds" if seconds >= 10 else f"{seconds:.2g} seconds"


def duration(seconds: float) -> str:
    """`a second`, `40 seconds`, `5 minutes`, `2.5 hours`, `3.0 days`: as exact as such an estimate is."""
    if seconds < 1.5:
        return "a second"
    if seconds < 90:
        return f"{round(seconds, -1 if seconds > 10 else 0):.0f} seconds"
    if seconds < 90 * 60:
        return f"{seconds / 60:.0f} minutes"
    if seconds < 36 * 3600:
        return f"{seconds / 3600:.1f} hours"
    return f"{seconds / 86400:.1f} days"
