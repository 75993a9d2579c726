"""Dragging something out of a widget, to a file manager or a music program."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from composer.ui.theme import icon


class LaterData(QObject):
    """What is dragged, while it is still being made.

    Signals:
        ready(QMimeData): it is there now.
        missed(): it came too late, the mouse had let go; a second drag finds it made.
    """

    ready = Signal(object)
    missed = Signal()


Offer = QMimeData | LaterData | None
MimeProvider = Callable[[], Offer]
# Drags the data out of the widget; returns False where the mouse does not hold it any more.
RunDrag = Callable[[QWidget, QMimeData], object]


def run_drag(widget: QWidget, data: QMimeData) -> bool:
    """Drags `data` out of `widget` until it is dropped; False where the mouse has let go already."""
    if not QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
        return False
    drag = QDrag(widget)
    drag.setMimeData(data)
    drag.setPixmap(icon("note", "accent").pixmap(QSize(32, 32), widget.devicePixelRatioF()))
    drag.exec(Qt.DropAction.CopyAction)
    return True


class Dragger(QObject):
    """Drags what a provider offers out of a widget, at once or when it has been made.

    Attributes:
        run: drags the data until it is dropped; a test puts something else here.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._waiting: LaterData | None = None
        self.run: RunDrag = run_drag

    @property
    def waiting(self) -> bool:
        """True while the mouse holds something that is still being made."""
        return self._waiting is not None

    def drag(self, offer: Offer) -> None:
        """Drags what is offered; returns at once where it is still being made."""
        if isinstance(offer, LaterData):
            self._waiting = offer
            offer.ready.connect(self._drag_now)
        elif offer is not None:
            self.run(self._widget, offer)

    def let_go(self) -> None:
        """The mouse was released."""
        self._waiting = None

    def _drag_now(self, data: QMimeData) -> None:
        offer = self.sender()
        assert isinstance(offer, LaterData)
        is_held, self._waiting = offer is self._waiting, None
        if not is_held or self.run(self._widget, data) is False:
            offer.missed.emit()


class DragSource:
    """Notices that the mouse drags, and drags what a provider gives.

    Attributes:
        provider: gives the data to drag, or None for nothing; None while nothing can be dragged.
    """

    def __init__(self, widget: QWidget) -> None:
        self._dragger = Dragger(widget)
        self._pressed_at: QPoint | None = None
        self.provider: MimeProvider | None = None

    @property
    def run(self) -> RunDrag:
        """Drags the data until it is dropped; a test puts something else here."""
        return self._dragger.run

    @run.setter
    def run(self, run: RunDrag) -> None:
        self._dragger.run = run

    def press(self, event: QMouseEvent) -> None:
        """To be called for each press of a mouse button."""
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if left else None

    def release(self) -> bool:
        """To be called for each release; True where it ends a click, not a drag."""
        self._dragger.let_go()
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
        if self.provider is not None:
            self._dragger.drag(self.provider())
