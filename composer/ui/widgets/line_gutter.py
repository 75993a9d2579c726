"""The slim column of line numbers beside a text, with a dot where a line has a problem."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from composer.ui.colours import current_colours

PADDING = 8
DOT_RADIUS = 3.0


class LineGutter(QWidget):
    """Draws itself from what its text edit shows; the editor says where its lines are."""

    def __init__(self, editor: "GutteredEdit") -> None:
        super().__init__(editor)
        self._editor = editor
        # line counted from 0 -> True where its problem is fatal
        self._marks: Mapping[int, bool] = {}

    def set_marks(self, marks: Mapping[int, bool]) -> None:
        """Puts a dot at each line (counted from 0); True for an error, False for advice."""
        self._marks = marks
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the largest line number."""
        digits = max(2, len(str(self._editor.blockCount())))
        return QSize(3 * PADDING + digits * self.fontMetrics().horizontalAdvance("0"), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the numbers and dots that are in view."""
        # Asked first: a line that was not laid out yet is laid out now, which may scroll this.
        lines = self._editor.visible_lines()
        touched = [
            (number, rect)
            for number, rect in lines
            if rect.bottom() >= event.rect().top() and rect.top() <= event.rect().bottom()
        ]
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(current_colours().surface))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, rect in touched:
                self._draw_line(painter, number, rect)

    def _draw_line(self, painter: QPainter, number: int, rect: QRect) -> None:
        colours, current = current_colours(), self._editor.textCursor().blockNumber()
        painter.setPen(QColor(colours.text if number == current else colours.muted_text))
        painter.drawText(self._number_place(rect), Qt.AlignmentFlag.AlignRight, str(number + 1))
        if number in self._marks:
            self._draw_dot(painter, rect, colours.error if self._marks[number] else colours.warning)

    def _number_place(self, rect: QRect) -> QRect:
        return QRect(0, rect.top(), self.width() - PADDING, self._editor.fontMetrics().height())

    def _draw_dot(self, painter: QPainter, rect: QRect, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        middle = rect.top() + self._editor.fontMetrics().height() / 2
        painter.drawEllipse(QPointF(PADDING - 1, middle), DOT_RADIUS, DOT_RADIUS)


class GutteredEdit(QPlainTextEdit):
    """A plain text edit with a gutter on its left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gutter = LineGutter(self)
        self.blockCountChanged.connect(self._fit_gutter)
        self.updateRequest.connect(self._follow_scrolling)
        self.cursorPositionChanged.connect(self.gutter.update)
        self._fit_gutter()

    def visible_lines(self) -> list[tuple[int, QRect]]:
        """The lines in view, counted from 0, and where they stand in the viewport."""
        lines = []
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        while block.isValid():
            rect = self.blockBoundingGeometry(block).translated(offset).toRect()
            if rect.top() > self.viewport().height():
                break
            lines.append((block.blockNumber(), rect))
            block = block.next()
        return lines

    def set_font(self, font: QFont) -> None:
        """Sets the font of text and gutter."""
        self.setFont(font)
        self.gutter.setFont(font)
        self._fit_gutter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the gutter as high as the text."""
        super().resizeEvent(event)
        self._place_gutter()

    def _fit_gutter(self, _lines: int = 0) -> None:
        self.setViewportMargins(self.gutter.sizeHint().width(), 0, 0, 0)
        self._place_gutter()

    def _place_gutter(self) -> None:
        inside = self.contentsRect()
        self.gutter.setGeometry(inside.left(), inside.top(), self.gutter.sizeHint().width(), inside.height())

    def _follow_scrolling(self, rect: QRect, dy: int) -> None:
        if dy:
            self.gutter.scroll(0, dy)
        else:
            self.gutter.update(0, rect.y(), self.gutter.width(), rect.height())
