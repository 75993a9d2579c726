"""The program's own icons, drawn in the colour of the text around them."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from composer.resources import resource
from composer.ui.colours import Colours, current_colours
from composer.ui.sizes import HALF

SIGN = 16
"""Pixels of an icon in a button with words."""


class ThemedIconEngine(QIconEngine):
    """Draws one SVG whose `currentColor` follows the theme, crisp at every size."""

    def __init__(self, name: str, colour: str = "") -> None:
        """`colour` names an attribute of `Colours`; the colour of text if empty."""
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draws the icon at the left of `rect`, half-way up."""
        colours = current_colours()
        side = min(rect.width(), rect.height())
        square = QRectF(rect.x(), rect.y() + (rect.height() - side) / 2, side, side)
        _renderer(self._name, self._colour_now(colours, mode)).render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon as an image with a clear ground."""
        image = QPixmap(size)
        if image.isNull():
            return image
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        return image

    def clone(self) -> QIconEngine:
        """Another engine for the same icon."""
        return ThemedIconEngine(self._name, self._colour)

    def _colour_now(self, colours: Colours, mode: QIcon.Mode) -> str:
        if mode == QIcon.Mode.Disabled:
            return colours.disabled_text
        return str(getattr(colours, self._colour or "text"))


def icon(name: str, colour: str = "") -> QIcon:
    """Returns the icon `resources/icons/<name>.svg`, which follows the theme by itself.

    Args:
        name: file name without suffix.
        colour: an attribute of `Colours`, such as `accent` or `error`; the colour of text if empty.

    Raises:
        ComposerError: there is no such icon.
    """
    resource(f"icons/{name}.svg")
    return QIcon(ThemedIconEngine(name, colour))


def set_sign(button: QAbstractButton, name: str, colour: str = "") -> None:
    """Puts an icon before a button's words, 8 pixels apart: Qt leaves 4, so the icon brings the others."""
    button.setIcon(icon(name, colour))
    button.setIconSize(QSize(SIGN + HALF, SIGN))


def application_icon() -> QIcon:
    """The icon of the window and its place in the task bar."""
    return QIcon(str(resource("icons/abc-composer.svg")))


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
