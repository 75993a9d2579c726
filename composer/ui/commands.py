"""The one table of all that can be asked of the window: menu entries, buttons, and other shortcuts."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from composer.ui.main_window import MainWindow
from composer.ui.places.train.strip import Strip
from composer.ui.views.page import Page
from composer.ui.widgets.banner import Said
from composer.ui.widgets.places_bar import PlacesBar
from composer.ui.widgets.player_bar import PlayerBar
from composer.ui.words import in_english, say

EVERYWHERE = "Everywhere, and in lists"
_REGIONS: tuple[tuple[type[QWidget], str], ...] = (
    (PlacesBar, "Places"),
    (PlayerBar, "Player"),
    (Page, "Page"),
)
# Buttons that are part of another widget, and those that go with a sentence.
_OF_OTHERS = (QTabBar, QAbstractSpinBox, QLineEdit, QMenuBar, Said, Strip, QDialog)


@dataclass(frozen=True)
class Command:
    """Something that can be done.

    Attributes:
        where: the menus that lead to it, or the place that has its button.
        shortcut: its keys as the system writes them; several are parted by commas.
        english: name and menus in English, where the window speaks another language.
        enabled: whether it can be done now.
        on: what it switches; None where it switches nothing.
    """

    name: str
    where: tuple[str, ...]
    run: Callable[[], object]
    shortcut: str = ""
    english: str = ""
    enabled: bool = True
    on: bool | None = None

    @property
    def key(self) -> str:
        """What it is remembered by."""
        return "/".join((*self.where, self.name))


def commands_of(window: MainWindow) -> list[Command]:
    """All commands as they are now: menus first, then buttons; a shortcut joins the entry of its name."""
    seen: set[int] = set()
    found = list(_of_bar(window.menuBar(), seen))
    found += _of_buttons(window, seen)
    return _with_shortcuts(window, found)


def matching(commands: Sequence[Command], wanted: str, last_used: Sequence[str] = ()) -> list[Command]:
    """Those that have each word of `wanted`, in any order: last used first, then names that begin so."""
    words = _folded(wanted).split()
    used = {key: rank for rank, key in enumerate(last_used)}
    found = [command for command in commands if all(word in _searched(command) for word in words)]

    def rank(command: Command) -> tuple[int, bool]:
        begins = bool(words) and _folded(command.name).startswith(words[0])
        return used.get(command.key, len(used)), not begins

    return sorted(found, key=rank)


def plain(text: str) -> str:
    """Without the mark of its letter, and without what says that a dialog follows."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def _searched(command: Command) -> str:
    return _folded(" ".join((command.name, *command.where, command.shortcut, command.english)))


def _folded(text: str) -> str:
    """Whatever case and accents it is written with."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _of_bar(bar: QMenuBar, seen: set[int]) -> Iterator[Command]:
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _of_menu(menu, (plain(action.text()),), action.isEnabled(), seen)


def _of_menu(menu: QMenu, where: tuple[str, ...], enabled: bool, seen: set[int]) -> Iterator[Command]:
    menu.aboutToShow.emit()  # some are filled when they open
    for action in menu.actions():
        submenu, name = action.menu(), plain(action.text())
        if action.isSeparator() or not action.isVisible() or id(action) in seen or not name:
            continue
        seen.add(id(action))
        if isinstance(submenu, QMenu):
            yield from _of_menu(submenu, (*where, name), enabled and action.isEnabled(), seen)
        else:
            yield _of_action(action, name, where, enabled)


def _of_action(action: QAction, name: str, where: tuple[str, ...], enabled: bool) -> Command:
    english = plain(in_english(action.text()))
    keys = ", ".join(_keys(keys) for keys in action.shortcuts() if not keys.isEmpty())
    on = action.isChecked() if action.isCheckable() else None
    return Command(name, where, action.trigger, keys, english, enabled and action.isEnabled(), on)


def _of_buttons(window: MainWindow, seen: set[int]) -> Iterator[Command]:
    roots = list(window.parts_of_places())
    for button in window.findChildren(QAbstractButton):
        if button.window() is not window or _is_of_another(button):
            continue
        place = next((name for name, root in roots if root.isAncestorOf(button)), "")
        root = next((part for _, part in roots if part.isAncestorOf(button)), _region(button) or window)
        name = _name(button)
        if name and button.isVisibleTo(root):
            where = _where(window, button, place)
            menu = button.menu() if isinstance(button, QToolButton | QPushButton) else None
            if menu is not None:
                yield from _of_menu(menu, (*where, name), button.isEnabled(), seen)
            else:
                yield _of_button(window, button, name, where, place)


def _of_button(
    window: MainWindow, button: QAbstractButton, name: str, where: tuple[str, ...], place: str
) -> Command:
    english = " ".join(filter(None, (plain(in_english(button.text())), place)))
    on = button.isChecked() if button.isCheckable() else None
    keys = _keys(button.shortcut())
    return Command(name, where, partial(_press, window, button, place), keys, english, button.isEnabled(), on)


def _press(window: MainWindow, button: QAbstractButton, place: str) -> None:
    """Goes where the button is, so that the person sees what it does."""
    if not button.isVisible():
        window.show_place(place or "compose")
    button.click()


def _name(button: QAbstractButton) -> str:
    for text in (plain(button.text()), button.accessibleName(), button.toolTip().partition("\n")[0]):
        if sum(map(str.isalpha, text)) > 1:
            return text
    return ""


def _is_of_another(button: QAbstractButton) -> bool:
    parent = button.parentWidget()
    while parent is not None:
        if isinstance(parent, _OF_OTHERS):
            return True
        parent = parent.parentWidget()
    return False


def _region(button: QWidget) -> QWidget | None:
    kinds = tuple(kind for kind, _ in _REGIONS)
    parent = button.parentWidget()
    while parent is not None and not isinstance(parent, kinds):
        parent = parent.parentWidget()
    return parent


def _where(window: MainWindow, button: QWidget, place: str) -> tuple[str, ...]:
    if place:
        return (window.places_bar.buttons[place].text(),)
    region = _region(button)
    return tuple(say(name) for kind, name in _REGIONS if isinstance(region, kind))


def _with_shortcuts(window: MainWindow, found: list[Command]) -> list[Command]:
    """Shortcuts that say what they do: more keys for an entry of that name, or entries of their own."""
    names = {command.name: row for row, command in reversed(list(enumerate(found)))}
    for shortcut in window.findChildren(QShortcut):
        keys, what = _keys(shortcut.key()), shortcut.whatsThis()
        row = names.get(what)
        if not what or (row is not None and keys in found[row].shortcut.split(", ")):
            continue
        if row is not None:
            joined = ", ".join(filter(None, (found[row].shortcut, keys)))
            found[row] = replace(found[row], shortcut=joined)
        else:
            names[what] = len(found)
            where, run = (say(EVERYWHERE),), shortcut.activated.emit
            found.append(Command(what, where, run, keys, in_english(what), shortcut.isEnabled()))
    return found


def _keys(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
