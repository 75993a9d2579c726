"""Sheets of paper on a desk: their ground, edge and shadow, drawn once for a view."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from composer.ui.colours import Colours

CORNER = 3.0
# (how far it is blurred, how far it lies below), in pixels
SHADOWS = ((2, 1), (18, 6))
LIGHT_SHARE, DARK_SHARE = 0.14, 0.45


class Paper:
    """Keeps the picture of the papers that are in view; scrolled or in another theme it is drawn anew."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._key: object = None

    def pixmap(self, size: QSize, ratio: float, colours: Colours, papers: Sequence[QRectF]) -> QPixmap:
        """The desk with papers at these places of a view; `ratio` is device pixels for a logical one."""
        key = (size, ratio, colours.name, [paper.getRect() for paper in papers])
        if key != self._key:
            self._key = key
            self._pixmap = _drawn(size, ratio, colours, papers)
        return self._pixmap


def _drawn(size: QSize, ratio: float, colours: Colours, papers: Sequence[QRectF]) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    if pixmap.isNull():
        # A view without room: nothing can be painted.
        return pixmap
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(colours.desk))
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for paper in papers:
            _draw(painter, paper, colours)
    return pixmap


def _draw(painter: QPainter, paper: QRectF, colours: Colours) -> None:
    share = DARK_SHARE if colours.dark else LIGHT_SHARE
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for blur, below in SHADOWS:
        lower = paper.translated(0, below)
        for out in range(-below, blur):
            painter.setPen(QColor(0, 0, 0, round(255 * share / 2 * (1 - max(out, 0) / blur) ** 2)))
            painter.drawRoundedRect(lower.adjusted(-out, -out, out, out), CORNER + max(out, 0), CORNER)
    painter.setPen(QColor(colours.border))
    painter.setBrush(QColor(colours.paper))
    painter.drawRoundedRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5), CORNER, CORNER)
