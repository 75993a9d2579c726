"""The real window, with folders of its own and a silent output."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from composer.library.folders import Folders
from composer.playback.output import SilentOutput
from composer.ui.application import build_studio
from composer.ui.studio import Studio


class Stage:
    """Opens windows on the same folders, one after another, and closes them as a person would."""

    def __init__(self, qtbot: QtBot, home: Path, seconds: Callable[[], float]) -> None:
        self.folders = Folders(home)
        self.told: list[str] = []
        self._qtbot, self._seconds = qtbot, seconds
        self._open: list[Studio] = []

    def open(self) -> Studio:
        """A window as at a start of the program."""
        settings = QSettings(str(self.folders.home / "settings.ini"), QSettings.Format.IniFormat)
        studio = build_studio(self.folders, SilentOutput(self._seconds), settings)
        studio.failures.told.connect(self.told.append)
        studio.window.show()
        self._qtbot.waitExposed(studio.window)
        self._open.append(studio)
        return studio

    def close(self, studio: Studio) -> None:
        """Closes the window and waits until everything behind it has ended."""
        studio.window.close()
        self._qtbot.waitUntil(
            lambda: not studio.window.isVisible() and not studio.jobs.running, timeout=60_000
        )
        self._open.remove(studio)
        studio.window.deleteLater()
        studio.deleteLater()

    def close_all(self) -> None:
        """Closes what a test left open."""
        for studio in tuple(self._open):
            self.close(studio)


@pytest.fixture
def seconds() -> Callable[[], float]:
    """The clock by which the music passes; a module may put a fake one in its place."""
    return time.monotonic


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, seconds: Callable[[], float]) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path / "home", seconds)
    yield stage
    stage.close_all()


@pytest.fixture
def studio(stage: Stage) -> Studio:
    return stage.open()
