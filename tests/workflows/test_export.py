"""Each tune becomes a file in each format; one that can't is told and the others are written."""

from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.export.midi import MidiExporter
from composer.export.registry import EXPORTERS
from composer.export.svg import SvgExporter
from composer.notation.reader import read_tune
from composer.printing.formats import hand_in_formats
from composer.workflows.check import check_tunes
from composer.workflows.export import (
    Exported,
    NotExported,
    export_tunebook,
    export_tunes,
    exporter,
    file_stem,
)

REEL = "X:1\nT:A Reel\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|d8|]\n"
JIG = "X:7\nT:Is it a Jig?\nM:6/8\nL:1/8\nK:G\nGAB cde|d6|]\n"
SILENT = "X:3\nT:Silent\nK:D\n"

hand_in_formats()


def test_a_file_is_named_by_the_tunes_position_and_title(tmp_path: Path) -> None:
    events = list(export_tunebook(f"{REEL}\n{JIG}", ["abc", "midi", "musicxml"], tmp_path / "new" / "folder"))
    assert all(isinstance(event, Exported) for event in events)
    names = sorted(path.name for path in (tmp_path / "new" / "folder").iterdir())
    assert names == sorted(
        f"{stem}.{suffix}"
        for stem in ("0001-A Reel", "0002-Is it a Jig")
        for suffix in ("abc", "mid", "musicxml")
    )


def test_a_tune_that_cannot_be_exported_is_told_and_the_others_are_written(tmp_path: Path) -> None:
    events = list(export_tunebook(f"{REEL}\n{SILENT}\n{JIG}", ["midi"], tmp_path))
    assert [type(event) for event in events] == [Exported, NotExported, Exported]
    assert isinstance(events[1], NotExported)
    assert (events[1].position, events[1].title, events[1].format) == (2, "Silent", "midi")
    assert events[1].reason.endswith(".")
    assert len(list(tmp_path.iterdir())) == 2


def test_a_tune_of_more_than_a_million_characters_is_told_and_not_read(tmp_path: Path) -> None:
    text = f"X:1\nK:D\n{'DEFG ABcd|' * 100_001}\n\n{JIG}"
    events = list(export_tunebook(text, ["abc"], tmp_path))
    assert [type(event) for event in events] == [NotExported, Exported]
    assert [(tune.valid, [p.rule for p in tune.problems]) for tune in check_tunes(text)] == [
        (False, ["too-long"]),
        (True, []),
    ]


@pytest.mark.parametrize("name", sorted(EXPORTERS))
def test_every_format_exports_a_tune_and_replaces_the_file_before(tmp_path: Path, name: str) -> None:
    for _ in range(2):
        (event,) = export_tunes([read_tune(REEL)], [name], tmp_path)
        assert isinstance(event, Exported)
        assert event.path.stat().st_size > 20
    assert [event.path] == list(tmp_path.iterdir())


def test_an_unknown_format_no_format_and_no_tune_are_told_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(ComposerError, match="no export format named “mp3”"):
        list(export_tunebook(REEL, ["midi", "mp3"], tmp_path))
    with pytest.raises(ComposerError, match="Choose from: midi"):
        list(export_tunebook(REEL, [], tmp_path))
    with pytest.raises(ComposerError, match="no tune in it"):
        list(export_tunebook("Dear diary,\n", ["midi"], tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ComposerError, match="could not be written"):
        list(export_tunebook(REEL, ["abc"], tmp_path / "file"))


@pytest.mark.parametrize(
    ("position", "title", "name"),
    [
        (3, "", "0003-untitled.mid"),
        (12345, "a/b\\c:d", "12345-a b c d.mid"),
        (1, "x" * 300, f"0001-{'x' * 60}.mid"),
        (1, "Séan’s", "0001-Séan’s.mid"),
        (1, "..", "0001-untitled.mid"),
    ],
)
def test_any_title_gives_a_name_that_every_system_takes(position: int, title: str, name: str) -> None:
    assert f"{file_stem(position, title)}.mid" == name


def test_the_formats_that_name_an_instrument_play_with_the_one_that_is_asked_for() -> None:
    assert {name for name in EXPORTERS if exporter(name, 110).program == 110} == {"midi", "wav"}
    assert exporter("midi", 110) == MidiExporter(program=110)


def test_a_wish_reaches_the_formats_that_know_it() -> None:
    assert exporter("svg", lines="fit") == SvgExporter(lines="fit")
    assert exporter("svg", lines=None) == SvgExporter()
    assert exporter("midi", 3, lines="fit") == MidiExporter(program=3)
