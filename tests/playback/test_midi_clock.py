"""The clock that goes out: even pulses, from where playing begins, through whatever is played again."""

from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest

from composer.notation.reader import read_tune
from composer.playback.arrangement import arrange
from composer.playback.midi_clock import clock_messages, clock_pulses, pulses_after
from composer.playback.midi_take import ClockPulses, MidiTake
from composer.playback.recording import Recording
from composer.playback.rendering import RenderRequest, render
from composer.playback.settings import Loop, PlayingSettings

REEL = read_tune("X:1\nR:hornpipe\nM:4/4\nL:1/8\nQ:1/4=120\nK:D\nd2fa f2ed|g2fe d4|\n")
TWO_TEMPOS = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=120\nK:D\ndddd|\nQ:1/4=60\ndddd|\n")


def pulses(tune: object = REEL, start: Fraction = Fraction(0), **settings: object) -> ClockPulses:
    made = arrange(tune, PlayingSettings(**settings), start)  # type: ignore[arg-type]
    return clock_pulses(made.itinerary, made.bars)


def test_pulses_are_24_a_quarter_note_and_even_however_the_notes_swing() -> None:
    found = pulses(as_played=True, swing_percent=66, metronome=True, slows=False)
    assert len(found.microseconds) == 2 * 96
    gaps = [after - before for before, after in pairwise(found.microseconds)]
    assert max(gaps) - min(gaps) < 400
    assert found.first == 0
    assert sum(gaps) / len(gaps) == pytest.approx(500_000 / 24, rel=0.01)


def test_the_clock_takes_the_tunes_tempos_and_the_players() -> None:
    found = pulses(TWO_TEMPOS, as_played=False, tempo_percent=50.0).microseconds
    assert found[96] == 4_000_000
    assert found[1] == round(1_000_000 / 24)
    assert found[97] - found[96] == round(2_000_000 / 24)


def test_it_is_silent_while_the_player_counts_in() -> None:
    found = pulses(as_played=False, count_in=True).microseconds
    assert found[0] == 2_000_000
    assert len(found) == 192


def test_what_is_played_again_goes_on_as_a_sequencer_does() -> None:
    twice = pulses(as_played=False, times=2)
    assert len(twice.microseconds) == 2 * 192
    gaps = {after - before for before, after in pairwise(twice.microseconds)}
    assert max(gaps) - min(gaps) <= 1
    round_and_round = pulses(start=Fraction(1), as_played=False, loop=Loop(Fraction(1), Fraction(2)))
    assert round_and_round.first == 96
    assert len(round_and_round.microseconds) % 96 == 0


def kinds(found: ClockPulses, microsecond: int) -> list[str]:
    return [timed.message.type for timed in clock_messages(found, microsecond)]


def test_from_the_beginning_a_receiver_is_told_to_start_with_the_first_pulse() -> None:
    assert kinds(pulses(as_played=False), 0)[:3] == ["start", "clock", "clock"]


def test_from_the_middle_it_is_told_where_and_continues_at_the_next_sixteenth() -> None:
    found = clock_messages(pulses(as_played=False), 510_000)
    assert (found[0].message.type, found[0].message.pos) == ("songpos", 5)
    at = [timed.message.type for timed in found].index("continue")
    assert found[at].microseconds == found[at + 1].microseconds == 625_000
    assert {timed.message.type for timed in found[1:at]} == {"clock"}


def test_behind_the_end_nothing_is_sent_but_nothing_breaks() -> None:
    assert clock_messages(pulses(as_played=False), 9_000_000) == ()
    assert clock_messages(ClockPulses(), 0) == ()


def test_a_longer_recording_goes_on_pulse_by_pulse() -> None:
    later = pulses_after(pulses(as_played=False), 500_000)
    assert later[0].microseconds == round(25 * 500_000 / 24)
    assert {timed.message.type for timed in later} == {"clock"}


def test_another_take_follows_with_its_clock_counting_on() -> None:
    (first,) = render(
        RenderRequest(REEL, PlayingSettings(as_played=False, sends_clock=True), Fraction(0), True)
    )
    assert isinstance(first.take, MidiTake)
    both = first.take.followed_by(first.take, 4.0)
    assert both.frames == first.take.frames + 4_000_000
    gaps = {after - before for before, after in pairwise(both.pulses.microseconds)}
    assert max(gaps) - min(gaps) <= 1
    assert len(both.messages) == 2 * len(first.take.messages)


def test_another_recording_is_mixed_into_the_end_of_the_first() -> None:
    first = Recording(np.full((20, 2), 30000, np.int16), 10)
    both = first.followed_by(Recording(np.full((10, 2), 5000, np.int16), 10), 1.5)
    assert both.samples[:, 0].tolist() == [30000] * 15 + [32767] * 5 + [5000] * 5
