"""Draws one tune of a list: title above, details below, a sign of how sound it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from composer.ui.colours import Colours, current_colours
from composer.ui.itemmodels.tune_list_model import ROW_ROLE
from composer.ui.itemmodels.tune_row import TuneRow

Index = QModelIndex | QPersistentModelIndex
SIDE, ABOVE, BETWEEN = 12, 8, 2
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TuneRowDelegate(QStyledItemDelegate):
    """Two lines a tune; the same height for all, so that thousands of rows cost nothing."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines of text and room around them."""
        height = QFontMetrics(option.font).height()
        return QSize(160, 2 * height + BETWEEN + 2 * ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the row's ground and its texts."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, TuneRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = current_colours()
        self._draw_ground(painter, option, colours)
        inside = option.rect.adjusted(SIDE, ABOVE, -SIDE, -ABOVE)
        self._draw_texts(painter, option.font, inside, row, colours)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> None:
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection if selected else colours.hover))
            ground = option.rect.adjusted(4, 1, -4, -1)
            painter.drawRoundedRect(ground, 6, 6)

    def _draw_texts(
        self, painter: QPainter, font: QFont, place: QRect, row: TuneRow, colours: Colours
    ) -> None:
        height = QFontMetrics(font).height()
        above = QRect(place.left(), place.top(), place.width(), height)
        below = above.translated(0, height + BETWEEN)
        room = below.width()
        if row.verdict:
            painter.setFont(font)
            painter.setPen(QColor(colours.success if row.problems == 0 else colours.warning))
            painter.drawText(below, int(RIGHT), row.verdict)
            room -= QFontMetrics(font).horizontalAdvance(row.verdict) + SIDE
        painter.setPen(QColor(colours.muted_text))
        self._draw_elided(painter, font, QRect(below.left(), below.top(), room, height), row.details)
        title_font = QFont(font)
        title_font.setWeight(QFont.Weight.DemiBold)
        painter.setPen(QColor(colours.text))
        self._draw_elided(painter, title_font, above, row.title or "Untitled")

    def _draw_elided(self, painter: QPainter, font: QFont, place: QRect, text: str) -> None:
        painter.setFont(font)
        # In the middle: many titles differ in their numbers only, which stand at the end.
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(place, int(LEFT), shown)
