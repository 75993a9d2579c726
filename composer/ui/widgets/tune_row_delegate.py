"""Draws one tune of a list: its name and one figure, below what it is and, beside it, the exception alone."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from composer.ui.colours import Colours, current_colours
from composer.ui.itemmodels.tune_list_model import ROW_ROLE
from composer.ui.itemmodels.tune_row import TuneRow
from composer.ui.sizes import EDGE, HEIGHTS, SPACE, font, scaled

Index = QModelIndex | QPersistentModelIndex
ACCENT_EDGE = 3
FRAME = 2
"""Of the list itself: text stands at the pane's edge, not at the frame's."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TuneRowDelegate(QStyledItemDelegate):
    """Two lines a tune; the same height for all, so that thousands of rows cost nothing."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines of text and room around them."""
        return QSize(160, scaled(HEIGHTS["row"]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the row's ground and its texts."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, TuneRow):
            return
        painter.save()
        colours = current_colours()
        draw_ground(painter, option, colours)
        self._draw_texts(painter, option.rect.adjusted(EDGE - FRAME, 0, FRAME - EDGE, 0), row, colours)
        painter.restore()

    def _draw_texts(self, painter: QPainter, place: QRect, row: TuneRow, colours: Colours) -> None:
        above, below = lines_of(place)
        room = self._draw_beside_name(painter, above, row, colours)
        painter.setPen(QColor(colours.text))
        draw_elided(painter, name_font(), above.adjusted(0, 0, -room, 0), row.title or "Untitled")
        taken = self._draw_exception(painter, below, row, colours)
        painter.setPen(QColor(colours.muted_text))
        draw_elided(painter, font("small"), below.adjusted(0, 0, -taken, 0), row.line)

    def _draw_exception(self, painter: QPainter, place: QRect, row: TuneRow, colours: Colours) -> int:
        """Draws what is not as usual, at the right of the second line; returns how much room that takes."""
        small = font("small")
        exception = QFontMetrics(small).elidedText(
            row.exception, Qt.TextElideMode.ElideRight, place.width() * 2 // 3
        )
        if not exception:
            return 0
        painter.setFont(small)
        painter.setPen(QColor(colours.warning))
        painter.drawText(place, int(RIGHT), exception)
        return QFontMetrics(small).horizontalAdvance(exception) + SPACE

    def _draw_beside_name(self, _painter: QPainter, _place: QRect, _row: TuneRow, _colours: Colours) -> int:
        """Draws what stands at the right of the name; returns how much room that takes."""
        return 0


def lines_of(place: QRect) -> tuple[QRect, QRect]:
    """Where the two lines of a row stand."""
    middle = place.center().y() + 1
    above = QRect(place.left(), middle - scaled(18), place.width(), scaled(18))
    return above, QRect(place.left(), middle, place.width(), scaled(16))


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> None:
    """The ground of a row that is selected, with an edge in the accent, or under the mouse."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(colours.selection))
        edge = QRect(option.rect.topLeft(), QSize(ACCENT_EDGE, option.rect.height()))
        painter.fillRect(edge, QColor(colours.accent))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(colours.hover))


def name_font() -> QFont:
    """Of the name of a thing."""
    bold = font()
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def draw_elided(painter: QPainter, with_font: QFont, place: QRect, text: str) -> None:
    """One line, cut at its end where there is no more room."""
    painter.setFont(with_font)
    shown = QFontMetrics(with_font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(LEFT), shown)
