"""Compose's list looks at the open tune, or at none."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from composer.composition.events import TuneComposed
from composer.composition.originality.comparison import Originality
from composer.library.composed_log import Facts
from composer.library.records import KeptTune, Provenance
from composer.ui.itemmodels.composed_row import ComposedRow
from composer.ui.places.compose.listing import ComposeListing
from composer.ui.places.compose.tunes import ComposedTune, Order

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
WHEN = datetime(2026, 11, 5, 12, tzinfo=UTC)


def tune(number: int, shared: int = 0) -> ComposedTune:
    text = f"X:1\nT:Tune {number}\nK:D\nabc|\n"
    kept = KeptTune(number, f"Tune {number}", text, WHEN, WHEN, Provenance(), False, 0, ())
    found = Originality(shared, "The Boyne", 0)
    return ComposedTune(kept, TuneComposed(0, number, text, kept.title, originality=found), Facts(8, 0))


@pytest.fixture
def listing(qtbot: QtBot) -> ComposeListing:
    made = ComposeListing()
    qtbot.addWidget(made)
    made.begin()
    made.show()
    for number in (1, 2, 3):
        made.add(tune(number))
    return made


def looked_at(listing: ComposeListing) -> int | None:
    found = listing.selected()
    assert (found is None) == (not listing.tunes.selected())
    return None if found is None else found.kept.identifier


def test_the_open_tune_is_looked_at_and_nobody_is_told_that_it_was_chosen(listing: ComposeListing) -> None:
    chosen: list[int] = []
    listing.tune_chosen.connect(chosen.append)
    listing.show_open(2)
    assert looked_at(listing) == 2
    listing.show_open(3)
    assert looked_at(listing) == 3
    assert chosen == []


@pytest.mark.parametrize("elsewhere", [None, 99])
def test_where_another_tune_is_open_none_is_looked_at(listing: ComposeListing, elsewhere: int | None) -> None:
    listing.show_open(2)
    listing.show_open(elsewhere)
    assert looked_at(listing) is None
    listing.show_open(2)
    assert looked_at(listing) == 2


def test_others_that_are_selected_with_the_open_one_stay_selected(listing: ComposeListing) -> None:
    listing.show_open(3)
    listing.tunes.selectAll()
    listing.show_open(3)
    assert listing.selected_numbers() == [3, 2, 1]


def test_an_open_tune_is_looked_at_once_it_is_listed(listing: ComposeListing) -> None:
    listing.show_open(4)
    assert looked_at(listing) is None
    listing.add(tune(4, shared=5))
    listing.show_again()
    assert looked_at(listing) == 4
    listing.hide_flagged.setChecked(True)
    assert looked_at(listing) is None
    listing.hide_flagged.setChecked(False)
    assert looked_at(listing) == 4


def test_what_was_composed_before_stands_below_what_came_since_and_the_open_one_is_looked_at(
    qtbot: QtBot, listing: ComposeListing
) -> None:
    listing.wait_for_earlier()
    listing.show_open(8)
    listing.show_earlier([tune(7), tune(8)])
    assert [row.payload for row in listing.composed.rows()] == [3, 2, 1, 8, 7]
    assert looked_at(listing) == 8


def test_tunes_stand_in_the_order_that_is_wanted_and_the_header_counts_them(listing: ComposeListing) -> None:
    listing.set_order(Order.NAME)
    assert [row.title for row in listing.composed.rows()] == ["Tune 1", "Tune 2", "Tune 3"]
    assert listing.header.count.text() == "3"
    listing.set_order(Order.NEWEST)
    assert [row.title for row in listing.composed.rows()] == ["Tune 3", "Tune 2", "Tune 1"]


def test_a_row_is_read_as_a_whole() -> None:
    row = ComposedRow("Hanna at the Weir", "jig", "D", bars=32, score=0.8, copied=2, starred=True)
    assert row.spoken == "Hanna at the Weir, jig in D, 32 bars, 80 of 100, two bars copied, starred"
    assert row.exception == "2 bars copied"
    assert row.tip == "Hanna at the Weir\nRanked 80 of 100: “This tune” says what for"
    assert ComposedRow("Hanna at the Weir").tip == "Hanna at the Weir"


def test_an_empty_list_says_where_earlier_tunes_are(qtbot: QtBot) -> None:
    listing = ComposeListing()
    qtbot.addWidget(listing)
    listing.tell_of_earlier(True)
    assert listing.tunes.empty_state.sentence() == (
        "Nothing composed today Earlier tunes are in the Library."
    )


def test_all_that_is_written_is_shown_where_it_is_wanted(listing: ComposeListing) -> None:
    listing.grow(0, "K:D\nabc")
    assert not listing.live.isVisible()
    listing.show_live.trigger()
    assert listing.live.isVisible()
    assert listing.live.toPlainText() == "K:D\nabc"
