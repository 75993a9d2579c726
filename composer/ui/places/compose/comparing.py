"""Opens a composed tune beside the training tune that it shares most with."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from composer.ui.dialogs.side_by_side import ENGRAVED_WIDTH, SideBySide
from composer.ui.jobs import Jobs
from composer.ui.places.compose.beside import beside
from composer.ui.places.compose.tunes import ComposedTune


class Comparing(QObject):
    """Reads the training tunes in a job, which takes a moment, and shows both in a dialog."""

    def __init__(self, jobs: Jobs, page: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._page = jobs, page
        self.dialog: SideBySide | None = None

    def show(self, tune: ComposedTune) -> None:
        """Shows both; does nothing for a tune that was compared with none."""
        found = tune.composed.originality
        if found is None:
            return
        dialog = self.dialog = SideBySide.show_beside(self._page.window(), found.sentence)
        text, sources = tune.composed.text, tune.sources
        job = self._jobs.create("Comparing", lambda: beside(text, found, sources, ENGRAVED_WIDTH))
        job.happened.connect(dialog.take)
        job.failed.connect(dialog.tell)
        dialog.finished.connect(job.cancel)
        job.start()
