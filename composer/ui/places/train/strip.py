"""What there is to say of a run beside its curve: a strip below the head, with a way on if there is one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from composer.ui.sizes import EDGE, HALF, SPACE
from composer.ui.theme import set_role


class Strip(QFrame):
    """There while it has something to say.

    Signals:
        way_on_wanted(): the person takes the way on that it offers.
    """

    way_on_wanted = Signal()

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, role)
        self._label, self.way_on = QLabel(wordWrap=True), QPushButton()
        set_role(self.way_on, "link")
        self.way_on.clicked.connect(self.way_on_wanted)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, HALF, EDGE, HALF)
        row.setSpacing(SPACE)
        row.addWidget(self._label, 1)
        row.addWidget(self.way_on)
        self.say("")

    def say(self, sentence: str, whole: str = "", way_on: str = "") -> None:
        """Says this, nothing in place of it; `whole` under the mouse, `way_on` to be clicked."""
        self._label.setText(sentence)
        self.setToolTip(whole)
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(whole)
        self.way_on.setText(way_on)
        self.way_on.setVisible(bool(way_on))
        self.setVisible(bool(sentence))

    def add_link(self, text: str) -> QPushButton:
        """One more way, behind the first; whoever adds it says when it is there."""
        link = QPushButton(text)
        set_role(link, "link")
        self._row.addWidget(link)
        return link

    def text(self) -> str:
        """What it says."""
        return self._label.text()
