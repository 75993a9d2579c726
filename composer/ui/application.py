"""Starts the window: makes the parts, connects them, and hands over to Qt."""

import gc
import logging
import logging.handlers
import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QSettings
from PySide6.QtWidgets import QApplication

from composer.errors import ComposerError
from composer.library.backups import backups, remove_unfinished, set_aside
from composer.library.database import LibraryDamagedError
from composer.library.folders import Folders
from composer.library.journals import Journals
from composer.library.restoring import mend
from composer.library.tunes import TuneLibrary
from composer.playback.output import AudioOutput
from composer.printing.formats import hand_in_formats
from composer.ui.dialogs.start import StartAnswer, StartDialogs
from composer.ui.features.restoring import Restoring
from composer.ui.one_window import OneWindow, hand_over
from composer.ui.sizes import font
from composer.ui.theme import application_icon, apply_theme
from composer.ui.widgets.focus_ring import FocusRing
from composer.ui.window_assembly import WindowAssembly
from composer.ui.window_keys import WindowKeys

if TYPE_CHECKING:
    from composer.ui.player.audio_output import QtAudioOutput

# The interpreter's lock goes round at least this often, so that a worker does not hold up painting.
SWITCH_INTERVAL_SECONDS = 0.001
# What Qt's sound tells of itself: which decoder it uses, which of two sound servers is not there.
QUIET = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"
LOG_BYTES, LOG_FILES = 1_000_000, 3
GONE = (
    "The library of your tunes was not there any more, and a new one was begun. File › Restore from a daily "
    "copy… has what the copies hold."
)


def open_library(folders: Folders, now: Callable[[], datetime] = datetime.now) -> TuneLibrary | None:
    """Opens the library; where it is damaged, asks what to do, and returns None where that is to quit.

    Raises:
        ComposerError: the folder or disk refuses.
    """
    remove_unfinished(folders.library)
    is_gone = not folders.library.exists() and bool(backups(folders.backups))
    while True:
        try:
            library = TuneLibrary(folders.library)
            library.doubts += [GONE] * is_gone
            return library
        except LibraryDamagedError as error:
            copies = backups(folders.backups)
            answer = StartDialogs.damaged_library(str(error), copies[0] if copies else None)
            if answer is StartAnswer.QUIT:
                return None
            _mend(answer, folders.library, copies, now())


def _mend(answer: StartAnswer, library: Path, copies: tuple[Path, ...], now: datetime) -> None:
    if answer is StartAnswer.TAKE_COPY:
        mend(library, copies, now)
    else:
        set_aside(library, now)


def main(paths: Sequence[Path] = (), another_window: bool = False) -> int:
    """Opens the window and returns Qt's exit code once it is closed.

    Args:
        paths: files and folders to open; the window that is open takes them, where there is one.
        another_window: opens a window of its own even so.
    """
    application = build_application()
    folders = Folders.default()
    if paths and not another_window and hand_over(folders.home, paths):
        return 0
    start_log(folders.home / "abc-composer.log")
    try:
        library = open_library(folders)
        if library is None:
            return 1
        assembly = build_window(folders, library=library)
    except ComposerError as error:
        StartDialogs.cannot_start(str(error))
        return 1
    # What is there now lives as long as the program: full turns of the collector need not look at it.
    gc.freeze()
    assembly.failures.catch_uncaught()
    assembly.window.show()
    listening = OneWindow(folders.home, assembly)
    listening.files_wanted.connect(assembly.take_files)
    assembly.window.closing.connect(listening.close)
    assembly.open_paths(list(paths))
    restoring = assembly.features["restoring"]
    assert isinstance(restoring, Restoring)
    restoring.start(folders.backups)
    return application.exec()


def build_application(argv: Sequence[str] = ()) -> QApplication:
    """The Qt application, named so that its settings and windows are found again."""
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    QLoggingCategory.setFilterRules(QUIET)
    application = QApplication(["abc-composer", *argv])
    application.setApplicationName("ABC Composer")
    application.setOrganizationName("ABC Composer")
    application.setDesktopFileName("abc-composer")
    application.setWindowIcon(application_icon())
    # Before any widget is made: one that is there already keeps the font that it has under a stylesheet.
    application.setFont(font())
    return application


def build_window(
    folders: Folders,
    output: AudioOutput | None = None,
    settings: QSettings | None = None,
    library: TuneLibrary | None = None,
) -> WindowAssembly:
    """The window and all behind it.

    Args:
        folders: where the person's things lie.
        output: where sound goes; the system's sound card if None.
        settings: what is remembered; the system's place for it if None.
        library: the library, open; it is opened here if None.
    """
    hand_in_formats()
    library = library or TuneLibrary(folders.library)
    if output is None:
        card = sound_card()
        assembly = _assembly(folders, library, card, settings)
        card.interrupted.connect(assembly.player.pause)
        card.explanation_changed.connect(assembly.player.message)
    else:
        assembly = _assembly(folders, library, output, settings)
    assembly.corpus.restore(folders.corpus)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    FocusRing(application, assembly.window)
    window, page = assembly.window, assembly.page
    WindowKeys(window, (window.listings, page.sheet, page.editor, window.settings, window.player_bar))
    apply_theme(application, assembly.remembered.text("theme", "system"))
    return assembly


def _assembly(
    folders: Folders, library: TuneLibrary, output: AudioOutput, settings: QSettings | None
) -> WindowAssembly:
    return WindowAssembly(
        library=library,
        journals=Journals(folders.journals, folders.single_journal),
        models_folder=folders.models,
        log_file=folders.home / "abc-composer.log",
        dragged_folder=folders.dragged,
        output=output,
        settings=settings or QSettings(),
    )


def sound_card() -> "QtAudioOutput":
    """The system's sound output."""
    from composer.ui.player.audio_output import QtAudioOutput

    return QtAudioOutput()


def start_log(path: Path) -> None:
    """Warnings and bugs go into a file that is never larger than a few megabytes.

    Where the folder refuses, they go to the terminal alone; the library, which lies there too, says why.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    handler = logging.handlers.RotatingFileHandler(
        path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.formatter.converter = time.gmtime  # type: ignore[union-attr]
    log = logging.getLogger("composer")
    log.addHandler(handler)
    log.setLevel(logging.INFO)
