"""The steps below each other: a number or a tick, the title, and what was found there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from composer.ui.colours import current_colours
from composer.ui.sizes import EDGE, HEAD, font, scaled
from composer.ui.theme import icon, set_role
from composer.ui.words import say

ROW, CIRCLE, EDGE_WIDTH = 52, 24, 3
ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Entry:
    """A step in the list."""

    number: int
    title: str
    caption: str
    done: bool


class _Delegate(QStyledItemDelegate):
    """Draws a step."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines."""
        return QSize(200, scaled(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws sign, title and caption."""
        entry = index.data(ENTRY)
        state, rect = option.state, QRectF(option.rect)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        colours = current_colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(rect, QColor(colours.selection))
            painter.fillRect(QRectF(rect.x(), rect.y(), EDGE_WIDTH, rect.height()), QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        self._draw_sign(painter, entry, chosen, rect)
        self._draw_words(painter, entry, chosen, rect)
        painter.restore()

    def _draw_sign(self, painter: QPainter, entry: Entry, chosen: bool, rect: QRectF) -> None:
        colours, size = current_colours(), scaled(CIRCLE)
        circle = QRectF(rect.x() + EDGE, rect.center().y() - size / 2, size, size)
        filled = colours.accent if chosen else colours.selection if entry.done else ""
        painter.setBrush(QColor(filled) if filled else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen if filled else QColor(colours.strong_border))
        painter.drawEllipse(circle)
        if entry.done and not chosen:
            inside = circle.adjusted(4, 4, -4, -4).toRect()
            icon("check", "accent").paint(painter, inside)
            return
        painter.setPen(QColor(colours.on_accent if chosen else colours.muted_text))
        painter.setFont(font("small", weight=QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(entry.number))

    def _draw_words(self, painter: QPainter, entry: Entry, chosen: bool, rect: QRectF) -> None:
        colours = current_colours()
        left = rect.x() + EDGE + scaled(CIRCLE) + HEAD
        room = rect.right() - left - 4
        body, small = font(weight=QFont.Weight.DemiBold if chosen else QFont.Weight.Normal), font("small")
        half = rect.height() / 2
        for text, used, colour, top, down in (
            (entry.title, body, colours.text, rect.y() + 4, Qt.AlignmentFlag.AlignBottom),
            (entry.caption, small, colours.muted_text, rect.y() + half, Qt.AlignmentFlag.AlignTop),
        ):
            painter.setFont(used)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(used).elidedText(text, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QRectF(left, top + 1, room, half - 3), int(down), shown)


class StepList(QListWidget):
    """Up and Down go from step to step.

    Signals:
        step_chosen(int): the person goes to this row.
    """

    step_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "column")
        self.setAccessibleName(say("Steps"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(_Delegate(self))
        self.currentRowChanged.connect(self.step_chosen)

    def show_entries(self, entries: Sequence[Entry], row: int) -> None:
        """Shows the steps, and which one is the person's."""
        self.blockSignals(True)
        while self.count() < len(entries):
            self.addItem(QListWidgetItem())
        for place, entry in enumerate(entries):
            item = self.item(place)
            item.setData(ENTRY, entry)
            item.setToolTip(entry.caption)
            state = say("done") if entry.done else ""
            words = filter(None, (f"{entry.number}. {entry.title}", entry.caption, state))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(words))
        self.setCurrentRow(row)
        self.blockSignals(False)
        self.viewport().update()
