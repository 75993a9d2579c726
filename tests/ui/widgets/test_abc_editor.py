"""The editor of a tune's text."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat
from PySide6.QtWidgets import QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from composer.notation.elements import Problem, Span
from composer.ui.colours import DARK, LIGHT
from composer.ui.theme import apply_theme
from composer.ui.widgets.abc_editor import MOST_UNDERLINED, AbcEditor

TUNE = "X:1\nT:Fiddle 🎻 tune\nK:D\n|: ABc? d2 :|\n"


@pytest.fixture
def editor(qtbot: QtBot) -> AbcEditor:
    made = AbcEditor()
    qtbot.addWidget(made)
    made.set_text(TUNE)
    return made


def problem(text: str, wanted: str, message: str = "Take it out.", fatal: bool = True) -> Problem:
    at = text.index(wanted)
    return Problem(1, 1, "test", message, Span(at, at + len(wanted)), fatal)


def colour_at(editor: AbcEditor, wanted: str) -> str:
    """The colour in which the first character of `wanted` is drawn."""
    line = next(n for n, text in enumerate(editor.text().split("\n")) if wanted in text)
    block = editor.document().findBlockByNumber(line)
    at = block.text().index(wanted)
    found = [f for f in block.layout().formats() if f.start <= at < f.start + f.length]
    return str(found[0].format.foreground().color().name())


def test_what_is_typed_is_told_at_once(editor: AbcEditor, qtbot: QtBot) -> None:
    told: list[str] = []
    editor.text_typed.connect(told.append)
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(editor, "GA")
    assert told == [TUNE + "G", TUNE + "GA"]


def test_a_text_that_is_set_is_not_told_as_an_edit(editor: AbcEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.text_typed):
        editor.set_text("X:2\nK:G\nGAB|")
        editor.set_text("X:2\nK:A\nABc|", another=False)
    assert editor.text() == "X:2\nK:A\nABc|"


def test_another_text_of_the_same_tune_keeps_the_cursor(editor: AbcEditor) -> None:
    editor.select_span(TUNE.index("ABc"), TUNE.index("ABc"))
    editor.set_text(TUNE.replace("K:D", "K:Gmix"), another=False)
    assert editor.text()[editor.selected_span()[0] :].startswith("ABc")


def test_undo_and_redo_are_asked_for_and_change_nothing_here(editor: AbcEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "G")
    for key, wanted in ((Qt.Key.Key_Z, editor.undo_wanted), (Qt.Key.Key_Y, editor.redo_wanted)):
        with qtbot.waitSignal(wanted, timeout=0):
            qtbot.keyClick(editor, key, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "G" + TUNE


@pytest.mark.parametrize("text", ["a\u00a0b", "🎻𝄞", "", "\n\n", "X:1"])
def test_the_text_comes_back_exactly(editor: AbcEditor, text: str) -> None:
    editor.set_text(text)
    assert editor.text() == text


def test_a_selected_span_is_counted_as_python_counts(editor: AbcEditor) -> None:
    start = TUNE.index("d2")
    editor.select_span(start, start + 2)
    assert editor.textCursor().selectedText() == "d2"


def test_the_cursor_is_told_as_python_counts(editor: AbcEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.selection_moved) as told:
        editor.moveCursor(editor.textCursor().MoveOperation.End)
    assert told.args == [len(TUNE), len(TUNE)]


def test_a_selection_from_outside_is_not_told_as_a_move(editor: AbcEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.selection_moved):
        editor.select_span(5, 8)


def test_a_problem_is_underlined_where_it_stands(editor: AbcEditor) -> None:
    editor.set_problems([problem(TUNE, "?"), problem(TUNE, "d2", fatal=False)])
    first, second = editor.extraSelections()
    assert first.cursor.selectedText() == "?"
    assert first.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
    assert first.format.underlineColor().name() == LIGHT.error
    assert second.cursor.selectedText() == "d2"
    assert second.format.underlineColor().name() == LIGHT.warning


@pytest.mark.parametrize("start", [0, len(TUNE) - 1, len(TUNE), len(TUNE) + 50])
def test_a_problem_without_text_is_underlined_all_the_same(editor: AbcEditor, start: int) -> None:
    editor.set_problems([Problem(1, 1, "missing", "Something is missing here.", Span(start, start))])
    assert len(editor.extraSelections()) == 1


@pytest.mark.qt_log_ignore("does not support raise")
def test_the_mouse_on_a_problem_shows_its_sentence(editor: AbcEditor, qtbot: QtBot) -> None:
    editor.set_problems([problem(TUNE, "?", "“?” is not understood here.")])
    editor.resize(500, 300)
    editor.show()
    editor.select_span(TUNE.index("?"), TUNE.index("?"))
    place = editor.cursorRect().center() + QPoint(3, 0)
    editor.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, place, editor.viewport().mapToGlobal(place)))
    assert QToolTip.text() == "“?” is not understood here."
    QToolTip.hideText()


def test_problems_of_the_text_before_do_not_stay(editor: AbcEditor) -> None:
    editor.set_problems([problem(TUNE, "?")])
    editor.set_text("X:2\nK:G\nGAB|")
    assert editor.extraSelections() == []
    assert editor.problem_at(3) == ""


def test_music_and_fields_have_their_colours(editor: AbcEditor) -> None:
    assert colour_at(editor, "K:D") == LIGHT.field
    assert colour_at(editor, "2") == LIGHT.number
    assert colour_at(editor, "ABc") == LIGHT.text


def test_the_colours_follow_the_theme(editor: AbcEditor, qapp: object) -> None:
    apply_theme(qapp, "dark")  # type: ignore[arg-type]
    assert colour_at(editor, "K:D") == DARK.field


def test_a_line_is_music_once_the_key_above_it_is_written(editor: AbcEditor, qtbot: QtBot) -> None:
    editor.set_text("X:1\nABc|")
    assert colour_at(editor, "ABc") == LIGHT.error
    editor.set_text("X:1\nK:D\nABc|", another=False)
    assert colour_at(editor, "ABc") == LIGHT.text


def test_the_tab_key_leaves_the_editor(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    editor, button = AbcEditor(window), QPushButton(window)
    window.show()
    window.activateWindow()
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.text() == ""
    assert window.focusWidget() is button


def test_ten_thousand_lines_are_shown_without_delay(editor: AbcEditor) -> None:
    editor.set_text("X:1\nK:D\n" + "ABcd efga|ABcd efga|\n" * 10_000)
    assert editor.gutter.sizeHint().width() > AbcEditor().gutter.sizeHint().width()


def test_a_text_far_too_long_for_a_tune_is_shown_without_colours_and_with_few_underlines(
    editor: AbcEditor,
) -> None:
    text = "X:1\nK:D\n" + "ABcd e?ga|" * 30_000
    editor.set_text(text)
    editor.set_problems([Problem(1, 1, "test", "No.", Span(at, at + 1)) for at in range(10, 20_000, 10)])
    assert editor.text() == text
    assert len(editor.extraSelections()) == MOST_UNDERLINED
    assert editor.highlighter.document() is None
    editor.set_text(TUNE)
    assert editor.highlighter.document() is editor.document()
