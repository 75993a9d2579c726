"""The player bar."""

from collections.abc import Callable, Iterator
from fractions import Fraction

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from composer.playback.settings import PlayingSettings
from composer.playback.transport import TransportState
from composer.ui.sizes import HALF, scaled
from composer.ui.theme import LIGHT
from composer.ui.widgets.captioned import Captioned, CaptionedButton
from composer.ui.widgets.elided_label import ElidedLabel
from composer.ui.widgets.player_bar import PlayerBar
from composer.ui.widgets.position_bar import clock

# What the offscreen platform says about every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|raise\\(\\)|grabbing the keyboard")
WIDTHS = (900, 960, 1280, 1920)
AABB = (("A", 0.25), ("A", 0.5), ("B", 0.75), ("B", 1.0))


@pytest.fixture
def bar(qtbot: QtBot) -> PlayerBar:
    made = filled(PlayerBar())
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    return made


def filled(made: PlayerBar) -> PlayerBar:
    made.set_available(True)
    made.set_tempo(112, (28, 336), 100.0, Fraction(3, 8), "6/8")
    made.position.set_duration(100.0)
    made.position.set_parts(AABB)
    made.position.set_place("Part A · bar 16 · second time")
    return made


def controls(bar: PlayerBar) -> Iterator[QWidget]:
    """All that can be used in the bar itself."""
    for widget in bar.findChildren(QWidget):
        used = isinstance(widget, QAbstractButton | QAbstractSpinBox | QComboBox | QSlider)
        if used and widget.isVisible() and widget.window() is bar:
            yield widget


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


# The place


def test_the_time_is_shown_as_minutes_and_seconds(bar: PlayerBar) -> None:
    bar.position.set_duration(65.0)
    bar.position.set_position(12.9)
    assert bar.position.time_text() == "0:12 / 1:05"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0, "0:00"), (59.99, "0:59"), (60.0, "1:00"), (3725.0, "62:05"), (-1.0, "0:00")]
)
def test_a_clock_counts_minutes(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def middle(bar: PlayerBar) -> QPoint:
    return QPoint(bar.position.slider.width() // 2, bar.position.slider.height() - 16)


def test_a_click_on_the_parts_jumps_there(bar: PlayerBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.position.seek_requested) as told:
        qtbot.mouseClick(bar.position.slider, Qt.MouseButton.LeftButton, pos=middle(bar))
    assert told.args[0] == pytest.approx(50.0, abs=1.0)


def test_a_drag_shows_the_time_on_its_way_and_goes_where_it_ends(bar: PlayerBar, qtbot: QtBot) -> None:
    slider, end = bar.position.slider, QPoint(bar.position.slider.width() - 2, 30)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle(bar))
    assert bar.position.time_text().startswith("0:")
    bar.position.set_position(3.0)
    assert slider.value() == pytest.approx(50_000, abs=1_000)
    with qtbot.waitSignal(bar.position.seek_requested) as told:
        qtbot.mouseMove(slider, end)
        qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=end)
    assert told.args[0] == pytest.approx(100.0, abs=1.0)
    bar.position.set_position(3.0)
    assert slider.value() == 3_000


def test_arrow_keys_seek_by_a_second(bar: PlayerBar, qtbot: QtBot) -> None:
    bar.position.set_position(10.0)
    with qtbot.waitSignal(bar.position.seek_requested) as told:
        qtbot.keyClick(bar.position.slider, Qt.Key.Key_Right)
    assert told.args == [11.0]


def test_a_position_that_is_set_is_not_a_wish_to_seek(bar: PlayerBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.position.seek_requested):
        bar.position.set_position(33.0)
        bar.position.set_duration(20.0)


def test_the_place_is_read_in_words_and_as_a_time(bar: PlayerBar) -> None:
    bar.position.set_position(12.0)
    slider = bar.position.slider
    assert slider.accessibleDescription() == "Part A · bar 16 · second time, 0:12 / 1:40"


def test_what_has_been_heard_is_filled(bar: PlayerBar, count_pixels: Callable[[QWidget, str], int]) -> None:
    bar.position.set_position(0.0)
    before = count_pixels(bar.position.slider, LIGHT.selection)
    bar.position.set_position(50.0)
    half = count_pixels(bar.position.slider, LIGHT.selection)
    bar.position.set_position(100.0)
    assert before < 100
    assert half * 1.9 < count_pixels(bar.position.slider, LIGHT.selection) < half * 2.1


