"""The scrolled picture of a sheet: pages, marks on them, and the place a reader has reached."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from composer.notation.elements import Problem, Span
from composer.ui.colours import current_colours
from composer.ui.document.marks import Mark
from composer.ui.widgets.ink import Ink
from composer.ui.widgets.paper import Paper
from composer.ui.widgets.sheet_layout import SheetLayout, width_to_engrave
from composer.ui.widgets.sheet_marks import SheetMarks
from composer.ui.widgets.sheet_pages import MarkedNote, SheetPages

WIDTH_DEBOUNCE_MILLISECONDS = 60
SCROLL_STEP, RING = 40, 2


class SheetCanvas(QAbstractScrollArea):
    """Draws pages as wide as the view, or as their zoom has them if that is narrower.

    Signals:
        engraving_width_changed(int): systems should wrap to this many pixels now.
    """

    engraving_width_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: SheetLayout | None = None
        self._drawing = 0
        self._marks = SheetMarks()
        self._zoom = 1.0
        self._told_width = 0
        self._ink, self._paper = Ink(), Paper()
        # Whether the view scrolls to the notes that sound.
        self.follows_highlight = True
        self._width_timer = QTimer(self, singleShot=True, interval=WIDTH_DEBOUNCE_MILLISECONDS)
        self._width_timer.timeout.connect(self._tell_width)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(SCROLL_STEP)

    # Pages

    @property
    def pages(self) -> SheetPages | None:
        """The pages that are shown."""
        return self._layout.pages if self._layout else None

    @property
    def scrolled(self) -> int:
        """How far the view is scrolled down, in pixels."""
        return self.verticalScrollBar().value()

    @property
    def engraving_width(self) -> int:
        """The page width, in pixels at the usual size of notes, that fills the view at this zoom."""
        return width_to_engrave(self._room().width(), self._zoom)

    def show_pages(self, pages: SheetPages | None) -> None:
        """Shows other pages, scrolled to where the old ones were; None for none."""
        self._drawing += 1
        if pages is None:
            self._layout = None
            self.verticalScrollBar().setRange(0, 0)
        else:
            self._lay_out(pages)
        self._marks.find_again(pages)
        self.viewport().update()

    def scroll_to_top(self) -> None:
        """Shows the start, as for another tune."""
        self.verticalScrollBar().setValue(0)

    def note_under(self, point: QPointF) -> MarkedNote | None:
        """The note under a point of the view."""
        return self._layout.note_at(point, self.scrolled) if self._layout else None

    def _lay_out(self, pages: SheetPages) -> None:
        """Places pages in the view as it is now, so that what was in view stays in view."""
        anchor = self._layout.anchor(self.scrolled) if self._layout else None
        self._layout = SheetLayout(pages, self._room(), self._zoom)
        height = self.viewport().height()
        self.verticalScrollBar().setPageStep(height)
        self.verticalScrollBar().setRange(0, max(self._layout.height - height, 0))
        if anchor:
            self.verticalScrollBar().setValue(self._layout.scroll_for(anchor))
        self.viewport().update()

    def _room(self) -> QSizeF:
        """The view with its scroll bar, which lies in the margin: its coming and going wraps nothing anew."""
        return QSizeF(self.maximumViewportSize().width(), self.viewport().height())

    def _apply_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        if self._layout:
            self._lay_out(self._layout.pages)
        self._width_timer.start()

    def _tell_width(self) -> None:
        if self.engraving_width != self._told_width:
            self._told_width = self.engraving_width
            self.engraving_width_changed.emit(self._told_width)

    # Marks

    def set_highlight(self, spans: Sequence[Span]) -> None:
        """Marks the notes that sound, whose text these spans touch, and brings the first into view."""
        self._repaint_marks()
        self._marks.set_sounding(spans, self.pages)
        self._repaint_marks()
        if self.follows_highlight:
            self._bring_into_view(self.highlighted_boxes())

    def set_follows_highlight(self, follows: bool) -> None:
        """Whether the view goes where the highlight is."""
        self.follows_highlight = follows

    def set_cursor(self, offset: int | None) -> None:
        """Marks the note at this offset of the text; none for None."""
        self._repaint_marks()
        self._marks.set_cursor(offset, self.pages)
        self._repaint_marks()

    def set_grounds(self, marks: Sequence[Mark]) -> None:
        """Gives notes a ground in the colours of these marks; none takes them away."""
        self._marks.set_grounds(marks, self.pages)
        self.viewport().update()

    def set_problems(self, problems: Sequence[Problem]) -> None:
        """Marks the bars that something is wrong in, with a sign in the margin."""
        self._marks.set_problems(problems, self.pages)
        self.viewport().update()

    def sentence_at(self, point: QPointF) -> str:
        """What the marks say that stand at a point of the view; empty where none does."""
        note = self.note_under(point)
        said = self._marks.sentence_at(note) if note else ""
        wrong = self._marks.problem_at(point, self._layout, self.scrolled) if self._layout else ""
        return "\n".join(filter(None, (said, wrong)))

    def show_cursor(self) -> None:
        """Brings the note at the cursor into view."""
        if self._layout:
            self._bring_into_view(self._marks.cursor_boxes(self._layout, self.scrolled))

    def highlighted_boxes(self) -> list[QRectF]:
        """Where the sounding notes stand in the viewport."""
        return self._marks.sounding_boxes(self._layout, self.scrolled) if self._layout else []

    def _repaint_marks(self) -> None:
        if self._layout:
            for box in self._marks.touched(self._layout, self.scrolled):
                self.viewport().update(box.toAlignedRect())

    def _bring_into_view(self, boxes: Sequence[QRectF]) -> None:
        height = self.viewport().height()
        if boxes and (boxes[0].top() < 0 or boxes[0].bottom() > height):
            # A third from the top: the systems that follow are then in view as well.
            self.verticalScrollBar().setValue(self.scrolled + round(boxes[0].top() - height / 3))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Desk and paper, marks, ink, and the ring of the focus."""
        with QPainter(self.viewport()) as painter:
            if self._layout is None:
                painter.fillRect(event.rect(), QColor(current_colours().desk))
            else:
                self._paint(painter, self._layout)

    def _paint(self, painter: QPainter, layout: SheetLayout) -> None:
        colours, papers = current_colours(), layout.papers(self.scrolled)
        size, ratio = self.viewport().size(), self.viewport().devicePixelRatioF()
        painter.drawPixmap(0, 0, self._paper.pixmap(size, ratio, colours, papers))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._marks.paint(painter, layout, self.scrolled, colours)
        painter.drawImage(0, 0, self._inked(layout, colours.ink))
        if self.property("ring"):
            painter.setPen(QPen(QColor(colours.accent), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _inked(self, layout: SheetLayout, colour: str) -> QImage:
        key = (self._drawing, self.scrolled, layout.scale, layout.left)
        ratio = self.viewport().devicePixelRatioF()
        return self._ink.image(self.viewport().size(), ratio, colour, key, self._draw_music)

    def _draw_music(self, painter: QPainter) -> None:
        if self._layout:
            self._layout.draw(painter, self.scrolled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the page to the view and asks for systems that fit it."""
        super().resizeEvent(event)
        if self._layout:
            self._lay_out(self._layout.pages)
        self._width_timer.start()
