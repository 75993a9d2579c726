"""The text is changed as a whole, mended with one click, and every change is one undo step."""

from typing import Any

from pytestqt.qtbot import QtBot

from composer.notation.mends import Mend
from composer.notation.transposition import transposed
from composer.ui.window_assembly import WindowAssembly

SECONDS = 1000
TUNE = "X:1\nT:Kept\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|GBdg bgdB|]\n"


def write(qtbot: QtBot, assembly: WindowAssembly, text: str) -> None:
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        assembly.page.editor.selectAll()
        assembly.page.editor.insertPlainText(text)


def test_a_transposition_is_one_undo_step(qtbot: QtBot, assembly: WindowAssembly) -> None:
    assembly.filing.new()
    write(qtbot, assembly, TUNE)
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        assembly.features["transforming"].change(lambda tune: transposed(tune, 5))
    assert "K:G\nGBdg bgdB|" in assembly.page.editor.text()
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        assembly.document.undo()
    assert assembly.page.editor.text() == TUNE


def test_a_problem_is_listed_with_its_mend_and_mended(qtbot: QtBot, assembly: WindowAssembly) -> None:
    assembly.filing.new()
    write(qtbot, assembly, TUNE.replace("K:D\n", "K:D\n@"))
    listed = assembly.features["mending"].actions_listed()
    (mend,) = [action for action in listed if isinstance(action.data(), Mend)][:1]
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        mend.trigger()
    assert assembly.page.editor.text() == TUNE
    assert not assembly.features["mending"].button.isVisible()


def test_an_emptied_page_plays_and_exports_nothing_and_undo_brings_it_back(
    qtbot: QtBot, assembly: WindowAssembly
) -> None:
    assembly.filing.new()
    write(qtbot, assembly, TUNE)
    with qtbot.waitSignal(assembly.document.tune_read):
        assembly.page.editor.selectAll()
        assembly.page.editor.insertPlainText("")
    assert assembly.document.read is None
    assert not assembly.features["exporting"].button.isEnabled()
    with qtbot.waitSignal(assembly.document.tune_read, timeout=20 * SECONDS):
        assembly.document.undo()
    assert assembly.features["exporting"].button.isEnabled()


def test_the_text_can_be_hidden_stays_so_and_comes_back_for_a_new_tune(qtbot: QtBot, stage: Any) -> None:
    assembly = stage.open()
    assembly.filing.new()
    write(qtbot, assembly, TUNE)
    assert assembly.page.editor.isVisible()
    assembly.menu_bar.show_text.setChecked(False)
    assert not assembly.page.editor.isVisible()
    stage.close(assembly)
    again = stage.open()
    assert again.page.sheet.isVisible()
    assert not again.page.editor.isVisible()
    again.filing.new()
    assert again.page.editor.isVisible()


def test_the_edit_menu_works_where_one_writes(qtbot: QtBot, assembly: WindowAssembly) -> None:
    assembly.filing.new()
    write(qtbot, assembly, TUNE)
    entries = {one.text().replace("&", ""): one for one in assembly.menu_bar.menus["edit"].actions()}
    assembly.page.editor.setFocus()
    assembly.document.select(4, 10)
    entries["Cut"].trigger()
    assert assembly.document.text == TUNE.replace("T:Kept", "")
    entries["Paste"].trigger()
    assert assembly.document.text == TUNE
    entries["Find…"].trigger()
    bar = assembly.features["finding"].bar
    qtbot.waitUntil(bar.wanted.hasFocus)
    entries["Paste"].trigger()
    assert bar.wanted.text() == "T:Kept"
    assert assembly.document.text == TUNE