def test_the_bar_is_cut_where_parts_end(bar: PlayerBar) -> None:
    slider = bar.position.slider
    ground = [
        slider.grab().toImage().pixelColor(x, slider.height() - 16).name() for x in range(slider.width())
    ]
    for share in (0.25, 0.5, 0.75):
        at = round(slider.width() * share)
        assert any(colour != LIGHT.hover for colour in ground[at - 4 : at + 3])


# Settings


def test_volume_tempo_and_instrument_are_told_when_a_person_changes_them(
    bar: PlayerBar, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bar.volume_changed) as volume:
        bar.volume.slider.setValue(40)
    with qtbot.waitSignal(bar.tempo_changed) as tempo:
        bar.tempo.setValue(75)
    with qtbot.waitSignal(bar.setting_changed) as instrument:
        bar.sound.setCurrentText("Flute")
        bar.sound.activated.emit(bar.sound.currentIndex())
    with qtbot.waitSignal(bar.setting_changed) as chords:
        bar.chords.click()
    assert (volume.args, tempo.args) == ([0.4], [75])
    assert (instrument.args, chords.args) == (["program", 73], ["accompaniment", True])


def test_what_is_set_is_shown_and_not_told(bar: PlayerBar, qtbot: QtBot) -> None:
    settings = PlayingSettings(110, 120, -3, True, True, True, 46)
    with (
        qtbot.assertNotEmitted(bar.volume_changed),
        qtbot.assertNotEmitted(bar.setting_changed),
        qtbot.assertNotEmitted(bar.tempo_changed),
        qtbot.assertNotEmitted(bar.panel.speed_up_changed),
    ):
        bar.set_volume(0.3)
        bar.show_settings(settings)
        bar.set_tempo(134, (28, 336), 120.0, Fraction(3, 8), "6/8")
        bar.panel.set_speed_up(5, 140)
    panel = bar.panel
    assert (bar.volume.slider.value(), bar.tempo.value(), bar.metronome.isChecked()) == (30, 134, True)
    assert (bar.sound.currentText(), panel.accompanist.currentText()) == ("Fiddle", "Harp")
    assert (panel.transposition.value(), panel.count_in.isChecked()) == (-3, True)
    assert bar.chords.isChecked()
    assert (panel.speed_up.value(), panel.goal.value()) == (5, 140)


def test_the_tempo_names_its_share_and_its_beat(bar: PlayerBar) -> None:
    bar.set_tempo(90, (28, 336), 80.4, Fraction(1, 2), "C|")
    assert bar.tempo.text() == "90 bpm"
    assert bar.tempo_field.caption.text() == "Tempo · 80 %"
    assert "the beat is a half note, as the meter C| has it" in bar.tempo.toolTip()


def test_an_instrument_that_is_not_listed_can_be_shown(bar: PlayerBar) -> None:
    bar.show_settings(PlayingSettings(program=64))
    assert bar.sound.currentText() == "Program 65"


# What it says


def test_a_message_stands_above_the_bar_whole_until_it_is_taken_away(bar: PlayerBar, qtbot: QtBot) -> None:
    sentence = "No sound card was found, so the tune plays in silence. Connect headphones. " * 3
    bar.set_message(sentence, "snd_open: -2")
    bar.resize(900, 700)
    qtbot.waitUntil(lambda: bar.message.heightForWidth(bar.message.width()) <= bar.message.height())
    assert (bar.message_text(), bar.message.toolTip()) == (sentence, "snd_open: -2")
    bar.close_message.click()
    assert bar.message_text() == ""


def test_without_a_tune_the_player_is_grey_and_its_loudness_alive(bar: PlayerBar) -> None:
    bar.set_available(False)
    alive = {widget.accessibleName() for widget in controls(bar) if widget.isEnabled()}
    assert alive == {"Volume", "More for practising"}
    assert bar.play_button.toolTip().startswith("There is nothing to play yet")


def test_everything_that_can_be_used_has_a_name(bar: PlayerBar) -> None:
    assert all(widget.accessibleName() for widget in controls(bar))


# The room there is


