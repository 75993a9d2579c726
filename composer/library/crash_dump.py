"""The mark that a window runs, into which a crash of the native parts writes where it happened."""

import faulthandler
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from composer.files import read_regular

MOST_BYTES = 2**20
SOON_SECONDS = 60.0
FATAL = "Fatal Python error", "Windows fatal exception", "Current thread 0x", "Thread 0x"


@dataclass(frozen=True, slots=True)
class Crash:
    """How a window ended that was not closed.

    Attributes:
        text: when it began, and what was written as it crashed; a kill or a power cut writes nothing.
        soon: it crashed in native parts, within a minute: what was open then may have brought it down.
    """

    text: str
    soon: bool


class CrashDump:
    """A file that is there while the window is, with its process and the time of its start.

    Raises:
        OSError: the folder refuses.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = open(path, "xb", buffering=0)  # noqa: SIM115 - faulthandler writes into it to the end
        self._file.write(
            f"Process {os.getpid()}, started {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC\n".encode()
        )
        self._was_on = faulthandler.is_enabled()
        faulthandler.enable(self._file)

    def close(self) -> None:
        """The window has been closed."""
        faulthandler.disable()
        if self._was_on:
            faulthandler.enable()
        self._file.close()
        self._path.unlink(missing_ok=True)


def read_crash(path: Path) -> Crash | None:
    """What a window left that was not closed; None where there is no mark.

    Raises:
        OSError: it can't be read.
    """
    try:
        text = read_regular(path, MOST_BYTES).decode("utf-8", "replace")
        crashed_at = path.stat().st_mtime
    except FileNotFoundError:
        return None
    started = _started(text)
    is_native = any(words in text for words in FATAL)
    return Crash(text, is_native and started is not None and crashed_at - started < SOON_SECONDS)


def _started(text: str) -> float | None:
    try:
        written = text.splitlines()[0].partition(", started ")[2]
        return datetime.strptime(written, "%Y-%m-%d %H:%M:%S UTC").replace(tzinfo=UTC).timestamp()
    except (ValueError, IndexError):
        return None
