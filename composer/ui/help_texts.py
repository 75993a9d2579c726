"""What the pages of the Help menu say."""

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Any

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from composer.resources import resource
from composer.ui.licences import Part
from composer.ui.words import say

Shortcut = tuple[str, str]
ABC_PAGE = "abc_page.toml"

GETTING_STARTED = """
<h3>Your first tune</h3>
<ol>
<li><b>Press Compose</b>: the model that comes with the program writes tunes, and each joins the list on the
left. Tick “Play while it is written” to hear one while it grows.</li>
<li><b>Ask for what you want</b> on the right: key, rhythm and length; More wishes has meter, form, opening
notes and your instrument. This tune tells how good the open one is, and why.</li>
<li><b>Press the play button, or the space bar</b> on the page. Click a note to play from there; From and To
mark a stretch to repeat; the tempo is in beats a minute; More has transposition, count-in, and in a narrow
window sound and volume.</li>
<li><b>Edit the text</b> below the page: page and sound follow. A click on a note selects its text, and the
arrow keys move it. Where a bar is too short or too long, “1 bar to mend” goes there. Whoever does not read
ABC hides the text: View, ABC text.</li>
<li><b>Work on it</b>: select bars and press Rework for eight ways to compose them again, varied, like other
bars, or followed by an answer. Tune, Another like this composes new ones with this tune as the example.</li>
<li><b>Press Export…</b>, or drag the page or tunes of a list into your music program: they arrive as
MIDI.</li>
<li><b>Teach it yours</b>: the button below the model asks for the folder with your tunes. A model of your own
takes some minutes; you may stop earlier, and what was learned until then is kept.</li>
</ol>
<h3>Where things are</h3>
<ul>
<li><b>Compose</b> makes tunes with a model.</li>
<li><b>Library</b> keeps every tune that you compose or edit, by itself, with its earlier texts; what is
deleted waits in the trash. Your models are there too.</li>
<li><b>Files</b> lists the tunes of the files that you opened: File, Open, or drop them on the window. Save
writes what you edited into the file, and touches nothing else in it.</li>
<li><b>Train</b> makes models, and shows how well they learn.</li>
<li><b>Corpus</b> holds the tunes to learn from: bundled collections, or your own files. Drop a folder on
the window, or use File, Open folder as corpus.</li>
</ul>
<p>Only files have to be saved: all else is kept by itself. Nothing is sent anywhere; all of it stays on this
computer.</p>
"""
ABC_FOOT = """
<p>Whatever has a meaning in ABC and none here is said beside the text, and changes nothing. While you write,
what is wrong is underlined; “1 bar to mend” goes there and offers a mend. Every tune that is composed here is
a good example: change a letter, and look at the page.</p>
"""
ABOUT = """
<p>Version {version}. It learns folk tunes and composes new ones. Everything stays on this computer.</p>
<p>Your tunes and models lie in<br>{folder}</p>
<p>ABC Composer itself is free software under the MIT licence. The tunes of a corpus have licences of their
own, which Corpus shows.</p>
<h3>What comes along</h3><table cellpadding='3'>{rows}</table>
"""
# What is no entry of a menu and no shortcut with a name: keys that depend on where the person is.
IN_REGIONS = (
    (
        "On the page, with a note chosen",
        (
            ("Up, Down", "A semitone up, down"),
            ("Alt+Shift+Up, Down", "A step of the key up, down"),
            ("Ctrl+Up, Down", "An octave up, down"),
            ("Left, Right", "The note before, the next one"),
            ("Ctrl+Left, Right", "The bar before, the next one"),
            ("Shift+Left, Right", "Select on to that note; with Ctrl, to that bar"),
            ("R", "Repeat what is selected behind itself"),
        ),
    ),
    (
        "While there are ways to choose from",
        (
            ("1 … 8", "See and hear that way"),
            ("0", "See and hear it as it was"),
            ("Left, Right", "The way before, the next one"),
            ("Enter", "Keep this way"),
            ("Esc", "As it was"),
        ),
    ),
)


def about(version: str, folder: str, come_along: Iterable[Part]) -> str:
    """The page about the program."""
    rows = "".join(
        f"<tr><td>{escape(part.name)}</td><td>&nbsp;{escape(part.version)}&nbsp;</td>"
        f"<td>{escape(part.licence)}</td></tr>"
        for part in come_along
    )
    return say(ABOUT, version=escape(version) or say("not installed"), folder=escape(folder), rows=rows)


def abc_page() -> str:
    """ABC in one page: what is written, and what it means."""
    table = tomllib.loads(resource(ABC_PAGE).read_text(encoding="utf-8"))
    return "".join(_abc_section(section) for section in table["section"]) + say(ABC_FOOT)


def _abc_section(section: dict[str, Any]) -> str:
    rows = "".join(
        f"<tr><td width='270'><code>{escape(row['abc'])}</code></td><td>{escape(say(row['label']))}</td></tr>"
        for row in section["rows"]
    )
    return f"<h3>{escape(say(section['title']))}</h3><table cellpadding='3'>{rows}</table>"


def keys_of_regions() -> Iterator[tuple[str, list[Shortcut]]]:
    """The keys of `IN_REGIONS`."""
    for title, rows in IN_REGIONS:
        yield say(title), [(say(keys), say(what)) for keys, what in rows]


def shortcuts_page(sections: Iterable[tuple[str, Sequence[Shortcut]]]) -> str:
    """All shortcuts, under the menu that has them."""
    return "".join(_section(title, shortcuts) for title, shortcuts in sections if shortcuts)


def _section(title: str, shortcuts: Sequence[Shortcut]) -> str:
    rows = "".join(
        f"<tr><td width='170'><b>{escape(keys)}</b></td><td>{escape(what)}</td></tr>"
        for keys, what in shortcuts
    )
    return f"<h3>{escape(title)}</h3><table cellpadding='3'>{rows}</table>"


def menu_shortcuts(bar: QMenuBar) -> Iterator[tuple[str, list[Shortcut]]]:
    """The shortcuts of each menu, those of its submenus among them."""
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield _plain(action.text()), list(_of_menu(menu))


def other_shortcuts(window: QWidget) -> list[Shortcut]:
    """The shortcuts that are in no menu and say what they do."""
    found = (shortcut for shortcut in window.findChildren(QShortcut) if shortcut.whatsThis())
    return sorted({(_keys(shortcut.key()), shortcut.whatsThis()) for shortcut in found})


def _of_menu(menu: QMenu) -> Iterator[Shortcut]:
    for action in menu.actions():
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            yield from _of_menu(submenu)
        elif not action.shortcut().isEmpty():
            yield _keys(action.shortcut()), _described(action)


def _described(action: QAction) -> str:
    return _plain(action.text()).rstrip("…")


def _keys(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def _plain(text: str) -> str:
    """Without the mark of its letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
