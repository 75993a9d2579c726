"""A sentence across the top of the window: an error or a notice, until the person closes it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from composer.ui.theme import icon, set_role


class Banner(QFrame):
    """Not a dialog: music goes on, and the window stays usable beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(wordWrap=True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = QToolButton(autoRaise=True)
        self.close_button.setToolTip("Close this message")
        self.close_button.setAccessibleName("Close this message")
        self.close_button.setIcon(icon("close"))
        self.close_button.clicked.connect(self.hide)
        set_role(self, "card")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.close_button)
        self.hide()

    def say(self, text: str) -> None:
        """Shows a notice."""
        self._show(text, "heading")

    def tell_error(self, text: str) -> None:
        """Shows what went wrong."""
        self._show(text, "error")

    def text(self) -> str:
        """The sentence that is shown, or was last."""
        return self.label.text()

    def _show(self, text: str, role: str) -> None:
        set_role(self.label, role)
        self.label.setText(text)
        self.setAccessibleName(text)
        self.show()
