"""Fetches a collection that does not come with the program: asks the person first, then works as a job."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from composer.corpus.bundled.collection import BundledCollection
from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.fetching import Fetched, fetch
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.words import say


class FetchDialog:
    """The question before anything is fetched; a test answers by replacing `confirm`."""

    @classmethod
    def confirm(cls, parent: QWidget, collection: BundledCollection) -> bool:
        """Says what it is, where it comes from, on what terms, and how much; True where it is wanted."""
        assert collection.archive is not None
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(say(collection.title))
        box.setText(say("Fetch “{title}”?", title=say(collection.title)))
        box.setInformativeText(f"{say(collection.notice)}\n\n{say(collection.archive.what_is_fetched)}")
        box.addButton(QMessageBox.StandardButton.Cancel)
        wanted = box.addButton(say("Fetch"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(wanted)
        box.exec()
        return box.clickedButton() is wanted


class CorpusFetching(QObject):
    """One collection at a time.

    Signals:
        changed(str): this collection is being fetched; empty where none is.
        fetched(str): it is here.
    """

    changed = Signal(str)
    fetched = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Latest[str] = Latest(jobs, "Fetching a collection", _fetch, cancels=True, parent=self)
        self._name = ""
        self._work.answered.connect(self._take)
        self._work.busy_changed.connect(self._tell)

    def ask(self, parent: QWidget, name: str) -> None:
        """Fetches it where the person agrees; asked again while it works, it stops."""
        if self._work.busy:
            self._work.forget()
        elif FetchDialog.confirm(parent, BUNDLED[name]):
            self._name = name
            self._work.ask(name)

    def _take(self, name: str, event: object) -> None:
        if isinstance(event, Fetched):
            self.fetched.emit(name)

    def _tell(self, busy: bool) -> None:
        self.changed.emit(self._name if busy else "")


def _fetch(name: str) -> Iterator[object]:
    return fetch(BUNDLED[name])
