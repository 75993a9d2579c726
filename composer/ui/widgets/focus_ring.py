"""The ring around what has the focus, which is there only for who got there by the keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

MOVING_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_F6)


class FocusRing(QObject):
    """Gives the widget with the focus the property `ring`, which the stylesheet draws.

    It watches one window and not the application: a filter for every event of every widget would wait for
    the interpreter each time, also while a network trains. In other windows, such as dialogs, a ring stands
    unless the mouse was pressed.
    """

    def __init__(self, application: QApplication, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._by_keyboard, self._watches = window, False, False
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
        if now is None:
            return
        if now.window() is self._window:
            if not self._watches:
                self._watches = True
                self._window.windowHandle().installEventFilter(self)
            _show_ring(now, self._by_keyboard)
        else:
            _show_ring(now, QApplication.mouseButtons() == Qt.MouseButton.NoButton)


def _show_ring(widget: QWidget | None, shown: bool) -> None:
    if widget is not None and bool(widget.property("ring")) != shown:
        widget.setProperty("ring", shown)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
