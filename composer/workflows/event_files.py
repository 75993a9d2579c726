"""Writes curves as TensorBoard's own event files, without TensorFlow.

A file is a row of TFRecords, each an `Event` as a protocol buffer:
https://www.tensorflow.org/tutorials/load_data/tfrecord#tfrecords_format_details
https://github.com/tensorflow/tensorboard/blob/master/tensorboard/compat/proto/event.proto
https://protobuf.dev/programming-guides/encoding/
"""

import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from composer.files import safe_file_name, write_atomically
from composer.workflows.run_curves import RunCurves

LOSS, HELD_OUT, COPIED = "loss/training", "loss/held-out", "copied"
FILE_NAME = "events.out.tfevents.{began:010d}.abc-composer"
VERSION = b"brain.Event:2"
_POLYNOMIAL, _MASK = 0x82F63B78, 0xA282EAD8


def write_event_files(folder: Path, runs: Iterable[RunCurves], began: float) -> list[Path]:
    """Writes a folder for each run into `folder`, which TensorBoard is then to be started with.

    Args:
        began: seconds since 1970 that the first step is dated; steps whose time is not known have it too.

    Raises:
        ComposerError: a file could not be written.
    """
    written, taken = [], set[str]()
    for run in runs:
        name = safe_file_name(run.name, fallback="run")
        while name in taken:
            name += "'"
        taken.add(name)
        path = folder / name / FILE_NAME.format(began=int(began))
        write_atomically(path, b"".join(_records(run, began)))
        written.append(path)
    return written


def _records(run: RunCurves, began: float) -> Iterator[bytes]:
    yield _record(_event(began, 0, _field(3, VERSION)))
    of_steps = ((step, LOSS, loss) for step, loss in enumerate(run.losses, start=1))
    points = [*of_steps, *((step, HELD_OUT, loss) for step, loss in run.held_out)]
    points += [(step, COPIED, rate) for step, rate in run.copied]
    points.sort(key=lambda point: point[0])
    seconds = run.timing.seconds_at(np.array([step for step, _, _ in points], dtype=float))
    for (step, tag, value), second in zip(points, seconds, strict=True):
        named = _field(1, tag.encode()) + b"\x15" + struct.pack("<f", value)
        yield _record(_event(began + float(second), step, _field(5, _field(1, named))))


def _event(wall_time: float, step: int, what: bytes) -> bytes:
    return b"\x09" + struct.pack("<d", wall_time) + b"\x10" + _varint(step) + what


def _field(number: int, content: bytes) -> bytes:
    """One of varying length: text, bytes or a message."""
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _varint(number: int) -> bytes:
    made = bytearray()
    while number > 0x7F:
        made.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes((*made, number))


def _record(data: bytes) -> bytes:
    length = struct.pack("<Q", len(data))
    return length + struct.pack("<I", _masked(length)) + data + struct.pack("<I", _masked(data))


def _masked(data: bytes) -> int:
    checksum = crc32c(data)
    return ((checksum >> 15 | checksum << 17) + _MASK) & 0xFFFFFFFF


def _entry(byte: int) -> int:
    for _ in range(8):
        byte = byte >> 1 ^ (_POLYNOMIAL if byte & 1 else 0)
    return byte


_TABLE = tuple(map(_entry, range(256)))


def crc32c(data: bytes) -> int:
    """The Castagnoli checksum, RFC 3720 appendix B.4."""
    checksum = 0xFFFFFFFF
    for byte in data:
        checksum = checksum >> 8 ^ _TABLE[(checksum ^ byte) & 0xFF]
    return checksum ^ 0xFFFFFFFF
