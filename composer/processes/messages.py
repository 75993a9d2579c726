"""Messages between processes: two lengths, most significant byte first, then JSON, then plain bytes."""

import json
import struct
from typing import IO

DATA = "data"
"""What a message has under this name are bytes, and travel as they are."""
_LENGTHS = struct.Struct(">IQ")


def read_message(source: IO[bytes]) -> dict[str, object] | None:
    """The next message, or None where the other side has closed or was cut off."""
    head = source.read(_LENGTHS.size)
    if len(head) < _LENGTHS.size:
        return None
    size, data_size = _LENGTHS.unpack(head)
    body = source.read(size)
    if len(body) < size:
        return None
    message: dict[str, object] = json.loads(body)
    if data_size:
        message[DATA] = data = source.read(data_size)
        if len(data) < data_size:
            return None
    return message


def write_message(target: IO[bytes], message: dict[str, object]) -> None:
    """Sends one message and flushes it."""
    data = message.get(DATA, b"")
    assert isinstance(data, bytes)
    body = json.dumps({name: value for name, value in message.items() if name != DATA}).encode("ascii")
    target.write(_LENGTHS.pack(len(body), len(data)) + body)
    target.write(data)
    target.flush()
