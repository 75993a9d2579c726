"""Keeps beside a model what its training showed, so that it can be looked at again and gone on with."""

import json
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from composer.bounded_json import json_from
from composer.cancelling import current
from composer.errors import ComposerError
from composer.files import read_regular, write_atomically
from composer.model.checkpoint import read_losses
from composer.model.folder import BEST, LAST
from composer.model.header import CheckpointHeader, take, take_finite
from composer.signed import is_sound, signed
from composer.training.events import CheckpointSaved, TrainingEvent, TrainingStarted
from composer.training.run import checkpoints_since_best
from composer.training.setting_rows import ROWS
from composer.training.settings import TrainingSettings
from composer.workflows.models import newest_first
from composer.workflows.processor import processor_name

RECORD_NAME = "training.json"
MOST_CHECKPOINTS = 1000
"""So many are kept, the latest ones; the losses, all of them, stand in the checkpoint itself."""

LONGEST_RECORD_BYTES = 4 * 2**20
KEPT = (
    "device", "processor", "seconds", "summary",
    "training_tunes", "held_out_tunes", "near_duplicates", "notes",
)  # fmt: skip
"""Of what the first event tells; earlier versions kept neither `processor` nor `seconds`."""


@dataclass(frozen=True)
class PastTraining:
    """A training that may go on.

    Attributes:
        path: the model's folder.
        told: what it would tell at its next start.
        problem: a sentence where its samples and copies can't be read; empty otherwise.
    """

    path: Path
    header: CheckpointHeader
    told: TrainingStarted
    problem: str = ""

    @property
    def is_done(self) -> bool:
        """True where it came to its end: all steps are made, it stopped by itself, or it only composes."""
        return (
            not self.header.can_resume
            or self.header.step >= self.header.training.iterations
            or self._stopped_early
        )

    @property
    def goes_on_with(self) -> TrainingSettings:
        """Its settings; of one that is done, such that it does not end again at once."""
        training = self.header.training
        if self.header.step >= training.iterations:
            training = replace(training, iterations=min(2 * self.header.step, _most_iterations()))
        return replace(training, patience=0) if self._stopped_early else training

    @property
    def _stopped_early(self) -> bool:
        patience = self.header.training.patience
        return 0 < patience <= checkpoints_since_best(self.told.validation_losses)


def _most_iterations() -> int:
    return int(next(row.maximum for row in ROWS if row.name == "iterations"))


def past_training(folder: Path) -> PastTraining:
    """Reads it in some milliseconds, without weights; raises ComposerError where the model can't be read."""
    if not folder.is_dir():
        raise ComposerError(
            f"“{folder.name}” is not there any more: its folder was deleted, moved or renamed. Put it "
            f"back into “{folder.parent}”, or choose another run."
        )
    # What only composes, as a model that was handed on, has no last checkpoint.
    name = BEST if (folder / BEST).exists() and not (folder / LAST).exists() else LAST
    checkpoint = read_losses(folder / name)
    header = checkpoint.header
    told = TrainingStarted(
        first_step=header.step + 1,
        iterations=header.training.iterations,
        device="",
        parameter_count=header.network.parameter_count(len(header.vocabulary)),
        summary=f"The network is {header.network.described}.",
        untrained_loss=header.untrained_loss,
        untrained_sample=header.untrained_sample,
        losses=tuple(checkpoint.losses.tolist()),
        validation_losses=tuple((int(step), float(loss)) for step, loss in checkpoint.validation_losses),
    )
    try:
        return PastTraining(folder, header, _with_record(told, folder))
    except ComposerError as error:
        return PastTraining(folder, header, told, str(error))


def newest_training(models: Path) -> PastTraining | None:
    """Of the models in a folder that can go on, the one that was trained last."""
    newest = next((model for model in newest_first(models) if model.resumable), None)
    return past_training(newest.path) if newest else None


