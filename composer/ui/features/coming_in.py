"""Other programs' music, opened from the File menu or dropped: it goes into the Library and onto the page."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from composer.errors import ComposerError
from composer.importing.importing import Imported, import_file
from composer.library.records import Provenance
from composer.ui.features.feature import Host
from composer.ui.widgets.question_bar import QuestionBar
from composer.ui.words import say

IMPORTING = "Opening"
OPENED = "“{name}” is in the Library now. {told}"
_MOST_TOLD = 6


class ComingIn(QObject):
    """Reads the files in a job; the first tune is opened, all are kept, and what they lost is told.

    Signals:
        imported(Path): the music of this file is kept.
    """

    imported = Signal(object)

    def __init__(self, host: Host) -> None:
        super().__init__(host.document)
        self._host = host
        self.told = QuestionBar({"close": "OK"})
        host.page.add_strip(self.told)
        host.document.opened.connect(self.told.hide)

    def open(self, paths: Sequence[Path]) -> None:
        """Begins to read these files; returns at once."""
        job = self._host.jobs.create(say(IMPORTING), partial(_read, tuple(paths)))
        job.happened.connect(self._take)
        job.start()

    def _take(self, event: tuple[bool, Imported | ComposerError]) -> None:
        is_first, found = event
        if isinstance(found, ComposerError):
            self._host.session.failed.emit(found)
            return
        try:
            kept = self._host.autosave.keep_composed(found.text, Provenance())
            self.imported.emit(found.path)
            if is_first:
                self._host.autosave.open(kept.identifier)
        except ComposerError as error:
            self._host.session.failed.emit(error)
            return
        if is_first:
            self._tell(found)
        else:
            self._host.session.notice.emit(say(OPENED, name=found.path.name, told="").strip())

    def _tell(self, found: Imported) -> None:
        sentences = [say(sentence) for sentence in found.told[:_MOST_TOLD]]
        told = say(OPENED, name=found.path.name, told=" ".join(sentences)).strip()
        if sentences:
            self.told.ask(told)
        else:
            self._host.session.notice.emit(told)


def _read(paths: Sequence[Path]) -> Iterator[tuple[bool, Imported | ComposerError]]:
    """Whether it is the first that could be read, and what each file is, or why it is nothing."""
    is_first = True
    for path in paths:
        try:
            found = import_file(path)
        except ComposerError as error:
            yield False, error
        else:
            yield is_first, found
            is_first = False
