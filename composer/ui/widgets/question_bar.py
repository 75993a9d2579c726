"""A question that waits above the page: a sentence and a button for each answer."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from composer.ui.sizes import EDGE, HEAD, SPACE
from composer.ui.theme import set_role
from composer.ui.words import say


class QuestionBar(QFrame):
    """Hidden until something is asked, and again once it is answered.

    Signals:
        answered(str): the name of the answer.
    """

    answered = Signal(str)

    def __init__(self, answers: Mapping[str, str], parent: QWidget | None = None) -> None:
        """`answers` are what their buttons say, by their names."""
        super().__init__(parent)
        set_role(self, "strip")
        self.sentence = QLabel(wordWrap=True)
        self.buttons = {name: QPushButton(say(label)) for name, label in answers.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, SPACE, HEAD, SPACE)
        row.addWidget(self.sentence, 1)
        for name, button in self.buttons.items():
            row.addWidget(button)
            button.clicked.connect(partial(self._answer, name))
        self.hide()

    def ask(self, sentence: str) -> None:
        """Asks this."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()

    def _answer(self, name: str, _checked: bool = False) -> None:
        self.hide()
        self.answered.emit(name)
