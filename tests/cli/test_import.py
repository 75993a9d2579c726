"""`import`: other programs' files as ABC."""

from pathlib import Path

import pytest

from composer.cli.commands import main
from composer.export.midi import MidiExporter
from composer.export.musicxml import MUSICXML
from composer.notation.reader import read_tune
from composer.notation.tunebook import read_tunebook

TUNE = read_tune("X:1\nT:A jig\nM:6/8\nL:1/8\nK:D\nA|:dfa afd|gfe d2A:|\n")


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    (tmp_path / "jig.musicxml").write_bytes(MUSICXML.export(TUNE))
    (tmp_path / "jig.mid").write_bytes(MidiExporter().export(TUNE))
    (tmp_path / "bad.mxl").write_bytes(b"PK nothing")
    return [str(tmp_path / name) for name in ("jig.musicxml", "jig.mid", "bad.mxl")]


def test_each_file_becomes_an_abc_file_and_none_is_written_over(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["import", *files, "--out", str(out)]) == 1
    assert sorted(path.name for path in out.iterdir()) == ["jig 2.abc", "jig.abc"]
    assert read_tune((out / "jig.abc").read_text()).title == "A jig"
    said = capsys.readouterr().err
    assert "“bad.mxl” was not opened. This file is no compressed MusicXML" in said
    assert "2 tunes written" in said


def test_all_go_into_one_file_where_out_is_one(files: list[str], tmp_path: Path) -> None:
    out = tmp_path / "all.abc"
    assert main(["import", *files[:2], "--grid", "1/8", "--out", str(out)]) == 0
    tunes = read_tunebook(out.read_text())
    assert [tune.fields("X") for tune in tunes] == [("1",), ("2",)]
    assert all(not tune.problems for tune in tunes)
