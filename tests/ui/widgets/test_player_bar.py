"""The player bar."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from composer.playback.transport import TransportState
from composer.ui.widgets.player_bar import PlayerBar, PlayerState, clock

# What the offscreen platform says about every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def bar(qtbot: QtBot) -> PlayerBar:
    made = PlayerBar()
    qtbot.addWidget(made)
    made.resize(1000, made.sizeHint().height())
    made.set_duration(100.0)
    made.show()
    return made


def test_the_button_asks_for_play_and_while_it_plays_for_pause(bar: PlayerBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.play_requested, timeout=0):
        bar.play_button.click()
    bar.set_state(PlayerState.PLAYING)
    assert bar.play_button.accessibleName() == "Pause"
    with qtbot.waitSignal(bar.pause_requested, timeout=0):
        bar.play_button.click()


@pytest.mark.parametrize("state", list(TransportState))
def test_it_shows_every_state_of_the_transport(bar: PlayerBar, state: TransportState) -> None:
    bar.set_state(state)
    assert bar.stop_button.isEnabled() == (state is not TransportState.STOPPED)


def test_stop_asks_for_stop(bar: PlayerBar, qtbot: QtBot) -> None:
    bar.set_state(PlayerState.PAUSED)
    with qtbot.waitSignal(bar.stop_requested, timeout=0):
        bar.stop_button.click()


def test_the_time_is_shown_as_minutes_and_seconds(bar: PlayerBar) -> None:
    bar.set_duration(65.0)
    bar.set_position(12.9)
    assert bar.time_text() == "0:12 / 1:05"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0, "0:00"), (59.99, "0:59"), (60.0, "1:00"), (3725.0, "62:05"), (-1.0, "0:00")]
)
def test_a_clock_counts_minutes(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_a_click_on_the_slider_jumps_there(bar: PlayerBar, qtbot: QtBot) -> None:
    place = QPoint(bar.slider.width() // 2, bar.slider.height() // 2)
    with qtbot.waitSignal(bar.seek_requested) as told:
        qtbot.mouseClick(bar.slider, Qt.MouseButton.LeftButton, pos=place)
    assert told.args[0] == pytest.approx(50.0, abs=1.0)


def test_the_position_does_not_move_the_handle_while_the_mouse_holds_it(bar: PlayerBar, qtbot: QtBot) -> None:
    place = QPoint(bar.slider.width() // 2, bar.slider.height() // 2)
    qtbot.mousePress(bar.slider, Qt.MouseButton.LeftButton, pos=place)
    bar.set_position(3.0)
    assert bar.slider.value() == pytest.approx(50_000, abs=1_000)
    qtbot.mouseRelease(bar.slider, Qt.MouseButton.LeftButton, pos=place)
    bar.set_position(3.0)
    assert bar.slider.value() == 3_000


def test_arrow_keys_seek_by_a_second(bar: PlayerBar, qtbot: QtBot) -> None:
    bar.set_position(10.0)
    with qtbot.waitSignal(bar.seek_requested) as told:
        qtbot.keyClick(bar.slider, Qt.Key.Key_Right)
    assert told.args == [11.0]


def test_a_position_that_is_set_is_not_a_wish_to_seek(bar: PlayerBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.seek_requested):
        bar.set_position(33.0)
        bar.set_duration(20.0)


def test_a_tune_without_length_cannot_be_sought(bar: PlayerBar) -> None:
    bar.set_duration(0.0)
    assert not bar.slider.isEnabled()
    assert bar.time_text() == "0:00 / 0:00"


def test_volume_tempo_and_instrument_are_told_when_a_person_changes_them(
    bar: PlayerBar, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bar.volume_changed) as volume:
        bar.volume.setValue(40)
    with qtbot.waitSignal(bar.tempo_changed) as tempo:
        bar.tempo.setValue(75)
    with qtbot.waitSignal(bar.instrument_changed) as instrument:
        bar.instrument.setCurrentText("Flute")
        bar.instrument.activated.emit(bar.instrument.currentIndex())
    assert (volume.args, tempo.args, instrument.args) == ([0.4], [75], [73])


def test_volume_tempo_and_instrument_that_are_set_are_not_told(bar: PlayerBar, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(bar.volume_changed),
        qtbot.assertNotEmitted(bar.tempo_changed),
        qtbot.assertNotEmitted(bar.instrument_changed),
    ):
        bar.set_volume(0.3)
        bar.set_tempo(120)
        bar.set_instrument(110)
    assert (bar.volume.value(), bar.tempo.value(), bar.program) == (30, 120, 110)


def test_an_instrument_that_is_not_listed_can_be_shown(bar: PlayerBar) -> None:
    bar.set_instrument(64)
    assert bar.program == 64
    assert bar.instrument.currentText() == "Program 65"


def test_a_message_stands_beside_the_title_until_it_is_taken_away(bar: PlayerBar) -> None:
    bar.set_message("No sound card was found.")
    assert bar.message_text() == "No sound card was found."
    bar.set_message("")
    assert bar.message_text() == ""


def test_a_long_title_does_not_make_the_window_wider(bar: PlayerBar) -> None:
    before = bar.minimumSizeHint().width()
    bar.set_title("A very long title " * 40)
    bar.set_message("A very long message " * 40)
    assert bar.minimumSizeHint().width() < before + 120


def test_without_a_tune_it_cannot_play(bar: PlayerBar) -> None:
    bar.set_available(False)
    assert not bar.play_button.isEnabled()


def test_everything_that_can_be_used_has_a_name(bar: PlayerBar) -> None:
    used = (bar.play_button, bar.stop_button, bar.slider, bar.volume, bar.instrument, bar.tempo)
    assert all(widget.accessibleName() for widget in used)
