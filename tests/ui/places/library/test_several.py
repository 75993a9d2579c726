"""Several tunes of the Library are rated and tagged at once, and that is undone with one click."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings
from pytestqt.qtbot import QtBot

from composer.library.journal import Journal
from composer.library.tunes import TuneLibrary
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.jobs import Jobs
from composer.ui.places.library.place import LibraryPlace
from composer.ui.remembered import Remembered
from composer.ui.session import Offer, Session

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TUNE = "X:{0}\nT:Tune {0}\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|d8|]\n"


@pytest.fixture
def session(owner: QObject) -> Session:
    return Session(owner)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[TuneLibrary]:
    with TuneLibrary(tmp_path / "library.sqlite") as opened:
        for number in (1, 2, 3):
            opened.keep(TUNE.format(number))
        opened.rate(1, 2)
        opened.set_tags(2, ["session"])
        yield opened


@pytest.fixture
def place(
    qtbot: QtBot, owner: QObject, tmp_path: Path, session: Session, library: TuneLibrary
) -> Iterator[LibraryPlace]:
    jobs, document = Jobs(owner), Document(owner)
    autosave = Autosave(document, library, Journal(tmp_path / "own.abc"), owner)
    remembered = Remembered(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    made = LibraryPlace(session, document, autosave, jobs, tmp_path / "models", remembered, owner)
    for widget in (made.page, made.settings):
        qtbot.addWidget(widget)
        widget.show()
    made.shown()
    yield made
    made.close()
    jobs.cancel_all()
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    autosave.close()


def choose(place: LibraryPlace, *numbers: int) -> None:
    listed = list(place.page.kept._identifiers)
    place.page.kept.tunes.select_again([listed.index(number) for number in numbers], None)
    place._show_selection()
    assert sorted(place.page.selected()) == sorted(numbers)


def test_several_are_rated_at_once_and_have_their_own_ratings_back_by_undo(
    place: LibraryPlace, session: Session, library: TuneLibrary, qtbot: QtBot
) -> None:
    choose(place, 1, 2)
    details = place.settings.tune
    assert details.rating.currentIndex() == -1
    with qtbot.waitSignal(session.offered) as offered:
        details.rating.activated.emit(5)
    assert [library.get(number).rating for number in (1, 2, 3)] == [5, 5, 0]
    assert details.rating.currentIndex() == 5
    (offer,) = offered.args or ()
    assert isinstance(offer, Offer)
    assert offer.text == "2 tunes rated."
    offer.act()
    assert [library.get(number).rating for number in (1, 2, 3)] == [2, 0, 0]


def test_tags_are_added_to_those_that_each_has_and_taken_away_by_undo(
    place: LibraryPlace, session: Session, library: TuneLibrary, qtbot: QtBot
) -> None:
    choose(place, 2, 3)
    details = place.settings.tune
    details.tags.setText("to learn, waltz")
    with qtbot.waitSignal(session.offered) as offered:
        details.tags.editingFinished.emit()
    assert set(library.get(2).tags) == {"session", "to learn", "waltz"}
    assert set(library.get(3).tags) == {"to learn", "waltz"}
    assert details.tags.text() == ""
    with qtbot.assertNotEmitted(session.offered):
        details.tags.editingFinished.emit()
    (offer,) = offered.args or ()
    assert isinstance(offer, Offer)
    library.delete(3)
    offer.act()
    assert set(library.get(2).tags) == {"session"}


def test_one_tune_is_rated_and_tagged_as_ever(
    place: LibraryPlace, session: Session, library: TuneLibrary, qtbot: QtBot
) -> None:
    choose(place, 2)
    with qtbot.assertNotEmitted(session.offered):
        place.settings.tune.rating.activated.emit(3)
        place.settings.tune.tags.setText("waltz")
        place.settings.tune.tags.editingFinished.emit()
    assert library.get(2).rating == 3
    assert library.get(2).tags == ("waltz",)
