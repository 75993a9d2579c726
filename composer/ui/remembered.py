"""What the window remembers from one start to the next: size, layout, theme, volume, corpus."""

import json
from collections.abc import Sequence
from math import isfinite
from typing import Any

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

WHOLE = 10_000


class Remembered:
    """A few named values in the place where the system keeps such things."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def text(self, name: str, default: str) -> str:
        """A remembered text, or `default`."""
        return str(self._settings.value(name, default))

    def number(self, name: str, default: float) -> float:
        """A remembered number, or `default` where there is none or it was damaged."""
        try:
            number = float(str(self._settings.value(name, default)))
        except ValueError:
            return default
        return number if isfinite(number) else default

    def texts(self, name: str, default: Sequence[str]) -> list[str]:
        """Remembered texts, or `default` where there are none or they were damaged."""
        found = self._parsed(name)
        return [str(text) for text in found] if isinstance(found, list) else list(default)

    def json(self, name: str) -> dict[str, Any]:
        """A remembered JSON object, empty where there is none or it was damaged."""
        found = self._parsed(name)
        return found if isinstance(found, dict) else {}

    def _parsed(self, name: str) -> object:
        try:
            return json.loads(self.text(name, ""))
        except (ValueError, RecursionError):
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
        """Gives the window its old size and place; False where none is known."""
        geometry = self._settings.value("window/geometry")
        return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)

    def keep_window(self, window: QMainWindow) -> None:
        """Remembers the window's size and place."""
        self._settings.setValue("window/geometry", window.saveGeometry())

    def restore_splitter(self, splitter: QSplitter) -> None:
        """Gives a named splitter its old shares of the room that there is."""
        try:
            shares = [float(share) for share in self.texts(_shares(splitter), ())]
        except ValueError:
            return
        if len(shares) == splitter.count():
            splitter.setSizes([round(share * (sum(splitter.sizes()) or WHOLE)) for share in shares])

    def keep_splitter(self, splitter: QSplitter) -> None:
        """Remembers how a named splitter shares its room out, where it has some."""
        if whole := sum(splitter.sizes()):
            self.set_texts(_shares(splitter), [f"{size / whole:.4f}" for size in splitter.sizes()])


def _shares(splitter: QSplitter) -> str:
    return f"shares/{splitter.objectName()}"
