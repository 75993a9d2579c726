"""What was remembered and is damaged keeps no window from opening."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings

from composer.composition.ranking import WEIGHTS
from composer.library.journal import Journal
from composer.library.tunes import TuneLibrary
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document
from composer.ui.document.memory import NAME, DocumentMemory
from composer.ui.document.open_files import OpenFiles
from composer.ui.places.compose.ranking_parts import weights_from
from composer.ui.remembered import Remembered

HUGE = "1" + "0" * 400
DAMAGED = ["", "no JSON", "7", "null", "1" * 5000, "[" * 200_000]


@pytest.fixture
def remembered(tmp_path: Path) -> Remembered:
    return Remembered(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


@pytest.mark.parametrize("text", DAMAGED)
def test_damaged_json_is_as_if_nothing_was_remembered(remembered: Remembered, text: str) -> None:
    remembered.set("damaged", text)
    assert remembered.json("damaged") == {}
    assert remembered.texts("damaged", ["usual"]) == ["usual"]


@pytest.mark.parametrize("text", ["nan", "-inf", HUGE, "no number"])
def test_a_number_that_nothing_can_count_with_is_the_usual_one(remembered: Remembered, text: str) -> None:
    remembered.set("damaged", text)
    assert remembered.number("damaged", 0.5) == 0.5


@pytest.mark.parametrize("weight", ["NaN", "Infinity", "1e300", HUGE, "-5", '"much"', "null"])
def test_a_damaged_weight_counts_as_usual(remembered: Remembered, weight: str) -> None:
    remembered.set("ranking", f'{{"home": {weight}, "range": 2.5}}')
    assert weights_from(remembered.json("ranking")) == {**WEIGHTS, "range": 2.5}


@pytest.mark.parametrize("number", [HUGE, "-" + HUGE, "NaN", str(2**63)])
def test_a_number_that_no_tune_can_have_opens_none(
    remembered: Remembered, owner: QObject, tmp_path: Path, number: str
) -> None:
    remembered.set(NAME, f'{{"identifier": {number}}}')
    document = Document(owner)
    autosave = Autosave(document, TuneLibrary(tmp_path / "l.sqlite"), Journal(tmp_path / "j"), owner)
    files = OpenFiles(document, autosave, remembered)
    assert not DocumentMemory(document, autosave, files, remembered).restore()
    autosave.close()
