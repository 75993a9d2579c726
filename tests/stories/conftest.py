"""The real window, with folders of its own and a silent output."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from composer.library.folders import Folders
from composer.playback.output import SilentOutput
from composer.ui.application import build_window
from composer.ui.window_assembly import WindowAssembly


class Stage:
    """Opens windows on the same folders, one after another, and closes them as a person would."""

    def __init__(self, qtbot: QtBot, home: Path, seconds: Callable[[], float]) -> None:
        self.folders = Folders(home)
        self.told: list[str] = []
        self._qtbot, self._seconds = qtbot, seconds
        self._open: list[WindowAssembly] = []

    def open(self) -> WindowAssembly:
        """A window as at a start of the program."""
        settings = QSettings(str(self.folders.home / "settings.ini"), QSettings.Format.IniFormat)
        assembly = build_window(self.folders, SilentOutput(self._seconds), settings)
        assembly.failures.told.connect(lambda sentence, _job: self.told.append(sentence))
        if not settings.contains("window/geometry"):
            # The screen of tests has less room, where the list would be folded.
            assembly.window.resize(1280, 800)
        assembly.window.show()
        self._qtbot.waitExposed(assembly.window)
        self._open.append(assembly)
        return assembly

    def close(self, assembly: WindowAssembly) -> None:
        """Closes the window and waits until everything behind it has ended."""
        assembly.window.close()
        self._qtbot.waitUntil(
            lambda: not assembly.window.isVisible() and not assembly.jobs.running, timeout=60_000
        )
        self._open.remove(assembly)
        assembly.window.deleteLater()
        assembly.deleteLater()

    def close_all(self) -> None:
        """Closes what a test left open."""
        for assembly in tuple(self._open):
            self.close(assembly)


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
def assembly(stage: Stage) -> WindowAssembly:
    return stage.open()
