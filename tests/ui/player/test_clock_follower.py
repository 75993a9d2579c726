"""Another program's clock: its play starts the tune, its tempo and its place are followed."""

import queue
from collections.abc import Iterator
from fractions import Fraction

import pytest
from pytestqt.qtbot import QtBot

from composer.cancelling import current
from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.playback.clock_reader import Beat, Heard, Started, Stopped
from composer.playback.output import SilentOutput
from composer.playback.transport import TransportState
from composer.score.performance import perform
from composer.ui.document.open_tune import Continuity
from composer.ui.jobs import Jobs
from composer.ui.player.clock_follower import ClockFollower
from composer.ui.player.player import Player

TUNE = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=120\nK:C\nCDEF|GABc|CDEF|GABc|\n")
F = Fraction


class Daw:
    """Stands for another program: what it says is heard in the job."""

    def __init__(self) -> None:
        self.said: queue.Queue[Heard | ComposerError] = queue.Queue()

    def follow(self, _name: str) -> Iterator[Heard]:
        while True:
            current().check()
            try:
                said = self.said.get(timeout=0.01)
            except queue.Empty:
                continue
            if isinstance(said, ComposerError):
                raise said
            yield said


@pytest.fixture
def daw() -> Daw:
    return Daw()


@pytest.fixture
def player(jobs: Jobs, clock: object) -> Player:
    made = Player(SilentOutput(clock), jobs)  # type: ignore[arg-type]
    made.take(TUNE, perform(TUNE), Continuity.ANOTHER)
    made.change(count_in=True)
    return made


@pytest.fixture
def follower(player: Player, jobs: Jobs, daw: Daw, qtbot: QtBot) -> Iterator[ClockFollower]:
    made = ClockFollower(player, jobs, daw.follow, lambda: ("DAW",))
    made.follow("DAW")
    yield made
    made.follow("")
    player.stop()
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)


def test_play_and_stop_over_there_play_and_pause_here(
    follower: ClockFollower, player: Player, daw: Daw, qtbot: QtBot
) -> None:
    daw.said.put(Started(F(1)))
    qtbot.waitUntil(lambda: player.playing, timeout=20_000)
    assert player.onset == 1
    assert player.transport.loaded is not None
    assert player.transport.loaded.itinerary.lead_in_seconds == 0
    daw.said.put(Stopped())
    qtbot.waitUntil(lambda: player.transport.state is TransportState.PAUSED, timeout=20_000)


def test_the_tempo_is_followed_and_the_tunes_own_comes_back(
    follower: ClockFollower, player: Player, daw: Daw, qtbot: QtBot
) -> None:
    daw.said.put(Beat(90.0, None))
    qtbot.waitUntil(lambda: player.settings.tempo_percent == 75, timeout=20_000)
    daw.said.put(Beat(90.1, None))
    daw.said.put(Beat(60.0, None))
    qtbot.waitUntil(lambda: player.settings.tempo_percent == 50, timeout=20_000)
    follower.follow("")
    assert player.settings.tempo_percent == 100


def test_what_has_drifted_apart_comes_together_again(
    follower: ClockFollower, player: Player, daw: Daw, qtbot: QtBot
) -> None:
    daw.said.put(Started(F(0)))
    qtbot.waitUntil(lambda: player.playing, timeout=20_000)
    for _ in range(4):
        daw.said.put(Beat(120.0, F(2)))
    qtbot.waitUntil(lambda: player.onset == 2, timeout=20_000)


def test_behind_the_end_of_the_tune_nothing_is_played(
    follower: ClockFollower, player: Player, daw: Daw, qtbot: QtBot
) -> None:
    daw.said.put(Started(F(40)))
    daw.said.put(Beat(60.0, F(41)))
    qtbot.waitUntil(lambda: player.settings.tempo_percent == 50, timeout=20_000)
    assert not player.playing
    assert not player.preparing


def test_a_clock_that_goes_is_told_and_nobody_is_followed(
    follower: ClockFollower, daw: Daw, jobs: Jobs, qtbot: QtBot
) -> None:
    daw.said.put(ComposerError("It has gone."))
    qtbot.waitUntil(lambda: follower.name == "", timeout=20_000)


def test_inputs_are_found(follower: ClockFollower, qtbot: QtBot) -> None:
    with qtbot.waitSignal(follower.found) as told:
        follower.look()
    assert told.args == [("DAW",), "DAW"]
