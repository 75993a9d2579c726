"""The save dialog writes the format that was chosen, under the suffix that it asks about."""

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from composer.ui.dialogs.files import SaveDialog

FORMATS = [("MIDI", ".mid"), ("MusicXML", ".musicxml"), ("PDF", ".pdf")]


def dialog(qtbot: QtBot) -> SaveDialog:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = SaveDialog(parent, "The Boys", FORMATS)
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
