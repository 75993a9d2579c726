"""A library that can't be used is told before the window opens, and the person decides."""

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from composer.errors import ComposerError
from composer.library.backups import back_up, backups
from composer.library.folders import Folders
from composer.library.tunes import TuneLibrary
from composer.playback.output import SilentOutput
from composer.score.playing_styles import use_own_table
from composer.ui import application
from composer.ui.application import open_library
from composer.ui.dialogs.start import StartAnswer, StartDialogs
from composer.ui.window_assembly import WindowAssembly

TUNE = "X:1\nT:Kept\nK:D\nDFAd|\n"
FONTS = """
import sys
from PySide6.QtWidgets import QLabel
from composer.ui.application import build_application
from composer.ui.theme import apply_theme
application = build_application()
earlier = QLabel("a")
apply_theme(application, sys.argv[1])
later = QLabel("a")
print(earlier.font() == later.font() and earlier.sizeHint() == later.sizeHint())
"""
NOW = datetime(2026, 1, 2, 3, 4, 5)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "home")


@pytest.fixture
def damaged(folders: Folders) -> Folders:
    """A library with one tune, its daily copy, and then garbage in its place."""
    with TuneLibrary(folders.library) as library:
        library.keep(TUNE)
        assert back_up(library, folders.backups, date(2026, 1, 1)) is not None
    for path in folders.home.glob("library.sqlite*"):
        path.unlink()
    folders.library.write_bytes(b"no database at all" * 100)
    return folders


def answer(monkeypatch: pytest.MonkeyPatch, *answers: StartAnswer) -> None:
    given: Iterator[StartAnswer] = iter(answers)
    monkeypatch.setattr(StartDialogs, "damaged_library", lambda *_: next(given))


def test_the_last_daily_copy_is_taken_back(damaged: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, StartAnswer.TAKE_COPY)
    library = open_library(damaged, lambda: NOW)
    assert library is not None
    with library:
        assert [kept.text for kept in library.tunes()] == [TUNE]


def test_a_damaged_library_is_set_aside_whole(damaged: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, StartAnswer.BEGIN_ANEW)
    library = open_library(damaged, lambda: NOW)
    assert library is not None
    with library:
        assert library.tunes() == ()
    aside = damaged.home / "library.set-aside-20260102-030405.sqlite"
    assert aside.read_bytes().startswith(b"no database")


def test_who_quits_finds_everything_as_it_was(damaged: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, StartAnswer.QUIT)
    before = damaged.library.read_bytes()
    assert open_library(damaged) is None
    assert damaged.library.read_bytes() == before


def test_a_home_that_is_a_file_opens_a_window_that_says_where_it_keeps_things(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    opened: list[WindowAssembly] = []
    build = application.build_window

    def build_and_close(*arguments: Any, **named: Any) -> WindowAssembly:
        made = build(*arguments, output=SilentOutput(time.monotonic), **named)
        made.failures.told.connect(lambda sentence, _job: told.append(sentence))
        QTimer.singleShot(0, made.window.close)
        opened.append(made)
        return made

    (tmp_path / "file").write_text("")
    monkeypatch.setenv("ABC_COMPOSER_HOME", str(tmp_path / "file"))
    monkeypatch.setattr(application, "build_application", lambda *_: qapp)
    monkeypatch.setattr(application, "build_window", build_and_close)
    assert application.main() == 0
    assert str(tmp_path / "file") in told[0]
    assert "instead" in told[0]
    for made in opened:
        made.window.deleteLater()
        made.deleteLater()


def test_a_table_of_playing_styles_that_cannot_be_read_is_told_and_the_window_opens(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    opened: list[WindowAssembly] = []
    build = application.build_window

    def build_and_close(*arguments: Any, **named: Any) -> WindowAssembly:
        made = build(*arguments, output=SilentOutput(time.monotonic), **named)
        QTimer.singleShot(0, lambda: shown.append(made.window.banner.label.text()))
        QTimer.singleShot(0, made.window.close)
        opened.append(made)
        return made

    table = tmp_path / "playing_styles.toml"
    table.write_text('[[style]]\nrhythms = ["reel"]\nswing = "a lot"\n', encoding="utf-8")
    monkeypatch.setenv("ABC_COMPOSER_HOME", str(tmp_path))
    monkeypatch.setattr(application, "build_application", lambda *_: qapp)
    monkeypatch.setattr(application, "build_window", build_and_close)
    try:
        assert application.main() == 0
    finally:
        use_own_table(tmp_path / "nowhere")
    assert "playing_styles.toml” can’t be used, so tunes are played as the program comes" in shown[0]
    assert "swing" in shown[0]
    for made in opened:
        made.window.deleteLater()
        made.deleteLater()


def test_what_can_still_be_read_is_added_to_the_daily_copy(
    damaged: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copyfile(backups(damaged.backups)[0], damaged.library)
    with TuneLibrary(damaged.library) as library:
        changed = library.change_text(1, TUNE + "later|\n")
        later = [library.keep(f"X:1\nT:Later {number}\nK:D\n" + "abcd|" * 200) for number in range(50)]
    data = bytearray(damaged.library.read_bytes())
    data[-4096:] = bytes(4096)
    damaged.library.write_bytes(data)
    answer(monkeypatch, StartAnswer.TAKE_COPY)
    library = open_library(damaged, lambda: NOW)
    assert library is not None
    with library:
        texts = {kept.text for kept in library.tunes()}
    assert changed.text in texts
    assert len(texts & {kept.text for kept in later}) >= len(later) - 4


def test_a_library_that_is_gone_is_told_where_there_are_copies(damaged: Folders) -> None:
    damaged.library.unlink()
    library = open_library(damaged)
    assert library is not None
    with library:
        assert "was not there any more" in library.doubts[0]


def test_what_a_crash_left_unfinished_is_removed_at_the_start(folders: Folders) -> None:
    folders.home.mkdir()
    names = [
        "library.part",
        "library.part-wal",
        ".library.sqlite.0a0b.part",
        ".library.sqlite.0a0b.part-journal",
    ]
    for name in names:
        (folders.home / name).write_bytes(b"half")
    library = open_library(folders)
    assert library is not None
    library.close()
    assert [path.name for path in folders.home.iterdir()] == ["library.sqlite"]


def test_only_errors_for_a_person_become_a_sentence(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders.home.parent.mkdir(exist_ok=True)
    folders.home.write_text("")
    with pytest.raises(ComposerError):
        open_library(folders)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_was_there_before_the_theme_has_the_font_of_what_comes_later(theme: str) -> None:
    ran = subprocess.run([sys.executable, "-c", FONTS, theme], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout.strip()) == (0, "True"), ran.stderr
