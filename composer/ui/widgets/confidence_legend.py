"""The colours that say how sure the network was of a note, and the line that explains them."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from composer.ui.colours import current_colours
from composer.ui.theme import icon, set_role
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.words import say


@dataclass(frozen=True)
class ConfidenceStep:
    """One step of the scale: from which probability on, which colour of `Colours` it has, what it is called.

    What surprised the network most is underlined as well.
    """

    least: float
    role: str
    name: str


SCALE = (
    ConfidenceStep(0.5, "sure", "expected"),
    ConfidenceStep(0.2, "likely", "likely"),
    ConfidenceStep(0.05, "unlikely", "unusual"),
    ConfidenceStep(0.0, "surprising", "surprising"),
)


def step_of(probability: float) -> ConfidenceStep:
    """The step that a probability lies in."""
    return next(step for step in SCALE if probability >= step.least)


class ConfidenceLegend(QFrame):
    """Stands above the page while the notes are coloured.

    Signals:
        closed(): the colours are to go.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = ElidedLabel()
        self._steps = [QLabel(say(step.name)) for step in SCALE]
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("close"))
        self.close_button.setAccessibleName(say("Take the colours away"))
        self.close_button.setToolTip(say("Take the colours away"))
        set_role(self, "strip")
        row = QHBoxLayout()
        row.setSpacing(4)
        for label in self._steps:
            row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 4, 6)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.sentence)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def say(self, sentence: str) -> None:
        """Tells how it goes, and appears."""
        self.sentence.set_text(sentence)
        self._colour()
        self.show()

    def _colour(self) -> None:
        colours = current_colours()
        for step, label in zip(SCALE, self._steps, strict=True):
            line = "underline" if step is SCALE[-1] else "none"
            label.setStyleSheet(
                f"background: {getattr(colours, step.role)}; color: {colours.text}; padding: 1px 4px; "
                f"border-radius: 4px; text-decoration: {line};"
            )
