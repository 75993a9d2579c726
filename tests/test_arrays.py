"""Arrays out of files that may come from anybody."""

import io
import struct
import tracemalloc
import zipfile
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from composer.arrays import MOST_DIRECTORY_BYTES, open_archive, read_array

MEMBER = "weights.npy"


def archive_of(*members: tuple[str, bytes], compression: int = zipfile.ZIP_STORED) -> io.BytesIO:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return buffer


def read(data: bytes, kind: object = np.float32, most: int = 1000) -> np.ndarray:  # type: ignore[type-arg]
    with open_archive(archive_of((MEMBER, data))) as archive:
        return read_array(archive, "weights", kind, most)


def as_file(array: object) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, array, allow_pickle=True)
    return buffer.getvalue()


@given(
    arrays(
        st.sampled_from(["<f4", "<f2", "<f8", "<i8", "<i2", "|u1", "|b1"]),
        array_shapes(min_dims=0, min_side=0),
    )
)
def test_what_numpy_writes_is_read_back(array: np.ndarray) -> None:  # type: ignore[type-arg]
    for written in (array, np.asfortranarray(array)):
        again = read(as_file(written), array.dtype, max(1, array.size))
        np.testing.assert_array_equal(again, array)
        assert again.dtype == array.dtype


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"(2, 3)", b"(9999999999999, 3)"),
        (b"(2, 3)", b"(2, 3"),
        (b"(2, 3)", b"((((("),
        (b"(2, 3)", b"(-2, -3)"),
        (b"'<f4'", b"'|O'"),
        (b"'<f4'", b"'<f99'"),
        (b"'<f4'", b"[('a', '<f4')]"),
        (b"False", b"open('x')"),
        (b"NUMPY\x01", b"NUMPY\x03"),
        (b"\x93NUMPY", b"PK"),
    ],
)
def test_a_header_that_lies_is_refused_before_memory_is_taken(before: bytes, after: bytes) -> None:
    data = as_file(np.ones((2, 3), np.float32))
    start, end = 10, 128
    header = data[:end].replace(before, after)[:end].ljust(end, b" ")
    for lying in (header + data[end:], header[:start] + data[start:end].replace(before, after) + data[end:]):
        tracemalloc.start()
        try:
            with pytest.raises(ValueError, match="weights"):
                read(lying)
            assert tracemalloc.get_traced_memory()[1] < 2**20
        finally:
            tracemalloc.stop()


@given(st.binary(max_size=300))
def test_any_bytes_are_an_array_or_refused(data: bytes) -> None:
    for some in (data, as_file(np.ones(3))[:10] + data):
        with suppress(ValueError):
            assert read(some).nbytes <= len(some)


def test_objects_are_never_unpickled() -> None:
    with pytest.raises(ValueError, match="no array of numbers"):
        read(as_file(np.array([{}], dtype=object)))


def test_numbers_of_another_kind_or_more_than_there_may_be_are_refused() -> None:
    with pytest.raises(ValueError, match="another size or type"):
        read(as_file(np.ones(3, np.float64)))
    with pytest.raises(ValueError, match="more than it may"):
        read(as_file(np.ones(2000, np.float32)))


@pytest.mark.parametrize("compression", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_was_packed_to_burst_is_refused_before_memory_is_taken(compression: int) -> None:
    packed = archive_of((MEMBER, as_file(np.zeros(2_000_000, np.float32))), compression=compression)
    tracemalloc.start()
    try:
        with open_archive(packed) as archive, pytest.raises(ValueError, match="weights"):
            read_array(archive, "weights", np.float32, 2_000_000)
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


def test_an_archive_of_a_million_members_is_refused_before_they_are_listed() -> None:
    whole = archive_of((MEMBER, as_file(np.ones(3)))).getvalue()
    for end in (
        struct.pack("<4s4xHHLLH", b"PK\x05\x06", 9, 9, MOST_DIRECTORY_BYTES + 1, 0, 0),
        struct.pack("<4sQHHLLQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, 9, 9, 2**40, 0)
        + struct.pack("<4sLQL", b"PK\x06\x07", 0, len(whole) - 22, 1)
        + whole[-22:],
    ):
        with pytest.raises(ValueError, match="too many members"):
            open_archive(io.BytesIO(whole[:-22] + end))


def test_members_that_share_their_bytes_are_refused() -> None:
    one = archive_of((MEMBER, b"0" * 5000)).getvalue()
    start = one.index(b"PK\x01\x02")
    entry = one[start : one.index(b"PK\x05\x06")]
    end = struct.pack("<4s4xHHLLH", b"PK\x05\x06", 2, 2, 2 * len(entry), start, 0)
    with pytest.raises(ValueError, match="overlap"):
        open_archive(io.BytesIO(one[:start] + 2 * entry + end))


@pytest.mark.parametrize("data", [b"", b"PK", b"x" * 500])
def test_what_is_no_archive_is_refused(data: bytes) -> None:
    with pytest.raises(zipfile.BadZipFile):
        open_archive(io.BytesIO(data))
