"""Messages between processes: four bytes of length, most significant first, then JSON."""

import json
from typing import IO

_LENGTH_BYTES = 4


def read_message(source: IO[bytes]) -> dict[str, object] | None:
    """The next message, or None where the other side has closed or was cut off."""
    head = source.read(_LENGTH_BYTES)
    if len(head) < _LENGTH_BYTES:
        return None
    size = int.from_bytes(head, "big")
    body = source.read(size)
    if len(body) < size:
        return None
    message: dict[str, object] = json.loads(body)
    return message


def write_message(target: IO[bytes], message: dict[str, object]) -> None:
    """Sends one message and flushes it."""
    body = json.dumps(message).encode("ascii")
    target.write(len(body).to_bytes(_LENGTH_BYTES, "big") + body)
    target.flush()
