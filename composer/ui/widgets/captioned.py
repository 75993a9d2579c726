"""Controls with a word below them, as the player has them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from composer.ui.sizes import HALF, scaled
from composer.ui.theme import icon, set_role

CONTROL_HEIGHT, ICON_PIXELS = 56, 20


class CaptionedButton(QToolButton):
    """A sign with its word below; its accessible name is the word, or what is said more fully."""

    def __init__(self, icon_name: str, word: str, tip: str, name: str = "", switch: bool = False) -> None:
        super().__init__()
        set_role(self, "control")
        self.setIcon(icon(icon_name))
        self.setIconSize(QSize(ICON_PIXELS, ICON_PIXELS))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setText(word)
        self.setToolTip(tip)
        self.setAccessibleName(name or word)
        self.setCheckable(switch)
        self.setFixedHeight(scaled(CONTROL_HEIGHT))


class Captioned(QWidget):
    """A field with a word below."""

    def __init__(self, word: str, field: QWidget) -> None:
        super().__init__()
        self.caption = QLabel(word)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self.caption, "caption")
        self.setFixedHeight(scaled(CONTROL_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, HALF, 0, HALF)
        layout.setSpacing(0)
        layout.addWidget(field, 1)
        layout.addWidget(self.caption)

    def put_back(self, field: QWidget) -> None:
        """Shows the field here again, above its word."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, field, 1)
