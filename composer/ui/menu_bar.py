"""The menu bar: which menus there are, and what stands in them beside the features' own entries."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMenu, QPlainTextEdit

from composer.ui.document.document import Document
from composer.ui.features.feature import Feature
from composer.ui.player.looping import Looping
from composer.ui.player.player import Player
from composer.ui.remembered import Remembered
from composer.ui.theme import THEMES, apply_theme
from composer.ui.views.page import Page
from composer.ui.words import say

Key = QKeySequence.StandardKey
TITLES = {
    "file": "&File", "edit": "&Edit", "tune": "&Tune", "rework": "&Rework", "play": "&Play", "view": "&View",
    "help": "&Help",
}  # fmt: skip


@dataclass(frozen=True)
class Shown:
    """What the menus' own entries work on."""

    document: Document
    page: Page
    player: Player
    looping: Looping
    remembered: Remembered


class MenuBar(QObject):
    """Makes the menus, with the actions that are not a feature's; `fill` adds a feature's entries."""

    def __init__(self, window: QMainWindow, shown: Shown) -> None:
        super().__init__(window)
        self._shown, self._window = shown, window
        self.menus: Mapping[str, QMenu] = {name: QMenu(say(title), window) for name, title in TITLES.items()}
        for name, menu in self.menus.items():
            if name != "rework":
                window.menuBar().addMenu(menu)
        self._fill_edit(self.menus["edit"])
        self._fill_play(self.menus["play"])
        self._fill_view(self.menus["view"])

    def fill(self, features: Iterable[Feature]) -> None:
        """Adds the entries of features, each in its menu."""
        for feature in features:
            if feature.menu:
                feature.fill(self.menus[feature.menu])
        self.menus["tune"].addMenu(self.menus["rework"])

    def end_file_menu(self) -> None:
        """Quit stands last."""
        menu = self.menus["file"]
        menu.addSeparator()
        menu.addAction(say("&Quit"), Key.Quit, self._window.close)

    def _fill_edit(self, menu: QMenu) -> None:
        document = self._shown.document
        self._undo = menu.addAction(say("&Undo"), Key.Undo, document.undo)
        self._redo = menu.addAction(say("&Redo"), Key.Redo, document.redo)
        document.text_changed.connect(self._enable_undo)
        self._enable_undo()
        menu.addSeparator()
        for label, key, step in (
            ("Cu&t", Key.Cut, "cut"),
            ("&Copy", Key.Copy, "copy"),
            ("&Paste", Key.Paste, "paste"),
        ):
            menu.addAction(say(label), key, partial(_in_focused_text, step))
        menu.addSeparator()

    def _enable_undo(self) -> None:
        document = self._shown.document
        self._undo.setEnabled(document.can_undo)
        self._redo.setEnabled(document.can_redo)

    def _fill_play(self, menu: QMenu) -> None:
        player, looping = self._shown.player, self._shown.looping
        menu.addAction("&Play or pause", "Ctrl+Space", player.toggle)
        menu.addAction("Play from the &cursor", "Ctrl+Shift+Space", self.play_from_cursor)
        menu.addAction("&Stop", "Ctrl+.", player.stop)
        menu.addSeparator()
        menu.addAction("Loop from &here", "Ctrl+[", looping.mark_start)
        menu.addAction("Loop to h&ere", "Ctrl+]", looping.mark_end)
        menu.addAction("&No loop", looping.clear)

    def _fill_view(self, menu: QMenu) -> None:
        page, remembered = self._shown.page, self._shown.remembered
        beside = remembered.text("text", "below") == "beside"
        with_text = remembered.text("text shown", "yes") == "yes"
        page.set_text_beside(beside)
        page.show_text(with_text)
        self.show_text = _switch(menu, say("&ABC text"), with_text)
        self.show_text.setShortcut("Ctrl+T")
        self.show_text.toggled.connect(page.show_text)
        page.text_shown_changed.connect(self._remember_text)
        _switch(menu, say("Text &beside the sheet"), beside).toggled.connect(self._set_text_beside)
        menu.addAction(say("Zoom &in"), Key.ZoomIn, page.sheet.zoom_in)
        menu.addAction(say("Zoom &out"), Key.ZoomOut, page.sheet.zoom_out)
        menu.addAction(say("&Usual size"), "Ctrl+0", page.sheet.zoom_reset)
        menu.addSeparator()
        themes = QActionGroup(menu)
        for name, label in THEMES.items():
            action = _switch(menu, say(label), name == remembered.text("theme", "system"))
            action.setData(name)
            themes.addAction(action)
        themes.triggered.connect(self._set_theme)

    def play_from_cursor(self) -> None:
        """Plays from the note at the cursor of the text, or where the selection begins."""
        self._shown.player.play_from(self._shown.document.selection.start)

    def _set_text_beside(self, beside: bool) -> None:
        self._shown.page.set_text_beside(beside)
        self._shown.remembered.set("text", "beside" if beside else "below")

    def _remember_text(self, shown: bool) -> None:
        """The sheet alone is enough for who does not read ABC."""
        self.show_text.setChecked(shown)
        self._shown.remembered.set("text shown", "yes" if shown else "no")

    def _set_theme(self, action: QAction) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, action.data())
        self._shown.remembered.set("theme", action.data())


def _in_focused_text(step: str) -> None:
    """Cuts, copies or pastes where the person writes."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit | QPlainTextEdit):
        getattr(focused, step)()


def _switch(menu: QMenu, text: str, on: bool) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(on)
    return action
