"""A terminal's status line: rewritten in place for a person, left out where the output goes to a file."""

import time
from collections.abc import Callable
from typing import TextIO

SECONDS_BETWEEN_PAINTS = 0.1
_ERASE = "\r\x1b[K"


class StatusLine:
    """One line at the bottom that changes, and lines above it that stay."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._live = stream.isatty()
        self._shown = False
        self._painted_at = float("-inf")

    def show(self, text: str) -> None:
        """Replaces the changing line, at most ten times a second; only on a terminal."""
        if not self._live or self._clock() - self._painted_at < SECONDS_BETWEEN_PAINTS:
            return
        self._painted_at = self._clock()
        self._shown = True
        self._write(f"{_ERASE}{text[:100]}")

    def say(self, text: str) -> None:
        """Writes a line that stays."""
        self.clear()
        self._write(text + "\n")

    def clear(self) -> None:
        """Takes the changing line away."""
        if self._shown:
            self._write(_ERASE)
            self._shown = False

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
