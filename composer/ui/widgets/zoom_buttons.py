"""Three small buttons in the corner of a page: smaller, as it was, larger."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from composer.ui.theme import icon, set_role


class ZoomButtons(QFrame):
    """Asks for another zoom; shows the present one.

    Signals:
        smaller(), reset(), larger(): a button was pressed.
    """

    smaller = Signal()
    reset = Signal()
    larger = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        minus, self._now, plus = QToolButton(), QToolButton(), QToolButton()
        for button, name, tip in ((minus, "minus", "Smaller notes"), (plus, "plus", "Larger notes")):
            button.setIcon(icon(name, "muted_text"))
            button.setIconSize(QSize(14, 14))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
        self._now.setToolTip("Back to the usual size")
        for button, signal in ((minus, self.smaller), (self._now, self.reset), (plus, self.larger)):
            button.clicked.connect(signal)
            row.addWidget(button)
        self.set_zoom(1.0)

    def set_zoom(self, zoom: float) -> None:
        """Shows the zoom as a percentage."""
        self._now.setText(f"{zoom * 100:.0f} %")
        self._now.setAccessibleName(f"Zoom {zoom * 100:.0f} per cent, press for 100")
