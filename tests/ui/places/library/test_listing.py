"""Library's list reads what is in view, and keeps selection and place while it is brought up to date."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.library.records import KeptTune
from composer.library.tunes import TuneLibrary
from composer.ui.places.library.listing import LibraryListing

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TUNES = 300


class Shelf:
    """A library, and how many of its tunes were read for a list."""

    def __init__(self, library: TuneLibrary) -> None:
        self.library, self.read = library, 0

    def several(self, identifiers: Sequence[int]) -> Mapping[int, KeptTune]:
        self.read += len(identifiers)
        return self.library.several(identifiers)

    def show(self, listing: LibraryListing, opened: int | None = None) -> None:
        listing.show_tunes(self.library.identifiers(listing.search.text()), self.several, opened)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("library") / "library.sqlite"
    with TuneLibrary(path) as made:
        for number in range(TUNES):
            made.keep(f"X:1\nT:Tune {number}\nR:reel\nK:D\nabc|\n")
    return path


@pytest.fixture
def shelf(library: Path) -> Iterator[Shelf]:
    with TuneLibrary(library) as opened:
        yield Shelf(opened)


@pytest.fixture
def listing(qtbot: QtBot, shelf: Shelf) -> LibraryListing:
    made = LibraryListing()
    qtbot.addWidget(made)
    made.resize(260, 400)
    made.show()
    shelf.show(made)
    return made


def test_only_what_is_in_view_is_read(listing: LibraryListing, shelf: Shelf) -> None:
    listing.grab()
    assert listing.tunes.tunes.total == TUNES
    assert 0 < shelf.read < TUNES / 2


def test_selection_and_place_stay_when_a_tune_is_added(
    listing: LibraryListing, shelf: Shelf, qtbot: QtBot
) -> None:
    listing.tunes.select(200)
    listing.tunes.scrollToBottom()
    place, chosen = listing.tunes.verticalScrollBar().value(), listing.selected()
    with qtbot.assertNotEmitted(listing.tune_chosen):
        shelf.show(listing)
    assert listing.selected() == chosen
    assert listing.tunes.verticalScrollBar().value() == place > 0


def test_a_search_without_result_says_so_and_not_that_nothing_is_kept(
    listing: LibraryListing, shelf: Shelf
) -> None:
    listing.search.setText("polka")
    shelf.show(listing)
    assert "Nothing found" in listing.tunes.empty_state.sentence()
    assert listing.selected() == []


def test_the_open_tune_is_marked_where_nothing_is_selected(listing: LibraryListing, shelf: Shelf) -> None:
    opened = shelf.library.identifiers()[7]
    shelf.show(listing, opened)
    assert listing.selected() == [opened]


def test_a_tune_that_another_window_deleted_for_good_still_has_a_row(
    listing: LibraryListing, shelf: Shelf
) -> None:
    listing.show_tunes([99_999], shelf.several, None)
    assert listing.tunes.tunes.row(0).title == "Deleted for good meanwhile"


def test_the_open_tune_is_looked_at_or_none_and_nobody_is_told(shelf: Shelf, listing: LibraryListing) -> None:
    shelf.show(listing)
    chosen: list[int] = []
    listing.tune_chosen.connect(chosen.append)
    listing.show_open(7)
    assert listing.selected() == [7]
    listing.show_open(None)
    assert listing.selected() == []
    listing.show_open(8)
    listing.tunes.selectAll()
    listing.show_open(8)
    assert len(listing.selected()) == TUNES
    listing.show_open(TUNES + 1)
    assert listing.selected() == []
    assert chosen == []
