"""Selects the whole text of a box that can be typed in when it is entered: typing takes its place."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QComboBox


class WholeText(QObject):
    """Watches one box; the mouse's press comes after the focus, so the selecting comes after both."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self._box = box
        # The box gets the focus, and hands its line what comes with it.
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets every event pass."""
        if event.type() == QEvent.Type.FocusIn:
            QTimer.singleShot(0, self, self._select)
        return super().eventFilter(watched, event)

    def _select(self) -> None:
        if (line := self._box.lineEdit()) is not None:
            line.selectAll()
