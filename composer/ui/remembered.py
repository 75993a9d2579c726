"""What the window remembers from one start to the next: size, layout, theme, volume, corpus."""

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from math import inf, isfinite
from typing import Any

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

WHOLE = 10_000
LONGEST_TEXT = 4 * 2**20
"""Of all that is remembered nothing comes near it."""
LEAST_IN_VIEW = QSize(120, 40)
LARGEST_SHARE_OF_SCREEN = 1.5


class Remembered:
    """A few named values in the place where the system keeps such things.

    Args:
        restoring: goes around what gives something back, by its name for a person; tells what fails.
    """

    def __init__(
        self,
        settings: QSettings,
        restoring: Callable[[str], AbstractContextManager[None]] = lambda _what: nullcontext(),
    ) -> None:
        self._settings = settings
        self.restoring = restoring

    def text(self, name: str, default: str) -> str:
        """A remembered text, or `default` where there is none or it was damaged."""
        found = self._value(name)
        return found if isinstance(found, str) and len(found) <= LONGEST_TEXT else default

    def number(self, name: str, default: float, least: float = -inf, most: float = inf) -> float:
        """A remembered number, or `default` where there is none, it was damaged or is out of range."""
        found = self._value(name)
        try:
            number = float(found) if isinstance(found, str | int | float) else default
        except (ValueError, OverflowError):
            return default
        return number if isfinite(number) and least <= number <= most else default

    def texts(self, name: str, default: Sequence[str]) -> list[str]:
        """Remembered texts, or `default` where there are none or they were damaged."""
        found = self._parsed(name)
        is_texts = isinstance(found, list) and all(isinstance(text, str) for text in found)
        return found if isinstance(found, list) and is_texts else list(default)

    def json(self, name: str) -> dict[str, Any]:
        """A remembered JSON object, empty where there is none or it was damaged."""
        found = self._parsed(name)
        return found if isinstance(found, dict) else {}

    def _parsed(self, name: str) -> object:
        try:
            return json.loads(self.text(name, ""))
        except (ValueError, RecursionError):
            return None

    def _value(self, name: str) -> object:
        """What stands in the file; None where Qt makes nothing of it that Python could take."""
        try:
            return self._settings.value(name)
        except (TypeError, ValueError, RuntimeError, OverflowError, SystemError):
            return None

    def set_texts(self, name: str, values: Sequence[str]) -> None:
        """Remembers several texts, in their order."""
        self.set(name, json.dumps(list(values)))

    def set(self, name: str, value: str | float) -> None:
        """Remembers a value."""
        self._settings.setValue(name, value)

    def sync(self) -> None:
        """Writes at once what Qt would write with the next events."""
        self._settings.sync()

    def restore_window(self, window: QMainWindow) -> bool:
        """Gives the window its old size and place; False where none is known that can be seen."""
        geometry = self._value("window/geometry")
        if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
            return False
        if _is_in_view(window.geometry()):
            return True
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.move(window.screen().availableGeometry().topLeft())
        return False

    def keep_window(self, window: QMainWindow) -> None:
        """Remembers the window's size and place."""
        self._settings.setValue("window/geometry", window.saveGeometry())

    def restore_splitter(self, splitter: QSplitter) -> None:
        """Gives a named splitter its old shares of the room that there is."""
        try:
            shares = [float(share) for share in self.texts(_shares(splitter), ())]
        except ValueError:
            return
        if len(shares) == splitter.count() and all(0 <= share <= 1 for share in shares):
            splitter.setSizes([round(share * (sum(splitter.sizes()) or WHOLE)) for share in shares])

    def keep_splitter(self, splitter: QSplitter) -> None:
        """Remembers how a named splitter shares its room out, where it has some."""
        if whole := sum(splitter.sizes()):
            self.set_texts(_shares(splitter), [f"{size / whole:.4f}" for size in splitter.sizes()])


def _is_in_view(window: QRect) -> bool:
    """Whether some screen shows enough of it to be taken hold of, and it is not larger than any screen."""
    for screen in QGuiApplication.screens():
        room = screen.availableGeometry()
        seen = room.intersected(window).size()
        fits = window.size().boundedTo(room.size() * LARGEST_SHARE_OF_SCREEN) == window.size()
        if fits and seen.boundedTo(LEAST_IN_VIEW) == LEAST_IN_VIEW:
            return True
    return False


def _shares(splitter: QSplitter) -> str:
    return f"shares/{splitter.objectName()}"
