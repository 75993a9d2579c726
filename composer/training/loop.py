"""The training loop: draws crops, lets the network learn, reports; every interval keeps a checkpoint."""

import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from composer.cancelling import current
from composer.encoding.crops import Crops, get_batch
from composer.errors import ComposerError
from composer.training.events import (
    CheckpointFailed,
    CheckpointSaved,
    MilestoneKept,
    StepTrained,
    TrainingEnded,
    TrainingEvent,
    TrainingStarted,
)
from composer.training.milestones import (
    FIRST_COPY,
    FIRST_TUNE,
    LEAST_SECONDS,
    MOST_SHARE,
    MilestoneKeeper,
    is_power_of_two,
    steps_until_power_of_two,
)
from composer.training.network import TrainableNetwork
from composer.training.pace import Pace
from composer.training.run import DivergenceError, Run, Snapshot
from composer.training.settings import TrainingSettings
from composer.training.trial import Trial, Tried
from composer.training.validation import HeldOut

SLOW_CALL_SECONDS = 0.5
"""A call that takes longer is not waited for where the program is to leave: it goes without that step."""
MOST_COPYING = 0.1
"""What may be spent on that, of the time that the call takes."""


class Keeper(Protocol):
    """Keeps checkpoints; raises ComposerError where it can't, leaving the one before whole."""

    def keep(self, snapshot: Snapshot, is_best: bool) -> Path:
        """Writes a checkpoint, a second one where it `is_best`, and returns the path of the first."""


@dataclass(frozen=True)
class Account:
    """What the first event tells of the tunes; see `TrainingStarted`."""

    training_tunes: int = 0
    held_out_tunes: int = 0
    near_duplicates: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Task:
    """What is trained on what, with whose help.

    Attributes:
        milestones: keeps weights to be heard later; None for none.
    """

    network: TrainableNetwork
    crops: Crops
    held_out: HeldOut | None
    settings: TrainingSettings
    keeper: Keeper
    trial: Trial
    account: Account = field(default_factory=Account)
    milestones: MilestoneKeeper | None = None
    clock: Callable[[], float] = time.perf_counter


def train(task: Task, run: Run) -> Iterator[TrainingEvent]:
    """Trains until `iterations` steps are made, counted from the run's very first, or until it stops early.

    Closing the iterator early keeps a checkpoint first, so that nothing learnt is lost. Quick steps are
    made several at a time: a step that was made but not told yet is in that checkpoint as well.
    A checkpoint that can't be written is told, and tried again at the next one and on the way out.

    Raises:
        ComposerError: the loss is no finite number any more (the last good checkpoint stays); the
            checkpoint could not be written on the way out either.
    """
    loop = _Loop(task, run)
    with current().kept_by(loop.keep_now):
        try:
            yield loop.started()
            if run.step == 0:
                yield from loop.milestone()
            yield from loop.steps()
        except DivergenceError:
            loop.unsaved = False
            raise
        finally:
            if loop.unsaved:
                loop.save()
    yield loop.ended()


