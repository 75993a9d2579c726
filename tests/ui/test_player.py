"""The player renders what is wanted, plays it, and tells which notes sound."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from composer.notation.reader import read_tune
from composer.playback import synthesizer
from composer.playback.output import SilentOutput
from composer.playback.recording import Recording
from composer.playback.transport import TransportState
from composer.score.performance import perform
from composer.ui.jobs import Jobs
from composer.ui.player import NOTHING_TO_PLAY, Player

# A quarter note a second: note n sounds in second n.
TUNE = read_tune("X:1\nT:Four\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\nCDEF|\n")


class Clock:
    """Seconds that pass only when told to."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Answers in the synthesizer's place with five seconds of silence; lists what was rendered."""
    wanted: list[bytes] = []

    def silence(midi: bytes, soundfont: Path | None = None) -> Recording:
        wanted.append(midi)
        return Recording(np.zeros((5000, 2), np.int16), 1000)

    monkeypatch.setattr(synthesizer, "synthesize", silence)
    return wanted


@pytest.fixture
def jobs(qapp: object) -> Jobs:
    return Jobs()


@pytest.fixture
def player(jobs: Jobs, clock: Clock, rendered: list[bytes]) -> Player:
    player = Player(SilentOutput(clock), jobs)
    player.set_tune(TUNE, perform(TUNE))
    return player


def play(qtbot: QtBot, player: Player) -> None:
    player.play()
    settle(qtbot, player)
    assert player.transport.state is TransportState.PLAYING


def settle(qtbot: QtBot, player: Player) -> None:
    """Waits until everything that was asked for is rendered."""
    qtbot.waitUntil(lambda: not player._rendering._jobs.running)


def test_it_tells_the_notes_that_sound(qtbot: QtBot, player: Player, clock: Clock) -> None:
    play(qtbot, player)
    clock.seconds = 2.5
    with qtbot.waitSignal(player.notes_sounding) as told:
        player.seek(2.5)
    (span,) = told.args[0]
    assert TUNE.text[span.start : span.end] == "E"
    player.stop()


def test_it_stops_at_the_end(qtbot: QtBot, player: Player, clock: Clock) -> None:
    play(qtbot, player)
    with qtbot.waitSignal(player.state_changed) as told:
        clock.seconds = 6.0
    assert told.args == [TransportState.STOPPED]
    assert player.transport.position_seconds == 0.0


def test_playing_again_renders_nothing_anew(qtbot: QtBot, player: Player, rendered: list[bytes]) -> None:
    play(qtbot, player)
    player.stop()
    play(qtbot, player)
    player.stop()
    assert len(rendered) == 1


def test_another_tempo_takes_over_at_the_same_place_in_the_music(
    qtbot: QtBot, player: Player, clock: Clock, rendered: list[bytes]
) -> None:
    play(qtbot, player)
    clock.seconds = 2.0
    player.set_tempo(200)
    qtbot.waitUntil(lambda: len(rendered) == 2 and not player._rendering._jobs.running)
    assert player.transport.state is TransportState.PLAYING
    assert player.transport.position_seconds == pytest.approx(1.0)
    assert rendered[0] != rendered[1]
    player.stop()


def test_a_tune_without_notes_is_answered_with_a_sentence(qtbot: QtBot, player: Player) -> None:
    empty = read_tune("X:1\nT:Empty\nK:C\n")
    player.set_tune(empty, perform(empty))
    with qtbot.waitSignal(player.message) as told:
        player.play()
    assert told.args == [NOTHING_TO_PLAY]


def test_another_tune_stops_the_one_that_plays(qtbot: QtBot, player: Player) -> None:
    play(qtbot, player)
    player.set_tune(TUNE, perform(TUNE))
    assert player.transport.state is TransportState.STOPPED
    assert player.transport.recording is None
