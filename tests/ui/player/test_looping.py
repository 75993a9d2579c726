"""The loop's marks, set while the tune plays and while it is stopped."""

from fractions import Fraction

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from composer.notation.reader import read_tune
from composer.playback.loop_marks import LoopMarks
from composer.playback.output import SilentOutput
from composer.playback.settings import Loop
from composer.score.performance import perform
from composer.ui.jobs import Jobs
from composer.ui.player.looping import Looping
from composer.ui.player.player import Player

F = Fraction
# A quarter note a second.
TUNE = read_tune("X:1\nT:Eight\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\nCDEF|GABc|\n")


@pytest.fixture
def player(owner: QObject) -> Player:
    return Player(SilentOutput(lambda: 0.0), Jobs(owner), owner)


@pytest.fixture
def looping(player: Player) -> Looping:
    made = Looping(player)
    player.set_tune(TUNE, perform(TUNE))
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
    assert told.args[1:] == [2.0, -1.0]
    with qtbot.waitSignal(looping.changed) as told:
        player.change(tempo_percent=50)
    assert told.args[1:] == [4.0, -1.0]


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
    player.set_tune(TUNE, perform(TUNE))
    assert looping.marks == LoopMarks()
    assert player.settings.loop is None


def test_an_edit_keeps_the_marks_that_are_still_in_the_tune(player: Player, looping: Looping) -> None:
    player.seek(5.0)
    looping.mark_start()
    looping.mark_end()
    longer = read_tune(TUNE.text + "C4|\n")
    player.follow_edit(longer, perform(longer))
    assert player.settings.loop == Loop(F(5, 4), F(3, 2))
    shorter = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\nCDEF|\n")
    player.follow_edit(shorter, perform(shorter))
    assert player.settings.loop is None


def test_marks_need_a_tune(owner: QObject) -> None:
    player = Player(SilentOutput(lambda: 0.0), Jobs(owner), owner)
    looping = Looping(player)
    looping.mark_start()
    looping.mark_end()
    looping.set_on(True)
    assert player.settings.loop is None


def test_the_switch_pressed_after_the_marks_leaves_the_loop_on_and_pressed_again_ends_it(
    player: Player, looping: Looping
) -> None:
    looping.mark_start()
    player.seek(5.0)
    looping.mark_end()
    looping.set_on(False)
    assert player.settings.loop == Loop(F(0), F(3, 2))
    looping.set_on(False)
    assert player.settings.loop is None
