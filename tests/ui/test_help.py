"""The pages of the Help menu are made from what is there: actions, packages."""

from importlib.metadata import version

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from composer.ui.help_menu import HelpPage
from composer.ui.help_texts import about
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
