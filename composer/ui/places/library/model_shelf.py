"""Renames, deletes and takes back models for the window, unless one is being trained."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from composer.errors import ComposerError
from composer.ui.jobs import Jobs
from composer.ui.session import Session
from composer.workflows.model_folders import delete_model, deleted_models, rename_model, restore_model

TRAINING = "Training"
BUSY = "A model is being trained, and its folder is in use. Stop the training, or wait until it has ended."


class ModelShelf(QObject):
    """The folder of models, with its bin."""

    def __init__(self, folder: Path, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._session, self._jobs = folder, session, jobs
        self._last_deleted: Path | None = None

    @property
    def to_take_back(self) -> Path | None:
        """What was deleted last and can be taken back; after a start, any that lies in the bin."""
        if self._last_deleted is not None and self._last_deleted.exists():
            return self._last_deleted
        lying = deleted_models(self._folder)
        return lying[-1] if lying else None

    def rename(self, model: Path, name: str) -> None:
        """Gives a model another name; the list is told in any case, so that it shows the name that holds."""
        self._change(lambda: self._move(model, rename_model(model, name)))

    def delete(self, model: Path) -> None:
        """Puts a model into the bin."""

        def delete() -> None:
            self._last_deleted = delete_model(model)
            self._session.notice.emit(
                f"“{model.name}” was deleted. “Take back” below the models brings it back."
            )

        self._change(delete)

    def take_back(self) -> None:
        """Undoes the last deletion."""
        deleted = self.to_take_back
        if deleted is not None:
            self._change(lambda: restore_model(deleted))

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