def recorded(
    events: Generator[TrainingEvent, None, None],
    folder: Path,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[TrainingEvent]:
    """Passes the events on, the first with what was kept before, and keeps them at each checkpoint.

    Args:
        clock: seconds; what passes before the next event is asked for is a pause, and does not count.

    Raises:
        ComposerError: at the end, what the training showed could not be kept; its model is.
    """
    record, unkept, seconds = None, False, 0.0

    def keep() -> None:
        if record is not None and unkept and (folder / LAST).exists():
            _keep(replace(record, seconds=seconds), folder)

    try:
        with closing(events), current().kept_by(keep):
            asked = clock()
            for event in events:
                if isinstance(event, TrainingStarted):
                    event = record = _with_earlier(event, folder)
                    unkept, seconds = True, event.seconds
                elif record is not None:
                    seconds += clock() - asked
                    unkept = True
                if isinstance(event, CheckpointSaved) and record is not None:
                    event = replace(event, seconds=seconds)
                    latest = (*record.checkpoints, event)[-MOST_CHECKPOINTS:]
                    record = replace(record, checkpoints=latest)
                    with suppress(ComposerError):  # tried again at the next checkpoint, and at the end
                        keep()
                        unkept = False
                yield event
                asked = clock()
    finally:
        keep()


def _with_earlier(event: TrainingStarted, folder: Path) -> TrainingStarted:
    event = replace(event, processor=processor_name())
    if event.first_step == 1:
        return event
    try:
        kept = _with_record(event, folder)
        return replace(event, checkpoints=kept.checkpoints, seconds=kept.seconds)
    except ComposerError as error:
        return replace(event, notes=(*event.notes, str(error)))


def _keep(record: TrainingStarted, folder: Path) -> None:
    content = {name: getattr(record, name) for name in KEPT}
    content["checkpoints"] = [
        {**asdict(kept), "path": LAST, "is_best": bool(kept.is_best)} for kept in record.checkpoints
    ]
    write_atomically(folder / RECORD_NAME, signed(json.dumps(content)))


def _with_record(told: TrainingStarted, folder: Path) -> TrainingStarted:
    """Adds what was kept until this step, if anything was; raises ComposerError where that is damaged."""
    path = folder / RECORD_NAME
    try:
        data = read_regular(path, LONGEST_RECORD_BYTES)
        if not is_sound(data):
            raise ValueError("it is not as it was written")
        content = json_from(data)
        kept = [_checkpoint(one, folder / LAST) for one in take(content, "checkpoints", list)]
        return replace(
            told,
            device=take(content, "device", str),
            processor=take({"processor": "", **content}, "processor", str),
            seconds=take_finite({"seconds": None, **content}, "seconds") or 0.0,
            summary=take(content, "summary", str),
            training_tunes=take(content, "training_tunes", int),
            held_out_tunes=take(content, "held_out_tunes", int),
            near_duplicates=take(content, "near_duplicates", int),
            notes=tuple(map(str, take(content, "notes", list))),
            checkpoints=tuple(one for one in kept[-MOST_CHECKPOINTS:] if one.step < told.first_step),
        )
    except FileNotFoundError:
        return told
    except (OSError, ValueError, AttributeError, RecursionError) as error:
        raise ComposerError(
            f"“{path}”, which keeps what a training wrote at its checkpoints, can’t be read ({error}). "
            "The model itself is whole, and its next checkpoint writes that file anew."
        ) from error


def _checkpoint(content: Any, path: Path) -> CheckpointSaved:
    return CheckpointSaved(
        step=take(content, "step", int),
        train_loss=take(content, "train_loss", float),
        validation_loss=take_finite(content, "validation_loss"),
        is_best=take(content, "is_best", bool),
        sample=take(content, "sample", str),
        path=path,
        copy_rate=take_finite(content, "copy_rate"),
        seconds=take_finite({"seconds": None, **content}, "seconds"),
    )
