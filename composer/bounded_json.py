"""Reads JSON that may come from anybody: what it would take in memory is known before it is read."""

import json
from typing import Any

BYTES_A_VALUE = 72
"""The most that Python takes for a value beside its own bytes: an empty list or object, and its place."""

MOST_MEMORY = 128 * 2**20


def json_from(data: bytes, most_memory: int = MOST_MEMORY) -> Any:
    """What the bytes say, in UTF-8.

    Raises:
        ValueError: they are no JSON, are nested too deep, name a number that is none, or would take more
            memory than allowed.
    """
    if len(data) + BYTES_A_VALUE * _most_values(data) > most_memory:
        raise ValueError(f"it would take more than {most_memory // 2**20} MB of memory")
    try:
        # Halves of pairs, which a file written by this program may hold, come back as they were.
        return json.loads(data.decode("utf-8", "surrogatepass"), parse_constant=_refuse)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error


def _most_values(data: bytes) -> int:
    """At least as many as there are: each stands behind a bracket, a comma or a colon."""
    return sum(map(data.count, (b"[", b"{", b",", b":")))


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number")
