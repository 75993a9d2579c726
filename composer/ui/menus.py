"""The menu bar and its shortcuts."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from composer.ui.theme import THEMES

Slot = Callable[[], object]


class Menus:
    """Adds actions to a window's menu bar; every action is one call of somebody else's method."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window

    def menu(self, title: str) -> QMenu:
        """A new menu at the end of the bar."""
        return self._window.menuBar().addMenu(title)

    def action(
        self, menu: QMenu, text: str, slot: Slot, shortcut: QKeySequence | QKeySequence.StandardKey | str = ""
    ) -> QAction:
        """A line of a menu that calls `slot`."""
        action = menu.addAction(text)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(slot)
        return action

    def switch(
        self, menu: QMenu, text: str, slot: Callable[[bool], object], on: bool, shortcut: str = ""
    ) -> QAction:
        """A line that is on or off."""
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        action.toggled.connect(slot)
        return action

    def themes(self, menu: QMenu, chosen: str, slot: Callable[[QAction], object]) -> None:
        """One line a theme, of which one is on; the action's data is the theme's name."""
        group = QActionGroup(menu)
        for name, label in THEMES.items():
            action = group.addAction(label)
            action.setCheckable(True)
            action.setData(name)
            action.setChecked(name == chosen)
            menu.addAction(action)
        group.triggered.connect(slot)
