"""Draws a composed tune: beside its name its ranking, as little bars and their sum."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from composer.ui.colours import Colours
from composer.ui.icons import icon
from composer.ui.itemmodels.composed_row import ComposedRow
from composer.ui.itemmodels.tune_row import TuneRow
from composer.ui.sizes import HALF, SPACE, font
from composer.ui.widgets.tune_row_delegate import RIGHT, TuneRowDelegate, name_font

BAR_WIDTH, BAR_GAP, BAR_HEIGHT = 4, 2, 14
SIGN = 14
"""Pixels of the sign before what is to be said against a tune."""


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
        """Beside the words, which tell it, a sign; a star has a sign alone."""
        taken = super()._draw_exception(painter, place, row, colours)
        if not isinstance(row, ComposedRow):
            return taken
        if taken:
            name = "copy" if row.copied else "warning"
            taken = _sign(painter, place, taken - SPACE + HALF, name, "warning")
        if row.starred:
            taken = _sign(painter, place, taken, "star-filled", "accent")
        return taken


def _sign(painter: QPainter, place: QRect, taken: int, name: str, colour: str) -> int:
    """Draws a sign left of what is taken at the right; returns how much is taken then."""
    corner = QPoint(place.right() - taken - SIGN, place.center().y() - SIGN // 2)
    icon(name, colour).paint(painter, QRect(corner, QSize(SIGN, SIGN)))
    return taken + SIGN + SPACE
