"""Compose's list looks at the open tune, or at none."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from composer.composition.events import TuneComposed
from composer.composition.originality.comparison import Originality
from composer.library.composed_log import Facts
from composer.library.records import KeptTune, Provenance
from composer.ui.places.compose.account import NOTHING_CHOSEN
from composer.ui.places.compose.listing import ComposeListing
from composer.ui.places.compose.tunes import ComposedTune

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
    assert (found is None) == listing.account.nothing.isVisible() == (not listing.tunes.selected())
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
def test_where_another_tune_is_open_none_is_looked_at_and_the_account_says_so(
    listing: ComposeListing, elsewhere: int | None
) -> None:
    listing.show_open(2)
    listing.show_open(elsewhere)
    assert looked_at(listing) is None
    assert listing.account.nothing.text() == NOTHING_CHOSEN
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


def test_the_account_says_how_much_the_rules_ruled_out(listing: ComposeListing) -> None:
    listing.show_open(3)
    assert listing.account.masked.isHidden()
    listing.account.show_tune(TuneComposed(0, 1, "X:1\n", "T", masked_probability=0.0125), None)
    assert listing.account.masked.text() == (
        "The rules of ABC ruled out 1.2% of what the network would have drawn."
    )
