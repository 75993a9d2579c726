"""Has the tunes read that Step by step is taught on, and once the network that learnt before."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from composer.corpus.collection import Corpus
from composer.errors import ComposerError
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.workflows.lesson.lesson import Lesson
from composer.workflows.lesson.text import LessonText, Reading, prepare
from composer.workflows.lesson.training import OwnNetwork, read_own


@dataclass(frozen=True)
class _Wanted:
    corpus: Corpus | None


class LessonReading(QObject):
    """Tells the lesson what was read; the newest corpus wins.

    Signals:
        counted(int): so many tunes are read.
        changed(): the lesson has other tunes, or none, and why.
        own_is_damaged(ComposerError): the network that learnt before can't be read.
    """

    counted = Signal(int)
    changed = Signal()
    own_is_damaged = Signal(object)

    def __init__(self, lesson: Lesson, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lesson, self._own_was_read = lesson, False
        self._latest: Latest[_Wanted] = Latest(
            jobs, "Reading the tunes of Step by step", self._read, cancels=True, parent=self
        )
        self._latest.answered.connect(self._take)
        self._latest.failed.connect(self._fail)

    def ask(self, corpus: Corpus | None) -> None:
        """Has a corpus read, or where there is none, a bundled one."""
        self._latest.ask(_Wanted(corpus))

    def forget(self) -> None:
        """Nothing is read any more."""
        self._latest.forget()

    def _read(self, wanted: _Wanted) -> Iterator[object]:
        if not self._own_was_read:
            try:
                yield read_own(self._lesson.trainer.folder)
            except ComposerError as error:
                yield error
        yield from prepare(wanted.corpus)

    def _take(self, _wanted: _Wanted, event: object) -> None:
        match event:
            case OwnNetwork() | None:
                self._own_was_read = True
                self._lesson.trainer.own = event
            case ComposerError():
                self._own_was_read = True
                self.own_is_damaged.emit(event)
            case Reading():
                self.counted.emit(event.done)
            case LessonText():
                self._lesson.take_text(event)
                self.changed.emit()

    def _fail(self, _wanted: _Wanted, error: Exception) -> None:
        self._lesson.lack_text(str(error))
        self.changed.emit()
