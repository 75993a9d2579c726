"""A recording of which more is to come, on a fake clock."""

import numpy as np
import pytest

from composer.playback.output import SilentOutput
from composer.playback.recording import Recording
from composer.playback.transport import Transport, TransportState

RATE = 1000


class FakeClock:
    """A clock that a test turns by hand."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class CountingOutput(SilentOutput):
    """Counts how often it is started, and has taken so many seconds more than are heard."""

    def __init__(self, clock: FakeClock, ahead_seconds: float = 0.0) -> None:
        super().__init__(clock)
        self.starts, self._ahead_frames = 0, round(ahead_seconds * RATE)

    def start(self, recording: Recording, from_frame: int) -> None:
        self.starts += 1
        super().start(recording, from_frame)

    def exchange(self, recording: Recording, before_frame: int) -> bool:
        return super().exchange(recording, before_frame - self._ahead_frames)


def silence(seconds: float) -> Recording:
    return Recording(np.zeros((round(seconds * RATE), 2), dtype=np.int16), RATE)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def test_at_the_end_of_what_is_recorded_so_far_it_waits_and_goes_on_from_there(clock: FakeClock) -> None:
    transport = Transport(SilentOutput(clock))
    transport.load(silence(3), until_seconds=2)
    transport.play()
    clock.seconds = 10
    assert transport.state is TransportState.PLAYING
    assert transport.position_seconds == 2
    transport.extend(silence(6), until_seconds=5)
    clock.seconds = 11
    assert transport.position_seconds == pytest.approx(3)
    transport.extend(silence(8), None)
    clock.seconds = 12
    assert transport.position_seconds == pytest.approx(4)
    clock.seconds = 17
    assert transport.state is TransportState.STOPPED


def test_a_longer_recording_takes_over_without_starting_anything_again(clock: FakeClock) -> None:
    output = CountingOutput(clock)
    transport = Transport(output)
    transport.load(silence(3), until_seconds=2)
    transport.play()
    for second in (1, 2, 3):
        clock.seconds = second
        transport.extend(silence(3 + second), until_seconds=2 + second)
        assert transport.position_seconds == pytest.approx(second)
    assert output.starts == 1


def test_one_that_comes_too_late_goes_on_behind_the_end_of_the_shorter_one(clock: FakeClock) -> None:
    output = CountingOutput(clock, ahead_seconds=1)
    transport = Transport(output)
    transport.load(silence(3), until_seconds=2)
    transport.play()
    clock.seconds = 1.5
    transport.extend(silence(6), until_seconds=5)
    assert transport.position_seconds == pytest.approx(1.5)
    assert output.starts == 1
    clock.seconds = 2.25
    assert transport.position_seconds == pytest.approx(2)
    assert output.starts == 2
    transport.extend(silence(9), None)
    transport.pause()
    assert transport.position_seconds == pytest.approx(2)
    transport.play()
    clock.seconds = 6.25
    assert transport.position_seconds == pytest.approx(6)
