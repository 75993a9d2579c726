"""MIDI ports, with a library of our own in the place of the system's."""

import importlib.util
from collections.abc import Sequence

import mido
import pytest

from composer.errors import ComposerError
from composer.playback.midi_library import MidiLibrary, load_library
from composer.playback.midi_ports import NO_PORTS_ON_WINDOWS, VIRTUAL_PORT, MidiPorts


class RtMidiError(Exception):
    """What the fake library raises."""


class FakeClient:
    """A client of the system's MIDI that remembers what was done with it."""

    def __init__(self, ports: Sequence[str] = (), broken: bool = False) -> None:
        self.ports, self.broken = list(ports), broken
        self.done: list[object] = []

    def get_ports(self) -> list[str]:
        return self.ports

    def open_port(self, port: int, name: str, /) -> None:
        if self.broken:
            raise RtMidiError("the port is taken.")
        self.done.append(("open", self.ports[port]))

    def open_virtual_port(self, name: str, /) -> None:
        self.done.append(("virtual", name))

    def send_message(self, message: Sequence[int], /) -> None:
        if self.broken:
            raise RtMidiError("gone")
        self.done.append(list(message))

    def close_port(self) -> None:
        self.done.append("closed")

    def delete(self) -> None:
        self.done.append("deleted")


def ports(client: FakeClient, platform: str = "linux") -> MidiPorts:
    library = MidiLibrary(lambda: client, (RtMidiError,))
    return MidiPorts(lambda: library, platform)


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_our_own_port_comes_first_and_is_made_when_it_is_opened(platform: str) -> None:
    client = FakeClient(["Synth", f"{VIRTUAL_PORT}:out"])
    assert ports(client, platform).names() == ("ABC Composer", "Synth")
    ports(client, platform).open("ABC Composer")
    assert client.done == ["deleted", ("virtual", "ABC Composer")]


def test_windows_lists_the_ports_that_exist() -> None:
    client = FakeClient(["loopMIDI Port 1", "Microsoft GS Wavetable Synth 0"])
    assert ports(client, "win32").names() == ("loopMIDI Port 1", "Microsoft GS Wavetable Synth 0")
    ports(client, "win32").open("Microsoft GS Wavetable Synth 0")
    assert client.done[-1] == ("open", "Microsoft GS Wavetable Synth 0")


def test_windows_without_ports_is_told_of_loopmidi() -> None:
    with pytest.raises(ComposerError) as told:
        ports(FakeClient(), "win32").names()
    assert str(told.value) == NO_PORTS_ON_WINDOWS


def test_a_message_is_sent_as_bytes_until_the_port_is_closed() -> None:
    client = FakeClient(["Synth"])
    port = ports(client).open("Synth")
    port.send(mido.Message("note_on", channel=1, note=60, velocity=90))
    port.close()
    port.close()
    port.send(mido.Message("note_off", note=60))
    assert client.done == [("open", "Synth"), [0x91, 60, 90], "closed", "deleted"]


def test_a_port_that_has_gone_is_refused_with_a_sentence() -> None:
    client = FakeClient(["Other"])
    with pytest.raises(ComposerError, match="“Synth” is not there any more"):
        ports(client).open("Synth")
    assert client.done == ["deleted"]


def test_a_port_that_is_taken_is_refused_with_a_sentence() -> None:
    with pytest.raises(ComposerError, match="could not be opened") as refused:
        ports(FakeClient(["Synth"], broken=True)).open("Synth")
    # The system's own words are at hand, and not in the sentence.
    assert str(refused.value.__cause__) == "the port is taken."
    assert "the port is taken" not in str(refused.value)


def test_a_port_that_breaks_while_it_plays_is_told() -> None:
    client = FakeClient(["Synth"])
    port = ports(client).open("Synth")
    client.broken = True
    with pytest.raises(ComposerError, match="“Synth” takes no more notes"):
        port.send(mido.Message("note_on", note=60))


def test_a_system_without_midi_is_told_with_what_mends_it() -> None:
    def make() -> FakeClient:
        raise RtMidiError("MidiOutAlsa::initialize: error creating ALSA sequencer client object.")

    library = MidiLibrary(make, (RtMidiError,))
    with pytest.raises(ComposerError, match=r"can't be reached.*snd-seq") as refused:
        MidiPorts(lambda: library, "linux").names()
    assert "MidiOutAlsa" not in str(refused.value)
    assert "MidiOutAlsa" in str(refused.value.__cause__)
    with pytest.raises(ComposerError, match="Audio MIDI Setup"):
        MidiPorts(lambda: library, "darwin").open(VIRTUAL_PORT)


def test_the_library_of_this_python_is_installed_and_that_of_another_is_asked_for() -> None:
    assert load_library().failures
    newer = importlib.util.find_spec("supriya_midi") is not None
    other, package = ((3, 12), "python-rtmidi") if newer else ((3, 13), "supriya-midi")
    with pytest.raises(ComposerError, match=f"pip install {package}"):
        load_library(other)
