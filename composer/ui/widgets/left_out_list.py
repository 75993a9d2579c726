"""A list of what was left out: the title, and the reason in two lines below it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from composer.corpus.collection import LeftOut
from composer.ui.colours import current_colours
from composer.ui.itemmodels.left_out_model import LEFT_OUT_ROLE

Index = QModelIndex | QPersistentModelIndex
SIDE, ABOVE, REASON_LINES = 12, 7, 2


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
        self.setAccessibleName("Left out")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(LeftOutDelegate(self))

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
        height = QFontMetrics(option.font).height()
        return QSize(160, (1 + REASON_LINES) * height + 2 * ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the row's ground, its title and its reason."""
        left_out = index.data(LEFT_OUT_ROLE)
        assert isinstance(left_out, LeftOut)
        colours = current_colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection if selected else colours.hover))
            painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6)
        inside = option.rect.adjusted(SIDE, ABOVE, -SIDE, -ABOVE)
        height = QFontMetrics(option.font).height()
        title = QFont(option.font)
        title.setWeight(QFont.Weight.DemiBold)
        painter.setFont(title)
        painter.setPen(QColor(colours.text))
        shown = QFontMetrics(title).elidedText(index.data(), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), shown)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted_text))
        _draw_lines(painter, left_out.reason, inside.adjusted(0, height, 0, 0))
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
