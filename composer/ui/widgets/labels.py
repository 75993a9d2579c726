"""Labels with a look."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from composer.ui.theme import set_role


def muted_label(text: str = "") -> QLabel:
    """A wrapping label in the quiet colour, for what helps but does not matter most."""
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, "muted")
    return label
