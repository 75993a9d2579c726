"""Reads a large folder of models beside the window, which lists the newest at once and all of them then."""

from pathlib import Path

from PySide6.QtCore import QObject

from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.session import Session
from composer.workflows.models import holds_many, read_many_models


class ManyModels(QObject):
    """Has whoever lists models do so anew once all of them are known."""

    def __init__(self, session: Session, jobs: Jobs, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._folder = session, folder
        self._reading: Latest[Path] = Latest(jobs, "Reading the models", read_many_models, parent=self)
        self._reading.answered.connect(self._told)
        session.models_changed.connect(self.read)

    def read(self) -> None:
        """Looks whether there are more than are read while a person waits."""
        if holds_many(self._folder):
            self._reading.ask(self._folder)

    def _told(self, _folder: Path, progress: tuple[int, int]) -> None:
        done, wanted = progress
        if done == wanted:
            self._session.models_changed.emit()
