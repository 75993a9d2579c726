"""A list of what was left out: the title and the line, and the reason in two lines below them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from composer.corpus.collection import LeftOut
from composer.ui.colours import current_colours
from composer.ui.itemmodels.left_out_model import LEFT_OUT_ROLE, LeftOutModel, line_of
from composer.ui.sizes import SPACE, font
from composer.ui.theme import set_role
from composer.ui.widgets.empty_state import EmptyState
from composer.ui.widgets.tune_row_delegate import RIGHT, draw_elided, draw_ground, inside, name_font
from composer.ui.words import say

Index = QModelIndex | QPersistentModelIndex
REASON_LINES = 2
ALL_THERE = "All that could be read is among the tunes to learn from."


class LeftOutList(QListView):
    """Rows of the same height, so that thousands cost nothing; the whole reason is in the tooltip.

    Signals:
        left_out_chosen(LeftOut): this row is the one looked at now.
        selection_changed(): other rows are selected.
    """

    left_out_chosen = Signal(object)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "column")
        self.setAccessibleName(say("Left out"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(LeftOutDelegate(self))
        self._rows = LeftOutModel(self)
        self.setModel(self._rows)
        self.empty_state = EmptyState(say("Nothing is left out"), say(ALL_THERE), "corpus", self)
        self.empty_state.hide()

    def set_left_out(self, left_out: Sequence[LeftOut]) -> None:
        """Lists these; says so where there are none."""
        self._rows.set_left_out(left_out)
        self.empty_state.setVisible(not left_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the empty sentence in the middle."""
        super().resizeEvent(event)
        self.empty_state.setGeometry(self.contentsRect())

    def choose(self, left_out: LeftOut) -> None:
        """Looks at this one, and brings it into view."""
        if (index := self._rows.index_of(left_out)).isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def selected(self) -> list[LeftOut]:
        """What is selected."""
        return [index.data(LEFT_OUT_ROLE) for index in self.selectedIndexes()]

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tells which row is looked at now."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.left_out_chosen.emit(current.data(LEFT_OUT_ROLE))

    def selectionChanged(self, selected: object, deselected: object) -> None:
        """Tells that other rows are selected."""
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]
        self.selection_changed.emit()


class LeftOutDelegate(QStyledItemDelegate):
    """Draws one row."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A title, and lines for the reason."""
        lines = QFontMetrics(name_font()).height() + REASON_LINES * QFontMetrics(font("small")).height()
        return QSize(160, lines + 2 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the row's ground, its title and its reason."""
        left_out = index.data(LEFT_OUT_ROLE)
        assert isinstance(left_out, LeftOut)
        colours = current_colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, colours)
        place = inside(option, option.rect).adjusted(0, SPACE, 0, -SPACE)
        height = QFontMetrics(name_font()).height()
        above = QRect(place.topLeft(), QSize(place.width(), height))
        painter.setFont(font("small"))
        painter.setPen(QColor(colours.muted_text))
        painter.drawText(above, int(RIGHT), line_of(left_out))
        _draw_lines(painter, say(left_out.reason), place.adjusted(0, height, 0, 0))
        room = painter.fontMetrics().horizontalAdvance(line_of(left_out)) + SPACE
        painter.setPen(QColor(colours.text))
        draw_elided(painter, name_font(), above.adjusted(0, 0, -room, 0), index.data())
        painter.restore()


def _draw_lines(painter: QPainter, text: str, place: QRect) -> None:
    """Draws as many lines as there is room for; the last ends in an ellipsis where there is more."""
    metrics = QFontMetrics(painter.font())
    layout = QTextLayout(text, painter.font())
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    for number in range(REASON_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(place.width())
        start, length = line.textStart(), line.textLength()
        rest = text[start:] if number == REASON_LINES - 1 else text[start : start + length]
        shown = metrics.elidedText(rest.strip(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place.left(), place.top() + number * metrics.height() + metrics.ascent(), shown)
    layout.endLayout()
