"""Paints SVG pages onto one white picture: a PNG file."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from composer.errors import ComposerError
from composer.export.pages import A4_HEIGHT, PIXELS_PER_INCH

DOTS_PER_INCH = 300
_SCALE = DOTS_PER_INCH / PIXELS_PER_INCH
_DOTS_PER_METER = round(DOTS_PER_INCH / 0.0254)
# Beyond this a picture is of no use, and Qt's own limit is 32,767 dots.
_MOST_A4_PAGES = 8
# Height of what is painted at one go.
_BAND_PIXELS = 256


def png_of(pages: Sequence[bytes], title: str) -> bytes:
    """The pages below each other as one picture.

    Raises:
        ComposerError: it would be higher than eight sheets of paper.
    """
    renderers = [QSvgRenderer(QByteArray(page)) for page in pages]
    height = sum(renderer.defaultSize().height() for renderer in renderers)
    if height > _MOST_A4_PAGES * A4_HEIGHT:
        raise ComposerError(
            f"“{title}” would be a picture as high as {height / A4_HEIGHT:.0f} sheets of paper; up to "
            f"{_MOST_A4_PAGES} are written. Export it as PDF or SVG instead."
        )
    width = max(renderer.defaultSize().width() for renderer in renderers)
    image = QImage(round(width * _SCALE), round(height * _SCALE), QImage.Format.Format_Grayscale8)
    image.fill(0xFF)
    image.setDotsPerMeterX(_DOTS_PER_METER)
    image.setDotsPerMeterY(_DOTS_PER_METER)
    image.setText("Title", title)
    _paint(image, renderers)
    return _encoded(image)


def _paint(image: QImage, renderers: Sequence[QSvgRenderer]) -> None:
    if image.isNull():
        raise ComposerError("The page has no size, so no picture of it can be written. Export it as SVG.")
    top = 0
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(_SCALE, _SCALE)
        for renderer in renderers:
            place = QRectF(QPointF(0, top), QSizeF(renderer.defaultSize()))
            for band in _bands(place):
                painter.setClipRect(band)
                renderer.render(painter, place)
            top += renderer.defaultSize().height()


def _bands(place: QRectF) -> Iterator[QRectF]:
    """Strips of a page: Qt holds Python's lock while it paints one, and a whole page would take too long."""
    for top in range(round(place.top()), round(place.bottom()), _BAND_PIXELS):
        yield QRectF(0, top, place.width(), _BAND_PIXELS)


def _encoded(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
