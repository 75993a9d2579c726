"""What the events of a workflow say to a person on a terminal, and to a program as JSON."""

import json
import math
import re
import time
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, TextIO

_SECONDS_BETWEEN_PAINTS = 0.1
_ERASE = "\r\x1b[K"


def event_line(event: Any, **more: Any) -> str:
    """One event as one line of JSON: its class in `event` (`step-trained`), then its fields."""
    name = re.sub(r"(?<!^)(?=[A-Z])", "-", type(event).__name__).lower()
    values = {field.name: getattr(event, field.name) for field in fields(event)}
    return json_line({"event": name, **values, **more})


def json_line(value: Any) -> str:
    """One line of strict JSON, in ASCII, so that every pipe and terminal carries it."""
    return json.dumps(_plain(value), allow_nan=False)


def duration(seconds: float) -> str:
    """`48 s`, `12 min`, `3 h 05 min`: how long something still takes."""
    if seconds < 60:
        return f"{math.ceil(seconds)} s"
    minutes = math.ceil(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d} min"


def loss(value: float | None) -> str:
    """A loss in nats per character, or a dash where there is none."""
    return f"{value:.3f}" if value is not None and math.isfinite(value) else "–"


def _plain(value: Any) -> Any:
    """What JSON knows: infinite numbers and NaN become null, paths and dataclasses what they stand for."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {str(name): _plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value


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
        if not self._live or self._clock() - self._painted_at < _SECONDS_BETWEEN_PAINTS:
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
