"""The right side of Corpus: one primary, which says what it does now, and where the tunes come from."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from composer.corpus.collection import Corpus, CorpusTune
from composer.ui.places.corpus.report import good_for
from composer.ui.places.corpus.settings import CorpusSettings

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def settings(qtbot: QtBot) -> CorpusSettings:
    made = CorpusSettings()
    qtbot.addWidget(made)
    made.show()
    return made


def corpus(*sources: str, tunes: int = 212) -> Corpus:
    made = (CorpusTune("K:D\nabc|", "", f"{sources[0]}/a.abc", n, "", "", "D") for n in range(tunes))
    return Corpus("a", tuple(made), (), "canonical", sources)


def test_the_primary_reads_what_is_ticked_then_trains_on_it_and_stops_what_is_read(
    settings: CorpusSettings,
) -> None:
    told: list[object] = []
    settings.open_wanted.connect(told.append)
    settings.train_wanted.connect(lambda: told.append("train"))
    settings.cancel_wanted.connect(lambda: told.append("stop"))
    said = []
    for step in (
        lambda: settings.choose(["ryans", "airds"]),
        lambda: settings.show_reading(True),
        lambda: (settings.show_reading(False), settings.show_corpus(corpus("airds", "ryans"))),
        lambda: settings.collections["essen"].setChecked(True),
        lambda: settings.collections["essen"].setChecked(False),
        lambda: settings.choose_form("raw"),
    ):
        step()
        said.append(settings.open.text())
        settings.open.click()
    assert said == [
        *("Read 2 collections", "Stop", "Train on these 212 tunes"),
        *("Read 3 collections", "Train on these 212 tunes", "Read 2 collections"),
    ]
    two = ["ryans", "airds"]
    assert told == [two, "stop", "train", [*two, "essen"], "train", two]


def test_where_nothing_is_ticked_the_primary_says_why_it_can_not_be_pressed(settings: CorpusSettings) -> None:
    settings.choose([])
    assert not settings.open.isEnabled()
    assert settings.open.toolTip() == "Tick a collection, or add files or a folder of yours."


def test_ones_own_take_the_place_of_what_the_program_ticked_and_not_of_what_the_person_did(
    qtbot: QtBot, tmp_path: Path
) -> None:
    for chosen, sources in (
        ([], []),
        (["oneills", str(tmp_path)], ["oneills"]),
        (["ryans"], ["ryans"]),
    ):
        made = CorpusSettings()
        qtbot.addWidget(made)
        made.choose(chosen or made.sources())
        made.add_own([tmp_path])
        assert made.sources() == [*sources, str(tmp_path)]
    twice = CorpusSettings()
    qtbot.addWidget(twice)
    for _ in range(2):
        twice.collections["oneills"].click()
    twice.add_own([tmp_path])
    assert twice.sources() == ["oneills", str(tmp_path)]


def test_ones_own_are_boxes_and_two_of_one_name_have_the_folder_above_them(
    settings: CorpusSettings, tmp_path: Path
) -> None:
    folders = [tmp_path / above / "tunes" for above in ("mine", "theirs")]
    for folder in folders:
        folder.mkdir(parents=True)
    settings.choose([])
    settings.add_own(folders)
    settings.show_corpus(corpus(*map(str, folders), tunes=3))
    boxes = [box for box in settings.from_where.findChildren(QCheckBox) if box.isChecked()]
    assert [box.text() for box in boxes] == ["mine/tunes", "theirs/tunes"]
    assert boxes[0].accessibleDescription() == "3, your folder, 1 file"
    boxes[0].click()
    assert settings.sources() == [str(folders[1])]
    assert settings.open.text() == "Read 1 folder"
    settings.add_own(folders)
    assert settings.sources() == [*map(str, folders)]
    assert len(settings.from_where._own) == 2


@pytest.mark.parametrize(
    ("tunes", "said"), [(3, "Too few"), (212, "Enough to teach"), (2000, "from nothing")]
)
def test_it_is_said_what_so_many_tunes_are_good_for(tunes: int, said: str) -> None:
    assert said in good_for(tunes)
