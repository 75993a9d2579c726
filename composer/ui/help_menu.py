"""The Help menu: pages that are shown in the window, while the music goes on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from composer.ui.help_texts import GETTING_STARTED, abc_page, about
from composer.ui.licences import own_version, parts
from composer.ui.shortcut_sheet import shortcut_sections, shortcuts_page
from composer.ui.theme import set_role
from composer.ui.words import say

if TYPE_CHECKING:
    from pathlib import Path

    from composer.ui.main_window import MainWindow


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
        self.close_button = QPushButton(say("Close"))
        set_role(self.title, "title")
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(12)
        self.text.setAccessibleName(say("Help"))
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


class HelpMenu(QObject):
    """Shows one page after another in the place of the tune's page."""

    def __init__(self, window: "MainWindow", folder: "Path") -> None:
        """`folder` is where the person's tunes and models lie."""
        super().__init__(window)
        self._window, self._folder = window, folder
        self.page = HelpPage()
        self.page.closed.connect(self._close)
        window.add_page(self.page)

    def fill(self, menu: QMenu) -> None:
        """Adds the lines."""
        menu.addAction(say("&Getting started"), QKeySequence.StandardKey.HelpContents, self.getting_started)
        menu.addAction(say("ABC &in one page"), self.abc)
        menu.addAction(say("&Keys"), "Ctrl+?", self.shortcuts)
        menu.addSeparator()
        menu.addAction(say("&About ABC Composer"), self.about)

    def getting_started(self) -> None:
        """What to press first."""
        self._show(say("Getting started"), say(GETTING_STARTED))

    def abc(self) -> None:
        """The notation, with what this program obeys of it."""
        self._show(say("ABC in one page"), abc_page())

    def shortcuts(self) -> None:
        """Every shortcut, asked of the commands and widgets themselves."""
        self._show(say("Keys"), shortcuts_page(shortcut_sections(self._window)))

    def about(self) -> None:
        """The version, and what comes along under which licence."""
        self._show(say("About ABC Composer"), about(own_version(), str(self._folder), parts()))

    def _show(self, title: str, html: str) -> None:
        self._window.show_page(self.page)
        self.page.set_content(title, html)

    def _close(self) -> None:
        self._window.show_place(self._window.place)
