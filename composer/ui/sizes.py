"""Space, type and heights of the window: on a grid of 4 pixels, and with the system's text."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

HALF, SPACE, HEAD, EDGE = 4, 8, 12, 16
"""Inside a thing, between two of them, before a heading, and at a pane's edge, in pixels."""
BASE = 13
"""Pixels of the text that all other sizes are given for."""
SANS = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Cantarell", "DejaVu Sans")
MONO = ("JetBrains Mono", "SF Mono", "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono")
DISPLAY = ("Noto Serif", "Georgia", "DejaVu Serif")
TYPE = {
    "caption": 11, "small": 12, "body": 13, "head": 14, "lead": 15, "title": 20, "figure": 28, "display": 34,
}  # fmt: skip
HEIGHTS = {
    "field": 32, "button": 36, "primary": 40, "tool": 32, "tab": 40, "header_tab": 51, "row": 56, "chip": 28,
}  # fmt: skip


def base_pixels() -> int:
    """How large the window's text is: as the system has it, and no smaller than is read with ease."""
    return max(BASE, QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize())


def scaled(pixels: float) -> int:
    """A size that was given for text of `BASE` pixels, for the text as it is."""
    return round(pixels * base_pixels() / BASE)


def font(
    role: str = "body", families: Sequence[str] = SANS, weight: QFont.Weight = QFont.Weight.Normal
) -> QFont:
    """The font of a role of `TYPE`."""
    made = QFont()
    made.setFamilies(list(families))
    made.setPixelSize(scaled(TYPE[role]))
    return made


def sizes_of_stylesheet() -> dict[str, int]:
    """What the stylesheet names: type in pixels, and heights inside an edge of one pixel, and of two."""
    inside = {name: scaled(height) - 2 for name, height in HEIGHTS.items()}
    of_type = {name: scaled(pixels) for name, pixels in TYPE.items()}
    return of_type | inside | {f"{name}_in_ring": height - 2 for name, height in inside.items()}
