"""A tune of which more is to come, on a fake clock."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from composer.playback.output import SilentOutput
from composer.playback.recording import Recording
from composer.playback.rendering import Growth, Rendered
from composer.playback.settings import Loop
from composer.playback.transport import Transport, TransportState

F = Fraction
Silent = Callable[..., Rendered]
GROWTH = Growth()


class CountingOutput(SilentOutput):
    """Counts how often it is started, and has taken so many seconds more than are heard."""

    starts, ahead_seconds = 0, 0.0

    def start(self, recording: Recording, from_frame: int) -> None:
        self.starts += 1
        super().start(recording, from_frame)

    def exchange(self, recording: Recording, before_frame: int) -> bool:
        return super().exchange(recording, before_frame - recording.frame(self.ahead_seconds))


@pytest.fixture
def output(clock: Any) -> CountingOutput:
    clock.seconds = 0.0
    return CountingOutput(clock)


@pytest.fixture
def transport(output: CountingOutput, silent: Silent) -> Transport:
    """The first bar, four seconds, plays."""
    made = Transport(output)
    made.load(silent(bars=1, growth=GROWTH, unfinished=True))
    made.play()
    return made


def test_at_the_end_of_what_is_recorded_so_far_it_waits_and_goes_on_from_there(
    transport: Transport, silent: Silent, clock: Any
) -> None:
    clock.seconds = 10
    assert transport.state is TransportState.PLAYING
    assert (transport.position_seconds, transport.onset) == (4, 1)
    transport.load(silent(bars=2, growth=GROWTH, unfinished=True))
    clock.seconds = 11
    assert transport.onset == F(5, 4)
    transport.load(silent(bars=3, growth=GROWTH))
    clock.seconds = 12
    assert transport.onset == F(3, 2)
    clock.seconds = 19
    assert transport.state is TransportState.STOPPED


def test_a_longer_recording_takes_over_without_starting_anything_again(
    transport: Transport, output: CountingOutput, silent: Silent, clock: Any
) -> None:
    for second in (1, 2, 3):
        clock.seconds = second
        transport.load(silent(bars=1 + second, growth=GROWTH, unfinished=True))
        assert transport.position_seconds == pytest.approx(second)
    assert output.starts == 1


def test_one_that_comes_too_late_goes_on_behind_the_end_of_the_shorter_one(
    transport: Transport, output: CountingOutput, silent: Silent, clock: Any
) -> None:
    output.ahead_seconds = 1.0
    clock.seconds = 3.5
    longer = silent(bars=2, growth=GROWTH, unfinished=True)
    transport.load(longer)
    assert transport.position_seconds == pytest.approx(3.5)
    assert output.starts == 1
    assert transport.loaded is longer
    clock.seconds = 4.25
    assert transport.position_seconds == pytest.approx(4)
    assert output.starts == 2
    transport.load(silent(bars=3, growth=GROWTH))
    transport.pause()
    assert transport.position_seconds == pytest.approx(4)
    transport.play()
    clock.seconds = 9.25
    assert transport.onset == F(9, 4)


@pytest.mark.parametrize("act", ["pause", "jump", "stop"])
def test_a_pause_a_jump_or_a_stop_takes_what_waits(
    transport: Transport, output: CountingOutput, silent: Silent, clock: Any, act: str
) -> None:
    output.ahead_seconds = 1.0
    clock.seconds = 3.5
    transport.load(silent(bars=2, growth=GROWTH))
    if act == "pause":
        transport.pause()
        transport.play()
        clock.seconds += 1.5
    elif act == "stop":
        transport.stop(F(5, 4))
        assert transport.can_play()
        transport.play()
    else:
        assert transport.go_to(F(5, 4))
    assert transport.onset == F(5, 4)


def test_another_sound_takes_the_place_of_what_waits(
    transport: Transport, output: CountingOutput, silent: Silent, clock: Any
) -> None:
    output.ahead_seconds = 1.0
    clock.seconds = 3.5
    transport.load(silent(bars=2, growth=GROWTH))
    other = silent(bars=2, growth=GROWTH, transposition_semitones=1)
    transport.load(other)
    assert transport.loaded is other
    clock.seconds = 4.5
    assert transport.onset == F(9, 8)


@pytest.mark.parametrize(
    "other",
    [
        {"growth": Growth()},
        {"growth": None},
        {"growth": GROWTH, "transposition_semitones": 1},
        {"growth": GROWTH, "start": F(1, 4)},
    ],
)
def test_only_what_sounds_alike_takes_over_without_a_start(
    transport: Transport, output: CountingOutput, silent: Silent, clock: Any, other: dict[str, object]
) -> None:
    clock.seconds = 1
    transport.load(silent(bars=2, **other))
    assert output.starts == 2
    assert transport.onset == F(1, 4)


def test_what_is_longer_can_be_played_from_its_new_bars(transport: Transport, silent: Silent) -> None:
    transport.stop()
    transport.load(silent(bars=2, growth=GROWTH))
    transport.go_to(F(3, 2))
    assert transport.can_play()


def test_what_is_whole_does_not_go_on(transport: Transport, output: CountingOutput, silent: Silent) -> None:
    transport.load(silent(bars=2, growth=GROWTH))
    transport.load(silent(bars=3, growth=GROWTH))
    assert output.starts == 2


def test_a_loop_in_what_grows_does_not_wait_and_goes_on_without_a_seam(
    transport: Transport, output: CountingOutput, silent: Silent, clock: Any
) -> None:
    loop = Loop(F(0), F(1, 2))
    transport.load(silent(bars=1, growth=GROWTH, unfinished=True, loop=loop))
    clock.seconds = 200
    assert transport.state is TransportState.PLAYING
    assert transport.onset < F(1, 2)
    starts, onset = output.starts, transport.onset
    transport.load(silent(bars=2, growth=GROWTH, loop=loop))
    assert (output.starts, transport.onset) == (starts, onset)
