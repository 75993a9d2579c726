"""Starts with a library that can't be used: says so, and does what the person decides."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from composer.errors import ComposerError
from composer.library.backups import back_up, backups, restore_backup, set_aside
from composer.library.database import LibraryDamagedError
from composer.library.folders import Folders
from composer.library.tunes import TuneLibrary
from composer.ui.dialogs.start import StartAnswer, StartDialogs


def open_library(folders: Folders, now: Callable[[], datetime] = datetime.now) -> TuneLibrary | None:
    """Opens the library; where it is damaged, asks what to do, and returns None where that is to quit.

    Raises:
        ComposerError: the folder or disk refuses.
    """
    while True:
        try:
            return TuneLibrary(folders.library)
        except LibraryDamagedError as error:
            copies = backups(folders.backups)
            answer = StartDialogs.damaged_library(str(error), copies[0] if copies else None)
            if answer is StartAnswer.QUIT:
                return None
            _mend(answer, folders.library, copies, now())


def back_up_today(library: TuneLibrary, folders: Folders) -> str:
    """Makes the daily copy; returns why there is none today, or an empty text."""
    try:
        back_up(library, folders.backups, date.today())
    except ComposerError as error:
        return f"Today’s copy of the library was not made. {error}"
    return ""


def _mend(answer: StartAnswer, library: Path, copies: tuple[Path, ...], now: datetime) -> None:
    if answer is StartAnswer.TAKE_COPY:
        restore_backup(copies[0], library, now)
    else:
        set_aside(library, now)
