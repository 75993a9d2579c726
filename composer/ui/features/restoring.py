"""Daily copies: made at the start, and taken back from; and what the start found out about the library."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtWidgets import QMenu

from composer.errors import ComposerError
from composer.library.backups import backing_up, backups
from composer.library.folders import Folders
from composer.library.restoring import everything, restore_all
from composer.library.shared_folders import why_unsafe
from composer.library.tunes import TuneLibrary
from composer.ui.dialogs.restoring import RestoreDialog, TakenBack
from composer.ui.features.feature import Feature, Host
from composer.ui.session import Offer
from composer.ui.words import counted, say

JOB = "Copying the library"
NOT_MADE = "Today’s copy of the library was not made. {why}"


class Restoring(Feature):
    """File › Restore from a daily copy…"""

    menu = "file"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._dialog: RestoreDialog | None = None

    @property
    def _library(self) -> TuneLibrary:
        return self._host.autosave.library

    def fill(self, menu: QMenu) -> None:
        """One entry."""
        menu.addAction(say("Restore from a daily cop&y…"), self.open)

    def start(self, folder: Path) -> None:
        """Tells what a person should know of the library, and has today's copy made.

        Args:
            folder: where the copies lie.
        """
        session = self._host.session
        if self._library.doubts:
            told = "\n".join(map(say, self._library.doubts))
            session.failed.emit(ComposerError(told))  # into the log as well
            session.offered.emit(Offer(told, say("Look…"), self.open, is_error=True))
        if unsafe := why_unsafe(self._library.path.parent):
            session.notice.emit(say(unsafe))
        job = self._host.jobs.create(JOB, lambda: _copying(self._library, folder, date.today()))
        job.succeeded.connect(self._empty_old_trash)
        job.start()

    def open(self) -> None:
        """Shows what the copies have."""
        self._host.autosave.flush()
        if self._dialog is not None:
            self._dialog.raise_()
            return
        copies = backups(Folders(self._library.path.parent).backups)
        dialog = RestoreDialog.offer(
            self._host.window, self._host.jobs, copies, everything(self._library), self._of_damaged()
        )
        dialog.take_back_wanted.connect(self.take_back)
        dialog.restore_wanted.connect(self.restore)
        dialog.settled.connect(self._settle)
        dialog.finished.connect(self._forget)
        self._dialog = dialog

    def take_back(self, tunes: list[TakenBack]) -> None:
        """Has these tunes as they were."""
        self._host.autosave.flush()
        library, numbers = self._library, set[int]()
        for one in tunes:
            numbers.add(library.put_back(one.tune, one.history).identifier)
            number = (one.damaged.kept if one.damaged else one.tune).identifier
            library.settle(*(aside for aside in library.damaged() if aside.kept.identifier == number))
        self._show_again(numbers)
        self._host.session.notice.emit(say("{tunes} taken back.", tunes=counted(len(tunes), "tune")))

    def restore(self, copy: Path) -> None:
        """Has the whole library as a copy is."""
        self._host.autosave.flush()
        aside = restore_all(self._library, copy, datetime.now())
        self._show_again(set(everything(self._library)))
        told = say("The library is restored. What it was before lies in “{file}”.", file=aside)
        self._host.session.notice.emit(told)

    def _of_damaged(self) -> Iterator[TakenBack]:
        """Each text that the library itself has of a tune that was set aside, the latest first."""
        for one in self._library.damaged():
            for earlier in self._library.history(one.kept.identifier):
                tune = replace(one.kept, title=earlier.title, text=earlier.text, changed=earlier.replaced)
                yield TakenBack(tune, damaged=one)
            yield TakenBack(one.kept, damaged=one)

    def _settle(self) -> None:
        self._library.settle(*self._library.damaged())
        self._close()

    def _show_again(self, numbers: set[int]) -> None:
        """The open tune may be one of them; otherwise it stays, and its next edit is kept as ever."""
        self._close()
        number = self._host.document.identifier
        if number in numbers and self._library.has(number):
            self._host.autosave.open(number)
        self._host.autosave.library_changed.emit()

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()

    def _forget(self) -> None:
        self._dialog = None

    def _empty_old_trash(self) -> None:
        """After the copy, which still has it."""
        if self._library.empty_old_trash():
            self._host.autosave.library_changed.emit()


def _copying(library: TuneLibrary, folder: Path, today: date) -> Iterator[Path | None]:
    try:
        yield from backing_up(library, folder, today)
    except ComposerError as error:
        raise ComposerError(NOT_MADE.format(why=error)) from error
