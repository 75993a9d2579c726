"""Draws a composed tune: beside its name its ranking, as little bars and their sum."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from composer.ui.colours import Colours
from composer.ui.itemmodels.composed_row import ComposedRow
from composer.ui.itemmodels.tune_row import TuneRow
from composer.ui.sizes import SPACE, font
from composer.ui.widgets.tune_row_delegate import RIGHT, TuneRowDelegate

BAR_WIDTH, BAR_GAP, BAR_HEIGHT = 4, 2, 14
ROOM_FOR_BARS = 170


class ComposedRowDelegate(TuneRowDelegate):
    """The ranking's parts stand as little bars beside its number, where there is room."""

    def _draw_beside_name(self, painter: QPainter, place: QRect, row: TuneRow, colours: Colours) -> int:
        if not isinstance(row, ComposedRow) or row.score is None:
            return 0
        width = QFontMetrics(font()).horizontalAdvance("100")
        painter.setFont(font())
        painter.setPen(QColor(colours.text))
        painter.drawText(place, int(RIGHT), f"{100 * row.score:.0f}")
        parts = row.parts if place.width() >= ROOM_FOR_BARS else ()
        left = place.right() - width - SPACE - len(parts) * (BAR_WIDTH + BAR_GAP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bottom = place.center().y() + BAR_HEIGHT / 2
        for index, part in enumerate(parts):
            height = max(BAR_HEIGHT * part, 2)
            bar = QRectF(left + index * (BAR_WIDTH + BAR_GAP), bottom - height, BAR_WIDTH, height)
            painter.drawRoundedRect(bar, 1, 1)
        return place.right() - left + SPACE
