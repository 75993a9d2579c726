"""The transport, on a fake clock."""

import numpy as np
import pytest

from composer.playback.output import SilentOutput
from composer.playback.recording import Recording
from composer.playback.transport import Transport, TransportState

RATE = 1000


class FakeClock:
    """A clock that a test turns by hand."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def silence(seconds: float) -> Recording:
    return Recording(np.zeros((round(seconds * RATE), 2), dtype=np.int16), RATE)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def transport(clock: FakeClock) -> Transport:
    loaded = Transport(SilentOutput(clock))
    loaded.load(silence(10))
    return loaded


def test_it_is_stopped_at_the_start_until_it_is_played(transport: Transport, clock: FakeClock) -> None:
    clock.seconds += 3
    assert transport.state is TransportState.STOPPED
    assert transport.position_seconds == 0
    assert transport.duration_seconds == 10


def test_the_position_follows_the_clock_while_it_plays(transport: Transport, clock: FakeClock) -> None:
    transport.play()
    clock.seconds += 2.5
    assert transport.state is TransportState.PLAYING
    assert transport.position_seconds == pytest.approx(2.5)


def test_pause_holds_the_place_and_play_goes_on_from_it(transport: Transport, clock: FakeClock) -> None:
    transport.play()
    clock.seconds += 2
    transport.pause()
    clock.seconds += 60
    assert transport.state is TransportState.PAUSED
    assert transport.position_seconds == pytest.approx(2)
    transport.play()
    clock.seconds += 1
    assert transport.position_seconds == pytest.approx(3)


def test_stop_goes_back_to_the_start(transport: Transport, clock: FakeClock) -> None:
    transport.play()
    clock.seconds += 2
    transport.stop()
    assert transport.state is TransportState.STOPPED
    assert transport.position_seconds == 0


def test_it_stops_by_itself_at_the_end(transport: Transport, clock: FakeClock) -> None:
    transport.play()
    clock.seconds += 10
    assert transport.state is TransportState.STOPPED
    assert transport.position_seconds == 0


def test_a_seek_while_playing_plays_on_from_there(transport: Transport, clock: FakeClock) -> None:
    transport.play()
    clock.seconds += 1
    transport.seek(7)
    clock.seconds += 0.5
    assert transport.state is TransportState.PLAYING
    assert transport.position_seconds == pytest.approx(7.5)


@pytest.mark.parametrize(("asked", "reached"), [(-4.0, 0.0), (99.0, 10.0)])
def test_a_seek_stays_within_the_recording(transport: Transport, asked: float, reached: float) -> None:
    transport.seek(asked)
    assert transport.position_seconds == reached


def test_a_seek_before_anything_is_loaded_is_where_it_then_starts(clock: FakeClock) -> None:
    transport = Transport(SilentOutput(clock))
    transport.seek(4)
    transport.load(silence(10))
    transport.play()
    clock.seconds += 1
    assert transport.position_seconds == pytest.approx(5)


def test_another_instrument_goes_on_where_the_music_was(transport: Transport, clock: FakeClock) -> None:
    transport.play()
    clock.seconds += 3
    transport.load(silence(10))
    clock.seconds += 1
    assert transport.state is TransportState.PLAYING
    assert transport.position_seconds == pytest.approx(4)


def test_another_tempo_goes_on_at_the_place_it_is_given(transport: Transport, clock: FakeClock) -> None:
    transport.play()
    clock.seconds += 4
    transport.load(silence(20), position_seconds=8)
    assert transport.position_seconds == pytest.approx(8)
    assert transport.duration_seconds == 20


def test_play_pause_and_stop_without_a_recording_do_nothing(clock: FakeClock) -> None:
    transport = Transport(SilentOutput(clock))
    transport.play()
    transport.pause()
    transport.stop()
    assert transport.state is TransportState.STOPPED
    assert transport.duration_seconds == 0


def test_an_unloaded_transport_plays_nothing(transport: Transport) -> None:
    transport.unload()
    transport.play()
    assert transport.state is TransportState.STOPPED
    assert transport.recording is None


def test_a_second_play_does_not_start_again(transport: Transport, clock: FakeClock) -> None:
    transport.play()
    clock.seconds += 2
    transport.play()
    assert transport.position_seconds == pytest.approx(2)
