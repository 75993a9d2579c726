"""The text is changed as a whole, mended with one click, and every change is one undo step."""

from typing import Any

from pytestqt.qtbot import QtBot

from composer.notation.mends import Mend
from composer.notation.transposition import transposed
from composer.ui.studio import Studio

SECONDS = 1000
TUNE = "X:1\nT:Kept\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|GBdg bgdB|]\n"


def write(qtbot: QtBot, studio: Studio, text: str) -> None:
    with qtbot.waitSignal(studio.page.prepared, timeout=20 * SECONDS):
        studio.page.editor.selectAll()
        studio.page.editor.insertPlainText(text)


def test_a_transposition_is_one_undo_step(qtbot: QtBot, studio: Studio) -> None:
    studio.new_tune()
    write(qtbot, studio, TUNE)
    with qtbot.waitSignal(studio.page.prepared, timeout=20 * SECONDS):
        studio.transforming.change(lambda tune: transposed(tune, 5))
    assert "K:G\nGBdg bgdB|" in studio.page.editor.text()
    with qtbot.waitSignal(studio.page.prepared, timeout=20 * SECONDS):
        studio.page.editor.undo()
    assert studio.page.editor.text() == TUNE


def test_a_problem_is_listed_with_its_mend_and_mended(qtbot: QtBot, studio: Studio) -> None:
    studio.new_tune()
    write(qtbot, studio, TUNE.replace("K:D\n", "K:D\n@"))
    listed = studio.page.problems.actions_listed()
    (mend,) = [action for action in listed if isinstance(action.data(), Mend)][:1]
    with qtbot.waitSignal(studio.page.prepared, timeout=20 * SECONDS):
        mend.trigger()
    assert studio.page.editor.text() == TUNE
    assert studio.page.problems.text() == "valid"


def test_an_emptied_page_plays_and_exports_nothing_and_undo_brings_it_back(
    qtbot: QtBot, studio: Studio
) -> None:
    studio.new_tune()
    write(qtbot, studio, TUNE)
    with qtbot.waitSignal(studio.page.emptied):
        studio.page.editor.selectAll()
        studio.page.editor.insertPlainText("")
    assert studio.page.tune is None
    assert not studio.page.export.isEnabled()
    with qtbot.waitSignal(studio.page.prepared, timeout=20 * SECONDS):
        studio.page.editor.undo()
    assert studio.page.export.isEnabled()


def test_the_text_can_be_hidden_stays_so_and_comes_back_for_a_new_tune(stage: Any) -> None:
    studio = stage.open()
    assert studio.page.editor.isVisible()
    studio.menu_bar.show_text.setChecked(False)
    assert not studio.page.editor.isVisible()
    stage.close(studio)
    again = stage.open()
    assert not again.page.editor.isVisible()
    again.menu_bar.new_tune()
    assert again.page.editor.isVisible()
