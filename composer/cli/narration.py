"""What the events of a workflow say to a person on a terminal, and to a program as JSON."""

import json
import math
import re
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any


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
