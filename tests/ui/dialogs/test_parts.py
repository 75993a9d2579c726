"""The list of parts: what is muted, soloed and routed is told, and shown again."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.playback.settings import PartSettings, PlayingSettings
from composer.ui.dialogs.parts import PartsDialog

NAMES = {"Melody": "Fiddle", "Chords": "Chords"}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(window: QWidget) -> PartsDialog:
    made = PartsDialog(window)
    made.show_parts(NAMES, PlayingSettings())
    return made


def test_each_part_is_muted_soloed_and_routed_by_itself(dialog: PartsDialog) -> None:
    told: list[PartSettings] = []
    dialog.part_changed.connect(told.append)
    dialog.set_ports(("Synth",))
    fiddle, chords = dialog.rows["Melody"], dialog.rows["Chords"]
    fiddle.mute.click()
    chords.solo.click()
    chords.channel.setCurrentIndex(3)
    chords.channel.activated.emit(3)
    chords.port.setCurrentIndex(1)
    chords.port.activated.emit(1)
    assert told[0] == PartSettings("Melody", muted=True)
    assert told[-1] == PartSettings("Chords", soloed=True, channel=2, port="Synth")


def test_it_shows_what_the_player_has_without_telling(dialog: PartsDialog) -> None:
    told: list[object] = []
    dialog.part_changed.connect(told.append)
    wanted = PartSettings("Chords", muted=True, channel=9, port="Gone")
    dialog.show_parts(NAMES, PlayingSettings(parts=(wanted,), sends_clock=True))
    row = dialog.rows["Chords"]
    assert (row.mute.isChecked(), row.channel.currentData(), row.port.currentData()) == (True, 9, "Gone")
    dialog.set_ports(("Synth",))
    assert row.port.currentData() == "Gone"
    assert dialog.sends_clock.isChecked()
    assert told == []


def test_another_tune_has_other_rows(dialog: PartsDialog) -> None:
    dialog.show_parts({"Melody": "Melody"}, PlayingSettings())
    assert list(dialog.rows) == ["Melody"]
    dialog.show_parts({}, PlayingSettings())
    assert not dialog.rows


def test_the_clock_to_follow_is_chosen_from_what_is_there(dialog: PartsDialog, qtbot: QtBot) -> None:
    dialog.set_clocks(("DAW",), "")
    with qtbot.waitSignal(dialog.clock_chosen) as told:
        dialog.clock.setCurrentIndex(1)
        dialog.clock.activated.emit(1)
    assert told.args == ["DAW"]
