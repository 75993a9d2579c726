"""Live MIDI: what is sent when, and that no note is ever left hanging."""

import threading
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

import mido
import pytest

from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.playback.midi_output import ALL_NOTES_OFF, VOLUME, MidiOutput
from composer.playback.midi_take import midi_take
from composer.playback.rendering import RenderRequest, render
from composer.playback.settings import PartSettings, PlayingSettings
from composer.playback.transport import Transport, TransportState

MidiFile = Callable[..., bytes]


class FakePort:
    """Remembers what was sent, and can break."""

    def __init__(self) -> None:
        self.sent: list[mido.Message] = []
        self.times: list[float] = []
        self.breaks_after: int | None = None
        self.closed = 0
        self.silent = threading.Event()

    def send(self, message: mido.Message) -> None:
        if self.breaks_after is not None and len(self.sent) >= self.breaks_after:
            raise ComposerError("The cable is out.")
        self.sent.append(message)
        self.times.append(time.monotonic())
        if message.is_cc(ALL_NOTES_OFF):
            self.silent.set()

    def check(self) -> None:
        if getattr(self, "gone", False):
            raise ComposerError("The cable is out.")

    def close(self) -> None:
        self.closed += 1

    @property
    def sounding(self) -> set[int]:
        found: set[int] = set()
        for message in self.sent:
            if message.type == "note_on" and message.velocity:
                found.add(message.note)
            elif message.type in ("note_on", "note_off"):
                found.discard(message.note)
        return found

    def ons(self) -> list[int]:
        return [m.note for m in self.sent if m.type == "note_on" and m.velocity]


@pytest.fixture
def port() -> FakePort:
    return FakePort()


@pytest.fixture
def output(port: FakePort, clock: Any) -> Iterator[MidiOutput]:
    made = MidiOutput(port, clock)
    yield made
    made.close()


def test_messages_go_out_when_their_time_has_come(
    output: MidiOutput, port: FakePort, clock: Any, midi_file: MidiFile
) -> None:
    output.start(midi_take(midi_file([60, 62, 64])), 0)
    output.send_due()
    assert port.ons() == [60]
    clock.seconds += 0.6
    waiting = output.send_due()
    assert port.ons() == [60, 62]
    assert waiting == pytest.approx(0.4)
    assert port.sounding == {62}


def test_a_longer_take_goes_on_where_the_shorter_one_was(
    output: MidiOutput, port: FakePort, clock: Any, midi_file: MidiFile
) -> None:
    output.start(midi_take(midi_file([60, 62])), 0)
    clock.seconds += 0.6
    output.send_due()
    assert output.exchange(midi_take(midi_file([60, 62, 64, 65])), 1_000_000)
    assert port.sounding == {62}
    for _ in range(2):
        clock.seconds += 0.5
        output.send_due()
    assert port.ons() == [60, 62, 64, 65]
    assert port.sounding == {65}
    assert not output.exchange(midi_take(midi_file([60] * 9)), 1_000_000)


def test_the_position_follows_the_clock(output: MidiOutput, clock: Any, midi_file: MidiFile) -> None:
    output.start(midi_take(midi_file([60, 62])), 250_000)
    clock.seconds += 0.5
    assert output.position_frames() == 750_000
    output.stop()
    clock.seconds += 5
    assert output.position_frames() == 750_000


def test_playing_from_the_middle_sets_the_instrument_first(
    output: MidiOutput, port: FakePort, midi_file: MidiFile
) -> None:
    output.start(midi_take(midi_file([60, 62, 64], program=21)), 1_000_000)
    output.send_due()
    assert [m.program for m in port.sent if m.type == "program_change"] == [21]
    assert port.ons() == [64]


def test_stop_ends_every_note(output: MidiOutput, port: FakePort, midi_file: MidiFile) -> None:
    output.start(midi_take(midi_file([60])), 0)
    output.send_due()
    assert port.sounding == {60}
    output.stop()
    assert port.sounding == set()
    assert [m.channel for m in port.sent if m.is_cc(ALL_NOTES_OFF)] == [0]


@pytest.fixture
def playing(output: MidiOutput) -> Transport:
    """C and E, a second each."""
    tune = read_tune("X:1\nM:2/4\nL:1/4\nQ:1/4=60\nK:C\nCE|\n")
    transport = Transport(output)
    transport.load(*render(RenderRequest(tune, PlayingSettings(), Fraction(0), as_midi=True)))
    transport.play()
    return transport


def test_a_jump_ends_every_note(port: FakePort, output: MidiOutput, playing: Transport, clock: Any) -> None:
    output.send_due()
    assert port.sounding == {60}
    playing.go_to(Fraction(1, 4))
    assert port.sounding == set()
    output.send_due()
    assert port.sounding == {64}
    assert playing.state is TransportState.PLAYING


def test_close_ends_every_note_and_lets_go_of_the_port_once(
    port: FakePort, clock: Any, midi_file: MidiFile
) -> None:
    output = MidiOutput(port, clock)
    output.start(midi_take(midi_file([60])), 0)
    output.send_due()
    output.close()
    output.close()
    assert port.sounding == set()
    assert port.closed == 1
    assert not output.available
    output.start(midi_take(midi_file([60])), 0)
    assert port.sounding == set()


