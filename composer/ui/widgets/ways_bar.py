"""The ways that some bars were composed anew: a strip of buttons, the original first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from composer.ui.sizes import EDGE, HEAD, SPACE
from composer.ui.theme import set_role
from composer.ui.widgets.keys_told import KeysTold
from composer.ui.widgets.labels import muted_label
from composer.ui.words import say

ORIGINAL = 0
TOLD = (
    ("1 … 8", "See and hear that way"),
    ("0", "See and hear it as it was"),
    ("Left, Right", "The way before, the next one"),
    ("Enter", "Keep this way"),
    ("Esc", "As it was"),
)


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
        set_role(self, "strip")
        KeysTold("While there are ways to choose from", TOLD, self)
        self.sentence = muted_label()
        self.keep, self.give_up = QPushButton(say("Keep this way")), QPushButton(say("Leave it"))
        self.buttons: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._arrange()
        self._focus_before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._group.idClicked.connect(self.way_chosen)
        self.keep.clicked.connect(self.kept)
        self.give_up.clicked.connect(self.given_up)
        self.hide()

    def begin(self, sentence: str) -> None:
        """Appears, with the original alone, and takes the keys until `end`."""
        for button in self.buttons:
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.add(say("As it was"), say("The tune as it was before"))
        self.show_way(ORIGINAL)
        self.show()
        self._focus_before = QApplication.focusWidget()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """Goes; the keys are for what had them before."""
        has_keys = self.isAncestorOf(QApplication.focusWidget() or self.window()) or self.hasFocus()
        self.hide()
        if has_keys and self._focus_before is not None and isValid(self._focus_before):
            self._focus_before.setFocus()
        self._focus_before = None

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
        self.sentence.setText(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and arrows choose, Enter keeps, Escape goes back."""
        key, there = event.key(), range(len(self.buttons))
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.give_up if self.give_up.hasFocus() else self.keep).click()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            wanted = self._group.checkedId() + (1 if key == Qt.Key.Key_Right else -1)
            self.way_chosen.emit(wanted % len(self.buttons))
        elif (number := key - Qt.Key.Key_0) in there:
            self.way_chosen.emit(number)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        set_role(self.keep, "call")
        self.keep.setToolTip(say("Keeps what is shown now, as one step that Undo takes back (Enter)"))
        self.give_up.setToolTip(say("Leaves the tune as it was (Esc)"))
        self._row.setSpacing(2)
        self._row.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(EDGE, SPACE, HEAD, SPACE)
        grid.setSpacing(SPACE)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.sentence, 0, 0)
        grid.addWidget(self.give_up, 0, 1)
        grid.addLayout(self._row, 1, 0)
        grid.addWidget(self.keep, 1, 1)
