"""The menu bar: which menus there are, and what stands in them beside the features' own entries."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from composer.ui.document.document import Document
from composer.ui.features.feature import Feature
from composer.ui.player.looping import Looping
from composer.ui.player.player import Player
from composer.ui.player.tempo import Tempo
from composer.ui.remembered import Remembered
from composer.ui.theme import THEMES, apply_theme
from composer.ui.views.page import Page
from composer.ui.words import say

Key = QKeySequence.StandardKey
TEMPO_STEP_BPM = 4
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
    tempo: Tempo
    remembered: Remembered


class MenuBar(QObject):
    """Makes the menus, with the actions that are not a feature's; `fill` adds a feature's entries."""

    def __init__(self, window: QMainWindow, shown: Shown) -> None:
        super().__init__(window)
        self._shown, self._window = shown, window
        # Those of one letter: they are for the page and the lists, where nobody writes.
        self._page_actions: list[QAction] = []
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
        player, looping, tempo = self._shown.player, self._shown.looping, self._shown.tempo
        self._on_page(menu, "&Play or pause", "Space", player.toggle, "Ctrl+Space")
        self._on_page(menu, "Play from the &cursor", "Shift+Space", self.play_from_cursor, "Ctrl+Shift+Space")
        self._on_page(menu, "To the s&tart", "Home", player.to_start)
        self._on_page(menu, "&Stop", ".", player.stop, "Ctrl+.")
        menu.addSeparator()
        self._loop = _switch(menu, say("&Loop"), looping.marks.on)
        self._loop.setShortcut("Ctrl+L")
        self._loop.triggered.connect(looping.set_on)
        looping.changed.connect(self._show_switches)
        self._on_page(menu, "Loop from &here", "[", looping.mark_start, "Ctrl+[")
        self._on_page(menu, "Loop to h&ere", "]", looping.mark_end, "Ctrl+]")
        menu.addAction(say("&No loop"), looping.clear)
        menu.addSeparator()
        self._click = self._on_page(menu, "Clic&k", "K", self._switch_click)
        self._click.setCheckable(True)
        player.settings_changed.connect(self._show_switches)
        self._show_switches()
        menu.addAction(say("&Faster"), "Alt+Up", partial(tempo.change_bpm, TEMPO_STEP_BPM))
        menu.addAction(say("Slo&wer"), "Alt+Down", self._slower)

    def _on_page(
        self, menu: QMenu, text: str, key: str, act: Callable[[], object], everywhere: str = ""
    ) -> QAction:
        """An entry whose key works on the page and in lists, and with a second key wherever the focus is."""
        action = menu.addAction(say(text), key, act)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._page_actions.append(action)
        if everywhere:
            second = QShortcut(QKeySequence(everywhere), self._window)
            second.setWhatsThis(say(text).replace("&", ""))
            second.activated.connect(act)
        return action

    def take_keys(self, widget: QWidget) -> None:
        """The keys of one letter work where this has the focus; in a list Home stays the list's."""
        is_list = isinstance(widget, QAbstractItemView)
        home = QKeySequence(Qt.Key.Key_Home)
        widget.addActions([a for a in self._page_actions if not (is_list and a.shortcut() == home)])

    def _show_switches(self, *_told: object) -> None:
        self._loop.setChecked(self._shown.looping.marks.on)
        self._click.setChecked(self._shown.player.settings.metronome)

    def _switch_click(self) -> None:
        self._shown.player.change(metronome=not self._shown.player.settings.metronome)

    def _slower(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QComboBox):
            focused.showPopup()  # what this key does there everywhere
        else:
            self._shown.tempo.change_bpm(-TEMPO_STEP_BPM)

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
