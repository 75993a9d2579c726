"""The sheet: shows an engraving, marks notes on it, and says which note was clicked."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from composer.ui.widgets.drag_source import DragSource, MimeProvider
from composer.ui.widgets.sheet_canvas import SheetCanvas
from composer.ui.widgets.sheet_overlays import SheetOverlays
from composer.ui.widgets.sheet_pages import SheetPages
from composer.ui.words import say

if TYPE_CHECKING:
    from composer.score.engraving import Engraving

SMALLEST_ZOOM, LARGEST_ZOOM, ZOOM_STEP = 0.4, 3.0, 1.15
WHEEL_NOTCH = 120


class SheetView(SheetCanvas):
    """Pages of music, as wide as the view.

    The old page stays until the new one is there, and the view stays where it was.

    Signals:
        note_clicked(int, int): the text of the clicked note, start and end.
        selection_extended(int, int): the text of a note that was clicked while Shift was held.
        engraving_width_changed(int): systems should wrap to this many pixels now.
        zoom_changed(float): notes are so many times their usual size.
        drag_started(): the page is about to be dragged out.
        focused(): the keys are for the sheet now.
    """

    note_clicked = Signal(int, int)
    selection_extended = Signal(int, int)
    zoom_changed = Signal(float)
    drag_started = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drag_source = DragSource(self)
        self.overlays = SheetOverlays(self, self.viewport())
        self.setAccessibleName(say("Sheet music"))
        self._take_key: Callable[[QKeyEvent], bool] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        buttons = self.overlays.zoom_buttons
        buttons.smaller.connect(self.zoom_out)
        buttons.larger.connect(self.zoom_in)
        buttons.reset.connect(self.zoom_reset)
        buttons.hide()

    # What is shown

    def set_engraving(self, engraving: "Engraving") -> None:
        """Shows other pages, instead of a message or notice too, scrolled to where the old ones were."""
        self.set_notice("")
        self.overlays.message.hide()
        self.overlays.set_busy(False)
        self.show_pages(SheetPages(engraving))
        self._show_zoom_buttons()

    def set_message(self, text: str, title: str = "", icon_name: str = "sheet", error: bool = False) -> None:
        """Shows a sentence in place of the page, under a title where there is one."""
        self.set_notice("")
        self.overlays.message.set_content(title, text, icon_name, error)
        self.overlays.message.show()
        self.overlays.set_busy(False)
        self.show_pages(None)
        self._show_zoom_buttons()

    def set_notice(self, text: str) -> None:
        """Shows a sentence above the page, which stays as it is; an empty one takes it away."""
        self.overlays.set_notice(text)
        self._make_room_for_notice()

    def set_busy(self, busy: bool) -> None:
        """Says quietly that another page is being made; the next engraving or message ends it."""
        self.overlays.set_busy(busy)

    def set_drag_mime_provider(self, provider: MimeProvider | None) -> None:
        """`provider` gives what is dragged out with the page, such as a MIDI file, or None for nothing."""
        self.drag_source.provider = provider

    def set_key_taker(self, taker: Callable[[QKeyEvent], bool] | None) -> None:
        """`taker` gets each key that is pressed here, and returns False for what it has no use for."""
        self._take_key = taker

    def _show_zoom_buttons(self) -> None:
        self.overlays.zoom_buttons.setVisible(self.pages is not None)

    def _make_room_for_notice(self) -> None:
        self.setViewportMargins(0, self.overlays.notice_height(self.width()), 0, 0)

    # Zoom

    @property
    def zoom(self) -> float:
        """How many times their usual size the notes have."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Shows notes larger or smaller; systems wrap anew once the owner has had them engraved."""
        zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        if zoom == self._zoom:
            return
        self._apply_zoom(zoom)
        self.overlays.zoom_buttons.set_zoom(zoom)
        self.overlays.place()
        self.zoom_changed.emit(zoom)

    def zoom_in(self) -> None:
        """Larger notes."""
        self.set_zoom(self._zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Smaller notes."""
        self.set_zoom(self._zoom / ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Notes of the usual size."""
        self.set_zoom(1.0)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps what lies over the page in its place."""
        super().resizeEvent(event)
        self._make_room_for_notice()
        self.overlays.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolls by the keys that nobody takes."""
        if self._take_key is None or not self._take_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells that the keys are for the sheet."""
        super().focusInEvent(event)
        self.focused.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; zooms while Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * ZOOM_STEP ** (event.angleDelta().y() / WHEEL_NOTCH))
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Zooms with two fingers on a trackpad; tells what a note's mark says when the mouse rests on it."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.sentence_at(QPointF(event.pos())), self)
            return True
        pinch = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == pinch:
            self.set_zoom(self._zoom * (1 + event.value()))
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a click or a drag."""
        self.drag_source.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the page out, or shows that what is under the mouse can be clicked."""
        if self.drag_source.ready(event):
            self.drag_started.emit()
            self.drag_source.go()
            return
        hand = self.note_under(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Marks the note that was clicked, and tells it; with Shift, tells that all up to it is selected."""
        note = self.note_under(event.position()) if self.drag_source.release() else None
        if note and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.selection_extended.emit(note.span.start, note.span.end)
        elif note:
            self.set_cursor(note.span.start)
            self.note_clicked.emit(note.span.start, note.span.end)
