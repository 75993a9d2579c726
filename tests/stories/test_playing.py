"""Practising in the real window: everything that is changed while it plays is taken over at its place."""

from fractions import Fraction
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from composer.playback.transport import TransportState
from composer.ui.document.open_tune import OpenTune
from composer.ui.window_assembly import WindowAssembly

SECONDS = 1000
SECOND_PART = "|:f2df a2fd|g2bg e4|f2df a2fd|e2ce d4:|"
TUNE = f"X:1\nT:Reel\nM:4/4\nL:1/8\nQ:1/4=240\nK:D\nD2FA d2fd|B2GB A2FA|D2FA d2fd|e2ce d4:|\n{SECOND_PART}\n"


def opened(qtbot: QtBot, assembly: WindowAssembly) -> WindowAssembly:
    """A tune is on the page, drawn."""
    assembly.document.open(OpenTune(TUNE))
    qtbot.waitUntil(lambda: assembly.page.sheet.pages is not None, timeout=20 * SECONDS)
    return assembly


def until_playing(qtbot: QtBot, assembly: WindowAssembly) -> None:
    qtbot.waitUntil(lambda: assembly.player.playing, timeout=20 * SECONDS)


def test_space_plays_and_pauses_and_stop_goes_back(qtbot: QtBot, assembly: WindowAssembly) -> None:
    sheet, player = opened(qtbot, assembly).page.sheet, assembly.player
    sheet.setFocus()
    qtbot.keyClick(sheet, Qt.Key.Key_Space)
    until_playing(qtbot, assembly)
    qtbot.waitUntil(lambda: player.onset > Fraction(1, 2), timeout=5 * SECONDS)
    qtbot.keyClick(sheet, Qt.Key.Key_Space)
    assert player.transport.state is TransportState.PAUSED
    assert player.onset > 0
    qtbot.mouseClick(assembly.player_bar.stop_button, Qt.MouseButton.LeftButton)
    assert (player.transport.state, player.onset) == (TransportState.STOPPED, 0)


def test_it_plays_from_the_clicked_note_and_from_the_cursor_of_the_text(
    qtbot: QtBot, assembly: WindowAssembly
) -> None:
    page, player = opened(qtbot, assembly).page, assembly.player
    offset = TUNE.index("g2bg")
    page.sheet.note_clicked.emit(offset, offset + 2)
    # The first part is played twice before the second.
    assert player.onset == Fraction(9)
    qtbot.mouseClick(assembly.player_bar.play_button, Qt.MouseButton.LeftButton)
    until_playing(qtbot, assembly)
    assert player.onset >= Fraction(9)
    player.stop()
    assembly.menu_bar.play_from_cursor()
    until_playing(qtbot, assembly)
    assert player.onset >= Fraction(9)


def test_what_is_changed_while_it_plays_keeps_the_place(qtbot: QtBot, assembly: WindowAssembly) -> None:
    player, bar = opened(qtbot, assembly).player, assembly.player_bar
    player.play()
    until_playing(qtbot, assembly)
    assembly.page.sheet.note_clicked.emit(TUNE.index("g2bg"), TUNE.index("g2bg") + 2)
    bar.tempo.setValue(25)
    bar.metronome.click()
    bar.panel.transposition.setValue(3)
    bar.panel.accompaniment.click()
    bar.panel.instrument.setCurrentText("Flute")
    bar.panel.instrument.activated.emit(bar.panel.instrument.currentIndex())
    loaded = player._now
    qtbot.waitUntil(
        lambda: loaded.loaded is not None and loaded.loaded.settings == player.settings, timeout=20 * SECONDS
    )
    assert player.playing
    assert Fraction(9) <= player.onset < Fraction(16)
    assert (player.settings.program, player.settings.transposition_semitones) == (73, 3)


def test_an_edit_redraws_the_page_and_the_music_goes_on_at_its_place(
    qtbot: QtBot, assembly: WindowAssembly
) -> None:
    page, player = opened(qtbot, assembly).page, assembly.player
    player.play()
    until_playing(qtbot, assembly)
    page.sheet.note_clicked.emit(TUNE.index("g2bg"), TUNE.index("g2bg") + 2)
    lit: list[list[object]] = []
    player.notes_sounding.connect(lit.append)
    cursor = page.editor.textCursor()
    cursor.setPosition(TUNE.index(SECOND_PART) + len(SECOND_PART))
    with qtbot.waitSignal(assembly.reader.engraved, timeout=20 * SECONDS):
        cursor.insertText("\nD8|]")
    qtbot.waitUntil(lambda: bool(lit and lit[-1]), timeout=5 * SECONDS)
    assert player.playing
    assert Fraction(9) <= player.onset < Fraction(13)


def test_a_loop_goes_faster_from_round_to_round_until_it_is_taken_away(
    qtbot: QtBot, assembly: WindowAssembly
) -> None:
    player, bar = opened(qtbot, assembly).player, assembly.player_bar
    rounds: list[int] = []
    player.round_changed.connect(rounds.append)
    assembly.page.sheet.note_clicked.emit(TUNE.index("B2GB"), TUNE.index("B2GB") + 2)
    bar.loop.start.click()
    bar.loop.end.click()
    bar.panel.speed_up.setValue(25)
    bar.play_button.click()
    qtbot.waitUntil(lambda: rounds[:3] == [100, 125, 150], timeout=20 * SECONDS)
    assert Fraction(1) <= player.onset < Fraction(5, 4)
    bar.panel.clear.click()
    assert player.settings.loop is None
    seek = QPoint(bar.place.slider.width() // 2, bar.place.slider.height() // 2)
    qtbot.mouseClick(bar.place.slider, Qt.MouseButton.LeftButton, pos=seek)
    assert player.onset == 8


def test_the_switch_of_the_loop_ends_it_once_it_came_round_but_not_right_after_the_marks(
    qtbot: QtBot, assembly: WindowAssembly
) -> None:
    player, bar = opened(qtbot, assembly).player, assembly.player_bar
    assembly.page.sheet.note_clicked.emit(TUNE.index("B2GB"), TUNE.index("B2GB") + 2)
    bar.loop.start.click()
    bar.loop.end.click()
    bar.loop.loop.click()
    assert bar.loop.loop.isChecked()
    assert player.settings.loop is not None
    bar.loop.end.click()
    bar.loop.loop.click()
    assert not bar.loop.loop.isChecked()
    bar.loop.end.click()
    places: list[float] = []
    player.position_changed.connect(places.append)
    bar.play_button.click()
    qtbot.waitUntil(lambda: any(b < a for a, b in pairwise(places)), timeout=20 * SECONDS)
    assert player.playing
    bar.loop.loop.click()
    assert not bar.loop.loop.isChecked()
    assert player.settings.loop is None
