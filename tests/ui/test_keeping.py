"""What a person writes is kept without their doing, whatever happens next."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.library.journal import Journal
from composer.library.records import Provenance
from composer.library.tunes import TuneLibrary
from composer.ui.keeping import Keeping
from composer.ui.session import OpenTune, Origin, Session

TUNE = "X:1\nT:Found\nK:D\nDFAd|\n"


@pytest.fixture
def session(qapp: object) -> Session:
    return Session()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[TuneLibrary]:
    with TuneLibrary(tmp_path / "library.sqlite") as library:
        yield library


@pytest.fixture
def keeping(session: Session, library: TuneLibrary, tmp_path: Path) -> Keeping:
    return Keeping(session, library, Journal(tmp_path / "unsaved.abc"))


def test_an_edited_corpus_tune_becomes_a_tune_of_the_library(session: Session, keeping: Keeping) -> None:
    session.open_tune(OpenTune(TUNE, Origin.CORPUS, provenance=Provenance(source="own.abc, tune 3")))
    keeping.edit(TUNE + "A4|\n")
    keeping.flush()
    (kept,) = keeping.library.tunes()
    assert kept.text == TUNE + "A4|\n"
    assert kept.provenance.source == "own.abc, tune 3"
    assert session.tune is not None
    assert session.tune.identifier == kept.identifier


def test_a_tune_that_was_only_looked_at_is_not_kept(session: Session, keeping: Keeping) -> None:
    session.open_tune(OpenTune(TUNE, Origin.CORPUS))
    session.open_tune(OpenTune(TUNE.replace("Found", "Other"), Origin.CORPUS))
    assert keeping.library.tunes() == ()


def test_opening_another_tune_keeps_the_edit_of_the_one_before(session: Session, keeping: Keeping) -> None:
    first = keeping.compose(TUNE, Provenance(model="m", seed=1))
    session.open_tune(OpenTune(first.text, Origin.LIBRARY, first.identifier))
    keeping.edit(TUNE + "d4|\n")
    session.open_tune(OpenTune("X:2\nT:Next\nK:G\nG4|\n"))
    assert keeping.library.get(first.identifier).text == TUNE + "d4|\n"
    assert [earlier.text for earlier in keeping.library.history(first.identifier)] == [TUNE]


def test_what_the_journal_holds_after_a_crash_is_opened_and_kept(
    session: Session, keeping: Keeping, tmp_path: Path
) -> None:
    Journal(tmp_path / "unsaved.abc").write(TUNE)
    assert keeping.restore()
    assert session.tune is not None
    assert session.tune.text == TUNE
    assert [kept.text for kept in keeping.library.tunes()] == [TUNE]
    assert not keeping.restore()


def test_an_edit_is_in_the_journal_before_it_is_in_the_library(
    session: Session, keeping: Keeping, tmp_path: Path, qtbot: QtBot
) -> None:
    session.open_tune(OpenTune(TUNE))
    keeping.edit(TUNE + "f4|\n")
    journal = Journal(tmp_path / "unsaved.abc")
    qtbot.waitUntil(lambda: journal.read() is not None)
    unsaved = journal.read()
    assert unsaved is not None
    assert unsaved.text == TUNE + "f4|\n"
    assert keeping.library.tunes() == ()
    keeping.flush()
    assert journal.read() is None


def test_a_library_that_refuses_is_told_and_the_text_stays_in_the_journal(
    session: Session, keeping: Keeping, tmp_path: Path, qtbot: QtBot
) -> None:
    session.open_tune(OpenTune(TUNE, Origin.LIBRARY, identifier=99))
    keeping.edit(TUNE + "f4|\n")
    journal = Journal(tmp_path / "unsaved.abc")
    qtbot.waitUntil(lambda: journal.read() is not None)
    with qtbot.waitSignal(keeping.failed) as told:
        keeping.flush()
    assert "no tune number 99" in str(told.args[0])
    unsaved = journal.read()
    assert unsaved is not None
    assert unsaved.text == TUNE + "f4|\n"


def test_a_star_keeps_a_tune_that_was_not_kept_yet(session: Session, keeping: Keeping) -> None:
    session.open_tune(OpenTune(TUNE, Origin.CORPUS))
    keeping.set_favourite(True)
    (kept,) = keeping.library.tunes(favourites=True)
    assert kept.text == TUNE
