"""How the line of each run looks, in the plot and in the table: a colour and a dash of its own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from composer.ui.colours import current_colours

WIDTH = 1.5
DASHES = (Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine, Qt.PenStyle.DashDotDotLine)
COLOURS = ("fourth", "fifth")
MOST_LINES = len(DASHES) * len(COLOURS)


def colour_of(number: int) -> str:
    """Of a line that lies over the chosen run's, or of that one's, which is -1."""
    colours = current_colours()
    return colours.held_out if number < 0 else str(getattr(colours, COLOURS[number % len(COLOURS)]))


def pen_of(number: int) -> QPen:
    """What such a line is drawn with: no two look alike without their colours either."""
    pen = QPen(QColor(colour_of(number)))
    pen.setWidthF(2.0 if number < 0 else WIDTH)
    pen.setCosmetic(True)
    if number >= 0:
        # Beside the dashes the colours change with each number, and the dashes with each pair of colours
        # shifted by one, so that neighbours differ in both.
        pen.setStyle(DASHES[(number + number // len(DASHES)) % len(DASHES)])
    return pen
