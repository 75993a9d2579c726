"""A composed tune takes the page only where it is in nobody's way."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, QSettings, Signal
from pytestqt.qtbot import QtBot

from composer.composition.events import CompositionEnded, TextGrew, TuneComposed
from composer.library.composed_log import ComposedLog
from composer.library.records import KeptTune, Provenance
from composer.ui.document.document import Document
from composer.ui.document.open_tune import FilePlace, OpenTune, Origin
from composer.ui.jobs import Jobs
from composer.ui.places.compose import run as running
from composer.ui.places.compose.knowledge import spoken_time, with_title
from composer.ui.places.compose.place import ComposePlace
from composer.ui.remembered import Remembered
from composer.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TUNE = "X:1\nT:New\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|]\n"
WHEN = datetime(2026, 11, 5, 12, tzinfo=UTC)


class FakeAutosave(QObject):
    """A library without a disk; tells which tunes were opened."""

    library_changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.pending, self.opened, self._document = False, list[int](), document
        self.kept: dict[int, KeptTune] = {}
        found = lambda numbers: {n: self.kept[n] for n in numbers}  # noqa: E731
        self.library = SimpleNamespace(
            several=found,
            path=None,
            is_empty=False,
            has=self.kept.__contains__,
            get=self.kept.__getitem__,
        )

    def keep_composed(self, text: str, provenance: Provenance) -> KeptTune:
        number = len(self.kept) + 1
        self.kept[number] = KeptTune(number, "New", text, WHEN, WHEN, provenance, False, 0, ())
        self.library_changed.emit()
        return self.kept[number]

    def open(self, identifier: int) -> None:
        self.opened.append(identifier)
        self._document.open(OpenTune(TUNE, Origin.LIBRARY, identifier))


class Stage:
    """The place with all that it talks to, and what it told."""

    def __init__(self, owner: QObject, folder: Path) -> None:
        self.document = Document(owner)
        self.autosave = FakeAutosave(self.document)
        self.jobs, self.grew, self.session = Jobs(owner), list[str](), Session(owner)
        autosave: Any = self.autosave
        remembered = Remembered(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
        self.log = ComposedLog(folder / "composed.jsonl")
        self.place = ComposePlace(
            self.session, self.jobs, self.document, autosave, folder / "models", self.log, remembered, owner
        )
        self.place.grew.connect(self.grew.append)


@pytest.fixture
def stage(qtbot: QtBot, owner: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    def composed(_request: object) -> Iterator[object]:
        yield TextGrew(0, TUNE)
        yield TuneComposed(0, 5, TUNE, "New")
        yield TuneComposed(1, 6, TUNE, "New")
        yield CompositionEnded(2, 50, 100.0)

    monkeypatch.setattr(running, "compose", composed)
    made = Stage(owner, tmp_path)
    qtbot.addWidget(made.place.page)
    qtbot.addWidget(made.place.settings)
    qtbot.addWidget(made.place.settings.footer)
    qtbot.addWidget(made.place.about)
    qtbot.addWidget(made.place.first_start)
    qtbot.addWidget(made.place.first_start.foot)
    qtbot.addWidget(made.place.unmet_bar)
    made.place.settings.show()
    yield made
    made.place.close()
    qtbot.waitUntil(lambda: not made.jobs.running, timeout=20_000)


def compose(qtbot: QtBot, stage: Stage) -> None:
    stage.place.compose()
    qtbot.waitUntil(lambda: not stage.jobs.running, timeout=20_000)
    assert len(stage.place.page.composed) == 2


def test_the_first_tune_grows_on_the_page_and_is_opened(qtbot: QtBot, stage: Stage) -> None:
    compose(qtbot, stage)
    assert stage.grew == [TUNE]
    assert stage.autosave.opened == [1]
    selected = stage.place.page.selected()
    assert selected is not None
    assert selected.kept.identifier == 1


def test_while_somebody_has_an_edit_that_is_not_kept_yet_no_tune_takes_the_page(
    qtbot: QtBot, stage: Stage
) -> None:
    stage.autosave.pending = True
    compose(qtbot, stage)
    assert (stage.grew, stage.autosave.opened) == ([], [])


def test_while_the_open_tune_is_heard_or_worked_on_no_tune_takes_the_page(qtbot: QtBot, stage: Stage) -> None:
    stage.document.hold("player", True)
    compose(qtbot, stage)
    assert (stage.grew, stage.autosave.opened) == ([], [])


def test_a_page_that_shows_the_growing_tune_shows_it_whole_although_it_is_heard(
    qtbot: QtBot, stage: Stage
) -> None:
    stage.document.grow(TUNE)
    stage.document.hold("player", True)
    compose(qtbot, stage)
    assert (stage.grew, stage.autosave.opened) == ([TUNE], [1])


def test_a_disk_that_refuses_the_list_is_told_and_the_tune_is_opened_all_the_same(
    qtbot: QtBot, stage: Stage
) -> None:
    told: list[Exception] = []
    stage.session.failed.connect(told.append)
    stage.log.path.mkdir()
    compose(qtbot, stage)
    assert "could not be written" in str(told[0])
    assert stage.autosave.opened == [1]


def titles(stage: Stage) -> list[str]:
    rows = stage.place.page.tunes.tunes
    return [rows.row(position).title for position in range(rows.rowCount())]


def test_a_tune_that_was_edited_is_listed_as_it_is_now_without_a_ranking(qtbot: QtBot, stage: Stage) -> None:
    compose(qtbot, stage)
    text = TUNE.replace("T:New", "T:Old").replace("|]", "|GBdg|]")
    stage.autosave.kept[1] = replace(stage.autosave.kept[1], title="Old", text=text)
    stage.autosave.library_changed.emit()
    qtbot.waitUntil(lambda: titles(stage) == ["New", "Old"])
    page = stage.place.page
    assert page.tunes.tunes.row(1).bars == 2
    assert page.tunes.tunes.row(1).score is None
    about = stage.place.about
    stage.document.open(OpenTune(text, Origin.LIBRARY, 1))
    assert not about.edited.isHidden()
    stage.document.open(OpenTune(TUNE, Origin.LIBRARY, 2))
    assert about.edited.isHidden()


def test_a_tune_that_was_deleted_leaves_the_list(qtbot: QtBot, stage: Stage) -> None:
    compose(qtbot, stage)
    stage.autosave.kept[1] = replace(stage.autosave.kept[1], deleted=WHEN)
    stage.autosave.library_changed.emit()
    qtbot.waitUntil(lambda: stage.place.page.composed.numbers == [2])
    assert len(titles(stage)) == 1


def test_a_foot_counts_what_is_written_and_says_how_it_went(qtbot: QtBot, stage: Stage) -> None:
    said: list[str] = []
    stage.place.page.say = said.append  # type: ignore[method-assign]
    compose(qtbot, stage)
    assert "0 of 4, number 1 is being written." in said
    assert "1 of 4, number 2 is being written." in said
    assert said[-1] == "2 tunes in 1 second. All are valid."


def test_a_first_tune_is_one_of_the_chosen_dance_and_is_heard(qtbot: QtBot, stage: Stage) -> None:
    stage.place.compose_first("jig")
    run = stage.place._run
    assert run is not None
    assert (run.request.count, run.request.prompt.rhythm) == (1, "jig")
    assert stage.place.plays_as_written
    qtbot.waitUntil(lambda: not stage.jobs.running, timeout=20_000)


def test_a_wish_that_cannot_be_met_marks_its_field_and_can_be_mended_with_one_press(
    qtbot: QtBot, stage: Stage
) -> None:
    settings = stage.place.settings
    settings.asked.set_values({"rhythm": "jig", "meter": "4/4"})
    assert settings.asked.editor("meter").property("wrong")
    assert settings.asked.problem.text().startswith("A jig needs 6/8; the meter asks for 4/4.")
    assert settings.asked.more.is_unfolded
    assert not stage.place.buttons.compose.isEnabled()
    button = stage.place.unmet_bar.buttons["instead"]
    assert button.text() == "Ask for 6/8"
    button.click()
    assert settings.asked.values()["meter"] == "6/8"
    qtbot.waitUntil(lambda: settings.unmet is None, timeout=20_000)
    assert not settings.asked.editor("meter").property("wrong")
    assert stage.place.unmet_bar.isHidden()


def test_this_tune_tells_of_every_open_tune_what_is_known(qtbot: QtBot, stage: Stage) -> None:
    about = stage.place.about
    assert not about.nothing.isHidden()
    stage.document.open(OpenTune(TUNE, file=FilePlace(Path("/tunes/session.abc"), 3)))
    assert about.comes_from.text() == "Tune 3 of “session.abc”."
    stage.document.open(OpenTune(TUNE))
    assert about.comes_from.text() == "Typed here."
    made = Provenance(model="starter", seed=1042, temperature=0.9)
    stage.document.open(OpenTune(TUNE, provenance=made))
    assert about.comes_from.text() == "Composed by the Starter model, daring 0.90, seed 1042."


def test_another_name_becomes_the_title_of_the_text_as_one_undo_step(qtbot: QtBot, stage: Stage) -> None:
    stage.document.open(OpenTune(TUNE))
    stage.place.about.name_wanted.emit("The Copper Gate")
    assert "\nT:The Copper Gate\n" in stage.document.text
    stage.document.undo()
    assert stage.document.text == TUNE


def test_a_text_without_a_title_gets_one_below_its_number() -> None:
    assert with_title("X:1\nK:D\nabc|", "New") == "X:1\nT:New\nK:D\nabc|"
    assert with_title("K:D\nabc|", "New") == "T:New\nK:D\nabc|"


def test_days_are_said_as_people_say_them() -> None:
    now = datetime(2026, 11, 28, 20)
    assert spoken_time(datetime(2026, 11, 28, 14, 2), now) == "today, 14:02"
    assert spoken_time(datetime(2026, 11, 27, 9, 30), now) == "yesterday, 09:30"
    assert spoken_time(datetime(2026, 10, 3), now) == "3 October 2026"
