"""A row of cards, one for each moment of a training that can be heard, each with a sign to play it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from composer.ui.colours import Colours, current_colours
from composer.ui.icons import icon
from composer.ui.sizes import HALF, SPACE, font, scaled
from composer.ui.words import say

HEIGHT, LEAST_WIDTH, MOST_WIDTH, SIGN, ICON = 48, 150, 220, 28, 14
CORNER = 8
NONE = -1
WHAT = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Card:
    """What is read on a card, whose tip says more; and its point on the curve, the best one larger."""

    name: str
    what: str = ""
    tip: str = ""
    step: int = 0
    is_best: bool = False


class CheckpointCards(QListWidget):
    """Left and Right go from card to card, Enter and a click play; it scrolls where there are many.

    Signals:
        play_wanted(int): the card of this row is to be played, or held where it plays.
    """

    play_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Checkpoints"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # By whole cards, whose width goes with the room: none is cut off.
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        for scrolls in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            scrolls(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setStyleSheet("QListWidget { background: transparent; border: none; padding: 0; }")
        self.viewport().setAutoFillBackground(False)
        self.setFixedHeight(scaled(HEIGHT))
        self._cards: tuple[Card, ...] = ()
        self.sounding = False
        self.setItemDelegate(CardDelegate(self))
        self.itemClicked.connect(self._clicked)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Shows these, in this order; the current row stays."""
        while self.count() > len(cards):
            self.takeItem(self.count() - 1)
        while self.count() < len(cards):
            self.addItem(QListWidgetItem())
        for row, card in enumerate(cards):
            item = self.item(row)
            item.setText(card.name)
            item.setData(WHAT, card.what)
            item.setToolTip(card.tip)
            spoken = say("{name}, {what}", name=card.name, what=card.what) if card.what else card.name
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self._cards = tuple(cards)
        self._share_width()

    def cards(self) -> tuple[Card, ...]:
        """Those that are shown."""
        return self._cards

    def show_sounding(self, sounding: bool) -> None:
        """The current card plays, or no more."""
        self.sounding = sounding
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter plays."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.play_wanted.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards share the width, as long as they can be read."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        if self.count():
            room = self.viewport().width()
            fitting = max(min(self.count(), room // scaled(LEAST_WIDTH)), 1)
            width = min(room // fitting, scaled(MOST_WIDTH))
            for row in range(self.count()):
                self.item(row).setSizeHint(QSize(width, scaled(HEIGHT)))
            if self.currentRow() >= 0:
                self.scrollToItem(self.currentItem())

    def _clicked(self, item: QListWidgetItem) -> None:
        self.play_wanted.emit(self.row(item))


class CardDelegate(QStyledItemDelegate):
    """Draws a card: a round sign, the step in bold, and below it what became possible there."""

    def __init__(self, cards: CheckpointCards) -> None:
        super().__init__(cards)
        self._cards = cards

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws one card."""
        colours, row = current_colours(), index.row()
        chosen = row == self._cards.currentRow()
        last = row == self._cards.count() - 1
        place = QRectF(option.rect).adjusted(1, 1, -1 if last else -SPACE, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.border), 2 if chosen else 1))
        painter.setBrush(QColor(colours.tint if chosen else colours.raised))
        painter.drawRoundedRect(place, CORNER, CORNER)
        self._draw_sign(painter, place, colours, chosen)
        _draw_words(painter, place, str(index.data()), str(index.data(WHAT) or ""), colours)
        painter.restore()

    def _draw_sign(self, painter: QPainter, place: QRectF, colours: Colours, chosen: bool) -> None:
        sign = scaled(SIGN)
        circle = QRectF(place.left() + SPACE, place.center().y() - sign / 2, sign, sign)
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.strong_border), 1))
        painter.setBrush(QColor(colours.accent if chosen else colours.raised))
        painter.drawEllipse(circle)
        inner = scaled(ICON)
        name = "pause" if chosen and self._cards.sounding else "play"
        middle = circle.center().toPoint()
        square = QRectF(middle.x() - inner / 2, middle.y() - inner / 2, inner, inner).toRect()
        icon(name, "on_accent" if chosen else "text").paint(painter, square)


def _draw_words(painter: QPainter, place: QRectF, name: str, what: str, colours: Colours) -> None:
    left = place.left() + scaled(SIGN) + 2 * SPACE
    words = QRectF(left, place.top() + HALF, place.right() - left - HALF, place.height() - 2 * HALF)
    bold = font()
    bold.setWeight(QFont.Weight.DemiBold)
    lines = ((bold, name, colours.text, 0), (font("caption"), what, colours.muted_text, 1))
    for written, text, colour, line in lines:
        height = words.height() / 2
        half = QRectF(words.left(), words.top() + line * height, words.width(), height)
        painter.setFont(written)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(written).elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(half, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
