"""The ZIP that is handed in holds what the lab asks for, as other programs read it."""

import csv
import io
import json
import wave
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from composer.errors import ComposerError
from composer.export.registry import EXPORTERS
from composer.notation.reader import read_tune
from composer.workflows.lesson.hand_in import HandIn, members, write_hand_in

ABC = "X:1\nT:Mine & <yours>\nM:6/8\nL:1/8\nK:D\nDFA d2f|edc d3|]\n"
LOSSES = tuple(4.0 - 0.01 * step for step in range(120))
HAND_IN = HandIn(ABC, {"rnn_units": 128, "corpus": "O’Neill’s"}, LOSSES, "I changed one number.")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    path = tmp_path_factory.mktemp("hand in") / "mine.zip"
    told = list(write_hand_in(path, HAND_IN))
    assert told[-1] == "mine.zip"
    return zipfile.ZipFile(path)


def test_every_member_that_was_told_is_there_and_whole(archive: zipfile.ZipFile) -> None:
    assert archive.testzip() is None
    assert sorted(archive.namelist()) == sorted(members(len(LOSSES)))


def test_the_tune_sounds_and_reads(archive: zipfile.ZipFile) -> None:
    with wave.open(io.BytesIO(archive.read("tune.wav"))) as sound:
        assert sound.getnframes() / sound.getframerate() > 2
        assert any(sound.readframes(sound.getnframes()))
    tune = read_tune(archive.read("tune.abc").decode())
    assert tune.title == "Mine & <yours>"
    assert not tune.problems


def test_pictures_are_drawings(archive: zipfile.ZipFile) -> None:
    for name in ("page.svg", "curve.svg"):
        assert ElementTree.fromstring(archive.read(name)).tag.endswith("svg")
    assert archive.read("curve.svg").count(b"<polyline") == 2


def test_numbers_are_those_of_the_training(archive: zipfile.ZipFile) -> None:
    rows = list(csv.DictReader(io.StringIO(archive.read("curve.csv").decode())))
    assert [float(row["loss"]) for row in rows] == pytest.approx(LOSSES)
    assert rows[-1]["step"] == "120"
    assert json.loads(archive.read("hyper-parameters.json")) == HAND_IN.settings


def test_the_description_holds_what_was_written(archive: zipfile.ZipFile) -> None:
    text = archive.read("description.md").decode()
    assert "I changed one number." in text
    assert "- rnn_units: 128" in text
    assert "120 steps" in text


def test_a_start_string_of_several_lines_stays_one_entry_of_the_list(tmp_path: Path) -> None:
    settings = {"start_string": "M:6/8\nK:D\n", "temperature": 1.0}
    list(write_hand_in(tmp_path / "a.zip", HandIn(ABC, settings, LOSSES, "")))
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        lines = archive.read("description.md").decode().splitlines()
    assert r"- start_string: 'M:6/8\nK:D\n'" in lines


def test_without_a_training_there_is_no_curve_and_it_says_so(tmp_path: Path) -> None:
    list(write_hand_in(tmp_path / "a.zip", HandIn(ABC, {}, (), "")))
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert "curve.csv" not in archive.namelist()
        assert "none was made here" in archive.read("description.md").decode()
        assert "(to be filled in)" in archive.read("description.md").decode()


def test_a_tune_without_notes_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(ComposerError, match="no note that can be read"):
        list(write_hand_in(tmp_path / "a.zip", HandIn("X:1\nT:None\nK:D\n", {}, LOSSES, "")))
    assert not list(tmp_path.iterdir())


def test_a_full_disk_leaves_the_earlier_one_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"the earlier one")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("composer.files.os.fsync", full)
    with pytest.raises(ComposerError, match="is full"):
        list(write_hand_in(path, HAND_IN))
    assert path.read_bytes() == b"the earlier one"
    assert [one.name for one in tmp_path.iterdir()] == ["a.zip"]


def test_stopped_at_any_member_it_leaves_nothing(tmp_path: Path) -> None:
    for stop in range(len(members(len(LOSSES)))):
        writing = write_hand_in(tmp_path / "a.zip", HAND_IN)
        for _ in range(stop):
            next(writing)
        writing.close()  # type: ignore[attr-defined]
        assert not list(tmp_path.iterdir())


def test_the_page_leaves_as_pdf_where_printing_is_there() -> None:
    assert ("page.pdf" in members(1)) == ("pdf" in EXPORTERS)