def test_a_port_that_breaks_is_told_and_stops_the_music(
    output: MidiOutput, port: FakePort, clock: Any, midi_file: MidiFile
) -> None:
    output.start(midi_take(midi_file([60, 62])), 0)
    output.send_due()
    port.breaks_after = len(port.sent)
    clock.seconds += 0.6
    output.send_due()
    assert output.explanation == "The cable is out."
    assert not output.available
    assert output.send_due() is None


def test_the_volume_is_a_controller_of_every_channel(
    output: MidiOutput, port: FakePort, midi_file: MidiFile
) -> None:
    output.set_volume(0.5)
    output.start(midi_take(midi_file([60])), 0)
    output.set_volume(1.0)
    assert [m.value for m in port.sent if m.is_cc(VOLUME)] == [64, 127]


def test_a_transport_stops_by_itself_at_the_end(playing: Transport, clock: Any) -> None:
    clock.seconds += 2.9
    assert playing.state is TransportState.PLAYING
    clock.seconds += 0.2
    assert playing.state is TransportState.STOPPED


def test_the_thread_sends_in_time_on_a_real_clock(port: FakePort, midi_file: MidiFile) -> None:
    output = MidiOutput(port)
    # Ten notes of 10 ms each.
    output.start(midi_take(midi_file(range(60, 70), microseconds_per_beat=10_000)), 0)
    last = threading.Event()
    plain_send = port.send

    def send(message: mido.Message) -> None:
        plain_send(message)
        if message.type == "note_off" and message.note == 69:
            last.set()

    port.send = send  # type: ignore[method-assign]
    assert last.wait(10)
    output.close()
    assert port.ons() == list(range(60, 70))
    assert port.sounding == set()


TUNE = read_tune("X:1\nM:4/4\nL:1/4\nQ:1/4=120\nK:C\nCDEF|GABc|\n")


def take_of(**settings: Any) -> Any:
    (rendered,) = render(
        RenderRequest(TUNE, PlayingSettings(as_played=False, **settings), Fraction(0), as_midi=True)
    )
    return rendered.take


def kinds(port: FakePort) -> list[str]:
    return [message.type for message in port.sent]


def test_clock_start_and_stop_go_out_beside_the_notes(output: MidiOutput, port: FakePort, clock: Any) -> None:
    output.start(take_of(sends_clock=True), 0)
    output.send_due()
    told = kinds(port)
    assert told.index("start") < told.index("clock") < told.index("note_on")
    clock.seconds += 0.5
    output.send_due()
    assert kinds(port).count("clock") == 25
    output.stop()
    assert "stop" in kinds(port)
    output.start(take_of(sends_clock=True), 1_000_000)
    output.send_due()
    assert [m.pos for m in port.sent if m.type == "songpos"] == [8]
    assert "continue" in kinds(port)


def test_without_the_wish_no_clock_is_sent(output: MidiOutput, port: FakePort, clock: Any) -> None:
    output.start(take_of(), 0)
    clock.seconds += 0.6
    output.send_due()
    output.stop()
    assert not {"clock", "start", "stop"} & set(kinds(port))


def test_each_part_goes_to_its_port_and_channel(output: MidiOutput, port: FakePort, clock: Any) -> None:
    other = FakePort()
    output.set_port("Other", other)
    parts = (PartSettings("Bass", channel=0, port="Other"), PartSettings("Chords", port="Not there"))
    output.start(take_of(accompaniment=True, parts=parts, sends_clock=True), 0)
    clock.seconds += 2
    output.send_due()
    assert {m.channel for m in other.sent if m.type == "note_on"} == {0}
    assert {m.channel for m in port.sent if m.type == "note_on"} == {1, 15}
    assert kinds(other).count("clock") == kinds(port).count("clock") > 0
    output.stop()
    assert other.sounding == port.sounding == set()
    output.set_port("Other", None)
    assert other.closed == 1


def test_where_one_port_breaks_the_notes_of_the_others_end(
    output: MidiOutput, port: FakePort, clock: Any
) -> None:
    other = FakePort()
    output.set_port("Other", other)
    parts = (PartSettings("Bass", port="Other"),)
    output.start(take_of(accompaniment=True, parts=parts, sends_clock=True), 0)
    output.send_due()
    assert port.sounding
    other.breaks_after = 0
    clock.seconds += 1.1
    output.send_due()
    assert output.explanation == "The cable is out."
    assert port.sounding == set()


def test_a_port_that_goes_without_a_word_is_noticed(output: MidiOutput, port: FakePort, clock: Any) -> None:
    output.start(take_of(), 0)
    output.send_due()
    port.gone = True  # type: ignore[attr-defined]
    clock.seconds += 1
    output.check_ports()
    assert output.available
    clock.seconds += 1.5
    output.check_ports()
    assert not output.available
    assert port.sounding == set()
