"""Corpus's list looks at no tune while another is open."""

import pytest
from pytestqt.qtbot import QtBot

from composer.corpus.collection import Corpus, CorpusTune
from composer.ui.places.corpus.listing import CorpusListing

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
    chosen: list[int] = []
    listing.tune_chosen.connect(chosen.append)
    listing.clear_current()
    assert listing.tunes.current() is None
    assert listing.tunes.selected() == ()
    assert not listing.leave_out.isVisibleTo(listing)
    assert chosen == []
