"""Listens to the MIDI keyboards of this computer: which keys go down and up, and when."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import count
from typing import Protocol

from composer.cancelling import current
from composer.errors import ComposerError
from composer.playback.midi_library import CLIENT_NAME, load_library

NOTE_OFF, NOTE_ON = 0x80, 0x90
SECONDS_BETWEEN_LOOKS = 0.005
"""A fifth of what a player notices."""
NO_KEYBOARD = "There is no MIDI keyboard on this computer. Connect one and switch it on, or type the notes."
GONE = "The MIDI keyboard is not there any more. Connect it again and switch it on."
_LOOKS_BETWEEN_CHECKS = 200
NO_INPUT = "MIDI keyboards can’t be heard here now. Type the notes instead."


class RtMidiIn(Protocol):
    """What is used of the class `MidiIn` of RtMidi's packages."""

    def get_ports(self) -> list[str]:
        """Names of the ports that can be opened."""

    def open_port(self, port: int, name: str, /) -> object:
        """Opens one of them."""

    def ignore_types(self, sysex: bool, timing: bool, active_sense: bool, /) -> object:
        """Which kinds of messages are left out."""

    def get_message(self) -> tuple[Sequence[int], float] | None:
        """The next message that came, its bytes and the seconds since the one before; None for none."""

    def close_port(self) -> None:
        """Closes the port."""

    def delete(self) -> None:
        """Lets go of the system's MIDI."""


@dataclass(frozen=True)
class InputLibrary:
    """How to make a client that listens, and what it raises."""

    make: Callable[[], RtMidiIn]
    failures: tuple[type[Exception], ...] = (OSError, RuntimeError, ValueError)


def load_inputs() -> InputLibrary:
    """The library that hears this computer's keyboards.

    Raises:
        ComposerError: it is not installed, or does not load.
    """
    output = load_library()  # the same package: it says what to do where it is missing
    try:
        module = import_module("rtmidi")
    except ImportError:
        module = import_module("supriya_midi")
    word = "name" if module.__name__ == "rtmidi" else "client_name"
    return InputLibrary(lambda: module.MidiIn(**{word: CLIENT_NAME}), output.failures)


@dataclass(frozen=True, slots=True)
class KeyMove:
    """A key goes down, or up again: its MIDI number, and when by the clock."""

    pitch: int
    is_down: bool
    seconds: float


def listen(
    load: Callable[[], InputLibrary] = load_inputs,
    wait: Callable[[float], object] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[KeyMove | None]:
    """Yields None as soon as it listens, then what is played on any keyboard, until its work is cancelled.

    Raises:
        ComposerError: there is no keyboard, the last one went away, or the system's MIDI can't be opened.
        CancelledError: the work of this thread was cancelled.
    """
    library = load()
    clients: list[RtMidiIn] = []
    try:
        for port in range(_ports(library)):
            clients.append(library.make())
            clients[-1].open_port(port, CLIENT_NAME)
        yield None
        for looks in count(1):
            for client in clients:
                yield from _moves(client, clock())
            if looks % _LOOKS_BETWEEN_CHECKS == 0 and not clients[0].get_ports():
                raise ComposerError(GONE)
            current().check()
            wait(SECONDS_BETWEEN_LOOKS)
    except library.failures as error:
        raise ComposerError(NO_INPUT) from error
    finally:
        for client in clients:
            client.close_port()
            client.delete()


def _ports(library: InputLibrary) -> int:
    client = library.make()
    try:
        ports = client.get_ports()
    finally:
        client.delete()
    if not ports:
        raise ComposerError(NO_KEYBOARD)
    return len(ports)


def _moves(client: RtMidiIn, now: float) -> Iterator[KeyMove]:
    while (message := client.get_message()) is not None:
        data = message[0]
        if len(data) == 3 and data[0] & 0xF0 in (NOTE_OFF, NOTE_ON):
            yield KeyMove(data[1], data[0] & 0xF0 == NOTE_ON and data[2] > 0, now)
