"""A network without a framework: it counts, so that a test knows what must come out."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from composer.encoding.crops import AnyCrops, CropState
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.training.loop import Task
from composer.training.run import Snapshot
from composer.training.settings import TrainingSettings
from composer.training.trial import Trial
from composer.training.validation import HeldOut

TEXT = "\n\n".join(f"K:D\n{'abcdefg|' * (5 + n % 3)}" for n in range(20))


@dataclass
class CountingNetwork:
    """Its one weight is the sum of all it has read; its losses fall from `first_loss` unless scripted."""

    losses: dict[int, float] = field(default_factory=dict)
    held_out: dict[int, float] = field(default_factory=dict)
    total: float = 0.0
    steps: int = 0
    batches: list[bytes] = field(default_factory=list)
    states: list[object] = field(default_factory=list)
    calls: list[int] = field(default_factory=list)
    primes: list[list[int]] = field(default_factory=list)
    text: NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, np.int32))
    sequence_length: int = 20
    device: str = "abacus"
    parameter_count: int = 1
    summary: str = "one weight"

    def read(self, text: NDArray[np.int32]) -> None:
        self.text = text

    def train_steps(self, places: NDArray[np.int32]) -> NDArray[np.float64]:
        self.calls.append(len(places))
        return np.array([self._train_step(row) for row in places])

    def _train_step(self, places: NDArray[np.int32]) -> float:
        self.steps += 1
        crops = np.stack([self.text[place : place + self.sequence_length + 1] for place in places])
        self.total += float(crops.sum())
        self.batches.append(crops.tobytes())
        return self.losses.get(self.steps, 4.0 / self.steps + self.total % 1)

    def write(self, prime: NDArray[np.int32], texts: int, characters: int, seed: int) -> NDArray[np.int32]:
        self.primes.append(prime.tolist())
        return np.full((texts, characters), seed % 3, np.int32)

    def evaluate(
        self,
        inputs: NDArray[np.int32],
        targets: NDArray[np.int32],
        counted: NDArray[np.float32],
        state: object,
    ) -> tuple[float, object]:
        self.states.append(state)
        return self.held_out.get(self.steps, 1.0) * float(counted.sum()), len(self.states)

    def arrays(self) -> dict[str, NDArray[Any]]:
        return {"weights/total": np.array([self.total, self.steps])}

    def load(self, arrays: Any) -> None:
        self.total, self.steps = float(arrays["weights/total"][0]), int(arrays["weights/total"][1])


@dataclass
class Memory:
    """Keeps snapshots in a list; refuses those of some steps, some attempts, or all."""

    snapshots: list[Snapshot] = field(default_factory=list)
    best: list[int] = field(default_factory=list)
    attempts: int = 0
    error: Exception | None = None
    refused: dict[int, Exception] = field(default_factory=dict)
    refused_attempts: set[int] = field(default_factory=set)

    def keep(self, snapshot: Snapshot, is_best: bool) -> Path:
        self.attempts += 1
        if self.attempts in self.refused_attempts:
            raise ComposerError("The disk is full.")
        if error := self.error or self.refused.get(snapshot.step):
            raise error
        self.snapshots.append(snapshot)
        if is_best:
            self.best.append(snapshot.step)
        return Path(f"{snapshot.step}.npz")


@dataclass
class Bench:
    """What a test of the loop stands on."""

    network: CountingNetwork = field(default_factory=CountingNetwork)
    keeper: Memory = field(default_factory=Memory)
    now: float = 0.0

    seconds_a_look: float = 0.5

    def clock(self) -> float:
        self.now += self.seconds_a_look
        return self.now

    def task(self, held_out: bool = True, state: CropState | None = None, **settings: Any) -> Task:
        vocabulary = Vocabulary.of(TEXT)
        chosen = {"iterations": 10, "batch_size": 2, "sequence_length": 20, "checkpoint_interval": 4}
        training = TrainingSettings(**{**chosen, **settings})
        state = state or CropState.new(training.seed)
        ids = vocabulary.encode(TEXT)
        return Task(
            network=self.network,
            crops=AnyCrops(ids, training.sequence_length, training.batch_size, state),
            held_out=HeldOut.of(TEXT.split("\n\n")[:3], vocabulary) if held_out else None,
            settings=training,
            keeper=self.keeper,
            trial=Trial(vocabulary),
            clock=self.clock,
        )


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def other_bench() -> Bench:
    return Bench()
