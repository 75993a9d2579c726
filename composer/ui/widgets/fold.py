"""A line that unfolds what most people never need."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from composer.ui.sizes import SPACE
from composer.ui.theme import set_role, set_sign


class Fold(QWidget):
    """A button with an arrow, and below it a widget that is there only while it is unfolded.

    Args:
        hint: what is below, in a few words; it stands beside the title where there is room.

    Signals:
        unfolded(bool): the person unfolded or folded it.
    """

    unfolded = Signal(bool)

    def __init__(self, title: str, content: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button, self.hint = QToolButton(), QLabel(hint)
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        set_role(self.button, "fold")
        set_role(self.hint, "muted")
        self._title, self._content = title, content
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(self.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(row)
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
        self._fit()

    def set_hint(self, hint: str) -> None:
        """Says what is below, or how much of it is set, in a few other words."""
        self.hint.setText(hint)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The hint asks for no room of its own."""
        inside = self._content.minimumSizeHint().width() if self.is_unfolded else 0
        return QSize(max(self.button.sizeHint().width(), inside), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint goes before the title has no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self.button.sizeHint().width() + SPACE + self.hint.sizeHint().width()
        self.hint.setVisible(bool(self.hint.text()) and wanted <= self.width())

    def _show(self, unfolded: bool) -> None:
        set_sign(self.button, "chevron-down" if unfolded else "chevron-right")
        self._content.setVisible(unfolded)
        self.unfolded.emit(unfolded)
