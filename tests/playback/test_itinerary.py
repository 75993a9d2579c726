"""The way through a tune: legs, rounds, count-in, and places in seconds and in music."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.notation.reader import read_tune
from composer.playback.itinerary import LONGEST_LOOP_SECONDS, STEADY_SECONDS, Itinerary, plan
from composer.playback.settings import Loop, PlayingSettings
from composer.score.click_bars import timed_bars
from composer.score.performance import perform

F = Fraction
START = F(0)
# Two seconds a bar, then four.
TUNE = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=120\nK:C\nCDEF|GABc|[Q:1/4=60]defg|c4|\n")
PERFORMANCE, BARS = perform(TUNE), timed_bars(TUNE)


def way(start: Fraction = START, **settings: object) -> Itinerary:
    return plan(PERFORMANCE, BARS, PlayingSettings(**settings), start)  # type: ignore[arg-type]


def test_a_tune_played_once_is_one_leg_through_every_change_of_tempo() -> None:
    itinerary = way()
    assert [(leg.start, leg.end) for leg in itinerary.legs] == [(0, 4)]
    assert itinerary.duration_seconds == 12
    assert itinerary.seconds(F(5, 2)) == 6
    assert itinerary.onset(6.0) == F(5, 2)


def test_a_tempo_in_per_cent_stretches_all_of_it() -> None:
    assert way(tempo_percent=50).seconds(F(5, 2)) == 12


def test_a_count_in_comes_before_the_place_where_playing_begins() -> None:
    itinerary = way(F(1), count_in=True)
    assert itinerary.lead_in_seconds == 2
    assert itinerary.onset(1.5) == 1
    assert itinerary.seconds(F(1)) == 2
    assert itinerary.seconds(F(1, 2)) is None


def test_a_count_in_has_the_tempo_of_the_place() -> None:
    assert way(F(2), count_in=True, tempo_percent=200).lead_in_seconds == 2


def test_rounds_follow_each_other_for_long_enough() -> None:
    itinerary = way(F(1), loop=Loop(F(1), F(2)))
    assert {(leg.start, leg.end, leg.percent) for leg in itinerary.legs} == {(1, 2, 100)}
    assert itinerary.duration_seconds >= STEADY_SECONDS
    assert itinerary.onset(2 * 3 + 1.0) == F(3, 2)
    assert itinerary.seconds(F(3, 2), near=3) == 7
    assert itinerary.resume_seconds == 0


def test_each_round_is_faster_up_to_the_fastest() -> None:
    itinerary = way(F(1), loop=Loop(F(1), F(2), 20, 150), tempo_percent=90)
    assert [leg.percent for leg in itinerary.legs][:6] == [90, 110, 130, 150, 150, 150]
    assert itinerary.legs[1].seconds == pytest.approx(2 / 0.9)
    assert itinerary.resume_seconds == itinerary.legs[3].seconds


def test_a_goal_slower_than_the_tempo_changes_nothing() -> None:
    assert {leg.percent for leg in way(loop=Loop(F(1), F(2), 20, 80), tempo_percent=100).legs} == {100}


def test_playing_that_begins_before_the_loop_leads_into_it() -> None:
    legs = way(F(1, 2), loop=Loop(F(1), F(2))).legs
    assert [(leg.start, leg.end) for leg in legs[:3]] == [(F(1, 2), 2), (1, 2), (1, 2)]


def test_playing_that_begins_behind_the_loop_goes_to_its_start() -> None:
    assert way(F(3), loop=Loop(F(1), F(2))).legs[0].start == 1


def test_counting_in_within_the_loop_shortens_the_first_round_only() -> None:
    legs = way(F(3, 2), loop=Loop(F(1), F(2), 10), count_in=True).legs
    assert [(leg.start, leg.end, leg.percent) for leg in legs[:2]] == [(F(3, 2), 2, 100), (1, 2, 110)]


def test_a_loop_of_a_blink_is_bounded() -> None:
    itinerary = way(loop=Loop(F(0), F(1, 1024), 1, 300))
    assert len(itinerary.legs) <= LONGEST_LOOP_SECONDS / 0.25


@given(
    onset=st.fractions(0, F(255, 64), max_denominator=64),
    percent=st.integers(25, 300),
    start=st.fractions(0, 3, max_denominator=8),
    count_in=st.booleans(),
)
def test_a_place_turned_into_seconds_and_back_is_the_same_place(
    onset: Fraction, percent: int, start: Fraction, count_in: bool
) -> None:
    itinerary = way(start, tempo_percent=percent, count_in=count_in)
    seconds = itinerary.seconds(onset)
    assert (seconds is None) == (count_in and onset < start)
    if seconds is not None:
        assert float(itinerary.onset(seconds)) == pytest.approx(float(onset), abs=1e-4)
