"""The marks of a loop."""

from fractions import Fraction

from composer.playback.loop_marks import LoopMarks
from composer.playback.settings import Loop

F = Fraction
LENGTH = F(8)


def test_setting_b_switches_the_loop_on() -> None:
    marks = LoopMarks().with_start(F(1)).with_end(F(2))
    assert marks.loop(LENGTH) == Loop(F(1), F(2))


def test_a_mark_on_the_wrong_side_takes_the_other_one_away() -> None:
    marks = LoopMarks().with_start(F(1)).with_end(F(2))
    assert marks.with_start(F(3)).end is None
    assert marks.with_end(F(1)).start is None


def test_without_marks_the_whole_tune_is_repeated() -> None:
    assert LoopMarks(on=True).loop(LENGTH) == Loop(F(0), LENGTH)
    assert LoopMarks(start=F(3), on=True).loop(LENGTH) == Loop(F(3), LENGTH)
    assert LoopMarks(start=F(3)).loop(LENGTH) is None


def test_a_tune_without_length_is_not_repeated() -> None:
    assert LoopMarks(on=True).loop(F(0)) is None


def test_clearing_keeps_how_it_speeds_up() -> None:
    marks = LoopMarks(F(1), F(2), True, 5, 140).cleared()
    assert marks == LoopMarks(speed_up_percent=5, fastest_percent=140)


def test_marks_beyond_the_end_of_a_shorter_tune_are_taken_away() -> None:
    marks = LoopMarks(F(1), F(4), on=True)
    assert marks.within(F(4)) == marks
    assert marks.within(F(2)) == LoopMarks(F(1), None, on=False)
