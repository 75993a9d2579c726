"""The Help menu: pages that are shown in the window, while the music goes on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from composer.ui.help_texts import (
    GETTING_STARTED,
    about,
    menu_shortcuts,
    other_shortcuts,
    shortcuts_page,
)
from composer.ui.licences import own_version, parts
from composer.ui.widgets.help_page import HelpPage

if TYPE_CHECKING:
    from pathlib import Path

    from composer.ui.main_window import MainWindow


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
        menu.addAction("&Getting started", QKeySequence.StandardKey.HelpContents, self.getting_started)
        menu.addAction("&Keyboard shortcuts", "Ctrl+?", self.shortcuts)
        menu.addSeparator()
        menu.addAction("&About ABC Composer", self.about)

    def getting_started(self) -> None:
        """What to press first."""
        self._show("Getting started", GETTING_STARTED)

    def shortcuts(self) -> None:
        """Every shortcut, asked of the menus themselves."""
        sections = list(menu_shortcuts(self._window.menuBar()))
        sections.append(("On the page and in lists", other_shortcuts(self._window)))
        self._show("Keyboard shortcuts", shortcuts_page(sections))

    def about(self) -> None:
        """The version, and what comes along under which licence."""
        self._show("About ABC Composer", about(own_version(), str(self._folder), parts()))

    def _show(self, title: str, html: str) -> None:
        self._window.show_page(self.page)
        self.page.set_content(title, html)

    def _close(self) -> None:
        self._window.show_place(self._window.place)
