"""Lets the window close once everything is saved, and keeps it open where something could not be."""

import logging
import os
import sys
from collections.abc import Callable
from typing import NoReturn

from PySide6.QtCore import QObject, QTimer, Signal

from composer.errors import ComposerError
from composer.files import let_writes_end
from composer.ui.jobs import Jobs
from composer.ui.words import say

WAITING = "Finishing the work that runs and saving it; the window closes in a moment…"
ANYWAY_MILLISECONDS = 60_000
LONGEST_WAIT_MILLISECONDS = 1500
"""For work that can't be ended, as TensorFlow's: then what it has made is saved and the program leaves."""
NOT_SAVED = (
    "Not everything could be saved, so the window stayed open. "
    "Mend that, or close it once more to leave it unsaved."
)


class Closing(QObject):
    """Decides whether the window may close.

    Signals:
        waiting(str): work is being ended and saved; `ready` or `refused` follows.
        ready(): the window may be closed now.
        refused(str): something could not be saved; closing once more leaves it unsaved.
        overdue(): all is saved, and some work still runs that can't be ended: the program is to `leave`.
    """

    waiting = Signal(str)
    ready = Signal()
    refused = Signal(str)
    overdue = Signal()

    def __init__(
        self,
        jobs: Jobs,
        keep: Callable[[], bool],
        parent: QObject | None = None,
        agrees: Callable[[], bool] = lambda: True,
    ) -> None:
        """`keep` saves what is unsaved and returns False where it could not; `agrees` asks the person."""
        super().__init__(parent)
        self._jobs, self._keep, self._agrees = jobs, keep, agrees
        self._is_waiting = self._job_failed = self._leaves_unsaved = False
        # Whoever closes once more soon after a refusal means it; an hour later that is forgotten.
        self._anyway = QTimer(self, singleShot=True, interval=ANYWAY_MILLISECONDS)
        self._deadline = QTimer(self, singleShot=True, interval=LONGEST_WAIT_MILLISECONDS)
        self._deadline.timeout.connect(self._leave)
        jobs.not_saved.connect(self._note_failure)
        jobs.all_ended.connect(self._all_ended)

    def may_close(self) -> bool:
        """True where nothing is left to do; otherwise begins to end what runs."""
        if self._is_waiting or not self._agrees():
            return False
        if self._keep():
            self._anyway.stop()
        elif not self._anyway.isActive():
            self._anyway.start()
            self.refused.emit(say(NOT_SAVED))
            return False
        if not self._jobs.running:
            return True
        self._is_waiting, self._job_failed = True, False
        self.waiting.emit(say(WAITING))
        self._jobs.cancel_all()
        self._deadline.start()
        return False

    def _note_failure(self) -> None:
        self._job_failed = True

    def _all_ended(self) -> None:
        if not self._is_waiting:
            return
        self._is_waiting = False
        self._deadline.stop()
        if self._job_failed:
            # It runs no more: whoever closes once more is not asked again.
            self.refused.emit(say(NOT_SAVED))
        else:
            self.ready.emit()

    def _leave(self) -> None:
        """Some work has not ended in time."""
        try:
            self._jobs.keep_all()
        except ComposerError:
            self._job_failed = True
        if self._job_failed and not self._leaves_unsaved:
            # Whoever closes once more leaves it.
            self._is_waiting, self._leaves_unsaved = False, True
            self.refused.emit(say(NOT_SAVED))
        else:
            self.overdue.emit()


def leave() -> NoReturn:
    """Ends the program whatever its threads do; all is saved by now. See docs/decisions/0014."""
    let_writes_end()
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(0)
