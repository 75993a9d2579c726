"""The transport, on a fake clock: the place in the music is kept whatever is loaded."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from composer.playback.output import SilentOutput
from composer.playback.rendering import Rendered
from composer.playback.settings import Loop
from composer.playback.transport import Transport, TransportState

F = Fraction
Silent = Callable[..., Rendered]
STOPPED, PLAYING, PAUSED = TransportState.STOPPED, TransportState.PLAYING, TransportState.PAUSED


@pytest.fixture
def transport(clock: Any) -> Transport:
    return Transport(SilentOutput(clock))


@pytest.fixture
def loaded(transport: Transport, silent: Silent) -> Transport:
    """Four bars of four seconds, a quarter note a second."""
    transport.load(silent())
    return transport


def test_it_is_stopped_at_the_start_until_it_is_played(loaded: Transport, clock: Any) -> None:
    clock.seconds += 3
    assert (loaded.state, loaded.onset, loaded.position_seconds) == (STOPPED, 0, 0)


def test_the_position_follows_the_clock_while_it_plays(loaded: Transport, clock: Any) -> None:
    loaded.play()
    clock.seconds += 2.5
    assert (loaded.state, loaded.onset) == (PLAYING, F(5, 8))
    assert loaded.position_seconds == pytest.approx(2.5)


def test_pause_holds_the_place_and_play_goes_on_from_it(loaded: Transport, clock: Any) -> None:
    loaded.play()
    clock.seconds += 2
    loaded.pause()
    clock.seconds += 60
    assert (loaded.state, loaded.onset) == (PAUSED, F(1, 2))
    loaded.play()
    clock.seconds += 1
    assert loaded.onset == F(3, 4)


def test_stop_goes_back_to_the_start_or_to_another_cue(loaded: Transport, clock: Any) -> None:
    loaded.play()
    clock.seconds += 2
    loaded.pause()
    loaded.stop()
    assert (loaded.state, loaded.onset, loaded.position_seconds) == (STOPPED, 0, 0)
    loaded.stop(F(2))
    loaded.play()
    clock.seconds += 1
    assert loaded.onset == F(9, 4)


def test_it_stops_at_the_end_once_the_last_note_has_died_away(loaded: Transport, clock: Any) -> None:
    loaded.go_to(F(1))
    loaded.play()
    clock.seconds += 12.9
    assert (loaded.state, loaded.onset) == (PLAYING, 4)
    clock.seconds += 0.1
    assert (loaded.state, loaded.onset) == (STOPPED, 0)


def test_a_jump_while_it_plays_plays_on_from_there(loaded: Transport, clock: Any) -> None:
    loaded.play()
    clock.seconds += 1
    assert loaded.go_to(F(7, 4))
    clock.seconds += 0.5
    assert (loaded.state, loaded.onset) == (PLAYING, F(15, 8))


def test_a_jump_while_it_is_paused_is_where_it_goes_on(loaded: Transport, clock: Any) -> None:
    loaded.play()
    loaded.pause()
    assert loaded.go_to(F(2))
    assert (loaded.state, loaded.onset) == (PAUSED, 2)
    loaded.play()
    clock.seconds += 1
    assert loaded.onset == F(9, 4)


def test_a_jump_before_anything_is_loaded_is_where_it_then_starts(
    transport: Transport, silent: Silent, clock: Any
) -> None:
    assert transport.go_to(F(3, 2))
    transport.load(silent())
    transport.play()
    clock.seconds += 1
    assert transport.onset == F(7, 4)


@pytest.mark.parametrize(
    "settings",
    [
        {"tempo_percent": 50},
        {"transposition_semitones": 2},
        {"loop": Loop(F(0), F(2))},
        {"metronome": True, "tempo_percent": 130},
    ],
)
@pytest.mark.parametrize("paused", [False, True])
def test_whatever_is_loaded_goes_on_at_the_same_place(
    loaded: Transport, silent: Silent, clock: Any, settings: dict[str, object], paused: bool
) -> None:
    loaded.play()
    clock.seconds += 5
    if paused:
        loaded.pause()
    loaded.load(silent(loaded.onset, **settings))
    assert loaded.state is (PAUSED if paused else PLAYING)
    assert float(loaded.onset) == pytest.approx(1.25, abs=1e-3)
    loaded.play()
    assert float(loaded.onset) == pytest.approx(1.25, abs=1e-3)


def test_without_anything_loaded_nothing_plays(transport: Transport) -> None:
    for act in (transport.play, transport.pause, transport.stop):
        act()
        assert transport.state is STOPPED
    assert not transport.can_play()
    assert transport.percent == 0


def test_what_is_unloaded_does_not_play(loaded: Transport) -> None:
    loaded.play()
    loaded.unload(F(1))
    assert (loaded.state, loaded.onset, loaded.loaded) == (STOPPED, 1, None)
    loaded.play()
    assert loaded.state is STOPPED


@pytest.mark.parametrize("act", ["pause", "stop", "unload"])
def test_what_does_not_play_is_silent(loaded: Transport, act: str) -> None:
    loaded.play()
    assert loaded.output.playing  # type: ignore[attr-defined]
    getattr(loaded, act)()
    assert not loaded.output.playing  # type: ignore[attr-defined]


def test_a_second_play_does_not_start_again(loaded: Transport, clock: Any) -> None:
    loaded.play()
    clock.seconds += 2
    loaded.play()
    assert loaded.onset == F(1, 2)


class Loudness(SilentOutput):
    """Remembers how loud it is."""

    volume = 1.0

    def set_volume(self, volume: float) -> None:
        self.volume = volume


def test_another_output_stands_at_the_same_place_as_loud_with_nothing_loaded(
    loaded: Transport, clock: Any
) -> None:
    other, untouched = Loudness(clock), Loudness(clock)
    loaded.set_output(untouched)
    assert untouched.volume == 1.0
    loaded.set_volume(0.3)
    loaded.go_to(F(2))
    loaded.set_output(other)
    assert other.volume == untouched.volume == 0.3
    assert (loaded.state, loaded.onset, loaded.loaded) == (STOPPED, 2, None)


# The count-in


def test_the_place_stands_still_during_the_count_in(transport: Transport, silent: Silent, clock: Any) -> None:
    transport.go_to(F(1))
    transport.load(silent(F(1), count_in=True))
    transport.play()
    clock.seconds += 3.9
    assert transport.onset == 1
    clock.seconds += 1.1
    assert transport.onset == F(5, 4)


def test_a_change_during_the_count_in_goes_on_counting(
    transport: Transport, silent: Silent, clock: Any
) -> None:
    transport.load(silent(count_in=True))
    transport.play()
    clock.seconds += 2
    transport.load(silent(count_in=True, tempo_percent=200))
    clock.seconds += 1
    assert transport.onset == 0
    clock.seconds += 0.5
    assert transport.onset == F(1, 4)


def test_a_count_in_needs_a_recording_that_begins_at_the_cue(transport: Transport, silent: Silent) -> None:
    transport.load(silent(count_in=True))
    assert transport.can_play()
    transport.go_to(F(2))
    assert not transport.can_play()
    transport.load(silent(F(2), count_in=True))
    assert transport.can_play()
    transport.play()
    transport.pause()
    assert transport.can_play()


def test_what_is_paused_goes_on_whatever_is_loaded_meanwhile(
    loaded: Transport, silent: Silent, clock: Any
) -> None:
    loaded.play()
    clock.seconds += 5
    loaded.pause()
    loaded.load(silent(loaded.onset, count_in=True))
    assert loaded.can_play()
    loaded.play()
    assert loaded.onset == F(5, 4)


def test_a_place_that_is_not_played_is_counted_in_where_the_music_begins_instead(
    transport: Transport, silent: Silent, clock: Any
) -> None:
    transport.go_to(F(3))
    transport.load(silent(F(3), loop=Loop(F(0), F(1)), count_in=True))
    transport.play()
    clock.seconds += 3.9
    assert transport.onset == 0
    clock.seconds += 1.1
    assert transport.onset == F(1, 4)


def test_a_loop_that_is_set_behind_what_plays_is_not_counted_in(
    loaded: Transport, silent: Silent, clock: Any
) -> None:
    loaded.go_to(F(3))
    loaded.play()
    loaded.load(silent(F(3), loop=Loop(F(0), F(1)), count_in=True))
    clock.seconds += 1
    assert loaded.onset == F(1, 4)


# The loop


def test_a_place_outside_the_loop_needs_a_recording_that_was_asked_for_from_there(
    transport: Transport, silent: Silent
) -> None:
    transport.load(silent(loop=Loop(F(0), F(1))))
    transport.go_to(F(3))
    assert not transport.can_play()
    transport.load(silent(F(3), loop=Loop(F(0), F(1))))
    assert transport.can_play()


def test_a_loop_goes_round(transport: Transport, silent: Silent, clock: Any) -> None:
    transport.go_to(F(1))
    transport.load(silent(F(1), loop=Loop(F(1), F(2))))
    transport.play()
    clock.seconds += 4 * 5 + 1
    assert transport.onset == F(5, 4)


def test_the_end_of_the_last_round_leads_to_another_in_time(
    transport: Transport, silent: Silent, clock: Any
) -> None:
    rendered = silent(F(1), loop=Loop(F(1), F(2)))
    transport.go_to(F(1))
    transport.load(rendered)
    transport.play()
    clock.seconds += rendered.itinerary.duration_seconds + 0.02
    assert transport.state is PLAYING
    clock.seconds += 0.98
    assert float(transport.onset) == pytest.approx(1.25, abs=1e-3)


def test_a_loop_goes_on_though_nobody_looked_in_time(
    transport: Transport, silent: Silent, clock: Any
) -> None:
    transport.load(silent(loop=Loop(F(0), F(1))))
    transport.play()
    clock.seconds += 1000
    assert transport.state is PLAYING


def test_a_loop_that_speeds_up_goes_round_at_its_fastest(
    transport: Transport, silent: Silent, clock: Any
) -> None:
    rendered = silent(loop=Loop(F(0), F(1), 100, 200))
    transport.load(rendered)
    assert transport.percent == 0
    transport.play()
    assert transport.percent == 100
    clock.seconds += 4.5
    assert transport.percent == 200
    clock.seconds += rendered.itinerary.duration_seconds - 4.5
    assert transport.percent == 200
    assert transport.position_seconds == pytest.approx(4.0)
    transport.stop()
    assert transport.percent == 0


def test_a_new_sound_keeps_the_round(transport: Transport, silent: Silent, clock: Any) -> None:
    transport.load(silent(loop=Loop(F(0), F(1), 25, 200)))
    transport.play()
    clock.seconds += 4 + 4 / 1.25 + 1
    transport.load(silent(loop=Loop(F(0), F(1), 25, 200), transposition_semitones=1))
    assert transport.percent == 150


def test_a_jump_within_a_loop_stays_in_its_round_and_one_out_of_it_is_refused(
    transport: Transport, silent: Silent, clock: Any
) -> None:
    transport.load(silent(loop=Loop(F(0), F(1))))
    transport.play()
    clock.seconds += 9
    assert transport.go_to(F(1, 2))
    assert transport.position_seconds == pytest.approx(10)
    assert not transport.go_to(F(3))
