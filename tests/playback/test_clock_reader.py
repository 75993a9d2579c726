"""The clock of another program: what it starts, stops, locates, and its tempo."""

import random
from collections.abc import Sequence
from fractions import Fraction

import pytest

from composer.cancelling import Cancellation, CancelledError
from composer.errors import ComposerError
from composer.playback.clock_reader import Beat, ClockReader, Heard, Started, Stopped
from composer.playback.midi_clock_input import clock_inputs, follow_clock
from composer.playback.midi_keyboard import InputLibrary

PULSE, START, CONTINUE, STOP = [0xF8], [0xFA], [0xFB], [0xFC]


class Daw:
    """Sends a clock into a reader."""

    def __init__(self, jitter_seconds: float = 0.0) -> None:
        self.reader, self.seconds, self.heard = ClockReader(), 10.0, list[Heard]()
        self._jitter, self._draw = jitter_seconds, random.Random(5)

    def send(self, message: Sequence[int]) -> None:
        late = self._draw.uniform(0, self._jitter)
        self.heard += self.reader.read(message, self.seconds + late)

    def beats(self, count: float, bpm: float) -> None:
        for _ in range(round(count * 24)):
            self.send(PULSE)
            self.seconds += 60 / bpm / 24

    def bpms(self) -> list[float]:
        return [one.bpm for one in self.heard if isinstance(one, Beat)]


def test_the_music_begins_with_the_first_pulse_behind_start() -> None:
    daw = Daw()
    daw.send(START)
    assert daw.heard == []
    daw.beats(3, 120)
    assert daw.heard[0] == Started(Fraction(0))
    beats = [one for one in daw.heard if isinstance(one, Beat)]
    assert beats[-1] == Beat(120.0, Fraction(1, 2))
    daw.send(STOP)
    assert daw.heard[-1] == Stopped()
    daw.send(STOP)
    assert daw.heard.count(Stopped()) == 1


def test_continue_goes_on_at_the_song_position_or_where_it_stopped() -> None:
    daw = Daw()
    daw.send([0xF2, 8, 1])
    daw.send(CONTINUE)
    daw.beats(1, 100)
    assert daw.heard[0] == Started(Fraction(136, 16))
    daw.send(STOP)
    daw.send(CONTINUE)
    daw.beats(0.1, 100)
    assert daw.heard[-1] == Started(Fraction(136, 16) + Fraction(23, 96))


def test_a_steady_tempo_is_told_to_a_tenth_though_pulses_come_late() -> None:
    daw = Daw(jitter_seconds=0.002)
    daw.beats(40, 113.5)
    assert all(abs(bpm - 113.5) < 0.5 for bpm in daw.bpms()[4:])


def test_another_tempo_is_followed_within_two_beats() -> None:
    daw = Daw()
    daw.beats(8, 100)
    daw.beats(3, 140)
    assert daw.bpms()[-1] == pytest.approx(140, abs=0.2)


def test_after_a_silence_the_tempo_is_measured_anew() -> None:
    daw = Daw()
    daw.beats(4, 100)
    daw.seconds += 3
    daw.beats(3, 90)
    assert daw.bpms()[-1] == pytest.approx(90, abs=0.2)


def test_whatever_else_is_played_says_nothing() -> None:
    daw = Daw()
    for message in ([0x90, 60, 80], [], [0xF2, 1], [0xFE]):
        daw.send(message)
    assert daw.heard == []


class Client:
    """Stands for the system: gives messages, then perhaps loses its port."""

    def __init__(self, messages: Sequence[tuple[Sequence[int], float]] = ()) -> None:
        self.messages = list(messages)
        self.ports = ["DAW", "ABC Composer:in"]
        self.timing_ignored = True
        self.deleted = False

    def get_ports(self) -> list[str]:
        return self.ports

    def ignore_types(self, _sysex: bool, timing: bool, _active_sense: bool) -> None:
        self.timing_ignored = timing

    def open_port(self, _port: int, _name: str) -> None:
        assert not self.timing_ignored

    def get_message(self) -> tuple[Sequence[int], float] | None:
        return self.messages.pop(0) if self.messages else None

    def close_port(self) -> None:
        pass

    def delete(self) -> None:
        self.deleted = True


def test_an_input_is_listened_to_until_it_is_cancelled() -> None:
    client = Client([(START, 0.0), (PULSE, 0.02)])
    cancellation = Cancellation()
    with cancellation.made_current():
        heard = follow_clock(
            "DAW", lambda: InputLibrary(lambda: client), lambda _seconds: cancellation.cancel()
        )
        assert next(heard) == Started(Fraction(0))
        with pytest.raises(CancelledError):
            next(heard)
    assert client.deleted


def test_an_input_that_goes_is_told() -> None:
    client = Client()
    now = [0.0]

    def wait(_seconds: float) -> None:
        now[0] += 3
        client.ports = []

    with pytest.raises(ComposerError, match="“DAW”, whose clock was followed, has gone"):
        next(follow_clock("DAW", lambda: InputLibrary(lambda: client), wait, lambda: now[0]))
    with pytest.raises(ComposerError, match="“Other”, whose clock was to be followed, is not there"):
        next(follow_clock("Other", lambda: InputLibrary(lambda: client)))


def test_inputs_are_listed_without_our_own_and_none_where_there_is_no_midi() -> None:
    assert clock_inputs(lambda: InputLibrary(Client)) == ("DAW",)

    def no_midi() -> InputLibrary:
        raise ComposerError("no MIDI here")

    assert clock_inputs(no_midi) == ()