@pytest.mark.parametrize("width", WIDTHS)
def test_every_control_has_its_word_below_it(bar: PlayerBar, width: int) -> None:
    bar.resize(width, 700)
    for widget in controls(bar):
        if widget in (bar.play_button, bar.position.slider):
            continue  # the filled sign that all players have; and what has its words above it
        if isinstance(widget, CaptionedButton):
            assert widget.text()
            assert widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextUnderIcon
            caption: QWidget = widget
        else:
            field = next(f for f in bar.findChildren(Captioned) if f.isAncestorOf(widget))
            assert field.caption.isVisible()
            assert field.caption.text()
            assert field.caption.y() >= widget.mapTo(field, QPoint(0, widget.height())).y() - 1
            caption = field.caption
        assert QFontInfo(caption.font()).pixelSize() == scaled(11)
        assert (widget.height() if widget is caption else widget.parentWidget().height()) >= scaled(32)


@pytest.mark.parametrize(("width", "height"), [(900, 520), (960, 540), (1280, 800), (1920, 1080)])
def test_nothing_is_clipped(qtbot: QtBot, width: int, height: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, height)
    bar = filled(PlayerBar(window))
    bar.set_loop(1.0, 2.0, True)
    bar.loop.set_round(115)
    window.show()
    bar.resize(width, bar.sizeHint().height())
    place = next(label for label in bar.findChildren(ElidedLabel))
    qtbot.waitUntil(lambda: place.sizeHint().width() <= place.width())
    assert bar.height() == scaled(60 if height < 600 else 72)
    for widget in [*controls(bar), *bar.findChildren(QLabel)]:
        if not widget.isVisible() or widget.window() is not window:
            continue
        inside = widget.rect().translated(widget.mapTo(bar, QPoint(0, 0)))
        assert bar.rect().contains(inside), widget
        if isinstance(widget, QSlider | QComboBox):
            continue  # they take what room there is
        assert widget.sizeHint().width() <= widget.width(), widget


@pytest.mark.parametrize(("width", "in_bar"), [(900, False), (960, False), (1280, True), (1920, True)])
def test_what_does_not_fit_is_in_more_and_comes_back(bar: PlayerBar, width: int, in_bar: bool) -> None:
    for size in (1280, 900, width):
        bar.resize(size, 700)
    for widget, field in ((bar.sound, bar.sound_field), (bar.volume, bar.volume_field)):
        assert field.isVisible() == in_bar
        assert field.isAncestorOf(widget) == in_bar
        assert bar.panel.isAncestorOf(widget) != in_bar
    bar.more.click()
    said = [label.text() for label in bar.panel.findChildren(QLabel) if label.isVisible()]
    assert ("Sound" in said and "Volume" in said) != in_bar
    assert bar.sound.isVisible()
    bar.panel.close()


def test_the_switch_of_the_loop_is_as_wide_in_every_state(bar: PlayerBar) -> None:
    places = set()
    for on, percent in ((False, 0), (True, 0), (True, 70), (True, 300)):
        bar.set_loop(1.0, 2.0, on)
        bar.loop.set_round(percent)
        bar.loop.layout().activate()
        places.add((bar.loop.start.x(), bar.loop.loop.width()))
        assert bar.loop.loop.width() >= bar.loop.loop.sizeHint().width()
        assert bar.loop.loop.isChecked() == on
    assert len(places) == 1


def test_each_sound_is_read_whole_in_the_bar(bar: PlayerBar) -> None:
    bar.resize(1280, 700)
    sound, option = bar.sound, QStyleOptionComboBox()
    sound.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = (
        sound.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, sound).width()
        - 2 * HALF
    )
    for row in range(sound.count()):
        assert sound.fontMetrics().horizontalAdvance(sound.itemText(row)) <= room, sound.itemText(row)


def test_how_it_is_played_is_told_and_shown_without_telling(qtbot: QtBot) -> None:
    bar = PlayerBar()
    qtbot.addWidget(bar)
    panel, told = bar.panel, []
    bar.setting_changed.connect(lambda name, value: told.append((name, value)))
    bar.show_settings(PlayingSettings())
    assert (panel.as_played.isChecked(), panel.swing_told.text()) == (True, "of the rhythm")
    panel.swing.setValue(60)
    assert panel.swing_told.text() == "60 %"
    panel.swing.setValue(67)
    assert panel.swing_told.text() == "two to one"
    panel.swing.setValue(panel.swing.minimum())
    panel.as_played.click()
    assert told == [
        ("swing_percent", 60), ("swing_percent", 67), ("swing_percent", 0), ("as_played", False)
    ]  # fmt: skip
    assert not panel.swing.isEnabled()
    bar.show_settings(PlayingSettings(swing_percent=50))
    assert (panel.swing_told.text(), panel.swing.isEnabled(), len(told)) == ("even", True, 4)
