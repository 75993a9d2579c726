"""Draws a composed tune: beside its name its ranking, as little bars and their sum."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from composer.ui.colours import Colours
from composer.ui.itemmodels.composed_row import ComposedRow
from composer.ui.itemmodels.tune_row import TuneRow
from composer.ui.sizes import HALF, SPACE, font
from composer.ui.widgets.tune_row_delegate import RIGHT, TuneRowDelegate, draw_sign, name_font

BAR_WIDTH, BAR_GAP, BAR_HEIGHT = 4, 2, 14


class ComposedRowDelegate(TuneRowDelegate):
    """The ranking's parts stand as little bars beside its number, where there is room."""

    def _draw_beside_name(self, painter: QPainter, place: QRect, row: TuneRow, colours: Colours) -> int:
        if not isinstance(row, ComposedRow) or row.score is None:
            return 0
        width = QFontMetrics(font()).horizontalAdvance("100")
        painter.setFont(font())
        painter.setPen(QColor(colours.text))
        painter.drawText(place, int(RIGHT), f"{100 * row.score:.0f}")
        name = QFontMetrics(name_font()).horizontalAdvance(row.title)
        bars = len(row.parts) * (BAR_WIDTH + BAR_GAP)
        # Rather no bars than half a name.
        parts = row.parts if name + bars + width + 2 * SPACE <= place.width() else ()
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

    def _draw_exception(self, painter: QPainter, place: QRect, row: TuneRow, colours: Colours) -> int:
        """Beside the words, which tell it, a sign."""
        taken = super()._draw_exception(painter, place, row, colours)
        if not row.exception:
            return taken
        sign = "copy" if isinstance(row, ComposedRow) and row.copied else "warning"
        taken = draw_sign(painter, place, taken - SPACE + HALF, sign, "warning")
        return draw_sign(painter, place, taken, "star-filled", "accent") if row.starred else taken
