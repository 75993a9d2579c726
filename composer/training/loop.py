"""The training loop: draws a batch, lets the network learn, reports; every interval keeps a checkpoint."""

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from composer.encoding.batches import check_length, get_batch
from composer.training.events import (
    CheckpointSaved,
    StepTrained,
    TrainingEnded,
    TrainingEvent,
    TrainingStarted,
)
from composer.training.network import TrainableNetwork
from composer.training.run import Run, Snapshot, diverged
from composer.training.settings import TrainingSettings
from composer.training.validation import HeldOut

SAMPLE_CHARACTERS = 300


class Keeper(Protocol):
    """Keeps checkpoints; raises ComposerError where it can't, leaving the one before whole."""

    def keep(self, snapshot: Snapshot, is_best: bool) -> Path:
        """Writes a checkpoint, a second one where it `is_best`, and returns the path of the first."""


@dataclass(frozen=True)
class Task:
    """What is trained on what, with whose help.

    Attributes:
        ids: the training tunes, joined and vectorised, `(characters,)`, int32.
        write_sample: lets the network write some characters; the same seed writes the same.
    """

    network: TrainableNetwork
    ids: NDArray[np.int32]
    held_out: HeldOut | None
    settings: TrainingSettings
    keeper: Keeper
    write_sample: Callable[[int], str]
    clock: Callable[[], float] = time.perf_counter


def train(task: Task, run: Run) -> Iterator[TrainingEvent]:
    """Trains until `iterations` steps are made, counted from the run's very first.

    Closing the iterator early keeps a checkpoint first, so that nothing learnt is lost.

    Raises:
        ComposerError: the tunes are shorter than one crop; the loss is no finite number any more
            (the last good checkpoint stays); a checkpoint could not be written.
    """
    check_length(len(task.ids), task.settings.sequence_length)
    loop = _Loop(task, run)
    try:
        yield loop.started()
        yield from loop.steps()
        yield loop.ended()
    finally:
        if loop.unsaved:
            loop.save(is_best=False)


@dataclass
class _Loop:
    """One start of a run; `unsaved` is True while a step was made that no checkpoint holds."""

    task: Task
    run: Run
    unsaved: bool = False
    path: Path = Path()
    seconds: list[float] = field(default_factory=list)

    def started(self) -> TrainingStarted:
        """The first event; tries the network untrained where that was not done before."""
        network, run = self.task.network, self.run
        if run.untrained_loss is None:
            run.untrained_loss = self._untrained_loss()
            run.untrained_sample = self.task.write_sample(self.task.settings.seed)
        return TrainingStarted(
            first_step=run.step + 1,
            iterations=self.task.settings.iterations,
            device=network.device,
            parameter_count=network.parameter_count,
            summary=network.summary,
            untrained_loss=run.untrained_loss,
            untrained_sample=run.untrained_sample,
            losses=tuple(run.losses),
            validation_losses=tuple(run.validation_losses),
        )

    def _untrained_loss(self) -> float:
        """Loss on one batch that is drawn apart, so that the run's own draws stay as they are."""
        settings = self.task.settings
        generator = np.random.default_rng(settings.seed)
        inputs, targets = get_batch(self.task.ids, settings.sequence_length, settings.batch_size, generator)
        counted = np.ones(inputs.shape, np.float32)
        return self.task.network.evaluate(inputs, targets, counted, None)[0] / inputs.size

    def steps(self) -> Iterator[TrainingEvent]:
        """Every step until the last, and every checkpoint."""
        if self._is_owed():
            yield self._checkpoint()
        while self.run.step < self.task.settings.iterations:
            yield self._step()
            if self._is_due():
                yield self._checkpoint()

    def _is_due(self) -> bool:
        step, settings = self.run.step, self.task.settings
        return step % settings.checkpoint_interval == 0 or step == settings.iterations

    def _is_owed(self) -> bool:
        """True where the last start was stopped between a step and the checkpoint that was due."""
        tried = self.run.validation_losses[-1][0] if self.run.validation_losses else 0
        return self.task.held_out is not None and self._is_due() and self.run.step > tried

    def _step(self) -> StepTrained:
        settings, run = self.task.settings, self.run
        started = self.task.clock()
        batch = get_batch(self.task.ids, settings.sequence_length, settings.batch_size, run.generator)
        loss = self.task.network.train_step(*batch)
        self.seconds.append(self.task.clock() - started)
        self._check_finite(loss, run.step + 1)
        run.losses.append(loss)
        self.unsaved = True
        return StepTrained(run.step, loss)

    def _check_finite(self, loss: float, step: int) -> None:
        if not math.isfinite(loss):
            self.unsaved = False
            raise diverged(step)

    def _checkpoint(self) -> CheckpointSaved:
        run, task = self.run, self.task
        best = run.best_validation_loss
        loss = task.held_out.loss(task.network) if task.held_out else None
        if loss is not None:
            self._check_finite(loss, run.step)
            run.validation_losses.append((run.step, loss))
        is_best = loss is not None and (best is None or loss < best)
        self.save(is_best)
        train_loss = run.train_loss(task.settings.checkpoint_interval)
        sample = task.write_sample(task.settings.seed + run.step)
        return CheckpointSaved(run.step, train_loss, loss, is_best, sample, self.path)

    def save(self, is_best: bool) -> None:
        """Keeps a checkpoint; where that fails it is not tried again on the way out."""
        self.unsaved = False
        self.path = self.task.keeper.keep(self.run.snapshot(self.task.network.arrays()), is_best)

    def ended(self) -> TrainingEnded:
        """The last event."""
        run, settings = self.run, self.task.settings
        return TrainingEnded(
            step=run.step,
            train_loss=run.train_loss(settings.checkpoint_interval),
            validation_loss=run.validation_loss,
            characters_per_second=self._characters_per_second(),
            device=self.task.network.device,
            path=self.path,
        )

    def _characters_per_second(self) -> float:
        # The first step of a start compiles; where it is the only one there is nothing better to tell.
        steps = self.seconds[1:] or self.seconds
        characters = self.task.settings.batch_size * self.task.settings.sequence_length * len(steps)
        return characters / sum(steps) if sum(steps) > 0 else 0.0
