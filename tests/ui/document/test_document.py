"""One owner of the open tune: its text, its undo, its modes, its marks, all without a window."""

import pytest
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.notation.elements import Span
from composer.notation.reader import read_tune
from composer.score.performance import perform
from composer.ui.document.document import Document, Mode
from composer.ui.document.marks import Mark
from composer.ui.document.open_tune import Continuity, OpenTune, Origin, ReadTune

TUNE = "X:1\nK:D\nDFAd|\n"


@pytest.fixture
def document(qapp: object) -> Document:
    made = Document()
    made.open(OpenTune(TUNE))
    return made


def typed(document: Document, text: str) -> None:
    """Types at the end, a key at a time."""
    for key in text:
        document.type(document.text + key)


def test_the_text_is_the_typed_one_at_once(document: Document, qtbot: QtBot) -> None:
    with qtbot.waitSignals([document.text_changed, document.edited], timeout=0):
        document.type(TUNE + "G")
    assert document.text == document.tune.text == TUNE + "G"


def test_line_ends_of_other_systems_become_newlines(document: Document) -> None:
    document.open(OpenTune("X:1\r\nK:D\rABc"))
    assert document.text == "X:1\nK:D\nABc"


def test_a_word_that_is_typed_is_one_undo_step_and_the_next_word_another(document: Document) -> None:
    typed(document, "GBd gBG")
    document.undo()
    assert document.text == TUNE + "GBd "
    document.undo()
    assert document.text == TUNE
    document.redo()
    document.redo()
    assert document.text == TUNE + "GBd gBG"
    assert not document.can_redo


def test_a_change_of_the_whole_tune_is_one_step_and_undo_goes_to_its_place(document: Document) -> None:
    document.change(TUNE.replace("K:D", "K:Gmix"))
    document.undo()
    assert document.text == TUNE
    assert document.selection == Span(TUNE.index("K:D") + 3, TUNE.index("K:D") + 3)


def test_what_is_typed_behind_a_change_does_not_go_into_its_step(document: Document) -> None:
    document.change(TUNE + "G")
    typed(document, "B")
    document.undo()
    assert document.text == TUNE + "G"


def test_deleting_backwards_and_forwards_is_one_step_each(document: Document) -> None:
    typed(document, "abc")
    for length in (2, 1, 0):
        document.type(TUNE + "abc"[:length])
    document.undo()
    assert document.text == TUNE + "abc"


def test_another_tune_cannot_be_undone_into_the_one_before(document: Document) -> None:
    typed(document, "G")
    document.open(OpenTune("X:2\nK:G\nGAB|\n"))
    assert not document.can_undo
    document.undo()
    assert document.text == "X:2\nK:G\nGAB|\n"


