"""The sheet of shortcuts: what the table of commands and the widgets themselves say of their keys."""

from collections.abc import Iterable
from html import escape

from composer.ui.commands import EVERYWHERE, commands_of
from composer.ui.main_window import MainWindow
from composer.ui.widgets.keys_told import KeysTold, Shortcut
from composer.ui.words import say

Sections = dict[str, list[Shortcut]]


def shortcut_sections(window: MainWindow) -> Sections:
    """Each menu with the keys of its entries, then the places where keys mean something of their own."""
    found: Sections = {}
    for command in commands_of(window):
        if command.shortcut:
            title = command.where[0] if command.where else say(EVERYWHERE)
            found.setdefault(title, []).append((command.shortcut, command.name))
    for told in window.findChildren(KeysTold):
        found[say(told.title)] = [(say(keys), say(what)) for keys, what in told.rows]
    return found


def shortcuts_page(sections: Sections) -> str:
    """All of them as one page."""
    return "".join(_section(title, shortcuts) for title, shortcuts in sections.items())


def _section(title: str, shortcuts: Iterable[Shortcut]) -> str:
    rows = "".join(
        f"<tr><td width='170'><b>{escape(keys)}</b></td><td>{escape(what)}</td></tr>"
        for keys, what in shortcuts
    )
    return f"<h3>{escape(title)}</h3><table cellpadding='3'>{rows}</table>"
