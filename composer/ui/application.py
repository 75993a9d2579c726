"""Starts the window: makes the parts, connects them, and hands over to Qt."""

import gc
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QSettings
from PySide6.QtWidgets import QApplication

from composer.corpus.bundled.archive import keep_in
from composer.corpus.kept_judgements import keep_judgements_in
from composer.errors import ComposerError
from composer.library.backups import backups, remove_unfinished, set_aside
from composer.library.database import LibraryDamagedError
from composer.library.folders import Folders
from composer.library.journals import Journals
from composer.library.restoring import mend
from composer.library.tunes import TuneLibrary
from composer.log import NAME as LOG_NAME
from composer.log import start_log
from composer.notation.instruments import use_own_instruments
from composer.playback.output import AudioOutput
from composer.printing.formats import hand_in_formats
from composer.score.playing_styles import use_own_table
from composer.ui.closing import leave
from composer.ui.data_folder import clear_the_way, open_journals, settings_in, usable_folders
from composer.ui.dialogs.start import StartAnswer, StartDialogs
from composer.ui.failures import Failures
from composer.ui.features.restoring import Restoring
from composer.ui.languages import SETTING, SYSTEM, speak
from composer.ui.one_window import OneWindow, hand_over
from composer.ui.orderly_end import OrderlyEnd
from composer.ui.remembered import Remembered
from composer.ui.sizes import font
from composer.ui.theme import application_icon, apply_theme
from composer.ui.widgets.focus_ring import FocusRing
from composer.ui.window_assembly import WindowAssembly
from composer.ui.window_keys import WindowKeys
from composer.ui.words import say

if TYPE_CHECKING:
    from composer.ui.player.audio_output import QtAudioOutput

# The interpreter's lock goes round at least this often, so that a worker does not hold up painting.
SWITCH_INTERVAL_SECONDS = 0.001
# What Qt's sound tells of itself: which decoder it uses, which of two sound servers is not there.
QUIET = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"
NOT_OPENED = "What you make now is kept in “{folder}”, until the library can be opened again."
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
    folders, problem = usable_folders()
    only = OneWindow(folders.home)
    before = sys.excepthook
    try:
        if not only.listens and not another_window and hand_over(folders.home, paths):
            return 0
        failures = Failures(folders.home / LOG_NAME)
        failures.hold()
        failures.catch_uncaught()
        # Before anything is read out of the settings: a pipe in their place would never end.
        put_away = [*clear_the_way(folders, datetime.now())]
        unspoken = speak(application, Remembered(settings_in(folders)).text(SETTING, SYSTEM))
        for sentence in (problem, *put_away, start_log(folders.home / LOG_NAME), unspoken):
            if sentence:
                failures.tell(ComposerError(sentence))
        return _run(application, folders, failures, only, paths)
    finally:
        sys.excepthook = before
        only.close()


def _run(
    application: QApplication, folders: Folders, failures: Failures, only: OneWindow, paths: Sequence[Path]
) -> int:
    journals, problem = open_journals(folders)
    if problem:
        failures.tell(ComposerError(problem))
    try:
        with failures.restoring("The mark by which a crash is known"):
            journals.note_crashes()
        library = _library(folders, failures)
        if library is None:
            return 1
        assembly = build_window(folders, library=library, journals=journals, failures=failures)
        # What is there now lives as long as the program: full turns of the collector need not look at it.
        gc.freeze()
        assembly.window.show()
        ending = OrderlyEnd(assembly.quit_unasked, assembly)
        only.files_wanted.connect(assembly.take_files)
        only.has_started()
        assembly.window.closing.connect(only.close)
        assembly.closing.overdue.connect(partial(_leave, assembly))
        assembly.open_paths(list(paths))
        restoring = assembly.features["restoring"]
        assert isinstance(restoring, Restoring)
        restoring.start(folders.backups)
        failures.release()
        code = application.exec()
        ending.stop()
        if not assembly.jobs.end_all():
            leave()  # a thread that still runs when it is taken down would abort the program
        return code
    except Exception as error:  # noqa: BLE001 - logged and told: a traceback in a terminal nobody sees is no help
        failures.tell(error)
        StartDialogs.cannot_start(failures.held_sentence)
        return 1
    finally:
        journals.close()


def _library(folders: Folders, failures: Failures) -> TuneLibrary | None:
    """The library, or one for this start alone where the disk refuses; None where the person quits."""
    try:
        return open_library(folders)
    except ComposerError as error:
        stand_in = Folders(Path(tempfile.mkdtemp(prefix="abc-composer-")))
        failures.tell(error)
        failures.tell(ComposerError(say(NOT_OPENED, folder=stand_in.home)))
        return TuneLibrary(stand_in.library)


def _leave(assembly: WindowAssembly) -> None:
    """The window closes, and work still runs that can't be ended."""
    assembly.window.hide()
    assembly.window.closing.emit()
    assembly.remembered.sync()
    leave()


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
    journals: Journals | None = None,
    failures: Failures | None = None,
) -> WindowAssembly:
    """The window and all behind it.

    Args:
        folders: where the person's things lie.
        output: where sound goes; the system's sound card if None.
        settings: what is remembered; see `settings_in` if None.
        library: the library, open; it is opened here if None.
        journals: where unsaved text is noted; those of the folders if None.
        failures: where whatever goes wrong is told; it is made here if None.
    """
    hand_in_formats()
    keep_in(folders.collections)
    keep_judgements_in(folders.judgements)
    card = None
    if output is None:
        output = card = sound_card()
    of_instruments = use_own_instruments(folders.home)  # before the menus that list them
    assembly = WindowAssembly(
        library=library or TuneLibrary(folders.library),
        journals=journals or Journals(folders.journals, folders.single_journal),
        models_folder=folders.models,
        log_file=folders.home / LOG_NAME,
        dragged_folder=folders.dragged,
        output=output,
        settings=settings or settings_in(folders),
        failures=failures,
    )
    if card is not None:
        card.interrupted.connect(assembly.player.pause)
        card.explanation_changed.connect(assembly.player.message)
    for sentence in filter(None, (of_instruments, use_own_table(folders.home))):
        assembly.failures.tell(ComposerError(sentence))
    with assembly.failures.restoring("The corpus"):
        assembly.corpus.restore(folders.corpus)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    FocusRing(application, assembly.window)
    window, page = assembly.window, assembly.page
    WindowKeys(window, (window.listings, page.sheet, page.editor, window.settings, window.player_bar))
    apply_theme(application, assembly.remembered.text("theme", "system"))
    return assembly


def sound_card() -> "QtAudioOutput":
    """The system's sound output."""
    from composer.ui.player.audio_output import QtAudioOutput

    return QtAudioOutput()
