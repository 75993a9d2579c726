"""A tune is heard while it is composed, in the real window, at the pace of a slow model."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from composer.library.records import Provenance
from composer.ui.document.open_tune import OpenTune
from composer.ui.window_assembly import WindowAssembly

SECONDS = 1000
# A bar a second.
HEAD = "M:4/4\nL:1/8\nQ:1/4=240\nK:D\n"
BARS = ("DFAd fdAF|", "GBdg bgdB|", "Acea ecAG|", "F2D2 D4|]")


@pytest.fixture
def seconds(clock: Any) -> Callable[[], float]:
    """The music passes only when a test turns the clock."""
    clock.seconds = 0.0
    return clock  # type: ignore[no-any-return]


@pytest.fixture
def listening(assembly: WindowAssembly) -> Iterator[WindowAssembly]:
    """Played to the tick, so that places are exact."""
    assembly.player.change(as_played=False)
    assembly.compose.buttons.play_as_written.setChecked(True)
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


def until_rendered(qtbot: QtBot, assembly: WindowAssembly, bars: int, unfinished: bool = True) -> None:
    """Waits until it plays, and so many bars of it can be heard."""

    def rendered() -> bool:
        loaded = assembly.player.transport.loaded
        return (
            loaded is not None
            and loaded.itinerary.legs[-1].end >= bars
            and loaded.request.unfinished == unfinished
        )

    qtbot.waitUntil(lambda: rendered() and assembly.player.playing, timeout=60 * SECONDS)


def test_bars_are_heard_as_they_come_and_the_whole_tune_plays_on(
    qtbot: QtBot, listening: WindowAssembly, clock: Any
) -> None:
    player, places = listening.player, list[float]()
    player.position_changed.connect(places.append)
    write(listening, 1)
    until_rendered(qtbot, listening, 1)
    assert player.onset == 0
    clock.seconds += 10
    assert (player.playing, player.onset) == (True, 1)
    write(listening, 3)
    until_rendered(qtbot, listening, 3)
    assert player.onset == 1
    clock.seconds += 0.5
    assert player.onset == Fraction(3, 2)
    write(listening, 4)
    finish(listening)
    until_rendered(qtbot, listening, 4, unfinished=False)
    assert player.onset == Fraction(3, 2)
    clock.seconds += 2
    assert player.onset == Fraction(7, 2)
    qtbot.waitUntil(lambda: places[-1] == 3.5, timeout=60 * SECONDS)
    assert places == sorted(places)
    clock.seconds += 2
    qtbot.waitUntil(lambda: not player.playing, timeout=60 * SECONDS)
    assert listening.page.editor.text().startswith("X:1\nT:Reel in D no. 1\n")
    assert not listening.page.editor.isReadOnly()


def test_whoever_stops_it_has_it_stopped(qtbot: QtBot, listening: WindowAssembly) -> None:
    write(listening, 1)
    qtbot.waitUntil(lambda: listening.player.playing, timeout=60 * SECONDS)
    listening.player.stop()
    for bars in (2, 3):
        with qtbot.waitSignal(listening.document.tune_read, timeout=60 * SECONDS):
            write(listening, bars)
    with qtbot.waitSignal(listening.document.tune_read, timeout=60 * SECONDS):
        finish(listening)
    assert not listening.player.playing


def test_who_opens_another_tune_meanwhile_keeps_it(qtbot: QtBot, listening: WindowAssembly) -> None:
    write(listening, 1)
    qtbot.waitUntil(lambda: listening.player.playing, timeout=60 * SECONDS)
    mine = "X:1\nT:Mine\nM:4/4\nL:1/8\nK:D\n" + BARS[0] + "\n"
    with qtbot.waitSignal(listening.document.tune_read, timeout=60 * SECONDS):
        listening.document.open(OpenTune(mine))
    assert not listening.player.playing
    listening.player.play()
    qtbot.waitUntil(lambda: listening.player.playing, timeout=60 * SECONDS)
    write(listening, 2)
    assert listening.page.editor.text() == mine
    assert listening.player.playing


def test_a_tune_composed_at_one_press_is_heard_at_once(qtbot: QtBot, listening: WindowAssembly) -> None:
    settings = listening.compose.settings
    settings.drawn.set_values({"count": 1, "new_seed": False, "seed": 3})
    qtbot.waitUntil(settings.footer.compose.isEnabled, timeout=60 * SECONDS)
    qtbot.mouseClick(listening.compose.first_start.compose, Qt.MouseButton.LeftButton)
    until_rendered(qtbot, listening, 8, unfinished=False)
    assert listening.player.onset == 0
    assert listening.page.editor.text() == listening.compose.page.composed.shown()[0].kept.text
