"""The ways that some bars were composed anew: a strip of buttons, the original first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QWidget,
)

from composer.ui.theme import set_role
from composer.ui.widgets.elided_label import ElidedLabel

ORIGINAL = 0


class WaysBar(QFrame):
    """Shows which ways there are and which one is looked at; composes nothing itself.

    Signals:
        way_chosen(int): this one is to be seen and heard; 0 for the original.
        kept(): the one that is shown is to stay.
        given_up(): the original is to stay.
    """

    way_chosen = Signal(int)
    kept = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.sentence = ElidedLabel()
        self.keep, self.give_up = QPushButton("Keep"), QPushButton("Put back")
        self.buttons: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._arrange()
        self._group.idClicked.connect(self.way_chosen)
        self.keep.clicked.connect(self.kept)
        self.give_up.clicked.connect(self.given_up)
        self.hide()

    def begin(self, sentence: str) -> None:
        """Appears, with the original alone."""
        for button in self.buttons:
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        self.sentence.set_text(sentence)
        self.add("As it was", "The tune as it was before")
        self.show_way(ORIGINAL)
        self.show()

    def add(self, label: str, tip: str) -> None:
        """One more way."""
        button = QToolButton()
        button.setText(label)
        button.setCheckable(True)
        set_role(button, "way")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        self._group.addButton(button, len(self.buttons))
        self._row.insertWidget(len(self.buttons), button)
        self.buttons.append(button)

    def show_way(self, number: int) -> None:
        """Marks the way that is looked at."""
        self.buttons[number].setChecked(True)
        self.keep.setEnabled(number != ORIGINAL)

    def say(self, sentence: str) -> None:
        """Tells how it goes."""
        self.sentence.set_text(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Escape goes back."""
        number = event.key() - Qt.Key.Key_0
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif 0 <= number < len(self.buttons):
            self.way_chosen.emit(number)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        set_role(self.keep, "call")
        self.keep.setToolTip("Keeps what is shown now, as one step that Undo takes back")
        self.give_up.setToolTip("Leaves the tune as it was")
        self._row.setSpacing(2)
        self._row.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.give_up)
        buttons.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 6, 6)
        grid.addWidget(self.sentence, 0, 0)
        grid.addLayout(self._row, 1, 0)
        grid.addLayout(buttons, 2, 0)
