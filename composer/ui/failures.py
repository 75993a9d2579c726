"""The one place that shows what went wrong: a sentence for the person, a traceback for the log."""

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from composer.errors import ComposerError
from composer.ui.document.autosave import NotKeptError
from composer.ui.words import say

CLICK = "click"
"""In place of a job's name, for what could not be done at a click."""
BUG = "Something went wrong inside ABC Composer, and what was wanted was not done. Try again, or report it."
WITH_LOG = "{bug} What happened stands in “{file}”."
log = logging.getLogger("composer")


class Failures(QObject):
    """Turns every failure into a sentence, and every bug into a log entry as well.

    Signals:
        told(str, str): a sentence to show, and the name of the job that failed, where it was one.
    """

    told = Signal(str, str)

    def __init__(self, log_file: Path | None = None, parent: QObject | None = None) -> None:
        """`log_file` is named in the sentence about a bug."""
        super().__init__(parent)
        self._log_file = log_file

    def tell(self, error: BaseException, job: str = "") -> None:
        """Shows `error`; whatever is not a ComposerError is a bug and is logged with its traceback."""
        if isinstance(error, ComposerError):
            bug = error.__cause__ if isinstance(error, NotKeptError) else None
            log.warning("%s", error, exc_info=bug)
            self.told.emit(say(str(error)), job)
            return
        log.error("A bug:", exc_info=(type(error), error, error.__traceback__))
        sentence = say(BUG)
        if self._log_file:
            sentence = say(WITH_LOG, bug=sentence, file=self._log_file)
        self.told.emit(sentence, job)

    def catch_uncaught(self) -> None:
        """Sends what no slot caught to `tell` instead of to a terminal nobody sees."""
        sys.excepthook = self._excepthook

    def _excepthook(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
            return
        self.tell(error, CLICK)
