"""What stands in the menu bar, line by line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from composer.ui.help_menu import HelpMenu
from composer.ui.menus import Menus
from composer.ui.theme import apply_theme

if TYPE_CHECKING:
    from composer.ui.studio import Studio

Key = QKeySequence.StandardKey


class MenuBar(QObject):
    """Fills the window's menu bar; every line is one call of somebody else's method."""

    def __init__(self, studio: "Studio") -> None:
        super().__init__(studio)
        self._studio = studio
        menus = Menus(studio.window)
        self._fill_file(menus)
        self._fill_edit(menus)
        tune = menus.menu("&Tune")
        menus.action(tune, "Another &like this", studio.another_like_this, "Ctrl+L")
        tune.addSeparator()
        studio.transforming.fill(tune)
        tune.addMenu(studio.rework_menu)
        self._fill_play(menus)
        self._fill_view(menus)
        self.help = HelpMenu(studio.window, studio.keeping.library.path.parent)
        self.help.fill(menus)

    def _fill_file(self, menus: Menus) -> None:
        studio, menu = self._studio, menus.menu("&File")
        menus.action(menu, "&Open ABC files…", studio.open_files, Key.Open)
        menus.action(menu, "Open &folder…", studio.open_folder)
        menus.action(menu, "&New tune", self.new_tune, Key.New)
        menus.action(menu, "&Export tune…", studio.export, "Ctrl+E")
        menu.addSeparator()
        menus.action(menu, "&Quit", studio.window.close, Key.Quit)

    def _fill_edit(self, menus: Menus) -> None:
        editor, menu = self._studio.page.editor, menus.menu("&Edit")
        menus.action(menu, "&Undo", editor.undo, Key.Undo)
        menus.action(menu, "&Redo", editor.redo, Key.Redo)

    def _fill_play(self, menus: Menus) -> None:
        player, looping, menu = self._studio.player, self._studio.looping, menus.menu("&Play")
        menus.action(menu, "&Play or pause", player.toggle, "Ctrl+Space")
        menus.action(menu, "Play from the &cursor", self.play_from_cursor, "Ctrl+Shift+Space")
        menus.action(menu, "&Stop", player.stop, "Ctrl+.")
        menu.addSeparator()
        menus.action(menu, "Loop from &here", looping.mark_start, "Ctrl+[")
        menus.action(menu, "Loop to h&ere", looping.mark_end, "Ctrl+]")
        menus.action(menu, "&No loop", looping.clear)

    def new_tune(self) -> None:
        """An empty tune is written in its text, so that is shown."""
        self.show_text.setChecked(True)
        self._studio.new_tune()

    def play_from_cursor(self) -> None:
        """Plays from the note at the cursor of the text, or where the selection begins."""
        self._studio.player.play_from(self._studio.page.editor.selected_span()[0])

    def _fill_view(self, menus: Menus) -> None:
        page, remembered, menu = self._studio.page, self._studio.remembered, menus.menu("&View")
        beside = remembered.text("text", "below") == "beside"
        page.set_text_beside(beside)
        with_text = remembered.text("text shown", "yes") == "yes"
        page.editor.setVisible(with_text)
        self.show_text = menus.switch(menu, "&ABC text", self._show_text, with_text, "Ctrl+T")
        menus.switch(menu, "Text &beside the sheet", self._set_text_beside, beside)
        menus.action(menu, "Zoom &in", page.sheet.zoom_in, Key.ZoomIn)
        menus.action(menu, "Zoom &out", page.sheet.zoom_out, Key.ZoomOut)
        menus.action(menu, "&Usual size", page.sheet.zoom_reset, "Ctrl+0")
        menu.addSeparator()
        menus.themes(menu, remembered.text("theme", "system"), self._set_theme)

    def _set_text_beside(self, beside: bool) -> None:
        self._studio.page.set_text_beside(beside)
        self._studio.remembered.set("text", "beside" if beside else "below")

    def _show_text(self, shown: bool) -> None:
        """The sheet alone is enough for who does not read ABC."""
        self._studio.page.editor.setVisible(shown)
        self._studio.remembered.set("text shown", "yes" if shown else "no")

    def _set_theme(self, action: QAction) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, action.data())
        self._studio.remembered.set("theme", action.data())
