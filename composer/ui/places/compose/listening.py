"""Hears a MIDI keyboard for the opening notes, in a job, so that a slow driver holds nothing up."""

from PySide6.QtCore import QObject

from composer.playback.midi_keyboard import KeyMove, listen
from composer.ui.jobs import Job, Jobs
from composer.ui.widgets.keyboard_button import KeyboardButton


class Listening(QObject):
    """Listens while the button is pressed in; a failure is told with those of all jobs."""

    def __init__(self, button: KeyboardButton, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._button, self._jobs = button, jobs
        self._job: Job | None = None
        button.listening_wanted.connect(self._listen)

    def _listen(self, listening: bool) -> None:
        if self._job is not None:
            self._job.cancel()
        if listening and self._job is None:
            job = self._job = self._jobs.create("Listening to the keyboard", listen)
            job.happened.connect(self._take)
            job.ended.connect(self._ended)
            job.start()

    def _take(self, move: KeyMove | None) -> None:
        if move is not None and move.is_down and self._button.isChecked():
            self._button.take(move.pitch)

    def _ended(self, _job: Job) -> None:
        self._job = None
        self._button.setChecked(False)
