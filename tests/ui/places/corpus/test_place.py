"""Corpus lists collections that are only looked at, finds notes in them, and keeps their tunes."""

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
from composer.ui.places.corpus.place import CorpusPlace
from composer.ui.remembered import Remembered
from composer.ui.session import Offer, Session

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ONE = "X:1\nT:One\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|d8|]\n"
TWO = "X:2\nT:Two\nM:4/4\nL:1/8\nK:G\ng2fe dcBA|G8|]\n"


@pytest.fixture
def session(owner: QObject) -> Session:
    return Session(owner)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[TuneLibrary]:
    with TuneLibrary(tmp_path / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def place(
    qtbot: QtBot, owner: QObject, tmp_path: Path, session: Session, library: TuneLibrary
) -> Iterator[CorpusPlace]:
    jobs, document = Jobs(owner), Document(owner)
    autosave = Autosave(document, library, Journal(tmp_path / "own.abc"), owner)
    remembered = Remembered(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    made = CorpusPlace(session, document, autosave, jobs, remembered, owner)
    qtbot.addWidget(made.page)
    qtbot.addWidget(made.settings)
    made.page.show()
    made.restore(tmp_path / "corpus.json")
    yield made
    jobs.cancel_all()
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    autosave.close()


def test_what_is_looked_at_is_listed_found_in_and_kept_while_the_corpus_stays(
    place: CorpusPlace, session: Session, library: TuneLibrary, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "book.abc").write_text(f"{ONE}\n{TWO}")
    place.settings.choose([str(tmp_path / "book.abc")])
    with qtbot.waitSignal(place.reading.looked_into, timeout=20_000):
        place.settings.look.click()
    assert session.corpus is None
    assert place.page.tunes.tunes.rowCount() == 2
    with qtbot.waitSignal(place.finding.found, timeout=20_000):
        place.page.search.setText("notes: g2 fe dc")
    assert place.page.tunes.tunes.rowCount() == 1
    place.page.tunes.select(0)
    with qtbot.waitSignal(session.offered) as offered:
        place.page.keep.click()
    (number,) = library.several([1])
    assert library.get(number).title == "Two"
    assert library.get(number).provenance.source.endswith("tune 2")
    (offer,) = offered.args or ()
    assert isinstance(offer, Offer)
    assert offer.text == "Kept in the Library: 1 tune."
    offer.act()
    assert library.get(number).deleted is not None
