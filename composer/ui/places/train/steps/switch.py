"""The switch between training and the lesson, in the head of Train's middle."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from composer.ui.places.train.steps.control import pressed_wide
from composer.ui.theme import set_role
from composer.ui.words import say

TRAIN, STEPS = "train", "steps"
MODES = {TRAIN: "Train", STEPS: "Step by step"}


class ModeSwitch(QWidget):
    """Two halves, one of them pressed in.

    Signals:
        mode_chosen(str): `TRAIN` or `STEPS`.
    """

    mode_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons = {}
        for mode, side in ((TRAIN, "segment-left"), (STEPS, "segment-right")):
            button = self.buttons[mode] = QPushButton(say(MODES[mode]))
            button.setObjectName(mode)
            button.setCheckable(True)
            set_role(button, side)
            self._group.addButton(button)
            row.addWidget(pressed_wide(button))
            button.clicked.connect(self._choose)

    def show_mode(self, mode: str) -> None:
        """Presses one in."""
        self.buttons[mode].setChecked(True)

    def _choose(self) -> None:
        self.mode_chosen.emit(self.sender().objectName())
