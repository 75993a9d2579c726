"""The player bar."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from composer.playback.settings import PlayingSettings
from composer.playback.transport import TransportState
from composer.ui.widgets.player_bar import PlayerBar
from composer.ui.widgets.position_bar import clock

# What the offscreen platform says about every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def bar(qtbot: QtBot) -> PlayerBar:
    made = PlayerBar()
    qtbot.addWidget(made)
    made.resize(1000, made.sizeHint().height())
    made.position.set_duration(100.0)
    made.show()
    return made


def test_the_button_asks_for_play_and_while_it_plays_for_pause(bar: PlayerBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.play_requested, timeout=0):
        bar.play_button.click()
    bar.set_state(TransportState.PLAYING)
    assert bar.play_button.accessibleName() == "Pause"
    with qtbot.waitSignal(bar.pause_requested, timeout=0):
        bar.play_button.click()


@pytest.mark.parametrize("state", list(TransportState))
def test_it_shows_every_state_of_the_transport(bar: PlayerBar, state: TransportState) -> None:
    bar.set_state(state)
    assert bar.stop_button.isEnabled() == (state is not TransportState.STOPPED)


def test_stop_asks_for_stop(bar: PlayerBar, qtbot: QtBot) -> None:
    bar.set_state(TransportState.PAUSED)
    with qtbot.waitSignal(bar.stop_requested, timeout=0):
        bar.stop_button.click()


def test_the_time_is_shown_as_minutes_and_seconds(bar: PlayerBar) -> None:
    bar.position.set_duration(65.0)
    bar.position.set_position(12.9)
    assert bar.position.time_text() == "0:12 / 1:05"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0, "0:00"), (59.99, "0:59"), (60.0, "1:00"), (3725.0, "62:05"), (-1.0, "0:00")]
)
def test_a_clock_counts_minutes(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_a_click_on_the_slider_jumps_there(bar: PlayerBar, qtbot: QtBot) -> None:
    place = QPoint(bar.position.slider.width() // 2, bar.position.slider.height() // 2)
    with qtbot.waitSignal(bar.position.seek_requested) as told:
        qtbot.mouseClick(bar.position.slider, Qt.MouseButton.LeftButton, pos=place)
    assert told.args[0] == pytest.approx(50.0, abs=1.0)


def test_the_position_does_not_move_the_handle_while_the_mouse_holds_it(bar: PlayerBar, qtbot: QtBot) -> None:
    place = QPoint(bar.position.slider.width() // 2, bar.position.slider.height() // 2)
    qtbot.mousePress(bar.position.slider, Qt.MouseButton.LeftButton, pos=place)
    bar.position.set_position(3.0)
    assert bar.position.slider.value() == pytest.approx(50_000, abs=1_000)
    qtbot.mouseRelease(bar.position.slider, Qt.MouseButton.LeftButton, pos=place)
    bar.position.set_position(3.0)
    assert bar.position.slider.value() == 3_000


def test_arrow_keys_seek_by_a_second(bar: PlayerBar, qtbot: QtBot) -> None:
    bar.position.set_position(10.0)
    with qtbot.waitSignal(bar.position.seek_requested) as told:
        qtbot.keyClick(bar.position.slider, Qt.Key.Key_Right)
    assert told.args == [11.0]


def test_a_position_that_is_set_is_not_a_wish_to_seek(bar: PlayerBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.position.seek_requested):
        bar.position.set_position(33.0)
        bar.position.set_duration(20.0)


def test_a_tune_without_length_cannot_be_sought(bar: PlayerBar) -> None:
    bar.position.set_duration(0.0)
    assert not bar.position.slider.isEnabled()
    assert bar.position.time_text() == "0:00 / 0:00"


def test_volume_tempo_and_instrument_are_told_when_a_person_changes_them(
    bar: PlayerBar, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bar.volume_changed) as volume:
        bar.volume.setValue(40)
    with qtbot.waitSignal(bar.setting_changed) as tempo:
        bar.tempo.setValue(75)
    with qtbot.waitSignal(bar.setting_changed) as instrument:
        bar.panel.instrument.setCurrentText("Flute")
        bar.panel.instrument.activated.emit(bar.panel.instrument.currentIndex())
    assert volume.args == [0.4]
    assert (tempo.args, instrument.args) == (["tempo_percent", 75], ["program", 73])


def test_what_is_set_is_shown_and_not_told(bar: PlayerBar, qtbot: QtBot) -> None:
    settings = PlayingSettings(110, 120, -3, True, True, True, 46)
    with (
        qtbot.assertNotEmitted(bar.volume_changed),
        qtbot.assertNotEmitted(bar.setting_changed),
        qtbot.assertNotEmitted(bar.panel.speed_up_changed),
    ):
        bar.set_volume(0.3)
        bar.show_settings(settings)
        bar.panel.set_speed_up(5, 140)
    panel = bar.panel
    assert (bar.volume.value(), bar.tempo.value(), bar.metronome.isChecked()) == (30, 120, True)
    assert (panel.instrument.currentText(), panel.accompanist.currentText()) == ("Fiddle", "Harp")
    assert (panel.transposition.value(), panel.count_in.isChecked()) == (-3, True)
    assert panel.accompaniment.isChecked()
    assert (panel.speed_up.value(), panel.goal.value()) == (5, 140)


def test_an_instrument_that_is_not_listed_can_be_shown(bar: PlayerBar) -> None:
    bar.show_settings(PlayingSettings(program=64))
    assert bar.panel.instrument.currentText() == "Program 65"


def test_a_message_stands_beside_the_title_until_it_is_taken_away(bar: PlayerBar) -> None:
    bar.position.set_message("No sound card was found.")
    assert bar.position.message_text() == "No sound card was found."
    bar.position.set_message("")
    assert bar.position.message_text() == ""


def test_a_long_title_does_not_make_the_window_wider(bar: PlayerBar) -> None:
    before = bar.minimumSizeHint().width()
    bar.position.set_title("A very long title " * 40)
    bar.position.set_message("A very long message " * 40)
    assert bar.minimumSizeHint().width() < before + 120


def test_without_a_tune_it_cannot_play(bar: PlayerBar) -> None:
    bar.set_available(False)
    assert not bar.play_button.isEnabled()


def test_everything_that_can_be_used_has_a_name(bar: PlayerBar) -> None:
    used = (
        bar.play_button,
        bar.stop_button,
        bar.position.slider,
        bar.volume,
        bar.panel.instrument,
        bar.tempo,
    )
    assert all(widget.accessibleName() for widget in used)


def test_the_switch_of_the_loop_is_as_wide_in_every_state(bar: PlayerBar) -> None:
    places = set()
    for on, percent in ((False, 0), (True, 0), (True, 70), (True, 300)):
        bar.set_loop(1.0, 2.0, on)
        bar.loop.set_round(percent)
        bar.layout().activate()
        places.add((bar.loop.mapTo(bar, bar.loop.start.pos()).x(), bar.loop.loop.width()))
        assert bar.loop.loop.width() >= bar.loop.loop.sizeHint().width()
        assert bar.loop.loop.isChecked() == on
    assert len(places) == 1
