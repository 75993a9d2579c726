"""A tune is heard while it is composed, in the real window, at the pace of a slow model."""

from collections.abc import Iterator
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from composer.library.records import Provenance
from composer.ui.document.open_tune import OpenTune
from composer.ui.window_assembly import WindowAssembly

SECONDS = 1000
HEAD = "M:4/4\nL:1/8\nQ:1/4=400\nK:D\n"
BARS = ("DFAd fdAF|", "GBdg bgdB|", "Acea ecAG|", "F2D2 D4|]")


@pytest.fixture
def listening(assembly: WindowAssembly) -> Iterator[WindowAssembly]:
    assembly.compose.settings.play_as_written.setChecked(True)
    yield assembly
    assembly.player.stop()


def write(assembly: WindowAssembly, bars: int) -> None:
    """What a slow model has written so far."""
    assembly.compose.grew.emit(HEAD + "".join(BARS[:bars]))


def finish(assembly: WindowAssembly) -> None:
    text = "X:1\nT:Reel in D no. 1\n" + HEAD + "".join(BARS) + "\n"
    kept = assembly.autosave.keep_composed(text, Provenance())
    assembly.compose.completed.emit()
    assembly.autosave.open(kept.identifier)


def at_the_end_of(qtbot: QtBot, assembly: WindowAssembly, bars: int) -> None:
    qtbot.waitUntil(lambda: assembly.player.onset == bars, timeout=20 * SECONDS)


def heard_up_to(assembly: WindowAssembly) -> Fraction:
    """Where the recording ends that is loaded."""
    itinerary = assembly.player._now.deck.itinerary
    return itinerary.legs[-1].end if itinerary else Fraction(0)


def test_bars_are_heard_as_they_come_and_the_whole_tune_plays_on(
    qtbot: QtBot, listening: WindowAssembly
) -> None:
    player, places = listening.player, list[float]()
    player.position_changed.connect(places.append)
    write(listening, 1)
    at_the_end_of(qtbot, listening, 1)
    assert player.playing
    write(listening, 3)
    qtbot.waitUntil(lambda: player.onset > 1, timeout=20 * SECONDS)
    write(listening, 4)
    finish(listening)
    qtbot.waitUntil(lambda: player.onset > 3, timeout=20 * SECONDS)
    assert places == sorted(places)
    qtbot.waitUntil(lambda: not player.playing, timeout=20 * SECONDS)
    assert listening.page.editor.text().startswith("X:1\nT:Reel in D no. 1\n")
    assert not listening.page.editor.isReadOnly()


def test_whoever_stops_it_has_it_stopped(qtbot: QtBot, listening: WindowAssembly) -> None:
    write(listening, 1)
    qtbot.waitUntil(lambda: listening.player.playing, timeout=20 * SECONDS)
    listening.player.stop()
    for bars in (2, 3):
        with qtbot.waitSignal(listening.document.tune_read, timeout=20 * SECONDS):
            write(listening, bars)
    with qtbot.waitSignal(listening.document.tune_read, timeout=20 * SECONDS):
        finish(listening)
    assert not listening.player.playing


def test_who_opens_another_tune_meanwhile_keeps_it(qtbot: QtBot, listening: WindowAssembly) -> None:
    write(listening, 1)
    qtbot.waitUntil(lambda: listening.player.playing, timeout=20 * SECONDS)
    mine = "X:1\nT:Mine\nM:4/4\nL:1/8\nK:D\n" + BARS[0] + "\n"
    with qtbot.waitSignal(listening.document.tune_read, timeout=20 * SECONDS):
        listening.document.open(OpenTune(mine))
    assert not listening.player.playing
    listening.player.play()
    qtbot.waitUntil(lambda: listening.player.playing, timeout=20 * SECONDS)
    write(listening, 2)
    assert listening.page.editor.text() == mine
    assert listening.player.playing


def test_a_tune_composed_at_one_press_is_heard_at_once(qtbot: QtBot, listening: WindowAssembly) -> None:
    settings = listening.compose.settings
    settings.drawn.set_values({"count": 1, "new_seed": False, "seed": 3})
    qtbot.waitUntil(settings.compose.isEnabled, timeout=60 * SECONDS)
    qtbot.mouseClick(settings.compose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: listening.player.playing, timeout=60 * SECONDS)
    qtbot.waitUntil(lambda: heard_up_to(listening) >= 8, timeout=60 * SECONDS)
    assert listening.player.playing
    assert listening.page.editor.text() == listening.compose.page.composed.shown()[0].kept.text
