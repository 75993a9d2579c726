"""A tune on the sheets of whatever prints: any paper and margins, any staff, all on one sheet where wanted.

Lengths are pixels, 96 to an inch.
"""

from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter
from PySide6.QtSvg import QSvgRenderer

from composer.export.book.settings import own_margin, scale_of
from composer.export.pages import PIXELS_PER_INCH, sized_drawing, sized_pages
from composer.notation.elements import Tune
from composer.score.written_lines import Lines

_LEAST_SCALE = 12
_TRIES = 5
_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Sheets:
    """How a tune is to stand on sheets: room between the margins, height of a staff, whether on one sheet."""

    width: float
    height: float
    staff_mm: float = 7.0
    on_one: bool = False

    @classmethod
    def of(cls, layout: QPageLayout, staff_mm: float, on_one: bool) -> "Sheets":
        """For a printer's paper and margins."""
        room = layout.paintRect(QPageLayout.Unit.Point)
        pixels = PIXELS_PER_INCH / _POINTS_PER_INCH
        return cls(room.width() * pixels, room.height() * pixels, staff_mm, on_one)


@dataclass(frozen=True, slots=True)
class PrintedPages:
    """Drawings of sheets, and the margin that the engraver left around each."""

    pages: tuple[bytes, ...]
    own_margin: float


def printed_pages(tune: Tune, sheets: Sheets, lines: Lines, under: str = "") -> PrintedPages:
    """Engraves a tune for sheets; smaller than asked for where it is to be on one and would not be.

    Raises:
        ComposerError: it has no notes, or can't be drawn.
    """
    scale = scale_of(sheets.staff_mm)
    for _ in range(_TRIES if sheets.on_one else 0):
        drawn = sized_drawing(tune, _engraved_size(sheets.width, scale), scale, lines, under)
        too_high = sum(_height(page) for page in drawn) / _engraved_size(sheets.height, scale)
        if too_high <= 1 or scale <= _LEAST_SCALE:
            break
        scale = max(_LEAST_SCALE, min(scale - 1, floor(scale / too_high)))
    width, height = (_engraved_size(length, scale) for length in (sheets.width, sheets.height))
    return PrintedPages(sized_pages(tune, width, height, scale, lines, under), own_margin(scale))


def paint_pages(printed: PrintedPages, device: QPagedPaintDevice, painter: QPainter) -> None:
    """Paints them, a sheet each, within the margins of the device; the painter is active on it."""
    dots = painter.device().logicalDpiX() / PIXELS_PER_INCH
    painter.scale(dots, dots)
    for number, page in enumerate(printed.pages):
        if number:
            device.newPage()
        renderer = QSvgRenderer(QByteArray(page))
        corner = QPointF(-printed.own_margin, -printed.own_margin)
        renderer.render(painter, QRectF(corner, QSizeF(renderer.defaultSize())))


def _engraved_size(length: float, scale: int) -> int:
    return max(100, round(length + 2 * own_margin(scale)))


def _height(page: bytes) -> int:
    return QSvgRenderer(QByteArray(page)).defaultSize().height()
