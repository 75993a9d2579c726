"""A page of help in the middle of the window: a title, text, and a button that closes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from composer.ui.theme import set_role


class HelpPage(QWidget):
    """Shows one text at a time; Escape closes it too.

    Signals:
        closed(): the person has read enough.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.text = QTextBrowser()
        self.close_button = QPushButton("Close")
        set_role(self.title, "title")
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(12)
        self.text.setAccessibleName("Help")
        header = QHBoxLayout()
        header.addWidget(self.title, 1)
        header.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(header)
        layout.addWidget(self.text, 1)
        self.close_button.clicked.connect(self.closed)

    def set_content(self, title: str, html: str) -> None:
        """Shows another text, from its top."""
        self.title.setText(title)
        self.text.setHtml(html)
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
