"""Makes sure that there is a data folder to start with, whatever lies where it should be or in it."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths

from composer.errors import ComposerError
from composer.library.backups import set_aside
from composer.library.folders import HOME_VARIABLE, Folders
from composer.library.journals import Journals
from composer.log import NAME as LOG_NAME
from composer.ui.words import say

STOOD_IN = (
    "“{home}” can’t be used: {why}. What you make now is kept in “{stand_in}”. Mend that, or name another "
    "folder in ABC_COMPOSER_HOME, and start again."
)
IN_THE_WAY = "“{name}” was no {expected}, and was set aside as “{aside}”."
JOURNAL_ELSEWHERE = "{why} Until that is mended, what is being typed is noted in “{folder}”."

SETTINGS = "settings.ini"


def usable_folders(named: Callable[[], Folders] = Folders.default) -> tuple[Folders, str]:
    """The person's folders, or others where theirs can't be used, with a sentence that says so."""
    try:
        folders = named()
        home, why = str(folders.home), _refusal(folders.home)
    except (RuntimeError, ValueError) as error:  # a user who is not known, in “~somebody/tunes”
        home, why = os.environ.get("ABC_COMPOSER_HOME", "~"), str(error)
    if not why:
        return folders, ""
    stand_in = user_data_path("abc-composer", appauthor=False) / "instead"
    if _refusal(stand_in):
        stand_in = Path(tempfile.mkdtemp(prefix="abc-composer-"))
    return Folders(stand_in), say(STOOD_IN, home=home, why=why, stand_in=stand_in)


def clear_the_way(folders: Folders, now: datetime) -> Iterator[str]:
    """Sets aside what can't be what its name says, and tells each; a link to what is not there stays."""
    own = folders.library, folders.corpus, folders.home / LOG_NAME, folders.home / "window.lock"
    files = (*own, *_settings_file(folders))
    kept = folders.models, folders.journals, folders.backups, folders.dragged
    places = [(path, "file", path.is_file) for path in files] + [
        (path, "folder", path.is_dir) for path in kept
    ]
    for path, expected, is_expected in places:
        try:
            if path.exists() and not is_expected():
                aside = set_aside(path, now)
                yield say(IN_THE_WAY, name=path, expected=say(expected), aside=aside.name)
        except (ComposerError, OSError) as error:
            yield say(str(error))


def settings_in(folders: Folders) -> QSettings:
    """What is remembered: in the folder that ABC_COMPOSER_HOME names, else in the system's place for it."""
    if os.environ.get(HOME_VARIABLE, "").strip():
        return QSettings(str(folders.home / SETTINGS), QSettings.Format.IniFormat)
    return QSettings()


def _settings_file(folders: Folders) -> Iterator[Path]:
    """Where Qt keeps settings in a file, which it would read to its end: a pipe has none."""
    if os.environ.get(HOME_VARIABLE, "").strip():
        yield folders.home / SETTINGS
        return
    name, organisation = QCoreApplication.applicationName(), QCoreApplication.organizationName()
    if QSettings.defaultFormat() == QSettings.Format.NativeFormat and sys.platform in ("win32", "darwin"):
        return
    suffix = "conf" if QSettings.defaultFormat() == QSettings.Format.NativeFormat else "ini"
    kind = QStandardPaths.StandardLocation.GenericConfigLocation
    if folder := QStandardPaths.writableLocation(kind):
        yield Path(folder) / organisation / f"{name}.{suffix}"


def open_journals(folders: Folders) -> tuple[Journals, str]:
    """The journals; where their folder refuses, some for this start alone, with a sentence that says so."""
    try:
        return Journals(folders.journals, folders.single_journal), ""
    except ComposerError as error:
        folder = Path(tempfile.mkdtemp(prefix="abc-composer-unsaved-"))
        return Journals(folder), say(JOURNAL_ELSEWHERE, why=say(str(error)), folder=folder)


def _refusal(home: Path) -> str:
    """Why nothing can be kept there; empty where it can. A full disk is told where something is written."""
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return say("it is no folder") if home.exists() else error.strerror or str(error)
    return "" if os.access(home, os.R_OK | os.W_OK | os.X_OK) else say("it allows no writing")
