"""Library's list reads what is in view, and keeps selection and place while it is brought up to date."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from composer.library.finding import Found, Question, find
from composer.library.records import KeptTune
from composer.library.tunes import TuneLibrary
from composer.ui.jobs import Jobs
from composer.ui.places.library.facts import KeptFacts
from composer.ui.places.library.kept_list import KeptList, day_name

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TUNES = 300


class Shelf:
    """A library, and how many of its tunes were read for a list."""

    def __init__(self, library: TuneLibrary) -> None:
        self.library, self.read = library, 0

    def several(self, identifiers: Sequence[int]) -> Mapping[int, KeptTune]:
        self.read += len(identifiers)
        return self.library.several(identifiers)

    def show(self, listing: KeptList, opened: int | None = None) -> None:
        listing.show_found(find(self.library.path, listing.question), self.several, opened)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("library") / "library.sqlite"
    with TuneLibrary(path) as made:
        for number in range(TUNES):
            made.keep(f"X:1\nT:Tune {number}\nM:4/4\nL:1/8\nR:reel\nK:D\nABcd efga|\n")
    return path


@pytest.fixture
def shelf(library: Path) -> Iterator[Shelf]:
    with TuneLibrary(library) as opened:
        yield Shelf(opened)


@pytest.fixture
def facts(qtbot: QtBot, owner: QObject) -> Iterator[KeptFacts]:
    jobs = Jobs(owner)
    made = KeptFacts(jobs, owner)
    yield made
    made.stop()
    qtbot.waitUntil(lambda: not jobs.running)


@pytest.fixture
def listing(qtbot: QtBot, shelf: Shelf, facts: KeptFacts) -> KeptList:
    made = KeptList(facts)
    qtbot.addWidget(made)
    made.resize(260, 400)
    made.show()
    shelf.show(made)
    return made


def test_only_what_is_in_view_is_read(listing: KeptList, shelf: Shelf, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shelf.read > 0)
    assert listing.tunes.tunes.total == TUNES
    assert shelf.read < TUNES / 2


def test_bars_and_problems_are_told_once_they_are_read(
    listing: KeptList, facts: KeptFacts, qtbot: QtBot
) -> None:
    assert listing.tunes.tunes.row(0).line == "Reel in D · 4/4"
    qtbot.waitUntil(lambda: facts.of(listing._identifiers[0]) is not None)
    assert listing.tunes.tunes.row(0).line == "Reel in D · 1 bar"
    assert listing.tunes.tunes.row(0).problems == 0


def test_selection_and_place_stay_when_a_tune_is_added(listing: KeptList, shelf: Shelf, qtbot: QtBot) -> None:
    listing.tunes.scroll_to_place(0)
    listing.tunes.select(200)
    listing.tunes.scrollToBottom()
    place, chosen = listing.tunes.verticalScrollBar().value(), listing.selected()
    with qtbot.assertNotEmitted(listing.tune_chosen):
        shelf.show(listing)
    assert listing.selected() == chosen
    assert listing.tunes.verticalScrollBar().value() == place > 0


def test_a_search_without_result_says_so_and_leads_back(listing: KeptList, shelf: Shelf) -> None:
    listing.search.setText("dorian")
    shelf.show(listing)
    assert listing.tunes.empty_state.sentence() == "No tune has “dorian” in it."
    assert listing.selected() == []
    listing.clear.click()
    shelf.show(listing)
    assert listing.tunes.tunes.total == TUNES


def test_the_chips_narrow_the_list_and_count(listing: KeptList, shelf: Shelf) -> None:
    assert [chip.text() for chip in listing.chips.values()] == ["All 300", "Starred 0", "Mine"]
    listing.chips["starred"].click()
    shelf.show(listing)
    assert listing.question.shelf == "starred"
    assert "No starred tunes" in listing.tunes.empty_state.sentence()
    assert not listing.clear.isVisible()


def test_the_open_tune_is_marked_where_nothing_is_selected(listing: KeptList, shelf: Shelf) -> None:
    opened = find(shelf.library.path, Question()).identifiers[7]
    shelf.show(listing, opened)
    assert listing.selected() == [opened]


def test_a_tune_that_another_window_deleted_for_good_still_has_a_row(listing: KeptList, shelf: Shelf) -> None:
    listing.show_found(Found((99_999,)), shelf.several, None)
    assert listing.tunes.tunes.row(0).title == "Deleted for good meanwhile"


def test_the_open_tune_is_looked_at_or_none_and_nobody_is_told(shelf: Shelf, listing: KeptList) -> None:
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


def test_days_are_called_as_people_call_them() -> None:
    today = date(2026, 11, 28)
    days = (today, date(2026, 11, 27), date(2026, 11, 24), date(2025, 11, 28))
    names = [day_name(day, today) for day in days]
    assert names == ["Today", "Yesterday", "24 November", "28 November 2025"]
