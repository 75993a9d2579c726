"""What a person writes is kept without their doing, whatever happens next."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.library.journal import Journal
from composer.library.records import Provenance
from composer.library.tunes import TuneLibrary
from composer.ui.document.autosave import Keeping
from composer.ui.session import OpenTune, Origin, Session

TUNE = "X:1\nT:Found\nK:D\nDFAd|\n"


def refuse(*_: object) -> None:
    raise ComposerError("The disk is full.")


@pytest.fixture
def session(qapp: object) -> Session:
    return Session()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[TuneLibrary]:
    with TuneLibrary(tmp_path / "library.sqlite") as library:
        yield library


@pytest.fixture
def keeping(session: Session, library: TuneLibrary, tmp_path: Path) -> Iterator[Keeping]:
    keeping = Keeping(session, library, Journal(tmp_path / "unsaved.abc"))
    yield keeping
    keeping.close()


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
    left = [Journal(tmp_path / "one.abc"), Journal(tmp_path / "two.abc"), Journal(tmp_path / "none.abc")]
    left[0].write(TUNE.replace("Found", "Other"))
    left[1].write(TUNE)
    assert keeping.restore(left) == 2
    assert session.tune is not None
    assert session.tune.text == TUNE
    assert [kept.title for kept in keeping.library.tunes()] == ["Found", "Other"]
    assert keeping.restore(left) == 0


def test_a_journal_is_not_forgotten_while_the_library_refuses_its_text(
    keeping: Keeping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = Journal(tmp_path / "one.abc")
    left.write(TUNE)
    with monkeypatch.context() as refusing:
        refusing.setattr(keeping.library, "keep", refuse)
        assert keeping.restore([left]) == 1
    assert left.read() is not None


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


def test_an_edit_of_a_tune_that_was_deleted_meanwhile_becomes_a_tune_of_its_own(
    session: Session, keeping: Keeping
) -> None:
    kept = keeping.compose(TUNE, Provenance(model="m", seed=1))
    keeping.open(kept.identifier)
    keeping.library.delete(kept.identifier)
    keeping.edit(TUNE + "f4|\n")
    assert keeping.flush()
    assert keeping.library.get(kept.identifier).text == TUNE
    assert [tune.text for tune in keeping.library.tunes()] == [TUNE + "f4|\n"]


def test_a_library_that_refuses_is_told_and_the_text_is_tried_again(
    session: Session, keeping: Keeping, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.open_tune(OpenTune(TUNE))
    keeping.edit(TUNE + "f4|\n")
    with monkeypatch.context() as refusing, qtbot.waitSignal(keeping.failed) as told:
        refusing.setattr(keeping.library, "keep", refuse)
        assert not keeping.flush()
    assert "The disk is full." in str(told.args[0])
    assert keeping.flush()
    assert [kept.text for kept in keeping.library.tunes()] == [TUNE + "f4|\n"]


def test_while_the_library_refuses_every_text_that_waits_is_in_the_journal(
    session: Session, keeping: Keeping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(tmp_path / "unsaved.abc")
    with monkeypatch.context() as refusing:
        refusing.setattr(keeping.library, "keep", refuse)
        for title in ("Found", "Second"):
            session.open_tune(OpenTune(TUNE.replace("Found", title)))
            keeping.edit(TUNE.replace("Found", title) + "f4|\n")
            assert not keeping.flush()
        unsaved = journal.read()
    assert unsaved is not None
    assert "T:Found" in unsaved.text
    assert "T:Second" in unsaved.text
    assert keeping.flush()
    assert journal.read() is None


def test_an_earlier_text_comes_back_although_an_edit_was_waiting(session: Session, keeping: Keeping) -> None:
    kept = keeping.compose(TUNE, Provenance(model="m", seed=1))
    keeping.library.change_text(kept.identifier, TUNE + "d4|\n")
    keeping.open(kept.identifier)
    keeping.edit(TUNE + "waiting|\n")
    (earlier,) = keeping.library.history(kept.identifier)
    keeping.revert(earlier)
    assert session.tune is not None
    assert session.tune.text == TUNE
    keeping.flush()
    assert keeping.library.get(kept.identifier).text == TUNE
    assert TUNE + "waiting|\n" in [e.text for e in keeping.library.history(kept.identifier)]


def test_a_star_keeps_a_tune_that_was_not_kept_yet(session: Session, keeping: Keeping) -> None:
    session.open_tune(OpenTune(TUNE, Origin.CORPUS))
    keeping.set_favourite(True)
    (kept,) = keeping.library.tunes(favourites=True)
    assert kept.text == TUNE
