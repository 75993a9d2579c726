"""The one place that shows what went wrong: a sentence for the person, a traceback for the log."""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from composer.errors import ComposerError
from composer.log import traceback_of
from composer.ui.session import Offer
from composer.ui.words import say

CLICK = "click"
"""In place of a job's name, for what could not be done at a click."""
BUG = "Something went wrong inside ABC Composer, and what was wanted was not done. Try again, or report it."
WITH_LOG = "{bug} What happened stands in “{file}”."
NOT_RESTORED = "{what} could not be given back as it was left; all else is there."
log = logging.getLogger("composer")


@dataclass(frozen=True)
class Failure:
    """What went wrong, and what stands behind it: a traceback, or what was written as a process crashed."""

    sentence: str
    details: str = ""


class Failures(QObject):
    """Turns every failure into a sentence, and every bug into a log entry as well.

    Signals:
        told(str, str, Offer): a sentence to show, the name of the job that failed, where it was one, and
            the way to the details, where there are any.
        details_wanted(Failure): the person wants to see what stands behind a sentence.
    """

    told = Signal(str, str, object)
    details_wanted = Signal(object)

    def __init__(self, log_file: Path | None = None, parent: QObject | None = None) -> None:
        """`log_file` is named in the sentence about a bug."""
        super().__init__(parent)
        self.log_file = log_file
        self._held: list[Failure] | None = None

    def hold(self) -> None:
        """From now on failures wait until there is a window to tell them in."""
        self._held = self._held or []

    def release(self) -> None:
        """Tells what waited, together, since one sentence takes the place of another."""
        held, self._held = self._held or [], None
        if held:
            details = "\n".join(failure.details for failure in held if failure.details)
            self._show(Failure("\n".join(failure.sentence for failure in held), details))

    @property
    def held_sentence(self) -> str:
        """What waits to be told."""
        return "\n".join(failure.sentence for failure in self._held or [])

    def tell(self, error: BaseException, job: str = "") -> None:
        """Shows `error`; whatever is not a ComposerError is a bug and is logged with its traceback."""
        if isinstance(error, ComposerError):
            cause = error.__cause__
            is_bug = cause is not None and not isinstance(cause, ComposerError | OSError)
            log.warning("%s", error, exc_info=cause if is_bug else None)
            self._show(Failure(say(str(error)), traceback_of(error) if cause is not None else ""), job)
            return
        log.error("A bug:", exc_info=error)
        self._show(Failure(self._with_log(say(BUG)), traceback_of(error)), job)

    def tell_of(self, failure: Failure) -> None:
        """Shows what is no error of this process: how another one ended."""
        log.warning("%s", failure.sentence)
        self._show(failure)

    @contextmanager
    def restoring(self, what: str) -> Iterator[None]:
        """Around what gives something of last time back: where that fails, the rest comes up, and it is told.

        What is read is checked where it is read; this is for what nobody thought of.
        """
        try:
            yield
        except ComposerError as error:
            self.tell(error)
        except Exception as error:
            log.error("%s could not be restored:", what, exc_info=error)
            sentence = say(NOT_RESTORED, what=say(what))
            self._show(Failure(self._with_log(sentence), traceback_of(error)))

    def catch_uncaught(self) -> None:
        """Sends what no slot caught to `tell` instead of to a terminal nobody sees."""
        sys.excepthook = self._excepthook

    def _show(self, failure: Failure, job: str = "") -> None:
        if self._held is not None:
            self._held.append(failure)
            return
        show: Callable[[], object] = partial(self.details_wanted.emit, failure)
        offer = Offer(failure.sentence, say("Details…"), show, True, job, stays=True)
        self.told.emit(failure.sentence, job, offer if failure.details else None)

    def _with_log(self, sentence: str) -> str:
        return say(WITH_LOG, bug=sentence, file=self.log_file) if self.log_file else sentence

    def _excepthook(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
            return
        self.tell(error, CLICK)
