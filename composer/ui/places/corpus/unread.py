"""The foot of Corpus's list: how many tunes can't be read yet, and the way to them."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from composer.corpus.collection import LeftOut
from composer.ui.sizes import EDGE, SPACE
from composer.ui.theme import icon, set_role
from composer.ui.words import counted, say

SIGN_PIXELS = 16
UNREAD = ("broken", "no-key", "no-notes", "unreadable-music")
"""The kinds of reasons that a person can mend on the page."""


def unread(left_out: Iterable[LeftOut]) -> list[LeftOut]:
    """What can be mended on the page."""
    return [one for one in left_out if one.kind in UNREAD and one.text]


class UnreadFoot(QFrame):
    """There while something can be mended.

    Signals:
        wanted(): the person wants to see it.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        set_role(self, "foot")
        self.label, self.mend = QLabel(wordWrap=True), QPushButton(say("Mend them"))
        self._draw_sign()
        set_role(self.mend, "link")
        self.mend.clicked.connect(self.wanted)
        row, words = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(EDGE, SPACE, EDGE, 0)
        row.setSpacing(SPACE)
        words.setSpacing(0)
        words.addWidget(self.label)
        words.addWidget(self.mend)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        self.tell(0)

    def changeEvent(self, event: QEvent) -> None:
        """Draws the sign in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()

    def _draw_sign(self) -> None:
        size = QSize(SIGN_PIXELS, SIGN_PIXELS)
        self._sign.setPixmap(icon("warning", "warning").pixmap(size, self.devicePixelRatioF()))

    def tell(self, count: int) -> None:
        """So many can't be read."""
        self.label.setText(say("{tunes} can’t be read yet.", tunes=counted(count, "tune")))
        self.mend.setText(say("Mend it" if count == 1 else "Mend them"))
        self.setVisible(count > 0)
