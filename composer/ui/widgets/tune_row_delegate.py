"""Draws one tune of a list: its name and one figure, below what it is and, beside it, the exception alone."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from composer.ui.colours import Colours, current_colours
from composer.ui.icons import icon
from composer.ui.itemmodels.tune_list_model import ROW_ROLE, TuneListModel
from composer.ui.itemmodels.tune_row import TuneRow
from composer.ui.sizes import EDGE, HALF, HEIGHTS, SPACE, font, scaled
from composer.ui.words import say

Index = QModelIndex | QPersistentModelIndex
ACCENT_EDGE = 3
HEADING, SIGN = 32, 14
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TuneRowDelegate(QStyledItemDelegate):
    """Two lines a tune; the first of a group has the group’s heading above it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row, self._first_row = QSize(), QSize()
        self.headed: Collection[int] = ()
        """The rows that have a heading above them."""
        self.measure()

    def measure(self) -> None:
        """Takes the heights that go with the text's size."""
        row = scaled(HEIGHTS["row"])
        self._row, self._first_row = QSize(160, row), QSize(160, row + scaled(HEADING))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of text and room around them."""
        # Asked for each of ten thousand rows.
        return self._first_row if index.row() in self.headed else self._row

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the row's ground and its texts."""
        row, model = index.data(ROW_ROLE), index.model()
        if not isinstance(row, TuneRow):
            return
        painter.save()
        colours = current_colours()
        heading = model.heading(index) if isinstance(model, TuneListModel) else ""
        if heading:
            above = QRect(option.rect.topLeft(), QSize(option.rect.width(), scaled(HEADING)))
            painter.setPen(QColor(colours.muted_text))
            draw_elided(painter, name_font(), inside(option, above).adjusted(0, HALF, 0, 0), heading)
            option.rect.setTop(option.rect.top() + scaled(HEADING))
        draw_ground(painter, option, colours)
        self._draw_texts(painter, inside(option, option.rect), row, colours)
        painter.restore()

    def _draw_texts(self, painter: QPainter, place: QRect, row: TuneRow, colours: Colours) -> None:
        above, below = lines_of(place)
        room = self._draw_beside_name(painter, above, row, colours)
        painter.setPen(QColor(colours.text))
        draw_elided(painter, name_font(), above.adjusted(0, 0, -room, 0), row.title or say("Untitled"))
        taken = self._draw_exception(painter, below, row, colours)
        painter.setPen(QColor(colours.muted_text))
        draw_elided(painter, font("small"), below.adjusted(0, 0, -taken, 0), row.line)

    def _draw_exception(self, painter: QPainter, place: QRect, row: TuneRow, colours: Colours) -> int:
        """Draws what is not as usual, at the right of the second line; returns how much room that takes."""
        small = font("small")
        exception = QFontMetrics(small).elidedText(
            row.exception, Qt.TextElideMode.ElideRight, place.width() * 2 // 3
        )
        if exception:
            painter.setFont(small)
            painter.setPen(QColor(colours.warning))
            painter.drawText(place, int(RIGHT), exception)
            return QFontMetrics(small).horizontalAdvance(exception) + SPACE
        return draw_sign(painter, place, 0, "star-filled", "accent") if row.starred else 0

    def _draw_beside_name(self, painter: QPainter, place: QRect, row: TuneRow, colours: Colours) -> int:
        """Draws what stands at the right of the name; returns how much room that takes."""
        if not row.beside:
            return 0
        small = font("small")
        painter.setFont(small)
        painter.setPen(QColor(colours.muted_text))
        painter.drawText(place, int(RIGHT), row.beside)
        return QFontMetrics(small).horizontalAdvance(row.beside) + SPACE


def draw_sign(painter: QPainter, place: QRect, taken: int, name: str, colour: str) -> int:
    """Draws an icon left of what is taken at the right of a line; returns how much is taken then."""
    side = scaled(SIGN)
    sign = QRect(place.right() - taken - side, place.center().y() - side // 2, side, side)
    icon(name, colour).paint(painter, sign)
    return taken + side + SPACE


def inside(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """Where texts stand: at the column's edges, whether a scroll bar takes some of the right one or not."""
    left = right = EDGE
    if isinstance(option.widget, QAbstractScrollArea):
        bar = option.widget.verticalScrollBar()
        left -= option.widget.frameWidth()
        right = max(HALF, left - (bar.width() if bar.isVisible() else 0))
    return rect.adjusted(left, 0, -right, 0)


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
