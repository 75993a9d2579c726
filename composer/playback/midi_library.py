"""RtMidi, the library that reaches the system's MIDI ports: python-rtmidi, or what stands in for it.

python-rtmidi 1.5.8 has no builds for Python 3.13. There supriya-midi is used, which speaks the same language.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol

from composer.errors import ComposerError

CLIENT_NAME = "ABC Composer"
NO_PACKAGE = (
    "Live MIDI needs the package “{package}”, which could not be loaded. "
    "Install it with “pip install {package}”, or run the set-up of ABC Composer again."
)


class RtMidiOut(Protocol):
    """What is used of the class `MidiOut` of either package."""

    def get_ports(self) -> list[str]:
        """Names of the ports that can be opened."""

    def open_port(self, port: int, name: str, /) -> object:
        """Opens one of them."""

    def open_virtual_port(self, name: str, /) -> object:
        """Makes a port that other programs can open."""

    def send_message(self, message: Sequence[int], /) -> None:
        """Sends the bytes of one message."""

    def close_port(self) -> None:
        """Closes the port."""

    def delete(self) -> None:
        """Lets go of the system's MIDI."""


@dataclass(frozen=True)
class MidiLibrary:
    """A library as it is loaded: how to make a client, and what it raises."""

    make: Callable[[], RtMidiOut]
    failures: tuple[type[Exception], ...] = (OSError, RuntimeError, ValueError)


def load_library(version: tuple[int, ...] = sys.version_info[:2]) -> MidiLibrary:
    """The library for this Python.

    Raises:
        ComposerError: it is not installed, or does not load.
    """
    old = version < (3, 13)
    package = "python-rtmidi" if old else "supriya-midi"
    try:
        module = import_module("rtmidi" if old else "supriya_midi")
    except ImportError as error:
        raise ComposerError(NO_PACKAGE.format(package=package)) from error
    name = {"name" if old else "client_name": CLIENT_NAME}
    failures = (*MidiLibrary.failures, module.RtMidiError)
    return MidiLibrary(lambda: module.MidiOut(**name), failures)
