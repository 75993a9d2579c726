"""The loop's marks, set while the tune plays and while it is stopped."""

from fractions import Fraction
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.playback.loop_marks import LoopMarks
from composer.playback.settings import Loop
from composer.score.performance import perform
from composer.ui.document.open_tune import Continuity
from composer.ui.jobs import Jobs
from composer.ui.player.looping import Looping
from composer.ui.player.player import Player

F = Fraction
# A quarter note a second.
TUNE = read_tune("X:1\nT:Eight\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\nCDEF|GABc|\n")


def take(player: Player, tune: Tune, continuity: Continuity = Continuity.ANOTHER) -> None:
    player.take(tune, perform(tune), continuity)


@pytest.fixture
def looping(player: Player) -> Looping:
    made = Looping(player)
    take(player, TUNE)
    return made


def test_marks_of_a_stopped_tune_are_the_chosen_notes(player: Player, looping: Looping) -> None:
    player.go_to(TUNE.text.index("D"))
    looping.mark_start()
    player.go_to(TUNE.text.index("A"))
    looping.mark_end()
    assert player.settings.loop == Loop(F(1, 4), F(3, 2))


def test_a_loop_that_is_set_while_stopped_is_played_from_its_start(player: Player, looping: Looping) -> None:
    player.seek(2.0)
    looping.mark_start()
    player.seek(5.0)
    looping.mark_end()
    assert player.onset == F(1, 2)
    player.stop()
    assert player.onset == F(1, 2)


def test_marks_are_told_in_seconds_and_move_with_the_tempo(
    qtbot: QtBot, player: Player, looping: Looping
) -> None:
    player.seek(2.0)
    with qtbot.waitSignal(looping.changed) as told:
        looping.mark_start()
    assert told.args[1:] == [2.0, None]
    with qtbot.waitSignal(looping.changed) as told:
        player.change(tempo_percent=50)
    assert told.args[1:] == [4.0, None]


def test_the_switch_alone_repeats_the_whole_tune(player: Player, looping: Looping) -> None:
    looping.set_on(True)
    assert player.settings.loop == Loop(F(0), F(2))
    looping.set_on(False)
    assert player.settings.loop is None


def test_a_speed_up_reaches_the_loop(player: Player, looping: Looping) -> None:
    looping.set_speed_up(5, 140)
    assert player.settings.loop is None
    looping.set_on(True)
    assert player.settings.loop == Loop(F(0), F(2), 5, 140)


def test_another_tune_has_no_marks(player: Player, looping: Looping) -> None:
    looping.set_on(True)
    take(player, TUNE)
    assert looping.marks == LoopMarks()
    assert player.settings.loop is None


def test_an_edit_keeps_the_marks_that_are_still_in_the_tune(player: Player, looping: Looping) -> None:
    player.seek(5.0)
    looping.mark_start()
    looping.mark_end()
    longer = read_tune(TUNE.text + "C4|\n")
    take(player, longer, Continuity.EDITED)
    assert player.settings.loop == Loop(F(5, 4), F(3, 2))
    shorter = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\nCDEF|\n")
    take(player, shorter, Continuity.EDITED)
    assert player.settings.loop is None


def test_marks_need_notes(player: Player) -> None:
    looping = Looping(player)
    looping.mark_start()
    looping.mark_end()
    looping.set_on(True)
    assert looping.marks == LoopMarks(on=True)
    assert player.settings.loop is None


def test_the_switch_pressed_after_the_marks_leaves_the_loop_on_and_pressed_again_ends_it(
    player: Player, looping: Looping
) -> None:
    looping.mark_start()
    player.seek(5.0)
    looping.mark_end()
    # Nothing was heard: to look for a place is no round.
    player.seek(2.0)
    player.seek(1.0)
    looping.set_on(False)
    assert player.settings.loop == Loop(F(0), F(3, 2))
    looping.set_on(False)
    assert player.settings.loop is None


@pytest.fixture
def playing(qtbot: QtBot, player: Player, looping: Looping, jobs: Jobs) -> Player:
    player.play()
    qtbot.waitUntil(lambda: not jobs.running, timeout=60_000)
    return player


def at(player: Player, clock: Any, seconds: float) -> None:
    clock.seconds += seconds
    player.look()


def test_marks_that_are_set_while_it_plays_are_at_the_nearest_beats(
    qtbot: QtBot, playing: Player, looping: Looping, clock: Any
) -> None:
    at(playing, clock, 1.2)
    looping.mark_start()
    at(playing, clock, 1.6)
    looping.mark_end()
    assert playing.settings.loop == Loop(F(1, 4), F(3, 4))


def test_a_loop_that_is_set_while_it_plays_can_be_switched_off_once_it_was_heard(
    qtbot: QtBot, playing: Player, looping: Looping, clock: Any, jobs: Jobs
) -> None:
    at(playing, clock, 1.0)
    looping.mark_start()
    at(playing, clock, 2.1)
    looping.mark_end()
    qtbot.waitUntil(lambda: not jobs.running, timeout=60_000)
    # It has jumped to mark A, from where it is heard for the first time.
    at(playing, clock, 0.5)
    assert playing.onset == F(3, 8)
    looping.set_on(False)
    assert playing.settings.loop == Loop(F(1, 4), F(3, 4))
    looping.mark_start()
    looping.set_on(False)
    assert playing.settings.loop is None


def test_the_first_press_of_the_switch_ends_a_loop_that_has_come_round(
    qtbot: QtBot, playing: Player, looping: Looping, clock: Any, jobs: Jobs
) -> None:
    at(playing, clock, 1.0)
    looping.mark_start()
    at(playing, clock, 2.1)
    looping.mark_end()
    qtbot.waitUntil(lambda: not jobs.running, timeout=60_000)
    at(playing, clock, 0.5)
    at(playing, clock, 1.6)
    looping.set_on(False)
    assert playing.settings.loop is None
    qtbot.waitUntil(lambda: not jobs.running, timeout=60_000)


def test_a_loop_that_was_set_while_it_was_stopped_has_come_round_after_one_jump(
    qtbot: QtBot, player: Player, looping: Looping, clock: Any, jobs: Jobs
) -> None:
    player.seek(1.5)
    looping.mark_end()
    player.play()
    qtbot.waitUntil(lambda: not jobs.running, timeout=60_000)
    at(player, clock, 1.0)
    at(player, clock, 1.5)
    assert player.onset == F(1, 8)
    looping.set_on(False)
    assert player.settings.loop is None
    qtbot.waitUntil(lambda: not jobs.running, timeout=60_000)


@pytest.mark.parametrize("act", ["clear", "another"])
def test_a_loop_that_was_taken_away_is_not_brought_back_by_the_switch(
    player: Player, looping: Looping, act: str
) -> None:
    player.seek(1.5)
    looping.mark_end()
    if act == "clear":
        looping.clear()
    else:
        take(player, TUNE)
    looping.set_on(False)
    assert player.settings.loop is None


def test_a_mark_that_was_set_again_does_not_bring_back_a_loop_that_came_round(
    qtbot: QtBot, player: Player, looping: Looping
) -> None:
    looping.set_on(True)
    player.seek(1.5)
    looping.mark_end()
    looping.set_on(False)
    assert player.settings.loop is None
