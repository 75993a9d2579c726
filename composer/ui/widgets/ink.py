"""An image of what is drawn black on nothing, in the ink of the theme, kept until something changes."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter


class Ink:
    """Keeps one view's drawing, so that marks can move under it without drawing it again."""

    def __init__(self) -> None:
        self._image = QImage()
        self._key: Hashable = None

    def image(
        self, size: QSize, pixel_ratio: float, colour: str, key: Hashable, draw: Callable[[QPainter], None]
    ) -> QImage:
        """Returns the drawing with a clear ground, every stroke in `colour`.

        Args:
            size: in logical pixels.
            pixel_ratio: device pixels for a logical one, so that it is crisp on every screen.
            colour: of the ink.
            key: whatever the drawing depends on; it is drawn again when this changes.
            draw: draws it, in any colours.
        """
        whole_key = (size.width(), size.height(), pixel_ratio, colour, key)
        if whole_key != self._key:
            self._image = _drawn(size, pixel_ratio, colour, draw)
            self._key = whole_key
        return self._image


def _drawn(size: QSize, pixel_ratio: float, colour: str, draw: Callable[[QPainter], None]) -> QImage:
    image = QImage(size * pixel_ratio, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        # A view without room, or one that is too large to be kept: nothing can be painted.
        return image
    image.setDevicePixelRatio(pixel_ratio)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        draw(painter)
        painter.restore()
        # Whatever has been drawn keeps its shape and takes the colour of the ink.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(0, 0, size.width(), size.height(), QColor(colour))
    return image
