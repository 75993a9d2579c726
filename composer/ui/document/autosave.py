"""Keeps what the person makes: composed tunes and edits go into the library by themselves."""

import time
from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from composer.errors import ComposerError
from composer.export.standing_alone import standing_alone
from composer.library.journal import Journal, UnreadableJournalError, UnsavedText
from composer.library.records import EarlierText, KeptTune, Provenance
from composer.library.tunes import TuneLibrary
from composer.notation.fields import fields_of
from composer.notation.reader import read_tune
from composer.ui.document.document import Document
from composer.ui.document.open_tune import OpenTune, Origin

JOURNAL_AFTER_SECONDS = 0.5
"""After the first key that is in no journal yet, however fast others follow."""
KEEP_AFTER_SECONDS, KEEP_WITHIN_SECONDS = 4.0, 9.0
"""After the latest key; and after the first one that is not kept, however fast others follow."""
AGAIN_AFTER_SECONDS = 30.0
"""When a library that refused is tried again, however much is typed meanwhile."""
EARLIER_AFTER_SECONDS = 300.0
"""Steady work on a tune puts a text into its history as often as this, and not at every save."""

LONGEST_OPENED = 200_000
"""What is longer is put into the library, and not onto the page by itself."""
DAMAGED = "Text that was left unsaved was damaged on the disk. What can be read of it is in Library."


class NotKeptError(ComposerError):
    """An edit is not in the library; its cause says why."""


