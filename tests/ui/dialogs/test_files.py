"""The save dialog writes the format that was chosen, under the suffix that it asks about."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from composer.ui.dialogs.files import FileDialogs, SaveDialog
from composer.ui.remembered import Remembered

FORMATS = [("MIDI", ".mid"), ("MusicXML", ".musicxml"), ("PDF", ".pdf")]


def dialog(qtbot: QtBot) -> SaveDialog:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = SaveDialog(parent, "The Boys", FORMATS, str(Path.home()))
    made.setOption(QFileDialog.Option.DontUseNativeDialog)
    made.keep = parent  # type: ignore[attr-defined]
    return made


def test_the_suggested_name_is_written_in_the_first_format(qtbot: QtBot) -> None:
    assert dialog(qtbot).path().name == "The Boys.mid"


def test_another_format_changes_the_suffix_of_the_name(qtbot: QtBot) -> None:
    asked = dialog(qtbot)
    asked.selectNameFilter("MusicXML (*.musicxml)")
    asked.filterSelected.emit("MusicXML (*.musicxml)")
    assert asked.path().name == "The Boys.musicxml"
    assert asked.defaultSuffix() == "musicxml"


def test_a_name_without_suffix_gets_the_one_of_the_format(qtbot: QtBot) -> None:
    asked = dialog(qtbot)
    asked.selectNameFilter("PDF (*.pdf)")
    asked.filterSelected.emit("PDF (*.pdf)")
    asked.selectFile("No. 5")
    assert asked.path().name == "No. 5.pdf"


def test_a_dialog_begins_where_it_was_answered_last(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    begun: list[str] = []

    def answer(_parent: QWidget, _title: str, folder: str) -> str:
        begun.append(folder)
        return str(tmp_path)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer)
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    monkeypatch.setattr(FileDialogs, "_remembered", Remembered(settings))
    for _ in range(2):
        assert FileDialogs.open_folder(parent) == tmp_path
    # Tunes go elsewhere than they come from.
    FileDialogs.choose_export_folder(parent, "Export")
    assert begun == [str(Path.home()), str(tmp_path), str(Path.home())]


@pytest.mark.parametrize(
    ("typed", "written"),
    [("myjig.pdf", "myjig.pdf"), ("myjig.PDF", "myjig.PDF"), ("myjig.wav", "myjig.wav.mid"), ("a", "a.mid")],
)
def test_the_suffix_of_a_format_that_is_typed_chooses_the_format(
    qtbot: QtBot, typed: str, written: str
) -> None:
    asked = dialog(qtbot)
    name = asked.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(typed)
    assert asked.path().name == written
