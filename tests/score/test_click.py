"""Bars as they are heard, and the clicks on their beats."""

from fractions import Fraction
from itertools import pairwise

import pytest

from composer.notation.meters import parse_meter
from composer.notation.reader import read_tune
from composer.score.click import clicks, count_in, nearest_beat
from composer.score.click_bars import beats, timed_bars
from composer.score.performance import perform

F = Fraction


def heard(music: str, meter: str = "4/4") -> list[tuple[Fraction, bool]]:
    bars = timed_bars(read_tune(f"X:1\nM:{meter}\nL:1/4\nK:C\n{music}\n"))
    return [(click.onset, click.accented) for click in clicks(bars)]


@pytest.mark.parametrize(
    ("meter", "places"),
    [
        ("4/4", [0, F(1, 4), F(1, 2), F(3, 4)]),
        ("C|", [0, F(1, 2)]),
        ("3/4", [0, F(1, 4), F(1, 2)]),
        ("6/8", [0, F(3, 8)]),
        ("9/8", [0, F(3, 8), F(3, 4)]),
        ("3/8", [0, F(1, 8), F(1, 4)]),
        ("2+3+2/8", [0, F(1, 4), F(5, 8)]),
        ("(3+2)/8", [0, F(3, 8)]),
        ("none", [0]),
    ],
)
def test_every_meter_has_its_beats(meter: str, places: list[Fraction]) -> None:
    assert list(beats(parse_meter(meter))) == places


def test_the_first_beat_of_each_bar_is_accented() -> None:
    assert [accented for _, accented in heard("CDEF|GABc|")] == [True, False, False, False] * 2


def test_a_pick_up_has_its_own_beats_and_the_accent_comes_with_the_bar() -> None:
    assert heard("G|CDEF|")[:3] == [(F(0), False), (F(1, 4), True), (F(1, 2), False)]


def test_a_pick_up_that_fills_the_bar_before_the_repeat_is_one_bar_with_it() -> None:
    onsets = [onset for onset, accented in heard("|:G|CDEF|GAB:|") if accented]
    assert onsets == [F(1, 4), F(5, 4), F(9, 4), F(13, 4)]


def test_clicks_follow_a_change_of_meter() -> None:
    accented = [onset for onset, accent in heard("CDEF|[M:3/4]GAB|cde|") if accent]
    assert accented == [F(0), F(1), F(7, 4)]
    assert len(heard("CDEF|[M:6/8]G3/2A3/2|")) == 4 + 2


def test_whole_bars_of_rest_are_counted() -> None:
    assert len(heard("CDEF|Z2|C4|")) == 16


def test_free_music_is_clicked_without_accents() -> None:
    assert heard("CDEF", "none") == [(F(n, 4), False) for n in range(4)]


def test_a_tune_is_counted_in_by_a_bar_and_what_its_pick_up_lacks() -> None:
    bars = timed_bars(read_tune("X:1\nM:4/4\nL:1/4\nK:C\nG|CDEF|\n"))
    length, counted = count_in(bars, F(0))
    assert length == F(7, 4)
    assert [click.accented for click in counted] == [True, False, False, False, True, False, False]
    assert count_in(bars, F(1, 4))[0] == F(1)
    assert count_in(bars, F(3, 4))[0] == F(3, 2)


def test_the_nearest_beat_may_be_the_next_bar_line() -> None:
    bars = timed_bars(read_tune("X:1\nM:4/4\nL:1/4\nK:C\nCDEF|GABc|\n"))
    assert nearest_beat(bars, F(15, 64)) == F(1, 4)
    assert nearest_beat(bars, F(63, 64)) == F(1)
    assert nearest_beat(bars, F(5)) == F(2)
    assert nearest_beat((), F(5)) == F(5)


def test_bars_follow_each_other_without_gaps_through_whole_tunes(real_tunes: list[str]) -> None:
    for text in real_tunes:
        tune = read_tune(text)
        bars = timed_bars(tune)
        assert bars[0].onset == 0
        assert all(before.end == after.onset for before, after in pairwise(bars))
        assert bars[-1].end == perform(tune).length
        assert all(bar.section_end is None or bar.onset < bar.section_end <= bar.end for bar in bars)
