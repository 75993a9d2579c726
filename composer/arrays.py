"""Reads NumPy's arrays out of archives that may come from anybody: checked against their bytes, then made.

NumPy's own reader takes the memory that a header names before it looks at what follows, and evaluates that
header. Here a header is what NumPy writes, letter for letter, or damage. The same holds for the archive:
Python's reader takes in as many members as its end names, and unpacks whatever they hold.
https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.14 to 4.3.16)
"""

import math
import os
import re
import struct
import zipfile
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

MOST_DIRECTORY_BYTES = 2**20
"""The list of an archive's members; that of the largest network has a tenth of it."""

LONGEST_PREFIX = 1024
"""NumPy writes an array's type and shape before its numbers, in 128 bytes for arrays such as these."""

MOST_UNPACKED_TIMES = 64
"""Compressed numbers and titles shrink to a tenth and less; what shrinks further is made to burst."""

_MAGIC = b"\x93NUMPY\x01\x00"
_HEADER = re.compile(
    rb"\{'descr': '([<|][biuf]\d{1,2})', 'fortran_order': (False|True), "
    rb"'shape': \(((?:\d{1,18}, ){0,7}(?:\d{1,18},?)?)\), \} *\n"
)
_END, _LOCATOR, _LARGE_END = (struct.Struct(form) for form in ("<4s4xHHLL2x", "<4s4xQL", "<4sQ2H2L4Q"))
_CHUNK_BYTES = 2**20


def open_archive(file: IO[bytes]) -> zipfile.ZipFile:
    """The archive in a file, which is closed with it.

    Raises:
        ValueError: it is none, or its list of members is too long, or they hold more than the file.
    """
    size = file.seek(0, os.SEEK_END)
    if _directory_bytes(file, size) > MOST_DIRECTORY_BYTES:
        raise ValueError("it lists too many members")
    file.seek(0)
    archive = zipfile.ZipFile(file)
    if sum(member.compress_size for member in archive.infolist()) > size:
        raise ValueError("its members overlap")
    return archive


def _directory_bytes(file: IO[bytes], size: int) -> int:
    """How long the list of members is, as Python's reader finds it, without reading it."""
    file.seek(max(0, size - _END.size - _LOCATOR.size - _LARGE_END.size))
    tail = file.read()
    if len(tail) < _END.size:
        raise zipfile.BadZipFile("it is no archive")
    mark, _, _, length, _ = _END.unpack(tail[-_END.size :])
    if mark != b"PK\x05\x06":
        raise zipfile.BadZipFile("it does not end as an archive does")
    tail = tail[: -_END.size]
    if tail[-_LOCATOR.size :].startswith(b"PK\x06\x07") and len(tail) == _LOCATOR.size + _LARGE_END.size:
        large = _LARGE_END.unpack(tail[: _LARGE_END.size])
        return max(int(large[8]), 0 if length == 0xFFFFFFFF else int(length))
    return int(length)


def member_bytes(archive: zipfile.ZipFile, name: str) -> int:
    """How many bytes an array's member holds as the archive states them.

    Raises:
        ValueError: there is no such member, or it unpacks to many times what it is.
    """
    try:
        member = archive.getinfo(f"{name}.npy")
    except KeyError as error:
        raise ValueError(f"{name} is not there") from error
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError(f"{name} is compressed in another way than NumPy’s")
    if member.file_size > MOST_UNPACKED_TIMES * member.compress_size + LONGEST_PREFIX:
        raise ValueError(f"{name} unpacks to far more than it is")
    return member.file_size


def read_array(archive: zipfile.ZipFile, name: str, kind: Any, most: int) -> NDArray[Any]:
    """One of an archive's arrays, whole, which checks its checksum.

    Args:
        kind: of its numbers.
        most: so many of them at most.

    Raises:
        ValueError: it holds more, or no such numbers; and what `zipfile` raises at damage.
    """
    kind = np.dtype(kind)
    length = member_bytes(archive, name)
    if length > most * kind.itemsize + LONGEST_PREFIX:
        raise ValueError(f"{name} holds more than it may")
    with archive.open(f"{name}.npy") as member:
        start = member.read(len(_MAGIC) + 2)
        prefix = start + member.read(min(LONGEST_PREFIX, _prefix_bytes(start)))
        found, shape, order = _said_by(prefix, name)
        if found != kind or math.prod(shape) * kind.itemsize != length - len(prefix):
            raise ValueError(f"{name} has another size or type")
        numbers = np.empty(math.prod(shape), kind)
        _fill(numbers.view(np.uint8).data, member, name)
    return numbers.reshape(shape, order=order)


def _prefix_bytes(start: bytes) -> int:
    return int.from_bytes(start[len(_MAGIC) :], "little")


def _said_by(prefix: bytes, name: str) -> tuple[np.dtype[Any], tuple[int, ...], Any]:
    """Type, shape and order of numbers; raises ValueError where the prefix is not as NumPy writes it."""
    header = _HEADER.fullmatch(prefix[len(_MAGIC) + 2 :]) if prefix.startswith(_MAGIC) else None
    if header is None:
        raise ValueError(f"{name} is no array of numbers")
    try:
        kind = np.dtype(header[1].decode())
    except TypeError as error:
        raise ValueError(f"{name} holds numbers of no known kind") from error
    shape = tuple(int(length) for length in re.findall(rb"\d+", header[3]))
    return kind, shape, "F" if header[2] == b"True" else "C"


def _fill(room: memoryview, member: IO[bytes], name: str) -> None:
    """Reads piece by piece, so that what is not there takes no memory, and on to the checksum behind it."""
    place = 0
    while data := member.read(_CHUNK_BYTES):
        if place + len(data) > len(room):
            raise ValueError(f"{name} is longer than it says")
        room[place : place + len(data)] = data
        place += len(data)
    if place != len(room):
        raise ValueError(f"{name} ends too early")
