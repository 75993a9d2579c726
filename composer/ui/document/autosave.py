"""Keeps what the person makes: composed tunes and edits go into the library by themselves."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from composer.errors import ComposerError
from composer.library.journal import Journal
from composer.library.records import EarlierText, KeptTune, Provenance
from composer.library.tunes import TuneLibrary
from composer.ui.session import OpenTune, Origin, Session

JOURNAL_AFTER_MILLISECONDS = 300
KEEP_AFTER_MILLISECONDS = 4000
KEEP_AGAIN_AFTER_MILLISECONDS = 30_000
"""When the library is tried again after it refused."""


class Keeping(QObject):
    """Between the session and the library, so that nobody has to remember to save.

    An edit is in the journal a moment after the last key and in the library a few seconds later, or
    as soon as another tune is opened or the window closes. The library keeps every earlier text.

    Signals:
        library_changed(): something in the library is not as it was.
        failed(Exception): the disk refused; the text is still in the editor.
    """

    library_changed = Signal()
    failed = Signal(object)

    def __init__(
        self, session: Session, library: TuneLibrary, journal: Journal, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self.library, self._journal = session, library, journal
        # More than one only while the disk refuses: an edit leaves the list when it has been kept.
        self._unkept: list[tuple[OpenTune | None, str]] = []
        self._journal_timer = QTimer(self, singleShot=True, interval=JOURNAL_AFTER_MILLISECONDS)
        self._journal_timer.timeout.connect(self._write_journal)
        self._keep_timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MILLISECONDS)
        self._keep_timer.timeout.connect(self.flush)
        session.tune_opened.connect(self._another_tune)

    def compose(self, text: str, provenance: Provenance) -> KeptTune:
        """Puts a tune that was just composed into the library."""
        kept = self.library.keep(text, provenance)
        self.library_changed.emit()
        return kept

    def open(self, identifier: int) -> KeptTune:
        """Puts a tune of the library on the page, once every edit that waits is kept."""
        self.flush()
        kept = self.library.get(identifier)
        self._session.open_tune(OpenTune(kept.text, Origin.LIBRARY, kept.identifier, kept.provenance))
        return kept

    def revert(self, earlier: EarlierText) -> KeptTune:
        """Gives a tune an earlier text back; what stands on the page now goes into its history."""
        self.flush()
        self.library.revert(earlier)
        return self.open(earlier.tune)

    def edit(self, text: str) -> None:
        """The open tune reads `text` now."""
        tune = self._session.tune
        if self._unkept and self._unkept[-1][0] is tune:
            self._unkept.pop()
        self._unkept.append((tune, text))
        self._journal_timer.start()
        self._keep_timer.start(KEEP_AFTER_MILLISECONDS)

    def set_favourite(self, favourite: bool) -> None:
        """Stars the open tune, or takes the star away; a tune that is not kept yet is kept first."""
        tune = self._session.tune
        if not self._unkept and tune is not None and tune.identifier is None:
            self._unkept.append((tune, tune.text))
        self.flush()
        tune = self._session.tune
        if tune is not None and tune.identifier is not None:
            self.library.set_favourite(tune.identifier, favourite)
            self.library_changed.emit()

    @property
    def pending(self) -> bool:
        """True while an edit is not in the library yet."""
        return bool(self._unkept)

    def flush(self) -> bool:
        """Puts every edit that still waits into the library, now; False where one could not be kept."""
        self._journal_timer.stop()
        self._keep_timer.stop()
        if not self._unkept:
            return True
        waiting, self._unkept = self._unkept, []
        for edited, text in waiting:
            try:
                self._keep(edited, text)
            except ComposerError as error:
                self._unkept.append((edited, text))
                self.failed.emit(error)
        if self._unkept:
            self._write_journal()
            self._keep_timer.start(KEEP_AGAIN_AFTER_MILLISECONDS)
        else:
            self._clear_journal()
        self.library_changed.emit()
        return not self._unkept

    def close(self) -> None:
        """The window closes: nothing is tried again, and the library is let go of."""
        self._journal_timer.stop()
        self._keep_timer.stop()
        self.library.close()

    def _clear_journal(self) -> None:
        try:
            self._journal.clear()
        except ComposerError as error:
            self.failed.emit(error)

    def restore(self, journals: Iterable[Journal]) -> int:
        """Keeps and opens what crashes left in these journals; tells how many texts there were."""
        return sum(self._restore(journal) for journal in journals)

    def _restore(self, journal: Journal) -> bool:
        try:
            unsaved = journal.read()
            if unsaved is None:
                return False
            origin = Origin.NEW if unsaved.tune is None else Origin.LIBRARY
            self._session.open_tune(OpenTune(unsaved.text, origin, unsaved.tune))
            self.edit(unsaved.text)
            if self.flush():
                journal.clear()
        except ComposerError as error:
            self.failed.emit(error)
            return False
        return True

    def _keep(self, edited: OpenTune | None, text: str) -> None:
        kept = self._put_into_library(edited, text)
        if kept is not None and self._session.tune is edited:
            base = edited or OpenTune(text)
            self._session.tune = replace(base, text=text, origin=Origin.LIBRARY, identifier=kept.identifier)

    def _put_into_library(self, edited: OpenTune | None, text: str) -> KeptTune | None:
        identifier = edited.identifier if edited else None
        # What was deleted meanwhile is not changed in its trash: the edit becomes a tune of its own.
        if identifier is not None and self.library.has(identifier):
            return self.library.change_text(identifier, text)
        if not text.strip():
            return None
        return self.library.keep(text, edited.provenance if edited else Provenance())

    def _write_journal(self) -> None:
        if not self._unkept:
            return
        # While the library refuses there may be several: then they go in together, as one text.
        (tune, _), text = self._unkept[-1], "\n\n".join(text for _, text in self._unkept)
        identifier = tune.identifier if tune and len(self._unkept) == 1 else None
        try:
            self._journal.write(text, identifier)
        except ComposerError as error:
            self.failed.emit(error)

    def _another_tune(self, _tune: OpenTune) -> None:
        self.flush()
