"""ABC text to be read and copied: as high as it is long, and broken even where a line has no blank."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from composer.ui.sizes import MONO, font
from composer.ui.theme import set_role

BORDER = 2
"""Of the ring round what has the keyboard."""


class AbcText(QPlainTextEdit):
    """Scrolls with the page that it stands on, never in itself."""

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        set_role(self, "bare")
        self.setFont(font(families=MONO))
        self.setAccessibleName(accessible_name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.horizontalScrollBar().rangeChanged.connect(self._stay)
        self._fit()

    def show_text(self, text: str) -> None:
        """Shows another text."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def _stay(self) -> None:
        # Qt would scroll to a blank that hangs over the end of a broken line.
        self.horizontalScrollBar().setRange(0, 0)

    def _fit(self) -> None:
        # A line's height is that of its layout: the style sheet's font is not always the one that was set.
        block, height = self.document().firstBlock(), 0.0
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        # One more, since a last line that fits to the pixel counts as one that is to be scrolled to.
        self.setFixedHeight(ceil(height or self.fontMetrics().lineSpacing()) + 1 + 2 * BORDER)
