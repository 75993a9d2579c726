"""The colours that say how sure the network was of a note, and the line that explains them."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from composer.ui.colours import Colours, current_colours
from composer.ui.theme import icon, set_role
from composer.ui.widgets.elided_label import ElidedLabel


@dataclass(frozen=True)
class Sureness:
    """One step of the scale: from which probability on, what it is called, and its ground.

    Blue to orange is told apart with every common kind of colour blindness; what surprised the network most
    is underlined as well.
    """

    least: float
    name: str
    light: str
    dark: str

    def colour(self, colours: Colours) -> str:
        """Its ground in a theme."""
        return self.dark if colours.dark else self.light


SCALE = (
    Sureness(0.5, "sure", "#bcd9f5", "#1c4a7a"),
    Sureness(0.2, "likely", "#e3effa", "#21344a"),
    Sureness(0.05, "unlikely", "#fdeacb", "#4a3820"),
    Sureness(0.0, "surprising", "#f9c47c", "#7a4a0c"),
)


def step_of(probability: float) -> Sureness:
    """The step that a probability lies in."""
    return next(step for step in SCALE if probability >= step.least)


class SurenessLegend(QFrame):
    """Stands above the page while the notes are coloured.

    Signals:
        closed(): the colours are to go.
        theme_changed(): they are others now.
    """

    closed = Signal()
    theme_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = ElidedLabel()
        self._steps = [QLabel(step.name) for step in SCALE]
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("close"))
        self.close_button.setAccessibleName("Take the colours away")
        self.close_button.setToolTip("Take the colours away")
        set_role(self, "card")
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
        if event.type() == QEvent.Type.PaletteChange and not self.isHidden():
            self.theme_changed.emit()

    def say(self, sentence: str) -> None:
        """Tells how it goes, and appears."""
        self.sentence.set_text(sentence)
        colours = current_colours()
        for step, label in zip(SCALE, self._steps, strict=True):
            line = "underline" if step is SCALE[-1] else "none"
            label.setStyleSheet(
                f"background: {step.colour(colours)}; color: {colours.text}; padding: 1px 4px; "
                f"border-radius: 4px; text-decoration: {line};"
            )
        self.show()