def test_of_many_variants_the_kept_one_is_one_undo_step(document: Document, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(document.edited):
        for text in ("K:C\nGABc|\n", "K:C\ncBAG FE|\n", "K:C\nGG|\n"):
            document.try_variant(text)
            assert document.text == text
            assert document.tune.text == TUNE
    with qtbot.waitSignal(document.edited, timeout=0):
        document.keep_variant()
    assert document.tune.text == "K:C\nGG|\n"
    document.undo()
    assert document.text == TUNE
    assert not document.can_undo


def test_a_variant_is_taken_back_by_undo_and_keeping_nothing_changes_nothing(
    document: Document, qtbot: QtBot
) -> None:
    document.try_variant("K:C\nGABc|\n")
    document.undo()
    assert (document.text, document.mode) == (TUNE, Mode.EDITING)
    with qtbot.assertNotEmitted(document.edited):
        document.keep_variant()


def test_who_writes_into_a_variant_keeps_it(document: Document) -> None:
    document.try_variant(TUNE + "G")
    document.type(TUNE + "GB")
    assert (document.mode, document.tune.text) == (Mode.EDITING, TUNE + "GB")
    document.undo()
    document.undo()
    assert document.text == TUNE


def test_while_a_tune_grows_nothing_changes_the_one_that_was_open(document: Document, qtbot: QtBot) -> None:
    document.grow("X:1\nK:G\nGB|")
    assert (document.mode, document.text, document.tune.text) == (Mode.GROWING, "X:1\nK:G\nGB|", TUNE)
    for change in (document.change, document.type, document.try_variant):
        with pytest.raises(ComposerError, match="still being composed"):
            change("X:1\nK:C\nC|\n")
    with qtbot.assertNotEmitted(document.edited):
        document.end_growing()
    assert (document.mode, document.text) == (Mode.EDITING, TUNE)


def test_what_has_grown_is_told_from_another_tune(document: Document) -> None:
    document.grow("X:1\nK:G\nGB|")
    document.finish_growing()
    document.open(OpenTune("X:1\nK:G\nGB|]\n"))
    assert document.continuity is Continuity.GROWN
    document.open(OpenTune(TUNE))
    assert document.continuity is Continuity.ANOTHER


def test_what_was_read_of_an_older_text_is_not_taken(document: Document) -> None:
    tune = read_tune(document.text)
    old = ReadTune(document.text, document.revision, tune, perform(tune))
    document.take_read(old)
    assert document.read_now is old
    typed(document, "G")
    document.take_read(ReadTune(old.text, old.revision, tune, old.performance))
    assert document.read is old
    assert document.read_now is None


def test_each_layer_of_marks_has_its_own_and_a_change_of_the_text_ends_all(document: Document) -> None:
    below, above = Mark(Span(0, 1), "sure"), Mark(Span(1, 2), "selection")
    document.add_layer("confidence")
    document.set_marks("selection", [above])
    document.set_marks("confidence", [below])
    assert document.marks == (below, above)
    document.set_marks("selection")
    assert document.marks == (below,)
    typed(document, "G")
    assert document.marks == ()


def test_only_the_tune_that_was_kept_gets_its_number(document: Document) -> None:
    first = document.number
    document.open(OpenTune("X:2\nK:G\nG|\n"))
    document.set_kept(first, 7)
    assert document.identifier is None
    document.set_kept(document.number, 8)
    assert (document.identifier, document.tune.origin) == (8, Origin.LIBRARY)


def test_it_is_held_until_everybody_has_let_go(document: Document) -> None:
    document.hold("player", True)
    document.hold("editor", True)
    document.hold("player", False)
    assert document.is_held
    document.hold("editor", False)
    assert not document.is_held


def test_the_selection_stays_on_its_notes_when_the_text_around_them_changes(document: Document) -> None:
    document.select(TUNE.index("Ad"), TUNE.index("Ad") + 2)
    for text in (TUNE.replace("K:D", "K:Gmix"), TUNE, TUNE.replace("DF", "D2 F")):
        document.change(text)
        assert text[document.selection.start : document.selection.end] == "Ad"
    document.try_variant(TUNE)
    assert TUNE[document.selection.start : document.selection.end] == "Ad"


def test_a_selection_lies_in_the_text_whatever_is_asked_for(document: Document) -> None:
    document.select(500, 2)
    assert document.selection == Span(2, len(TUNE))
    document.change("X:1\n")
    assert document.selection.end <= 4


def test_another_tune_is_at_its_start_and_the_one_before_at_its_place_after_growing(
    document: Document, qtbot: QtBot
) -> None:
    document.select(5, 7)
    document.grow("X:1\nK:G\nGB|")
    assert document.selection == Span(0, 0)
    document.end_growing()
    assert document.selection == Span(5, 7)
    with qtbot.waitSignal(document.selection_changed, timeout=0):
        document.open(OpenTune("X:2\nK:G\nGAB|\n"))
    assert document.selection == Span(0, 0)


def test_a_tune_that_is_edited_before_it_is_read_is_still_another_one(document: Document) -> None:
    def read() -> Continuity:
        tune = read_tune(document.text)
        document.take_read(ReadTune(document.text, document.revision, tune, perform(tune)))
        return document.read_continuity

    assert read() is Continuity.ANOTHER
    typed(document, "G")
    assert read() is Continuity.EDITED
    document.open(OpenTune("X:2\nK:G\nGAB|\n"))
    assert document.read is None
    typed(document, "G")
    assert read() is Continuity.ANOTHER


def test_what_is_pasted_or_deleted_at_once_is_a_step_of_its_own(document: Document) -> None:
    document.type(TUNE + "GBd gBd")
    typed(document, "e")
    document.undo()
    assert document.text == TUNE + "GBd gBd"
    document.type(TUNE + "G")
    document.type(TUNE)
    document.undo()
    assert document.text == TUNE + "G"
