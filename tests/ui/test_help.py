"""The pages of the Help menu are made from what is there: actions, packages."""

import tomllib
from importlib.metadata import version

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from composer.notation.reader import read_tune
from composer.resources import resource
from composer.ui.help_menu import HelpPage
from composer.ui.help_texts import ABC_PAGE, abc_page, about
from composer.ui.licences import SOUNDFONT, own_version, parts


def test_what_comes_along_is_named_with_its_licence() -> None:
    licences = {part.name: part.licence for part in parts()}
    assert "LGPL" in licences["verovio"]
    assert licences[SOUNDFONT[0]].startswith("GPL")
    assert all(licences.values())
    assert own_version() == version("abc-composer")
    page = about("1.0", "/home/<me>", parts())
    assert "verovio" in page
    assert "&lt;me&gt;" in page


ROWS = [
    row
    for section in tomllib.loads(resource(ABC_PAGE).read_text("utf-8"))["section"]
    for row in section["rows"]
]
HEAD = {"X": "X:1", "T": "T:Page", "M": "M:6/8", "L": "L:1/8", "K": "K:D"}


def in_a_tune(abc: str) -> str:
    """A row of the page, in a tune that is whole with it."""
    field = abc[:1] if abc[1:2] == ":" and abc[0].isalpha() else ""
    head = [abc if name == field else line for name, line in HEAD.items()]
    if field in ("w", "W"):
        return "\n".join([*HEAD.values(), "def gab|]", abc, ""])
    if field == "V":
        return "\n".join([*HEAD.values(), "V:1", "d6|]", abc, "D,6|]", ""])
    if field in HEAD:
        return "\n".join([*head, "d6|]", ""])
    if field or abc.startswith("%%"):
        return "\n".join([*head[:-1], abc, head[-1], "d6|]", ""])
    meter = "none" if "|" not in abc else "6/8"
    return "\n".join([*HEAD.values(), abc, ""]).replace("M:6/8", f"M:{meter}")


@pytest.mark.parametrize("abc", [row["abc"] for row in ROWS])
def test_what_stands_on_the_page_about_abc_is_obeyed_without_a_word(abc: str) -> None:
    assert [problem.message for problem in read_tune(in_a_tune(abc)).problems] == []


def test_the_page_about_abc_has_every_row() -> None:
    page = abc_page()
    assert page.count("<tr>") == len(ROWS)
    assert "<code>|: a6 |1 b6 :|2 c&#x27;6 |]</code>" in page


def test_a_program_that_is_not_installed_names_nothing() -> None:
    assert parts("no-such-distribution") == ()


def test_escape_and_the_button_close_the_page(qtbot: QtBot) -> None:
    page = HelpPage()
    qtbot.addWidget(page)
    page.set_content("About", "<p>Text</p>")
    with qtbot.waitSignal(page.closed, timeout=0):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.closed, timeout=0):
        page.close_button.click()
