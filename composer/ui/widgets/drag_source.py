"""Dragging something out of a widget, to a file manager or a music program."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from composer.ui.theme import icon

MimeProvider = Callable[[], QMimeData | None]


def run_drag(widget: QWidget, data: QMimeData) -> Qt.DropAction:
    """Drags `data` out of `widget` until it is dropped."""
    drag = QDrag(widget)
    drag.setMimeData(data)
    drag.setPixmap(icon("note", "accent").pixmap(QSize(32, 32), widget.devicePixelRatioF()))
    return drag.exec(Qt.DropAction.CopyAction)


class DragSource:
    """Notices that the mouse drags, and hands out what a provider gives.

    Attributes:
        provider: gives the data to drag, or None for nothing; None while nothing can be dragged.
        run: drags the data until it is dropped; a test puts something else here.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._pressed_at: QPoint | None = None
        self.provider: MimeProvider | None = None
        self.run: Callable[[QWidget, QMimeData], object] = run_drag

    def press(self, event: QMouseEvent) -> None:
        """To be called for each press of a mouse button."""
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if left else None

    def release(self) -> bool:
        """To be called for each release; True where it ends a click, not a drag."""
        was_pressed, self._pressed_at = self._pressed_at is not None, None
        return was_pressed

    def ready(self, event: QMouseEvent) -> bool:
        """To be called for each move; True where a drag begins with it."""
        if self._pressed_at is None or self.provider is None:
            return False
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        return way >= QApplication.startDragDistance()

    def go(self) -> None:
        """Drags what the provider gives, until it is dropped."""
        self._pressed_at = None
        data = self.provider() if self.provider else None
        if data is not None:
            self.run(self._widget, data)