class Autosave(QObject):
    """Between the document and the library, so that nobody has to remember to save.

    An edit is in the journal within a second and in the library within ten, or as soon as another tune is
    opened or the window closes. Whatever error occurs, it counts as kept only once it has been read back.
    The library keeps every earlier text.

    Signals:
        library_changed(): something in the library is not as it was.
        failed(Exception): the disk refused; the text is still in the document.
        journal_damaged(Exception): what a crash left is damaged, and its file was set aside.
        tune_kept(OpenTune): it is in the library, with its number; perhaps another is open by now.
        kept(): nothing waits any more.
    """

    library_changed = Signal()
    failed = Signal(object)
    journal_damaged = Signal(object)
    tune_kept = Signal(object)
    kept = Signal()

    def __init__(
        self,
        document: Document,
        library: TuneLibrary,
        journal: Journal,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._document, self.library, self._journal, self._clock = document, library, journal, clock
        # By the number of its opening; more than one only while the disk refuses.
        self._waiting: dict[int, OpenTune] = {}
        self._waiting_since = 0.0
        self._refused = False
        # When a text of the tune that was opened as this number went into its history last.
        self._earlier_of, self._earlier_at = 0, 0.0
        self._journal_failed = False
        self._journal_timer = QTimer(self, singleShot=True)
        self._journal_timer.timeout.connect(self._write_journal)
        self._keep_timer = QTimer(self, singleShot=True)
        self._keep_timer.timeout.connect(self.flush)
        document.edited.connect(self._edited)
        document.opened.connect(self.flush)

    def keep_composed(self, text: str, provenance: Provenance) -> KeptTune:
        """Puts a tune that was just composed into the library.

        Where that refuses, the tune waits with the edits, in the journal meanwhile; raises ComposerError.
        """
        try:
            kept = self.library.keep(text, provenance)
        except ComposerError:
            # It is not open: its number is no document's.
            self._waiting[min(0, *self._waiting, 0) - 1] = OpenTune(text, provenance=provenance)
            self._refused = True
            self._write_journal()
            self._start(self._keep_timer, AGAIN_AFTER_SECONDS)
            raise
        self.library_changed.emit()
        return kept

    def open(self, identifier: int) -> KeptTune:
        """Opens a tune of the library, once every edit that waits is kept."""
        self.flush()
        kept = self.library.get(identifier)
        self._document.open(OpenTune(kept.text, Origin.LIBRARY, kept.identifier, kept.provenance))
        return kept

    def revert(self, earlier: EarlierText) -> KeptTune:
        """Gives a tune an earlier text back; what stands in the document now goes into its history."""
        self.flush()
        self.library.revert(earlier)
        return self.open(earlier.tune)

    def set_favourite(self, favourite: bool) -> None:
        """Stars the open tune, or takes the star away; a tune that is not kept yet is kept first."""
        number = self._document.identifier
        if number is None or not self.library.has(number):
            self._waiting.setdefault(self._document.number, self._document.tune)
        self.flush()
        if self._document.identifier is not None:
            self.library.set_favourite(self._document.identifier, favourite)
            self.library_changed.emit()

    @property
    def pending(self) -> bool:
        """True while an edit is not in the library yet."""
        return bool(self._waiting)

    def flush(self) -> bool:
        """Puts every edit that waits into the library, now; False where one is safe nowhere."""
        self._keep_timer.stop()
        if not self._waiting:
            return True
        for number, tune in tuple(self._waiting.items()):
            try:
                self._keep(number, tune)
            except Exception as error:  # noqa: BLE001 - whatever it is, the edit is not kept, and is told so
                self.failed.emit(_not_kept(error))
            else:
                del self._waiting[number]
        self._refused = bool(self._waiting)
        if self._refused:
            # A library that is only read takes nothing, and the journal is where it stays.
            is_safe = self._write_journal() and self.library.is_newer
            self._start(self._keep_timer, AGAIN_AFTER_SECONDS)
        else:
            is_safe = True
            self._journal_timer.stop()
            self._tell_failure_of(self._journal.clear)
            self.kept.emit()
        self.library_changed.emit()
        return is_safe

    def close(self) -> None:
        """The window closes: nothing is tried again, and the library is let go of."""
        self._journal_timer.stop()
        self._keep_timer.stop()
        self.library.close()

    def restore(self, journals: Iterable[Journal]) -> int:
        """Keeps what crashes left in these journals, and opens the first; tells how many texts there were."""
        found = 0
        for journal in journals:
            found += self._restore(journal, self._put_on_page if not found else self._put_beside)
        return found

    def take_up(self, journals: Iterable[Journal]) -> int:
        """Keeps what crashes left in these journals, and opens none; tells how many journals there were."""
        journals_seen = 0
        for journal in journals:
            self._restore(journal, self._put_beside)
            journals_seen += 1
        return journals_seen

    def _restore(self, journal: Journal, put: Callable[[UnsavedText], bool]) -> bool:
        try:
            unsaved = journal.read()
            if unsaved is None:
                journal.clear()
                return False
            if put(unsaved):
                if unsaved.damaged:
                    self.journal_damaged.emit(ComposerError(f"{DAMAGED} {journal.set_aside()}"))
                else:
                    journal.clear()
        except UnreadableJournalError as error:
            self.journal_damaged.emit(ComposerError(f"{error} {journal.set_aside()}"))
            return False
        except ComposerError as error:
            self.failed.emit(error)
            return False
        return True

    def _put_on_page(self, unsaved: UnsavedText) -> bool:
        if len(unsaved.text) > LONGEST_OPENED:
            return self._put_beside(unsaved)
        origin = Origin.NEW if unsaved.tune is None else Origin.LIBRARY
        self._document.open(OpenTune(unsaved.text, origin, unsaved.tune))
        self._edited()
        # Where it can't be kept it is in this window's journal, once: another start would double it.
        return self.flush() or self._write_journal()

    def _put_beside(self, unsaved: UnsavedText) -> bool:
        """Into the library alone; what was changed there later stays, with this in its history."""
        number, library = unsaved.tune, self.library
        if number is None or not library.has(number):
            library.keep(unsaved.text)
        else:
            now = library.get(number)
            library.change_text(number, unsaved.text)
            if unsaved.written is None or now.changed > unsaved.written:
                library.change_text(number, now.text)
        self.library_changed.emit()
        return True

    def _edited(self) -> None:
        now = self._clock()
        if not self._waiting:
            self._waiting_since = now
        self._waiting[self._document.number] = self._document.tune
        if not self._journal_timer.isActive():
            self._start(self._journal_timer, JOURNAL_AFTER_SECONDS)
        if self._refused and self._keep_timer.isActive():
            return
        left = self._waiting_since + KEEP_WITHIN_SECONDS - now
        self._start(self._keep_timer, max(0.0, min(KEEP_AFTER_SECONDS, left)))

    def _keep(self, number: int, tune: OpenTune) -> None:
        kept = self._put_into_library(number, tune)
        if kept is None:
            return
        # Known before it is read back, so that it is not kept a second time where that fails.
        self._waiting[number] = replace(tune, identifier=kept.identifier)
        self._document.set_kept(number, kept.identifier)
        self.tune_kept.emit(self._waiting[number])
        if self.library.get(kept.identifier).text != standing_alone_text(tune):
            raise ComposerError(f"The library gave back another text for “{kept.title}” than was kept.")

    def _put_into_library(self, number: int, tune: OpenTune) -> KeptTune | None:
        # What was deleted meanwhile is not changed in its trash: the edit becomes a tune of its own.
        if tune.identifier is not None and self.library.has(tune.identifier):
            return self.library.change_text(
                tune.identifier, standing_alone_text(tune), self._is_earlier(number)
            )
        if not tune.text.strip():
            return None
        return self.library.keep(standing_alone_text(tune), tune.provenance)

    def _is_earlier(self, number: int) -> bool:
        """Whether the text before goes into the history: the first of an opening, then every few minutes."""
        now = self._clock()
        if number == self._earlier_of and now - self._earlier_at < EARLIER_AFTER_SECONDS:
            return False
        self._earlier_of, self._earlier_at = number, now
        return True

    def _write_journal(self) -> bool:
        # While the library refuses there may be several: then they go in together, as one text.
        tunes = tuple(self._waiting.values())
        if not tunes:
            return True
        text = "\n\n".join(map(standing_alone_text, tunes))
        number = tunes[0].identifier if len(tunes) == 1 else None
        written = self._tell_failure_of(lambda: self._journal.write(text, number))
        if not written:
            self._start(self._journal_timer, KEEP_AFTER_SECONDS)
        return written

    def _tell_failure_of(self, write: Callable[[], None]) -> bool:
        """Tells the first of several failures in a row; False where it failed."""
        try:
            write()
        except Exception as error:  # noqa: BLE001 - what is typed goes on, and the journal is tried again
            if not self._journal_failed:
                self.failed.emit(error)
            self._journal_failed = True
            return False
        self._journal_failed = False
        return True

    def _start(self, timer: QTimer, seconds: float) -> None:
        timer.start(round(seconds * 1000))


def standing_alone_text(tune: OpenTune) -> str:
    """The text, with the fields that it has from its file's header: the library has no such header."""
    if not any(fields_of(tune.file_header)):
        return tune.text
    return standing_alone(read_tune(tune.text, file_header=tune.file_header))


def _not_kept(error: Exception) -> ComposerError:
    if isinstance(error, ComposerError):
        return error
    sentence = NotKeptError(
        "Your last edit is not in the Library yet: something went wrong there. It stays on the page, and is "
        "tried again in half a minute. Copy it out before you close the window."
    )
    sentence.__cause__ = error
    return sentence
