"""The MIDI ports of this computer, and one of our own where the system allows it."""

import sys
from collections.abc import Callable

import mido

from composer.errors import ComposerError
from composer.playback.midi_library import CLIENT_NAME, MidiLibrary, RtMidiOut, load_library
from composer.playback.midi_output import MidiPort

VIRTUAL_PORT = CLIENT_NAME
NO_SYSTEM = (
    "Other music programs and instruments can't be reached from here now. {mend} "
    "The sound card can be used instead."
)
MENDS = {
    "linux": "On Linux ALSA's sequencer has to run: “sudo modprobe snd-seq” starts it.",
    "darwin": "Start “Audio MIDI Setup” once, which starts the MIDI server of macOS.",
    "win32": "Check in the system's settings that the device is installed, and start ABC Composer again.",
}
NO_PORTS_ON_WINDOWS = (
    "There is no MIDI port on this computer, and Windows has no virtual ones of its own. "
    "Connect an instrument, or install loopMIDI and create a port in it."
)
GONE = "The MIDI port “{name}” is not there any more. Connect it again, or choose another output."
NOT_OPENED = (
    "The MIDI port “{name}” could not be opened. Another program may hold it: close that program, or choose "
    "another output."
)
NOT_SENT = (
    "The MIDI port “{name}” takes no more notes, so playing was stopped. "
    "Check that it is still connected, and choose it again as the output."
)


class MidiPorts:
    """Lists and opens ports.

    Args:
        load: loads the library that reaches them, when ports are first asked for.
        platform: as `sys.platform`.
    """

    def __init__(self, load: Callable[[], MidiLibrary] = load_library, platform: str = sys.platform) -> None:
        self._load, self._platform = load, platform

    @property
    def _virtual(self) -> bool:
        """Windows' own MIDI has no virtual ports."""
        return self._platform != "win32"

    def names(self) -> tuple[str, ...]:
        """Ports that can be opened: our own first where the system has virtual ports, then those that exist.

        Raises:
            ComposerError: the library is not there, the system has no MIDI, or no port.
        """
        library = self._load()
        client = self._client(library)
        try:
            existing = [name for name in client.get_ports() if VIRTUAL_PORT not in name]
        except library.failures as error:
            raise self._no_system() from error
        finally:
            client.delete()
        if not existing and not self._virtual:
            raise ComposerError(NO_PORTS_ON_WINDOWS)
        return (VIRTUAL_PORT, *existing) if self._virtual else tuple(existing)

    def open(self, name: str) -> MidiPort:
        """Opens the port of that name, or makes our own.

        Raises:
            ComposerError: it is not there any more, another program holds it, or the system has no MIDI.
        """
        library = self._load()
        client = self._client(library)
        try:
            self._connect(client, name)
        except library.failures as error:
            client.delete()
            raise ComposerError(NOT_OPENED.format(name=name)) from error
        except ComposerError:
            client.delete()
            raise
        return RtMidiPort(client, name, library.failures)

    def _connect(self, client: RtMidiOut, name: str) -> None:
        if name == VIRTUAL_PORT and self._virtual:
            client.open_virtual_port(name)
            return
        existing = client.get_ports()
        if name not in existing:
            raise ComposerError(GONE.format(name=name))
        client.open_port(existing.index(name), VIRTUAL_PORT)

    def _client(self, library: MidiLibrary) -> RtMidiOut:
        try:
            return library.make()
        except library.failures as error:
            raise self._no_system() from error

    def _no_system(self) -> ComposerError:
        mend = MENDS.get(self._platform, MENDS["linux"])
        return ComposerError(NO_SYSTEM.format(mend=mend))


class RtMidiPort:
    """A `MidiPort` on an open `RtMidiOut`."""

    def __init__(self, client: RtMidiOut, name: str, failures: tuple[type[Exception], ...]) -> None:
        self._client: RtMidiOut | None = client
        self._name, self._failures = name, failures

    def send(self, message: mido.Message) -> None:
        """Sends one message; does nothing once the port is closed."""
        if self._client is None:
            return
        try:
            self._client.send_message(message.bytes())
        except self._failures as error:
            raise ComposerError(NOT_SENT.format(name=self._name)) from error

    def check(self) -> None:
        """Asks the system whether the port is there; our own always is."""
        if self._client is None or self._name == VIRTUAL_PORT:
            return
        try:
            there = self._name in self._client.get_ports()
        except self._failures as error:
            raise ComposerError(NOT_SENT.format(name=self._name)) from error
        if not there:
            raise ComposerError(NOT_SENT.format(name=self._name))

    def close(self) -> None:
        """Closes the port; a second time does nothing."""
        client, self._client = self._client, None
        if client is not None:
            client.close_port()
            client.delete()
