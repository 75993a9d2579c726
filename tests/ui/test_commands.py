"""All commands in one list, and the sheet of shortcuts, both out of the one table."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from whole_window import rest, show, whole_window

from composer.ui import words
from composer.ui.commands import Command, commands_of, matching
from composer.ui.shortcut_sheet import shortcut_sections, shortcuts_page
from composer.ui.window_assembly import WindowAssembly
from composer.ui.words import in_english, say

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def assembly(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowAssembly]:
    with whole_window(qapp, tmp_path_factory.mktemp("home")) as made:
        yield made


@pytest.fixture(autouse=True)
def _rested(assembly: WindowAssembly) -> Iterator[None]:
    rest(assembly)
    show(assembly, "compose")
    yield
    rest(assembly)


def by_name(assembly: WindowAssembly, name: str, *where: str) -> Command:
    found = [
        one for one in commands_of(assembly.window) if one.name == name and one.where[: len(where)] == where
    ]
    assert len(found) == 1, (name, [one.where for one in found])
    return found[0]


def command(name: str, *where: str, english: str = "") -> Command:
    return Command(name, where, lambda: None, english=english)


def test_words_in_any_order_find_what_has_all_of_them() -> None:
    commands = [
        command("Play or pause", "Play"),
        command("Export…", "File"),
        command("Playing style", "Tune"),
    ]
    assert [one.name for one in matching(commands, "pause PLAY")] == ["Play or pause"]
    assert [one.name for one in matching(commands, "file ex")] == ["Export…"]
    assert matching(commands, "export tune") == []


def test_the_english_and_letters_without_accents_are_found_too() -> None:
    commands = [command("Rückgängig", "Bearbeiten", english="Undo")]
    for wanted in ("undo", "ruck", "RÜCK", "bearb undo"):
        assert matching(commands, wanted) == commands


def test_the_last_used_come_first() -> None:
    commands = [command("One"), command("Two"), command("Three")]
    assert [one.name for one in matching(commands, "", ("Three", "Two"))] == ["Three", "Two", "One"]


def test_english_is_known_of_what_was_said() -> None:
    words.use({"&Undo": "&Rückgängig"}.get)  # type: ignore[arg-type]
    assert in_english(say("&Undo")) == "&Undo"
    words.use(str)
    assert in_english("&Rückgängig") == ""


def test_every_entry_of_the_menus_and_buttons_of_all_places_are_there(assembly: WindowAssembly) -> None:
    commands = commands_of(assembly.window)
    found = {(one.name, one.where[0]) for one in commands}
    for wanted in (
        ("Undo", "Edit"), ("Quit", "File"), ("Play or pause", "Play"), ("Light colours", "View"),
        ("Compose 4 tunes", "Compose"), ("Train", "Train"), ("Library", "Places"),
    ):  # fmt: skip
        assert wanted in found, sorted(found)
    assert {"Compose", "Library", "Files", "Train", "Corpus", "Player", "Page"} <= {
        where for _, where in found
    }
    assert all(one.name.strip() for one in commands)
    actions = [action for menu in assembly.menu_bar.menus.values() for action in menu.actions()]
    named = {one.name for one in commands} | {part for one in commands for part in one.where}
    for action in actions:
        text = action.text().replace("&", "").removesuffix("…")
        assert text in named or not action.isVisible() or action.isSeparator(), text


def test_keys_open_it_words_filter_it_and_enter_runs(qtbot: QtBot, assembly: WindowAssembly) -> None:
    window, listed = assembly.window, assembly.command_search.list
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assembly.page.sheet.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_P, CTRL_SHIFT)
    qtbot.waitUntil(listed.wanted.hasFocus)
    assert listed.rows.topLevelItemCount() > 60
    qtbot.keyClicks(listed.wanted, "text beside")
    assert [one.name for one in assembly.command_search.shown] == ["Text beside the sheet"]
    beside = assembly.page.text.is_beside
    QTest.keyClick(listed.wanted, Qt.Key.Key_Return)
    assert assembly.page.text.is_beside != beside
    assert not listed.isVisible()
    assert assembly.page.sheet.hasFocus()
    assembly.command_search.open()
    assert assembly.command_search.shown[0].name == "Text beside the sheet"
    QTest.keyClick(listed.wanted, Qt.Key.Key_Return)
    assert assembly.page.text.is_beside == beside


def test_escape_leaves_it_and_what_had_the_focus_has_it_again(qtbot: QtBot, assembly: WindowAssembly) -> None:
    assembly.window.activateWindow()
    qtbot.waitUntil(assembly.window.isActiveWindow)
    assembly.page.editor.setFocus()
    assembly.command_search.open()
    QTest.keyClick(assembly.command_search.list.wanted, Qt.Key.Key_Escape)
    assert not assembly.command_search.list.isVisible()
    assert assembly.page.editor.hasFocus()


def test_what_cannot_be_done_now_is_grey_and_enter_does_nothing(assembly: WindowAssembly) -> None:
    search = assembly.command_search
    search.open()
    search.list.wanted.setText("redo edit")
    assert [one.enabled for one in search.shown] == [False]
    item = search.list.rows.topLevelItem(0)
    assert item.isDisabled()
    assert "not possible now" in item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(search.list.wanted, Qt.Key.Key_Return)
    assert search.list.isVisible()
    search.list.wanted.setText("nothing of this kind")
    assert search.list.nothing.isVisible()
    search.list.leave()


def test_a_button_of_another_place_is_pressed_there(assembly: WindowAssembly) -> None:
    by_name(assembly, "Compose 4 tunes", "Compose")
    lay = by_name(assembly, "Step by step", "Train")
    lay.run()
    assert assembly.window.place == "train"
    assert assembly.steps.switch.buttons["steps"].isChecked()
    by_name(assembly, "Train", "Train").run()


def test_no_two_commands_have_one_key(assembly: WindowAssembly) -> None:
    keys = [key for one in commands_of(assembly.window) for key in one.shortcut.split(", ") if key]
    assert len(keys) == len(set(keys)), sorted(key for key in keys if keys.count(key) > 1)


def test_the_sheet_of_shortcuts_is_made_of_the_table(assembly: WindowAssembly) -> None:
    sections = shortcut_sections(assembly.window)
    rows = {what: keys for section in sections.values() for keys, what in section}
    for one in commands_of(assembly.window):
        if one.shortcut:
            assert rows[one.name] == one.shortcut
    assert rows["All commands"] == "Ctrl+Shift+P"
    assert rows["Play or pause"] == "Space, Ctrl+Space"
    assert rows["The next region: list, page, text, right column, player"] == "F6"
    assert rows["Repeat what is selected behind itself"] == "R"
    assert "<h3>On the page, with a note chosen</h3>" in shortcuts_page(sections)
    assert "Enter" in {keys for keys, _ in sections["While there are ways to choose from"]}
