"""Other programs' files in the window: opened or dropped, kept in the Library, what they lost told."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from composer.export.midi import MidiExporter
from composer.export.musicxml import MUSICXML
from composer.notation.reader import read_tune
from composer.ui.window_assembly import WindowAssembly

SECONDS = 1000
TUNE = read_tune("X:1\nT:From elsewhere\nM:6/8\nL:1/8\nK:D\nA|:dfa afd|gfe d2A:|\n")


def test_dropped_files_go_into_the_library_and_the_first_onto_the_page(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path
) -> None:
    paths = [tmp_path / "one.musicxml", tmp_path / "two.mid"]
    paths[0].write_bytes(MUSICXML.export(TUNE))
    paths[1].write_bytes(MidiExporter().export(TUNE))
    assembly.window.files_dropped.emit(paths)
    library = assembly.autosave.library
    qtbot.waitUntil(lambda: len(library.search("")) == 2, timeout=30 * SECONDS)
    assert "T:From elsewhere" in assembly.document.text
    assert "|:" in assembly.document.text
    assert assembly.document.identifier is not None
    assert assembly.document.tune.file is None


def test_what_could_not_be_kept_is_told_above_the_page(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path
) -> None:
    path = tmp_path / "two.mid"
    path.write_bytes(MidiExporter().export(TUNE))
    assembly.open_paths([path])
    told = assembly.filing.coming_in.told
    qtbot.waitUntil(lambda: "Repeats are written out" in told.sentence.text(), timeout=30 * SECONDS)
    told.buttons["close"].click()
    assert told.isHidden()


def test_a_bad_file_is_told_and_the_page_stays(
    qtbot: QtBot, assembly: WindowAssembly, tmp_path: Path
) -> None:
    path = tmp_path / "bad.mxl"
    path.write_bytes(b"PK")
    before = assembly.document.text
    assembly.open_paths([path])
    qtbot.waitUntil(lambda: "“bad.mxl” was not opened" in assembly.window.banner.text(), timeout=30 * SECONDS)
    assert assembly.document.text == before
