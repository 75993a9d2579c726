"""Draws a composed tune: title and ranking, fields and validity, and what it shares with a training tune."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from composer.plurals import plural
from composer.ui.colours import Colours
from composer.ui.itemmodels.composed_row import ComposedRow
from composer.ui.itemmodels.tune_row import TuneRow
from composer.ui.widgets.tune_row_delegate import ABOVE, BETWEEN, RIGHT, SIDE, Index, TuneRowDelegate

BAR_WIDTH, BAR_GAP, BAR_HEIGHT = 4, 2, 14
ROOM_FOR_BARS = 170
FLAG = "⚑"


class ComposedRowDelegate(TuneRowDelegate):
    """Three lines a tune; the ranking's parts stand as little bars beside its number."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Three lines of text and room around them."""
        height = QFontMetrics(option.font).height()
        return QSize(160, 3 * height + 2 * BETWEEN + 2 * ABOVE)

    def _draw_texts(
        self, painter: QPainter, font: QFont, place: QRect, row: TuneRow, colours: Colours
    ) -> None:
        height = QFontMetrics(font).height()
        lines = [place.adjusted(0, step * (height + BETWEEN), 0, 0) for step in range(3)]
        first, second, third = (QRect(line.topLeft(), QSize(line.width(), height)) for line in lines)
        composed = row if isinstance(row, ComposedRow) else ComposedRow(row.title)
        room = self._draw_score(painter, font, first, composed, colours)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setPen(QColor(colours.text))
        self._draw_elided(painter, bold, first.adjusted(0, 0, -room, 0), row.title or "Untitled")
        self._draw_verdict(painter, font, second, composed, colours)
        painter.setPen(QColor(colours.warning if composed.flag else colours.muted_text))
        last = f"{FLAG} {composed.flag}" if composed.flag else row.note
        self._draw_elided(painter, font, third, last)

    def _draw_verdict(
        self, painter: QPainter, font: QFont, place: QRect, row: ComposedRow, colours: Colours
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colours.warning if row.problems else colours.success))
        painter.drawText(place, int(RIGHT), row.validity)
        room = QFontMetrics(font).horizontalAdvance(row.validity) + SIDE
        painter.setPen(QColor(colours.muted_text))
        known = " · ".join(filter(None, (row.key, row.meter, row.rhythm, _bars(row))))
        self._draw_elided(painter, font, place.adjusted(0, 0, -room, 0), known)

    def _draw_score(
        self, painter: QPainter, font: QFont, place: QRect, row: ComposedRow, colours: Colours
    ) -> int:
        """Draws the bars and the number; returns how much room they take."""
        if row.score is None:
            return 0
        number = f"{100 * row.score:.0f}"
        width = QFontMetrics(font).horizontalAdvance("100")
        painter.setFont(font)
        painter.setPen(QColor(colours.muted_text))
        painter.drawText(place, int(RIGHT), number)
        parts = row.parts if place.width() >= ROOM_FOR_BARS else ()
        left = place.right() - width - SIDE // 2 - len(parts) * (BAR_WIDTH + BAR_GAP)
        painter.setPen(Qt.PenStyle.NoPen)
        bottom = place.center().y() + BAR_HEIGHT / 2
        for index, part in enumerate(parts):
            x = left + index * (BAR_WIDTH + BAR_GAP)
            painter.setBrush(QColor(colours.grid))
            painter.drawRect(QRectF(x, bottom - BAR_HEIGHT, BAR_WIDTH, BAR_HEIGHT))
            painter.setBrush(QColor(colours.accent))
            painter.drawRect(QRectF(x, bottom - BAR_HEIGHT * part, BAR_WIDTH, BAR_HEIGHT * part))
        return place.right() - left + SIDE // 2


def _bars(row: ComposedRow) -> str:
    return "" if row.bars is None else plural(row.bars, "bar")
