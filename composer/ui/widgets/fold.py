"""A line that unfolds what most people never need."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget


class Fold(QWidget):
    """A button with an arrow, and below it a widget that is there only while it is unfolded.

    Signals:
        unfolded(bool): the person unfolded or folded it.
    """

    unfolded = Signal(bool)

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton()
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setMinimumWidth(24)  # a narrow pane cuts the line, and does not scroll sideways
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.setStyleSheet(
            "QToolButton { padding-left: 0; } QToolButton:checked { background: transparent; }"
        )
        self._title, self._content = title, content
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        layout.addWidget(content)
        self.button.toggled.connect(self._show)
        self._show(False)

    @property
    def is_unfolded(self) -> bool:
        """True while the content is there."""
        return self.button.isChecked()

    def unfold(self, unfolded: bool = True) -> None:
        """Shows or hides the content."""
        self.button.setChecked(unfolded)

    def tell_set(self, count: int) -> None:
        """Says how many things are set below, so that none works unseen."""
        self.button.setText(f"{self._title} ({count} set)" if count else self._title)

    def _show(self, unfolded: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        self._content.setVisible(unfolded)
        self.unfolded.emit(unfolded)
