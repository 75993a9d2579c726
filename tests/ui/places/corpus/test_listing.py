"""Corpus's list looks at no tune while another is open."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from composer.corpus.collection import Corpus, CorpusTune, LeftOut
from composer.corpus.reading import CorpusProgress
from composer.ui.places.corpus.listing import CorpusListing
from composer.ui.places.corpus.rows import corpus_rows

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_nothing_is_looked_at_or_selected_once_it_is_cleared_and_nothing_is_told(qtbot: QtBot) -> None:
    listing = CorpusListing()
    qtbot.addWidget(listing)
    listing.clear_current()
    tunes = tuple(
        CorpusTune("K:D\nabc|\n", name, "book", n, "reel", "C", "D") for n, name in enumerate("ABC")
    )
    listing.show_corpus(Corpus("book", tunes, (), "raw"))
    listing.tunes.select(1)
    chosen: list[CorpusTune] = []
    listing.tune_chosen.connect(chosen.append)
    listing.clear_current()
    assert listing.tunes.current() is None
    assert listing.tunes.selected() == ()
    assert not listing.leave_out.isVisibleTo(listing)
    assert chosen == []


@pytest.fixture
def listing(qtbot: QtBot) -> CorpusListing:
    made = CorpusListing()
    qtbot.addWidget(made)
    made.show()
    return made


def tune(number: int) -> CorpusTune:
    return CorpusTune(
        "K:D\nabc|\n", f"Tune {number}", "book", number, "reel", "C", "D", original=f"X:{number}"
    )


def left(number: int, kind: str) -> LeftOut:
    return LeftOut("book", number, 10 * number, f"Left {number}", "A bar is short. Add a note.", kind, "X:1")


def test_tunes_are_listed_while_they_are_read_and_what_was_open_comes_back_where_that_is_stopped(
    qtbot: QtBot, listing: CorpusListing
) -> None:
    before = Corpus("book", (tune(1),), (left(2, "broken"),), "raw")
    listing.show_corpus(before)
    listing.show_reading(True)
    for done in (10, 20):
        coming = tuple(tune(number) for number in range(done, done + 10))
        listing.show_progress(CorpusProgress(done, 30, "book", coming))
    qtbot.waitUntil(lambda: listing.tunes.tunes.rowCount() == 20)
    assert (listing.tabs.count_of(0), listing.tabs.count_of(1)) == ("20", "")
    assert listing.foot.isHidden()
    with qtbot.waitSignal(listing.tune_chosen) as chosen:
        listing.tunes.select(3)
    assert chosen.args == [tune(13)]
    assert listing.leave_out.isHidden()
    listing.show_reading(False)
    assert listing.tunes.tunes.rowCount() == 1
    assert (listing.tabs.count_of(0), listing.tabs.count_of(1)) == ("1", "1")


def test_what_can_be_mended_is_counted_at_the_foot_which_leads_to_the_first_of_it(
    qtbot: QtBot, listing: CorpusListing
) -> None:
    left_out = (left(1, "duplicate"), left(2, "broken"), left(3, "no-key"))
    listing.show_corpus(Corpus("book", (tune(1),), left_out, "raw"))
    assert listing.foot.label.text() == "2 tunes can’t be read yet."
    assert listing.tabs.property("asks")
    with qtbot.waitSignal(listing.left_out_chosen) as chosen:
        listing.foot.mend.click()
    assert chosen.args == [left_out[1]]
    assert listing.stack.currentWidget() is listing.left_out
    index = listing.left_out.currentIndex()
    read = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert read == "Left 2, line 20, A bar is short. Add a note."
    listing.show_corpus(Corpus("book", (tune(1),), left_out[:1], "raw"))
    assert listing.foot.isHidden()
    assert not listing.tabs.property("asks")


def test_a_mended_tune_says_so_and_a_file_is_named_where_there_are_several() -> None:
    mended, other = replace(tune(1), mended_from="X:1"), replace(tune(2), source="folder/other.abc")
    assert [row.note for row in corpus_rows([mended, tune(2)])] == ["mended", ""]
    assert [row.note for row in corpus_rows([mended, other])] == ["mended · book", "other.abc"]


def test_what_is_only_looked_at_can_be_kept_and_not_left_out(qtbot: QtBot, listing: CorpusListing) -> None:
    looked_at = Corpus("Fife", (tune(1), tune(2)), (left(3, "broken"),), "raw")
    listing.show_corpus(looked_at, is_looked_at=True)
    assert listing.shown.text() == "Only looking at Fife: 2 tunes"
    assert listing.show_all.text() == "Back to the corpus"
    listing.tunes.select_again([0, 1], 0)
    assert listing.keep.text() == "Keep 2 in Library"
    assert listing.leave_out.isHidden()
    assert listing.leave_out_shown.isHidden()
    assert listing.tabs.count_of(1) == ""
    with qtbot.waitSignal(listing.keep_wanted) as kept:
        listing.keep.click()
    assert kept.args == [[tune(1), tune(2)]]
    with qtbot.assertNotEmitted(listing.leave_out_wanted):
        qtbot.keyClick(listing.tunes, Qt.Key.Key_Delete)
    listing.show_corpus(looked_at)
    assert listing.tabs.count_of(1) == "1"


def test_notes_are_asked_for_and_what_has_them_is_listed_the_nearest_first(
    qtbot: QtBot, listing: CorpusListing
) -> None:
    corpus = Corpus("book", (tune(1), tune(2), tune(3)), (), "raw")
    listing.show_corpus(corpus)
    with qtbot.waitSignal(listing.notes_wanted) as wanted:
        listing.search.setText("notes: d2 ef")
    assert wanted.args == ["d2 ef"]
    listing.show_found((tune(9),), [0])
    assert listing.tunes.tunes.rowCount() == 3
    listing.show_found(corpus.tunes, [2, 0])
    with qtbot.waitSignal(listing.tune_chosen) as chosen:
        listing.tunes.select(0)
    assert chosen.args == [tune(3)]
    with qtbot.waitSignal(listing.leave_out_wanted) as out:
        listing.leave_out_shown.click()
    assert out.args == [[2, 0]]
    with qtbot.waitSignal(listing.notes_wanted) as wanted:
        listing.search.clear()
    assert wanted.args == [""]
    assert listing.tunes.tunes.rowCount() == 3
