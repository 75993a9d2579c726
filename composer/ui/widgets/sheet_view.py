"""The sheet: shows an engraving, marks notes on it, and says which note was clicked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from composer.notation.elements import Span
from composer.ui.colours import colours_of
from composer.ui.widgets.drag_source import DragSource, MimeProvider
from composer.ui.widgets.ink import Ink
from composer.ui.widgets.sheet_layout import SheetLayout, width_to_engrave
from composer.ui.widgets.sheet_marks import SheetMarks
from composer.ui.widgets.sheet_overlays import SheetOverlays
from composer.ui.widgets.sheet_pages import MarkedNote, SheetPages

if TYPE_CHECKING:
    from composer.score.engraving import Engraving

SMALLEST_ZOOM, LARGEST_ZOOM, ZOOM_STEP = 0.4, 3.0, 1.15
WIDTH_DEBOUNCE_MILLISECONDS = 60


class SheetView(QAbstractScrollArea):
    """Pages of music, as wide as the view.

    The old page stays until the new one is there, and the view stays where it was.

    Signals:
        note_clicked(int, int): the text of the clicked note, start and end.
        engraving_width_changed(int): systems should wrap to this many pixels now.
        zoom_changed(float): notes are so many times their usual size.
        drag_started(): the page is about to be dragged out.
    """

    note_clicked = Signal(int, int)
    engraving_width_changed = Signal(int)
    zoom_changed = Signal(float)
    drag_started = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: SheetLayout | None = None
        self._drawing = 0
        self._marks = SheetMarks()
        self._zoom = 1.0
        self._told_width = 0
        self._ink = Ink()
        self.drag_source = DragSource(self)
        # Whether the view scrolls to marked notes.
        self.follows_highlight = True
        self._width_timer = QTimer(self, singleShot=True, interval=WIDTH_DEBOUNCE_MILLISECONDS)
        self._width_timer.timeout.connect(self._tell_width)
        self.overlays = SheetOverlays(self, self.viewport())
        self._dress()

    def _dress(self) -> None:
        self.setAccessibleName("Sheet music")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        buttons = self.overlays.zoom_buttons
        buttons.smaller.connect(self.zoom_out)
        buttons.larger.connect(self.zoom_in)
        buttons.reset.connect(self.zoom_reset)
        buttons.hide()

    # What is shown

    def set_engraving(self, engraving: "Engraving") -> None:
        """Shows other pages, instead of a message too, scrolled to where the old ones were."""
        self._drawing += 1
        self._lay_out(SheetPages(engraving))
        self._marks.find_again(self._pages)
        self.overlays.message.hide()
        self.overlays.set_busy(False)
        self.overlays.zoom_buttons.show()

    def set_message(self, text: str, title: str = "", icon_name: str = "sheet", error: bool = False) -> None:
        """Shows a sentence in place of the page, under a title where there is one."""
        self._layout = None
        self._marks.find_again(None)
        self.verticalScrollBar().setRange(0, 0)
        self.overlays.message.set_content(title, text, icon_name, error)
        self.overlays.message.show()
        self.overlays.set_busy(False)
        self.set_notice("")
        self.overlays.zoom_buttons.hide()
        self.viewport().update()

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

    def pages_read(self) -> int:
        """How many pages are kept ready to be drawn."""
        return self._pages.pages_read if self._pages else 0

    def scroll_to_top(self) -> None:
        """Shows the start, as for another tune."""
        self.verticalScrollBar().setValue(0)

    def _lay_out(self, pages: SheetPages) -> None:
        """Places pages in the view as it is now, so that what was in view stays in view."""
        bar = self.verticalScrollBar()
        anchor = self._layout.anchor(bar.value()) if self._layout else None
        self._layout = SheetLayout(pages, QSizeF(self.viewport().size()), self._zoom)
        self._fit_scroll_bar()
        if self._layout.view != QSizeF(self.viewport().size()):
            # The scroll bar has come or gone and changed the room.
            self._layout = SheetLayout(pages, QSizeF(self.viewport().size()), self._zoom)
            self._fit_scroll_bar()
        if anchor:
            bar.setValue(self._layout.scroll_for(anchor))
        self.viewport().update()

    def _make_room_for_notice(self) -> None:
        self.setViewportMargins(0, self.overlays.notice_height(self.width()), 0, 0)

    def _fit_scroll_bar(self) -> None:
        if self._layout:
            height = self.viewport().height()
            self.verticalScrollBar().setRange(0, max(self._layout.height - height, 0))
            self.verticalScrollBar().setPageStep(height)
            self.verticalScrollBar().setSingleStep(40)

    # Marked notes

    def set_highlight(self, spans: Sequence[Span]) -> None:
        """Marks the notes that sound, whose text these spans touch, and brings the first into view."""
        self._repaint_marks()
        self._marks.set_sounding(spans, self._pages)
        self._repaint_marks()
        if self.follows_highlight:
            self._bring_into_view(self.highlighted_boxes())

    def set_cursor(self, offset: int | None) -> None:
        """Marks the note at this offset of the text; none for None."""
        self._repaint_marks()
        self._marks.set_cursor(offset, self._pages)
        self._repaint_marks()

    def show_cursor(self) -> None:
        """Brings the note at the cursor into view."""
        if self._layout:
            self._bring_into_view(self._marks.cursor_boxes(self._layout, self._scroll))

    def highlighted_boxes(self) -> list[QRectF]:
        """Where the sounding notes stand in the viewport."""
        return self._marks.sounding_boxes(self._layout, self._scroll) if self._layout else []

    @property
    def _pages(self) -> SheetPages | None:
        return self._layout.pages if self._layout else None

    @property
    def _scroll(self) -> int:
        return self.verticalScrollBar().value()

    def _repaint_marks(self) -> None:
        if self._layout:
            for box in self._marks.touched(self._layout, self._scroll):
                self.viewport().update(box.toAlignedRect())

    def _bring_into_view(self, boxes: Sequence[QRectF]) -> None:
        height = self.viewport().height()
        if boxes and (boxes[0].top() < 0 or boxes[0].bottom() > height):
            # A third from the top: the systems that follow are then in view as well.
            self.verticalScrollBar().setValue(self._scroll + round(boxes[0].top() - height / 3))

    # Size

    @property
    def engraving_width(self) -> int:
        """The page width, in pixels at the usual size of notes, that fills the view at this zoom."""
        # Always with room for the scroll bar, so that its coming and going wraps no system anew.
        room = self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width()
        return width_to_engrave(room, self._zoom)

    @property
    def zoom(self) -> float:
        """How many times their usual size the notes have."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Shows notes larger or smaller; systems wrap anew once the owner has had them engraved."""
        zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        if zoom == self._zoom:
            return
        self._zoom = zoom
        self.overlays.zoom_buttons.set_zoom(zoom)
        self.overlays.place()
        if self._layout:
            self._lay_out(self._layout.pages)
        self._width_timer.start()
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

    def _tell_width(self) -> None:
        if self.engraving_width != self._told_width:
            self._told_width = self.engraving_width
            self.engraving_width_changed.emit(self._told_width)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, marks, ink."""
        colours, painter = colours_of(self.palette()), QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(colours.paper))
        if self._layout is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._marks.paint(painter, self._layout, self._scroll, colours)
        painter.setPen(QColor(colours.border))
        painter.drawLines(self._layout.page_breaks(self._scroll))
        painter.drawImage(0, 0, self._inked(self._layout, colours.ink))

    def _inked(self, layout: SheetLayout, colour: str) -> QImage:
        key = (self._drawing, self._scroll, layout.scale, layout.left)
        ratio = self.viewport().devicePixelRatioF()
        return self._ink.image(self.viewport().size(), ratio, colour, key, self._draw_music)

    def _draw_music(self, painter: QPainter) -> None:
        if self._layout:
            self._layout.draw(painter, self._scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the page to the view and asks for systems that fit it."""
        super().resizeEvent(event)
        if self._layout:
            self._lay_out(self._layout.pages)
        self._make_room_for_notice()
        self.overlays.place()
        self._width_timer.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; zooms while Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * ZOOM_STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Zooms with two fingers on a trackpad."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
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
        hand = self._note_under(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tells which note was clicked."""
        note = self._note_under(event.position()) if self.drag_source.release() else None
        if note:
            self.note_clicked.emit(note.span.start, note.span.end)

    def _note_under(self, point: QPointF) -> MarkedNote | None:
        return self._layout.note_at(point, self._scroll) if self._layout else None
