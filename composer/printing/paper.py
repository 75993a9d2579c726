"""Paints SVG pages onto A4 paper: a PDF document."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from composer.export.pages import A4_HEIGHT, A4_WIDTH, MARGIN, OWN_MARGIN, PIXELS_PER_INCH

_DOTS_PER_INCH = 1200
_NUMBER_PIXELS = 13


def pdf_of(pages: Sequence[bytes], title: str, author: str) -> bytes:
    """The pages as a PDF document."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    writer.setTitle(title)
    writer.setAuthor(author)
    writer.setCreator("ABC Composer")
    with QPainter(writer) as painter:
        painter.scale(_DOTS_PER_INCH / PIXELS_PER_INCH, _DOTS_PER_INCH / PIXELS_PER_INCH)
        for number, page in enumerate(pages, start=1):
            if number > 1:
                writer.newPage()
            _paint(painter, page)
            if len(pages) > 1:
                _write_number(painter, number)
    return bytes(buffer.data().data())


def _paint(painter: QPainter, page: bytes) -> None:
    renderer = QSvgRenderer(QByteArray(page))
    place = QPointF(MARGIN - OWN_MARGIN, MARGIN - OWN_MARGIN)
    renderer.render(painter, QRectF(place, QSizeF(renderer.defaultSize())))


def _write_number(painter: QPainter, number: int) -> None:
    font = QFont("serif")
    font.setPixelSize(_NUMBER_PIXELS)
    painter.setFont(font)
    foot = QRectF(0, A4_HEIGHT - MARGIN, A4_WIDTH, MARGIN / 2)
    painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(number))
