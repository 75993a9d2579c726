"""Practising in the real window: everything that is changed while it plays is taken over at its place."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QWidget
from pytestqt.qtbot import QtBot

from composer.playback.transport import TransportState
from composer.ui.document.open_tune import OpenTune
from composer.ui.window_assembly import WindowAssembly

SECONDS = 1000
SECOND_PART = "|:f2df a2fd|g2bg e4|f2df a2fd|e2ce d4:|"
# A bar a second.
TUNE = f"X:1\nT:Reel\nM:4/4\nL:1/8\nQ:1/4=240\nK:D\nD2FA d2fd|B2GB A2FA|D2FA d2fd|e2ce d4:|\n{SECOND_PART}\n"


@pytest.fixture
def seconds(clock: Any) -> Callable[[], float]:
    """The music passes only when a test turns the clock."""
    clock.seconds = 0.0
    return clock  # type: ignore[no-any-return]


@pytest.fixture
def opened(qtbot: QtBot, assembly: WindowAssembly) -> WindowAssembly:
    """A tune is on the page, and can be played: to the tick, so that places are exact."""
    assembly.player.change(as_played=False)
    assembly.document.open(OpenTune(TUNE))
    qtbot.waitUntil(assembly.player_bar.play_button.isEnabled, timeout=60 * SECONDS)
    return assembly


def settle(qtbot: QtBot, assembly: WindowAssembly) -> None:
    """Waits until what is set is what plays."""

    def settled() -> bool:
        loaded = assembly.player.transport.loaded
        return loaded is not None and loaded.request.settings == assembly.player.settings

    qtbot.waitUntil(lambda: settled() and not assembly.jobs.running, timeout=60 * SECONDS)


def play(qtbot: QtBot, assembly: WindowAssembly) -> None:
    assembly.player.play()
    settle(qtbot, assembly)
    assert assembly.player.playing


def click_note(assembly: WindowAssembly, notes: str) -> None:
    offset = TUNE.index(notes)
    assembly.page.sheet.note_clicked.emit(offset, offset + 2)


def test_space_plays_and_pauses_and_stop_goes_back(qtbot: QtBot, opened: WindowAssembly, clock: Any) -> None:
    sheet, player = opened.page.sheet, opened.player
    sheet.setFocus()
    qtbot.keyClick(sheet, Qt.Key.Key_Space)
    settle(qtbot, opened)
    clock.seconds += 1.5
    qtbot.keyClick(sheet, Qt.Key.Key_Space)
    assert (player.transport.state, player.onset) == (TransportState.PAUSED, Fraction(3, 2))
    qtbot.mouseClick(opened.player_bar.stop_button, Qt.MouseButton.LeftButton)
    assert (player.transport.state, player.onset) == (TransportState.STOPPED, 0)


def test_it_plays_from_the_clicked_note_and_from_the_cursor_of_the_text(
    qtbot: QtBot, opened: WindowAssembly, clock: Any
) -> None:
    player = opened.player
    click_note(opened, "g2bg")
    # The first part is played twice before the second.
    assert player.onset == 9
    qtbot.mouseClick(opened.player_bar.play_button, Qt.MouseButton.LeftButton)
    settle(qtbot, opened)
    clock.seconds += 1
    assert (player.playing, player.onset) == (True, 10)
    player.stop()
    opened.menu_bar.play_from_cursor()
    assert (player.playing, player.onset) == (True, 9)


def test_what_is_changed_while_it_plays_keeps_the_place(
    qtbot: QtBot, opened: WindowAssembly, clock: Any
) -> None:
    player, bar = opened.player, opened.player_bar
    play(qtbot, opened)
    click_note(opened, "g2bg")
    bar.tempo.setValue(60)
    bar.metronome.click()
    bar.panel.transposition.setValue(3)
    bar.chords.click()
    bar.sound.setCurrentText("Flute")
    bar.sound.activated.emit(bar.sound.currentIndex())
    settle(qtbot, opened)
    assert (player.playing, player.onset) == (True, 9)
    clock.seconds += 4
    assert player.onset == 10
    assert (player.settings.program, player.settings.transposition_semitones) == (73, 3)


def test_an_edit_redraws_the_page_and_the_music_goes_on_at_its_place(
    qtbot: QtBot, opened: WindowAssembly, clock: Any
) -> None:
    page, player = opened.page, opened.player
    play(qtbot, opened)
    click_note(opened, "g2bg")
    lit: list[list[object]] = []
    cursor = page.editor.textCursor()
    cursor.setPosition(TUNE.index(SECOND_PART) + len(SECOND_PART))
    with qtbot.waitSignal(opened.reader.engraved, timeout=60 * SECONDS):
        cursor.insertText("\nD8|]")
    settle(qtbot, opened)
    player.notes_sounding.connect(lit.append)
    clock.seconds += 0.25
    qtbot.waitUntil(lambda: bool(lit and lit[-1]), timeout=60 * SECONDS)
    assert (player.playing, player.onset) == (True, Fraction(37, 4))


def test_a_loop_goes_faster_from_round_to_round_until_it_is_taken_away(
    qtbot: QtBot, opened: WindowAssembly, clock: Any
) -> None:
    player, bar = opened.player, opened.player_bar
    rounds: list[int] = []
    player.round_changed.connect(rounds.append)
    click_note(opened, "B2GB")
    bar.loop.start.click()
    bar.loop.end.click()
    bar.panel.speed_up.setValue(25)
    bar.play_button.click()
    settle(qtbot, opened)
    # The marks stand around a quarter note.
    for length, percent in ((0.25, 100), (0.2, 125), (0.25, 150)):
        qtbot.waitUntil(lambda: bool(rounds) and rounds[-1] == percent, timeout=60 * SECONDS)  # noqa: B023
        assert player.onset == 1
        clock.seconds += length
    assert rounds == [100, 125, 150]
    bar.panel.clear.click()
    assert player.settings.loop is None
    settle(qtbot, opened)
    seek = QPoint(bar.position.slider.width() // 2, bar.position.slider.height() // 2)
    qtbot.mouseClick(bar.position.slider, Qt.MouseButton.LeftButton, pos=seek)
    assert abs(player.onset - 8) < Fraction(1, 8)


def test_the_switch_of_the_loop_ends_it_once_it_came_round_but_not_right_after_the_marks(
    qtbot: QtBot, opened: WindowAssembly, clock: Any
) -> None:
    player, bar = opened.player, opened.player_bar
    click_note(opened, "B2GB")
    bar.loop.start.click()
    bar.loop.end.click()
    bar.loop.loop.click()
    assert bar.loop.loop.isChecked()
    assert player.settings.loop is not None
    bar.loop.end.click()
    bar.loop.loop.click()
    assert not bar.loop.loop.isChecked()
    bar.loop.end.click()
    bar.play_button.click()
    settle(qtbot, opened)
    for passed, onset in ((0.1875, Fraction(19, 16)), (0.0625, Fraction(1))):
        clock.seconds += passed
        with qtbot.waitSignal(player.position_changed, timeout=60 * SECONDS):
            assert player.onset == onset
    bar.loop.loop.click()
    assert not bar.loop.loop.isChecked()
    assert player.settings.loop is None
    settle(qtbot, opened)


def test_the_bar_shows_what_is_on_the_page(qtbot: QtBot, assembly: WindowAssembly) -> None:
    bar = assembly.player_bar
    assert not bar.play_button.isEnabled()
    assert bar.position.place_text() == "No tune is open yet"
    assembly.document.open(OpenTune(TUNE))
    qtbot.waitUntil(bar.play_button.isEnabled, timeout=60 * SECONDS)
    assert (bar.position.place_text(), bar.position.time_text()) == ("Start", "0:00 / 0:16")
    assembly.player.seek(5.0)
    assert bar.position.time_text() == "0:05 / 0:16"
    assert bar.position.place_text() == "Part A · bar 2 · second time"
    with qtbot.waitSignal(assembly.document.tune_read, timeout=60 * SECONDS):
        assembly.document.open(OpenTune("X:1\nT:Silent\nK:C\n"))
    assert bar.position.place_text() == "No notes to play yet"
    assert not bar.play_button.isEnabled()
    assembly.player.toggle()
    assert bar.message_text().startswith("There is nothing to play yet")
    with qtbot.waitSignal(assembly.document.tune_read, timeout=60 * SECONDS):
        assembly.document.open(OpenTune(TUNE))
    assert bar.message_text() == ""


def focus(qtbot: QtBot, assembly: WindowAssembly, widget: QWidget) -> None:
    assembly.window.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def test_keys_of_one_letter_play_from_the_page_and_a_list(qtbot: QtBot, opened: WindowAssembly) -> None:
    player, marks = opened.player, opened.looping
    opened.window.show_place("library")
    for widget in (opened.page.sheet, opened.library.page.tunes):
        focus(qtbot, opened, widget)
        player.seek(5.0)
        qtbot.keyClick(widget, Qt.Key.Key_K)
        assert player.settings.metronome == opened.player_bar.metronome.isChecked() is True
        qtbot.keyClick(widget, Qt.Key.Key_BracketLeft)
        player.seek(7.0)
        qtbot.keyClick(widget, Qt.Key.Key_BracketRight)
        assert (marks.marks.start, marks.marks.on) == (5, True)
        qtbot.keyClick(widget, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(widget, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert not marks.marks.on
        qtbot.keyClick(widget, Qt.Key.Key_Space)
        settle(qtbot, opened)
        assert player.playing
        qtbot.keyClick(widget, Qt.Key.Key_Period)
        assert player.transport.state is TransportState.STOPPED
        qtbot.keyClick(widget, Qt.Key.Key_K)
        marks.clear()
    focus(qtbot, opened, opened.page.sheet)
    player.seek(5.0)
    qtbot.keyClick(opened.page.sheet, Qt.Key.Key_Home)
    assert player.onset == 0


# A number that can't be has a tip below it, which the platform without a screen does not raise.
@pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")
def test_who_writes_is_not_disturbed_and_has_other_keys(qtbot: QtBot, opened: WindowAssembly) -> None:
    player, editor = opened.player, opened.page.editor
    boxes = opened.compose.settings.findChildren(QAbstractSpinBox)
    for field in (editor, next(box for box in boxes if box.isVisible())):
        focus(qtbot, opened, field)
        player.seek(3.0)
        for key in (
            Qt.Key.Key_K,
            Qt.Key.Key_BracketLeft,
            Qt.Key.Key_Period,
            Qt.Key.Key_Home,
            Qt.Key.Key_Space,
        ):
            qtbot.keyClick(field, key)
        assert not player.settings.metronome
        assert opened.looping.marks.start is None
        assert not player.playing
        assert not player.preparing
        assert player.onset == 3
    tempo = opened.tempo.now.bpm
    qtbot.keyClick(opened.window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert opened.tempo.now.bpm == opened.player_bar.tempo.value() == tempo + 4
    qtbot.keyClick(opened.window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(opened.window, Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ControlModifier)
    assert opened.looping.marks.start == 3
    qtbot.keyClick(opened.window, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, opened)
    assert player.playing
    qtbot.keyClick(opened.window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert player.transport.state is TransportState.STOPPED
    # Qt keeps the modifiers of the last key, and lists obey them: the next test shall find none.
    qtbot.keyClick(opened.window, Qt.Key.Key_F12)


def test_every_key_of_the_player_stands_in_its_menu(assembly: WindowAssembly) -> None:
    keys = {action.shortcut().toString() for action in assembly.menu_bar.menus["play"].actions()}
    assert keys - {""} == {"Space", "Shift+Space", "Home", ".", "Ctrl+L", "[", "]", "K", "Alt+Up", "Alt+Down"}