@dataclass
class _Loop:
    """One start of a run.

    Attributes:
        unsaved: True while a step was made that no checkpoint holds.
        whole: held while weights and run do not agree, or are being written.
        aside: what they were before a slow call that is being made.
        milestone_seconds: what was spent on milestones, and on the latest of them.
        tried: the step at which the held-out tunes were tried last, and the loss on them.
    """

    task: Task
    run: Run
    unsaved: bool = False
    stopped_early: bool = False
    path: Path = Path()
    read: NDArray[np.int32] | None = None
    tried: tuple[int, float] | None = None
    whole: threading.RLock = field(default_factory=threading.RLock)
    aside: Snapshot | None = None
    copying_seconds: float = 0.0
    milestone_seconds: tuple[float, float] = (0.0, 0.0)
    trial: Tried = field(default_factory=lambda: Tried("", None))

    def __post_init__(self) -> None:
        self.pace = Pace(self.task.clock)
        keeper = self.task.milestones if self.run.step else None
        self.marks = set[str](keeper.marks() if keeper else ())

    def started(self) -> TrainingStarted:
        """The first event; tries the network untrained where that was not done before."""
        network, run, account = self.task.network, self.run, self.task.account
        if run.untrained_loss is None:
            run.untrained_loss = self._untrained_loss()
            run.untrained_sample = self.task.trial.sample(network, self.task.settings.seed)
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
            training_tunes=account.training_tunes,
            held_out_tunes=account.held_out_tunes,
            near_duplicates=account.near_duplicates,
            notes=account.notes,
        )

    def _untrained_loss(self) -> float:
        """Loss on one batch that is drawn apart, so that the run's own draws stay as they are."""
        settings = self.task.settings
        generator = np.random.default_rng(settings.seed)
        text = self.task.crops.text
        inputs, targets = get_batch(text, settings.sequence_length, settings.batch_size, generator)
        counted = np.ones(inputs.shape, np.float32)
        return self.task.network.evaluate(inputs, targets, counted, None)[0] / inputs.size

    def steps(self) -> Iterator[TrainingEvent]:
        """Every step until the last, and every checkpoint."""
        if self._is_owed():
            yield self._checkpoint()
        while self.run.step < self.task.settings.iterations and not self.stopped_early:
            yield from self._steps_of_one_call()
            if is_power_of_two(self.run.step) and self._has_time_for_milestone():
                yield from self.milestone()
            if self._is_due():
                yield self._checkpoint()
                yield from self._first_times()

    def _is_due(self) -> bool:
        step, settings = self.run.step, self.task.settings
        return step % settings.checkpoint_interval == 0 or step == settings.iterations

    def _is_owed(self) -> bool:
        """True where the last start was stopped between a step and the checkpoint that was due."""
        tried = self.run.validation_losses[-1][0] if self.run.validation_losses else 0
        return self.task.held_out is not None and self._is_due() and self.run.step > tried

    def milestone(self, *marks: str) -> Iterator[MilestoneKept]:
        """Keeps the weights as they are to be heard later, and tells it."""
        if self.task.milestones is None:
            return
        began, kept = self.task.clock(), False
        # No training ends for want of one: a disk that refuses, or weights that are no numbers any more, are
        # told at the next checkpoint, which is tried again.
        with suppress(ComposerError):
            snapshot = self.run.snapshot(self.task.network.arrays())
            kept = self.task.milestones.keep_milestone(snapshot, marks)
        seconds = self.task.clock() - began
        self.milestone_seconds = self.milestone_seconds[0] + seconds * bool(self.run.step), seconds
        if kept:
            yield MilestoneKept(self.run.step)

    def _has_time_for_milestone(self) -> bool:
        """Whether one more takes no more than its share, of the time so far or that the run is to take."""
        if self.task.milestones is None:
            return False
        speed = self.pace.steps_per_second
        seconds = self.task.settings.iterations / speed if speed else 0.0
        return sum(self.milestone_seconds) <= max(LEAST_SECONDS, MOST_SHARE * seconds)

    def _first_times(self) -> Iterator[MilestoneKept]:
        """Keeps the first checkpoint that wrote a tune, and the first that copied."""
        found = ((FIRST_TUNE, self.trial.has_tune), (FIRST_COPY, bool(self.trial.copy_rate)))
        marks = [mark for mark, there in found if there and mark not in self.marks]
        if marks:
            self.marks.update(marks)
            yield from self.milestone(*marks)

    def _steps_of_one_call(self) -> Iterator[StepTrained]:
        run, began = self.run, self.pace.began()
        places = self.task.crops.draw(self._most_steps())
        self._read_text()
        self._copy_before_slow_call()
        with nullcontext() if self.aside or not self.unsaved else self.whole:
            losses = [float(loss) for loss in self.task.network.train_steps(places)]
            self.pace.made(len(losses), began)
            first = run.step + 1
            for number, loss in enumerate(losses):
                self._check_finite(loss, first + number)
            run.losses.extend(losses)
            run.crops = self.task.crops.state
            self.unsaved, self.aside = True, None
        for number, loss in enumerate(losses):
            yield StepTrained(first + number, loss)

    def _copy_before_slow_call(self) -> None:
        """A call can't be ended: what was learnt before it is kept without it, where it is worth the copy."""
        slow = self.pace.seconds_of_last_call
        if self.unsaved and slow > SLOW_CALL_SECONDS and self.copying_seconds <= MOST_COPYING * slow:
            began = self.task.clock()
            self.aside = self.run.snapshot(self.task.network.arrays())
            self.copying_seconds = self.task.clock() - began

    def keep_now(self) -> None:
        """Keeps the steps made so far, from another thread, while this one may be anywhere.

        Raises:
            ComposerError: the disk refuses.
        """
        with self.whole, suppress(DivergenceError):
            if self.aside is not None:
                self.task.keeper.keep(self.aside, is_best=False)
            elif self.unsaved:
                self.task.keeper.keep(self.run.snapshot(self.task.network.arrays()), is_best=False)

    def _most_steps(self) -> int:
        """As many as are quick, but never over a checkpoint or the end."""
        step, settings = self.run.step, self.task.settings
        until_checkpoint = settings.checkpoint_interval - step % settings.checkpoint_interval
        most = min(self.pace.steps_of_next_call(), until_checkpoint, settings.iterations - step)
        return min(most, steps_until_power_of_two(step)) if self.task.milestones else most

    def _read_text(self) -> None:
        text = self.task.crops.text
        if text is not self.read:
            self.task.network.read(text)
            self.read = text

    def _check_finite(self, loss: float, step: int) -> None:
        if not math.isfinite(loss):
            raise DivergenceError(step)

    def _checkpoint(self) -> CheckpointSaved | CheckpointFailed:
        run, task = self.run, self.task
        loss = task.held_out.loss(task.network) if task.held_out else None
        if loss is not None:
            self._check_finite(loss, run.step)
            self.tried = (run.step, loss)
        train_loss = run.train_loss(task.settings.checkpoint_interval)
        try:
            is_best = self.save()
        except DivergenceError:
            raise
        except ComposerError as error:
            return CheckpointFailed(run.step, train_loss, loss, str(error))
        self.stopped_early = is_exhausted(run, task.settings)
        trial = self.trial = task.trial.of(task.network, task.settings.seed + run.step)
        return CheckpointSaved(run.step, train_loss, loss, is_best, trial.sample, self.path, trial.copy_rate)

    def save(self) -> bool:
        """Keeps a checkpoint; True where it is the best of those kept so far.

        The run learns of a loss on held-out tunes only once a checkpoint holds it, so that the best one
        it knows of is always on the disk.
        """
        with self.whole:
            return self._save()

    def _save(self) -> bool:
        run, loss = self.run, None
        snapshot = run.snapshot(self.task.network.arrays())
        if self.tried is not None and self.tried[0] == run.step:
            loss = self.tried[1]
            snapshot = snapshot.with_validation_loss(loss)
        best = run.best_validation_loss
        is_best = loss is not None and (best is None or loss < best)
        self.path = self.task.keeper.keep(snapshot, is_best)
        run.validation_losses = list(snapshot.validation_losses)
        self.unsaved = False
        return is_best

    def ended(self) -> TrainingEnded:
        """The last event."""
        run, settings = self.run, self.task.settings
        characters_per_step = settings.batch_size * settings.sequence_length
        return TrainingEnded(
            step=run.step,
            train_loss=run.train_loss(settings.checkpoint_interval),
            validation_loss=run.validation_loss,
            characters_per_second=self.pace.steps_per_second * characters_per_step,
            device=self.task.network.device,
            path=self.path,
            stopped_early=self.stopped_early and run.step < settings.iterations,
        )


def is_exhausted(run: Run, settings: TrainingSettings) -> bool:
    """True where so many checkpoints in a row did not improve that the training stops early."""
    return 0 < settings.patience <= run.checkpoints_since_best
