"""Hears the clock of another program through a MIDI input of this computer."""

import time
from collections.abc import Callable, Iterator

from composer.cancelling import current
from composer.errors import ComposerError
from composer.playback.clock_reader import ClockReader, Heard
from composer.playback.midi_keyboard import InputLibrary, RtMidiIn, load_inputs
from composer.playback.midi_library import CLIENT_NAME

SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_CHECKS = 0.004, 2.0
NOT_THERE = (
    "The MIDI input “{name}”, whose clock was to be followed, is not there. Connect it or start its program, "
    "and choose it again."
)
CLOCK_GONE = (
    "The MIDI input “{name}”, whose clock was followed, has gone, so the tune goes by its own tempo again. "
    "Connect it, and choose it again."
)
NO_INPUTS = "MIDI inputs can’t be reached here now, so no clock can be followed."


def clock_inputs(load: Callable[[], InputLibrary] = load_inputs) -> tuple[str, ...]:
    """The names of the inputs, our own left out; none where the system has no MIDI."""
    try:
        library = load()
        client = library.make()
    except (ComposerError, OSError, RuntimeError, ValueError):
        return ()
    try:
        return tuple(name for name in client.get_ports() if CLIENT_NAME not in name)
    except library.failures:
        return ()
    finally:
        client.delete()


def follow_clock(
    name: str,
    load: Callable[[], InputLibrary] = load_inputs,
    wait: Callable[[float], object] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Heard]:
    """Yields what the clock of that input says, until it is cancelled.

    Raises:
        ComposerError: the input is not there, or goes.
    """
    library = load()
    try:
        client = library.make()
    except library.failures as error:
        raise ComposerError(NO_INPUTS) from error
    try:
        yield from _heard(client, name, wait, clock)
    except library.failures as error:
        raise ComposerError(CLOCK_GONE.format(name=name)) from error
    finally:
        client.close_port()
        client.delete()


def _heard(
    client: RtMidiIn, name: str, wait: Callable[[float], object], clock: Callable[[], float]
) -> Iterator[Heard]:
    ports = client.get_ports()
    if name not in ports:
        raise ComposerError(NOT_THERE.format(name=name))
    # The library leaves clock messages out where nobody asks for them.
    client.ignore_types(True, False, True)
    client.open_port(ports.index(name), CLIENT_NAME)
    reader, seconds, checked = ClockReader(), 0.0, clock()
    while True:
        current().check()
        while (message := client.get_message()) is not None:
            # The library says how long after the one before: exact, however late we look.
            seconds += message[1]
            yield from reader.read(message[0], seconds)
        if clock() - checked > SECONDS_BETWEEN_CHECKS:
            checked = clock()
            if name not in client.get_ports():
                raise ComposerError(CLOCK_GONE.format(name=name))
        wait(SECONDS_BETWEEN_LOOKS)
