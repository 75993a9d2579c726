"""Renames, deletes and takes back models for the window, unless one is being trained."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from composer.errors import ComposerError
from composer.ui.jobs import Jobs
from composer.ui.session import Offer, Session
from composer.ui.words import say
from composer.workflows.model_folders import (
    delete_model,
    deleted_models,
    empty_bin,
    rename_model,
    restore_model,
)
from composer.workflows.models import ModelSummary, models_at_hand, read_model

TRAINING = "Training"
BUSY = "A model is being trained, and its folder is in use. Stop the training, or wait until it has ended."


class ModelShelf(QObject):
    """The folder of models, with its bin."""

    def __init__(self, folder: Path, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._session, self._jobs = folder, session, jobs

    def models(self) -> tuple[ModelSummary, ...]:
        """All that are there, the newest first."""
        return models_at_hand(self._folder)

    def deleted(self) -> list[ModelSummary]:
        """What lies in the bin."""
        return [read_model(folder) for folder in deleted_models(self._folder)]

    def rename(self, model: Path, name: str) -> None:
        """Gives a model another name; the list is told in any case, so that it shows the name that holds."""
        self._change(lambda: self._move(model, rename_model(model, name)))

    def delete(self, model: Path) -> None:
        """Puts a model into the bin, and offers to take it back."""

        def delete() -> None:
            undo = partial(self.take_back, delete_model(model))
            text = say("“{name}” is in the trash.", name=model.name)
            self._session.offered.emit(Offer(text, say("Undo"), undo))

        self._change(delete)

    def take_back(self, *deleted: Path) -> None:
        """Undoes deletions."""
        self._change(lambda: [restore_model(model) for model in deleted if model.exists()])

    def empty(self) -> int:
        """Deletes what lies in the bin for good; tells how many models."""
        return empty_bin(self._folder)

    def _move(self, model: Path, renamed: Path) -> None:
        self._session.model_moved.emit(model, renamed)
        if self._session.model == model:
            self._session.choose_model(renamed)

    def _change(self, change: Callable[[], object]) -> None:
        try:
            if any(job.name == TRAINING for job in self._jobs.running):
                raise ComposerError(BUSY)
            change()
        finally:
            self._session.models_changed.emit()
