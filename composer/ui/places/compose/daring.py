"""How daring a composing is: the temperature as a slider from careful to daring, with its number."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSlider, QWidget

from composer.ui.sizes import HALF, SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.form_grid import form_label
from composer.ui.words import say

CAREFUL, DARING, STEPS = 0.5, 1.5, 100
"""The temperatures at the slider's ends; the lab's own field goes further both ways."""


class Daring(QWidget):
    """The lab's field of the temperature is what holds it; the slider follows and moves that."""

    def __init__(self, temperature: QDoubleSpinBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._temperature = temperature
        self.slider, self.number = QSlider(Qt.Orientation.Horizontal), QLabel()
        self.slider.setRange(round(CAREFUL * STEPS), round(DARING * STEPS))
        self.slider.setSingleStep(5)
        self.slider.setPageStep(10)
        self._arrange()
        self._follow(temperature.value())
        temperature.valueChanged.connect(self._follow)
        self.slider.valueChanged.connect(self._move)

    def _follow(self, temperature: float) -> None:
        self.number.setText(f"{temperature:.2f}")
        self.slider.blockSignals(True)
        self.slider.setValue(round(temperature * STEPS))
        self.slider.blockSignals(False)

    def _move(self, place: int) -> None:
        self._temperature.setValue(place / STEPS)

    def _arrange(self) -> None:
        tip = say("Temperature: low is careful and repeats itself; high is daring and stumbles.")
        self.slider.setAccessibleName(say("Daring"))
        self.slider.setAccessibleDescription(tip)
        self.setToolTip(tip)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.number.setFixedWidth(self.number.fontMetrics().horizontalAdvance("0.00") + HALF)
        label = form_label(say("&Daring"))
        label.setBuddy(self.slider)
        careful, daring = QLabel(say("careful")), QLabel(say("daring"))
        for end in (careful, daring):
            set_role(end, "muted")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.slider, 0, 1, 1, 2)
        grid.addWidget(self.number, 0, 3)
        grid.addWidget(careful, 1, 1)
        grid.addWidget(daring, 1, 2, Qt.AlignmentFlag.AlignRight)
