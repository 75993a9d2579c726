"""The deck on a fake clock: the place in the music is kept whatever is loaded."""

from fractions import Fraction

import numpy as np
import pytest

from composer.notation.reader import read_tune
from composer.playback.deck import Deck
from composer.playback.itinerary import Itinerary, plan
from composer.playback.output import SilentOutput
from composer.playback.recording import Recording
from composer.playback.settings import Loop, PlayingSettings
from composer.playback.transport import TransportState
from composer.score.click_bars import timed_bars
from composer.score.performance import perform

F = Fraction
START = F(0)
RATE, TAIL = 1000, 1.0
# A quarter note a second, four bars.
TUNE = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=60\nK:C\nCDEF|GABc|CDEF|GABc|\n")


class FakeClock:
    """A clock that a test turns by hand."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def take(itinerary: Itinerary) -> Recording:
    frames = round((itinerary.duration_seconds + TAIL) * RATE)
    return Recording(np.zeros((frames, 2), np.int16), RATE)


def load(deck: Deck[Recording], start: Fraction = START, **settings: object) -> None:
    itinerary = plan(perform(TUNE), timed_bars(TUNE), PlayingSettings(**settings), start)  # type: ignore[arg-type]
    deck.load(take(itinerary), itinerary)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def deck(clock: FakeClock) -> Deck[Recording]:
    return Deck(SilentOutput(clock))


def test_it_plays_from_the_cue(deck: Deck[Recording], clock: FakeClock) -> None:
    deck.go_to(F(3, 2))
    load(deck)
    deck.play()
    clock.seconds += 1
    assert deck.onset == F(7, 4)


@pytest.mark.parametrize(
    "settings",
    [
        {"tempo_percent": 50},
        {"transposition_semitones": 2},
        {"loop": Loop(F(0), F(2))},
        {"metronome": True, "tempo_percent": 130},
    ],
)
def test_whatever_is_loaded_while_it_plays_goes_on_at_the_same_place(
    deck: Deck[Recording], clock: FakeClock, settings: dict[str, object]
) -> None:
    load(deck)
    deck.play()
    clock.seconds += 5
    load(deck, deck.onset, **settings)
    assert deck.state is TransportState.PLAYING
    assert float(deck.onset) == pytest.approx(1.25, abs=1e-3)


def test_the_place_stands_still_during_the_count_in(deck: Deck[Recording], clock: FakeClock) -> None:
    deck.go_to(F(1))
    load(deck, F(1), count_in=True)
    deck.play()
    clock.seconds += 3.9
    assert deck.onset == 1
    clock.seconds += 1.1
    assert deck.onset == F(5, 4)


def test_a_change_during_the_count_in_goes_on_counting(deck: Deck[Recording], clock: FakeClock) -> None:
    load(deck, count_in=True)
    deck.play()
    clock.seconds += 2
    load(deck, count_in=True, tempo_percent=200)
    clock.seconds += 1
    assert deck.onset == 0
    clock.seconds += 0.5
    assert deck.onset == F(1, 4)


def test_a_count_in_needs_a_recording_that_begins_at_the_cue(deck: Deck[Recording]) -> None:
    load(deck, count_in=True)
    assert deck.can_start()
    deck.go_to(F(2))
    assert not deck.can_start()
    load(deck, F(2), count_in=True)
    assert deck.can_start()


def test_a_loop_goes_round(deck: Deck[Recording], clock: FakeClock) -> None:
    deck.go_to(F(1))
    load(deck, F(1), loop=Loop(F(1), F(2)))
    deck.play()
    clock.seconds += 4 * 5 + 1
    deck.follow_end()
    assert deck.onset == F(5, 4)


def test_the_end_of_the_last_round_leads_to_another_in_time(deck: Deck[Recording], clock: FakeClock) -> None:
    deck.go_to(F(1))
    load(deck, F(1), loop=Loop(F(1), F(2)))
    deck.play()
    assert deck.itinerary is not None
    clock.seconds += deck.itinerary.duration_seconds + 0.02
    deck.follow_end()
    clock.seconds += 0.98
    assert deck.state is TransportState.PLAYING
    assert float(deck.onset) == pytest.approx(1.25, abs=1e-3)


def test_a_loop_goes_on_though_nobody_looked_in_time(deck: Deck[Recording], clock: FakeClock) -> None:
    load(deck, loop=Loop(F(0), F(1)))
    deck.play()
    clock.seconds += 1000
    deck.follow_end()
    assert deck.state is TransportState.PLAYING


def test_the_tempo_of_the_round_is_known(deck: Deck[Recording], clock: FakeClock) -> None:
    load(deck, loop=Loop(F(0), F(1), 100, 200))
    assert deck.percent == 0
    deck.play()
    clock.seconds += 4.5
    assert deck.percent == 200


def test_a_new_sound_keeps_the_round(deck: Deck[Recording], clock: FakeClock) -> None:
    load(deck, loop=Loop(F(0), F(1), 25, 200))
    deck.play()
    clock.seconds += 4 + 4 / 1.25 + 1
    load(deck, loop=Loop(F(0), F(1), 25, 200), transposition_semitones=1)
    assert deck.percent == 150


def test_without_a_loop_it_stops_at_the_end(deck: Deck[Recording], clock: FakeClock) -> None:
    load(deck)
    deck.play()
    clock.seconds += 18
    deck.follow_end()
    assert deck.state is TransportState.STOPPED
    assert deck.onset == 0


def test_a_jump_within_a_loop_stays_in_its_round_and_one_out_of_it_is_refused(
    deck: Deck[Recording], clock: FakeClock
) -> None:
    load(deck, loop=Loop(F(0), F(1)))
    deck.play()
    clock.seconds += 9
    assert deck.go_to(F(1, 2))
    assert deck.transport.position_seconds == pytest.approx(10)
    assert not deck.go_to(F(3))


def test_a_pause_keeps_the_place_and_a_stop_goes_to_the_cue(deck: Deck[Recording], clock: FakeClock) -> None:
    load(deck)
    deck.play()
    clock.seconds += 3
    deck.pause()
    clock.seconds += 60
    assert deck.onset == F(3, 4)
    deck.stop(F(2))
    assert deck.onset == 2
    deck.play()
    assert deck.onset == 2
