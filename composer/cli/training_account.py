"""Follows a training's events and gives account of it at any moment, stopped ones included."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from composer.cli.narration import duration, loss
from composer.model.folder import LAST
from composer.plurals import plural
from composer.training.events import (
    CheckpointFailed,
    CheckpointSaved,
    StepTrained,
    TrainingEnded,
    TrainingEvent,
    TrainingStarted,
)
from composer.training.settings import TrainingSettings


class TrainingAccount:
    """How far a training is, how fast it goes, and what it has reached.

    Args:
        model: the model's folder.
        clock: seconds, for the speed and the time left.
    """

    def __init__(
        self, settings: TrainingSettings, model: Path, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._characters_per_step = settings.batch_size * settings.sequence_length
        self._model = model
        self._clock = clock
        self._steps, self._iterations = 0, settings.iterations
        self._device = ""
        self._train_loss: float | None = None
        self._validation_loss: float | None = None
        self._measured_from: tuple[int, float] | None = None
        self._speed: float | None = None

    def note(self, event: TrainingEvent) -> None:
        """Takes an event in."""
        if isinstance(event, TrainingStarted):
            self._device, self._iterations = event.device, event.iterations
            self._steps = event.first_step - 1
        elif isinstance(event, StepTrained):
            self._note_step(event)
        elif isinstance(event, CheckpointSaved | CheckpointFailed | TrainingEnded):
            self._steps, self._train_loss = event.step, event.train_loss
            self._validation_loss = event.validation_loss
        if isinstance(event, TrainingEnded):
            self._device, self._speed = event.device, event.characters_per_second

    def _note_step(self, event: StepTrained) -> None:
        self._steps = event.step
        # Smoothed as a plot would be; a checkpoint gives the exact mean.
        before = self._train_loss
        self._train_loss = event.loss if before is None else 0.95 * before + 0.05 * event.loss
        if self._measured_from is None:  # the first step compiles the graph, so it is not measured
            self._measured_from = (event.step, self._clock())
            return
        step, since = self._measured_from
        if (seconds := self._clock() - since) > 0:
            self._speed = (event.step - step) * self._characters_per_step / seconds

    @property
    def status(self) -> str:
        """`step 120 of 3,000 · loss 2.113 · 1,850 characters/s · 24 min left`."""
        parts = [f"step {self._steps:,} of {self._iterations:,}", f"loss {loss(self._train_loss)}"]
        if self._speed:
            left = (self._iterations - self._steps) * self._characters_per_step / self._speed
            parts += [f"{self._speed:,.0f} characters/s", f"{duration(left)} left"]
        return " · ".join(parts)

    def result(self, stopped: bool) -> dict[str, Any]:
        """What a program wants to know at the end; `stopped` where the person ended it."""
        return {
            "event": "result",
            "steps": self._steps,
            "train_loss": self._train_loss,
            "validation_loss": self._validation_loss,
            "characters_per_second": self._speed,
            "device": self._device,
            "model": self._model,
            "stopped": stopped,
        }


def started_line(event: TrainingStarted, vocabulary: int) -> str:
    """What is trained, and where."""
    return (
        f"Training a network of {event.parameter_count:,} parameters on {event.device}, from step "
        f"{event.first_step:,} to {event.iterations:,}; {vocabulary} characters, untrained loss "
        f"{loss(event.untrained_loss)}."
    )


def checkpoint_line(event: CheckpointSaved) -> str:
    """Where a checkpoint stands."""
    best = ", the best so far" if event.is_best else ""
    return (
        f"Step {event.step:,}: saved. Loss {loss(event.train_loss)} nats per character, on held-out tunes "
        f"{loss(event.validation_loss)}{best}."
    )


def checkpoint_failed_line(event: CheckpointFailed) -> str:
    """That the training goes on unsaved, and what to do."""
    return (
        f"Step {event.step:,}: not saved. {event.reason} Training goes on and tries again at the next "
        "checkpoint."
    )


def stopped_line(model: Path) -> str:
    """What is left of a training that the person ended."""
    if not (model / LAST).exists():
        return "Stopped before the first step, so no model was written."
    return f"Stopped; the checkpoint is in “{model}”. Continue with --resume and the same options."


def ended_line(event: TrainingEnded) -> str:
    """What the whole training came to."""
    why = (
        " It stopped by itself, as the loss on held-out tunes no longer fell." if event.stopped_early else ""
    )
    return (
        f"Trained {plural(event.step, 'step')} at {event.characters_per_second:,.0f} characters/s: loss "
        f"{loss(event.train_loss)}, on held-out tunes {loss(event.validation_loss)}.{why}"
    )
