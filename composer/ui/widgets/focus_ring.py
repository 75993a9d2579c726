"""The ring around what has the focus, which is there only for who got there by the keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

MOVING_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_F6)


class FocusRing(QObject):
    """Gives the widget with the focus the property `ring`, which the stylesheet draws.

    It watches windows, not the application: a filter for every event of every widget would wait for the
    interpreter each time, also while a network trains.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._by_keyboard = False
        application.focusChanged.connect(self._move)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets every event pass, and remembers whether key or mouse came last."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._by_keyboard = False
            _show_ring(QApplication.focusWidget(), False)
        elif isinstance(event, QKeyEvent) and event.key() in MOVING_KEYS:
            self._by_keyboard = True
        return super().eventFilter(watched, event)

    def _move(self, before: QWidget | None, now: QWidget | None) -> None:
        _show_ring(before, False)
        if now is not None:
            handle = now.window().windowHandle()
            if handle is not None:
                handle.installEventFilter(self)
            _show_ring(now, self._by_keyboard)


def _show_ring(widget: QWidget | None, shown: bool) -> None:
    if widget is not None and bool(widget.property("ring")) != shown:
        widget.setProperty("ring", shown)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
