"""What a person writes is kept without their doing, whatever happens next."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.library.journal import Journal
from composer.library.records import Provenance
from composer.library.tunes import TuneLibrary
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.document.open_tune import OpenTune, Origin

TUNE = "X:1\nT:Found\nK:D\nDFAd|\n"


def refuse(*_: object) -> None:
    raise ComposerError("The disk is full.")


@pytest.fixture
def document(qapp: object) -> Document:
    return Document()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[TuneLibrary]:
    with TuneLibrary(tmp_path / "library.sqlite") as library:
        yield library


@pytest.fixture
def autosave(document: Document, library: TuneLibrary, tmp_path: Path) -> Iterator[Autosave]:
    autosave = Autosave(document, library, Journal(tmp_path / "unsaved.abc"))
    yield autosave
    autosave.close()


def test_a_composed_tune_that_is_refused_waits_in_the_journal_and_is_kept_later(
    autosave: Autosave, library: TuneLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Provenance(model="m", seed=1)
    with monkeypatch.context() as full:
        full.setattr(library, "keep", refuse)
        for title in ("One", "Two"):
            with pytest.raises(ComposerError, match="is full"):
                autosave.keep_composed(f"T:{title}\n", made)
    left = Journal(tmp_path / "unsaved.abc").read()
    assert left is not None
    assert left.text == "T:One\n\n\nT:Two\n"
    assert autosave.flush()
    assert {(tune.text, tune.provenance) for tune in library.tunes()} == {
        ("T:One\n", made),
        ("T:Two\n", made),
    }


def test_a_journal_that_can_not_be_kept_does_not_double_at_every_start(
    library: TuneLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "keep", refuse)
    Journal(tmp_path / "0.abc").write(TUNE)
    for number in range(1, 5):
        own = Journal(tmp_path / f"{number}.abc")
        autosave = Autosave(Document(), library, own)
        left = sorted(path for path in tmp_path.glob("*.abc"))
        autosave.restore([Journal(path) for path in left])
        unsaved = own.read()
        assert unsaved is not None
        assert unsaved.text == TUNE
        assert list(tmp_path.glob("*.abc")) == [own.path]
        autosave._keep_timer.stop()


def test_an_edited_corpus_tune_becomes_a_tune_of_the_library(document: Document, autosave: Autosave) -> None:
    document.open(OpenTune(TUNE, Origin.CORPUS, provenance=Provenance(source="own.abc, tune 3")))
    document.type(TUNE + "A4|\n")
    autosave.flush()
    (kept,) = autosave.library.tunes()
    assert kept.text == TUNE + "A4|\n"
    assert kept.provenance.source == "own.abc, tune 3"
    assert document.tune.identifier == kept.identifier


def test_a_tune_that_was_only_looked_at_is_not_kept(document: Document, autosave: Autosave) -> None:
    document.open(OpenTune(TUNE, Origin.CORPUS))
    document.open(OpenTune(TUNE.replace("Found", "Other"), Origin.CORPUS))
    assert autosave.library.tunes() == ()


def test_opening_another_tune_keeps_the_edit_of_the_one_before(
    document: Document, autosave: Autosave
) -> None:
    first = autosave.keep_composed(TUNE, Provenance(model="m", seed=1))
    document.open(OpenTune(first.text, Origin.LIBRARY, first.identifier))
    document.type(TUNE + "d4|\n")
    document.open(OpenTune("X:2\nT:Next\nK:G\nG4|\n"))
    assert autosave.library.get(first.identifier).text == TUNE + "d4|\n"
    assert [earlier.text for earlier in autosave.library.history(first.identifier)] == [TUNE]


def test_what_the_journal_holds_after_a_crash_is_opened_and_kept(
    document: Document, autosave: Autosave, tmp_path: Path
) -> None:
    left = [Journal(tmp_path / "one.abc"), Journal(tmp_path / "two.abc"), Journal(tmp_path / "none.abc")]
    left[0].write(TUNE)
    left[1].write(TUNE.replace("Found", "Other"))
    assert autosave.restore(left) == 2
    assert document.tune.text == TUNE
    assert sorted(kept.title for kept in autosave.library.tunes()) == ["Found", "Other"]
    assert autosave.restore(left) == 0


def test_a_journal_is_not_forgotten_while_the_library_refuses_its_text(
    autosave: Autosave, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = Journal(tmp_path / "one.abc")
    left.write(TUNE)
    with monkeypatch.context() as refusing:
        refusing.setattr(autosave.library, "keep", refuse)
        assert autosave.restore([left]) == 1
    assert left.read() is None
    own = Journal(tmp_path / "unsaved.abc").read()
    assert own is not None
    assert own.text == TUNE


def test_an_edit_is_in_the_journal_before_it_is_in_the_library(
    document: Document, autosave: Autosave, tmp_path: Path, qtbot: QtBot
) -> None:
    document.open(OpenTune(TUNE))
    document.type(TUNE + "f4|\n")
    journal = Journal(tmp_path / "unsaved.abc")
    qtbot.waitUntil(lambda: journal.read() is not None)
    unsaved = journal.read()
    assert unsaved is not None
    assert unsaved.text == TUNE + "f4|\n"
    assert autosave.library.tunes() == ()
    autosave.flush()
    assert journal.read() is None


def test_an_edit_of_a_tune_that_was_deleted_meanwhile_becomes_a_tune_of_its_own(
    document: Document, autosave: Autosave
) -> None:
    kept = autosave.keep_composed(TUNE, Provenance(model="m", seed=1))
    autosave.open(kept.identifier)
    autosave.library.delete(kept.identifier)
    document.type(TUNE + "f4|\n")
    assert autosave.flush()
    assert autosave.library.get(kept.identifier).text == TUNE
    assert [tune.text for tune in autosave.library.tunes()] == [TUNE + "f4|\n"]


def test_a_library_that_refuses_is_told_and_the_text_is_tried_again(
    document: Document, autosave: Autosave, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    document.open(OpenTune(TUNE))
    document.type(TUNE + "f4|\n")
    with monkeypatch.context() as refusing, qtbot.waitSignal(autosave.failed) as told:
        refusing.setattr(autosave.library, "keep", refuse)
        assert not autosave.flush()
    assert "The disk is full." in str(told.args[0])
    assert autosave.flush()
    assert [kept.text for kept in autosave.library.tunes()] == [TUNE + "f4|\n"]


def test_while_the_library_refuses_every_text_that_waits_is_in_the_journal(
    document: Document, autosave: Autosave, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(tmp_path / "unsaved.abc")
    with monkeypatch.context() as refusing:
        refusing.setattr(autosave.library, "keep", refuse)
        for title in ("Found", "Second"):
            document.open(OpenTune(TUNE.replace("Found", title)))
            document.type(TUNE.replace("Found", title) + "f4|\n")
            assert not autosave.flush()
        unsaved = journal.read()
    assert unsaved is not None
    assert "T:Found" in unsaved.text
    assert "T:Second" in unsaved.text
    assert autosave.flush()
    assert journal.read() is None


def test_an_earlier_text_comes_back_although_an_edit_waits(document: Document, autosave: Autosave) -> None:
    kept = autosave.keep_composed(TUNE, Provenance(model="m", seed=1))
    autosave.library.change_text(kept.identifier, TUNE + "d4|\n")
    autosave.open(kept.identifier)
    document.type(TUNE + "waiting|\n")
    (earlier,) = autosave.library.history(kept.identifier)
    autosave.revert(earlier)
    assert document.tune.text == TUNE
    autosave.flush()
    assert autosave.library.get(kept.identifier).text == TUNE
    assert TUNE + "waiting|\n" in [e.text for e in autosave.library.history(kept.identifier)]


def test_a_star_keeps_a_tune_that_was_not_kept_yet(document: Document, autosave: Autosave) -> None:
    document.open(OpenTune(TUNE, Origin.CORPUS))
    autosave.set_favourite(True)
    (kept,) = autosave.library.tunes(favourites=True)
    assert kept.text == TUNE


class Clock:
    """A clock that goes by hand."""

    seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.mark.parametrize("key_milliseconds", [90, 150, 400])
def test_however_fast_one_types_journal_and_library_are_not_put_off(
    library: TuneLibrary, tmp_path: Path, document: Document, key_milliseconds: int, qtbot: QtBot
) -> None:
    clock = Clock()
    journal = Journal(tmp_path / "unsaved.abc")
    autosave = Autosave(document, library, journal, clock=clock)
    document.open(OpenTune(TUNE))
    journal_due, library_due = [], []
    for key in range(12_000 // key_milliseconds):
        document.type(document.text + "d")
        if key == 0:
            journal_due.append(autosave._journal_timer.remainingTime())
        library_due.append(clock.seconds - 100 + autosave._keep_timer.remainingTime() / 1000)
        clock.seconds += key_milliseconds / 1000
    assert journal_due[0] <= 1000
    # No key starts the journal's time anew: it is due when it was due at the first key.
    assert autosave._journal_timer.remainingTime() <= journal_due[0]
    assert max(library_due[: 9_000 // key_milliseconds]) <= 10
    autosave.close()


def test_steady_typing_is_in_the_journal_while_it_goes_on(
    document: Document, autosave: Autosave, tmp_path: Path, qtbot: QtBot
) -> None:
    document.open(OpenTune(TUNE))
    journal, typed = Journal(tmp_path / "unsaved.abc"), 0
    while journal.read() is None:
        document.type(document.text + "d")
        typed += 1
        assert typed < 100, "five seconds of typing, and nothing is in the journal"
        qtbot.wait(50)
    autosave.flush()


@pytest.mark.parametrize("error", [ComposerError("The disk is full."), ZeroDivisionError(), MemoryError()])
def test_whatever_error_occurs_the_edit_does_not_count_as_kept(
    document: Document,
    autosave: Autosave,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
) -> None:
    def fail(*_: object) -> None:
        raise error

    document.open(OpenTune(TUNE))
    document.type(TUNE + "f4|\n")
    with monkeypatch.context() as failing, qtbot.waitSignal(autosave.failed) as told:
        failing.setattr(autosave.library, "keep", fail)
        assert not autosave.flush()
    assert autosave.pending
    assert isinstance(told.args[0], ComposerError)
    assert told.args[0] is error or told.args[0].__cause__ is error
    unsaved = Journal(tmp_path / "unsaved.abc").read()
    assert unsaved is not None
    assert unsaved.text == TUNE + "f4|\n"
    assert autosave.flush()


def test_an_edit_counts_as_kept_only_when_the_library_gives_it_back(
    document: Document, autosave: Autosave, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = autosave.keep_composed(TUNE, Provenance())
    autosave.open(kept.identifier)
    document.type(TUNE + "f4|\n")
    with monkeypatch.context() as losing:
        losing.setattr(autosave.library, "change_text", lambda number, _: autosave.library.get(number))
        assert not autosave.flush()
    assert autosave.pending
    assert autosave.flush()
    assert autosave.library.get(kept.identifier).text == TUNE + "f4|\n"


@pytest.mark.parametrize("text", ["a\u00a0b", "🎻𝄞", "a\x00b", "x\ud800y", "\x85\u2028"])
def test_odd_characters_are_kept_and_given_back(document: Document, autosave: Autosave, text: str) -> None:
    document.open(OpenTune(TUNE))
    document.type(TUNE + text)
    assert autosave.flush()


def test_a_journal_that_cannot_be_written_is_told_once_and_tried_again(
    document: Document, autosave: Autosave, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    autosave.failed.connect(told.append)
    document.open(OpenTune(TUNE))
    with monkeypatch.context() as refusing:
        refusing.setattr(autosave._journal, "write", refuse)
        for key in "dd":
            document.type(document.text + key)
            autosave._write_journal()
        assert autosave._journal_timer.isActive()
    assert len(told) == 1
    autosave._write_journal()
    assert autosave._journal.read() is not None
    autosave.flush()


def test_while_the_library_refuses_typing_does_not_ask_it_at_every_key(
    document: Document, library: TuneLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, asked = Clock(), list[int]()
    autosave = Autosave(document, library, Journal(tmp_path / "unsaved.abc"), clock=clock)
    monkeypatch.setattr(library, "keep", lambda *_: asked.append(1) or refuse())
    document.open(OpenTune(TUNE))
    document.type(document.text + "d")
    assert not autosave.flush()
    for _ in range(50):
        clock.seconds += 0.5
        document.type(document.text + "d")
        assert autosave._keep_timer.remainingTime() > 20_000
    assert len(asked) == 1
    autosave.close()


def test_steady_work_does_not_flood_the_history(
    document: Document, library: TuneLibrary, tmp_path: Path
) -> None:
    clock = Clock()
    autosave = Autosave(document, library, Journal(tmp_path / "unsaved.abc"), clock=clock)
    kept = autosave.keep_composed(TUNE, Provenance())
    autosave.open(kept.identifier)
    for _ in range(60):
        clock.seconds += 10
        document.type(document.text + "d")
        assert autosave.flush()
    earlier = autosave.library.history(kept.identifier)
    assert len(earlier) == 2
    assert earlier[-1].text == TUNE
    autosave.close()


def test_a_tune_that_is_not_given_back_is_not_kept_again_and_again(
    document: Document, autosave: Autosave, monkeypatch: pytest.MonkeyPatch
) -> None:
    document.open(OpenTune(TUNE))
    document.type(TUNE + "f4|\n")
    real = autosave.library.get
    with monkeypatch.context() as losing:
        losing.setattr(autosave.library, "get", lambda number: replace(real(number), text="lost"))
        for _ in range(3):
            assert not autosave.flush()
    assert autosave.flush()
    assert len(autosave.library.tunes()) == 1
