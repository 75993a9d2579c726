"""Ctrl+Shift+P: finds whatever can be done by words of its name, and does it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from composer.ui.announcing import announce
from composer.ui.commands import Command, commands_of, matching
from composer.ui.main_window import MainWindow
from composer.ui.remembered import Remembered
from composer.ui.widgets.command_list import CommandList, CommandRow
from composer.ui.words import say

LABEL, KEYS, USED = "A&ll commands…", "Ctrl+Shift+P", "commands_used"
MOST_REMEMBERED = 20


class CommandSearch(QObject):
    """Asks the window for its commands each time it opens, since they change with what is open."""

    def __init__(self, window: MainWindow, remembered: Remembered) -> None:
        super().__init__(window)
        self._window, self._remembered = window, remembered
        self._all: list[Command] = []
        self.shown: list[Command] = []
        self.list = CommandList(window)
        self.list.wanted_changed.connect(self._filter)
        self.list.row_chosen.connect(self._run)
        self.list.came_to.connect(self._speak)

    def fill(self, menu: QMenu) -> None:
        """Adds the line that opens it."""
        menu.addAction(say(LABEL), KEYS, self.open)

    def open(self) -> None:
        """Shows all commands, the last used first."""
        own = say(LABEL).replace("&", "").removesuffix("…")
        self._all = [command for command in commands_of(self._window) if command.name != own]
        self.list.begin()

    def _filter(self, wanted: str) -> None:
        self.shown = matching(self._all, wanted, self._used())
        self.list.show_rows([_row(command) for command in self.shown])

    def _run(self, row: int) -> None:
        command = self.shown[row]
        used = [command.key, *(key for key in self._used() if key != command.key)]
        self._remembered.set_texts(USED, used[:MOST_REMEMBERED])
        command.run()

    def _used(self) -> list[str]:
        return self._remembered.texts(USED, ())

    def _speak(self, text: str) -> None:
        announce(self.list.wanted, text)


def _row(command: Command) -> CommandRow:
    name = f"✓ {command.name}" if command.on else command.name
    where = " › ".join(command.where)
    state = {None: "", True: say("on"), False: say("off")}[command.on]
    not_now = "" if command.enabled else say("not possible now")
    spoken = ", ".join(filter(None, (command.name, state, where, command.shortcut, not_now)))
    return CommandRow((name, where, command.shortcut), command.enabled, spoken)
