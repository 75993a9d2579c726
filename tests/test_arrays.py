"""Arrays out of files that may come from anybody."""

import io
import tracemalloc
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from composer.arrays import array_from


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
        read = array_from(as_file(written), "weights")
        np.testing.assert_array_equal(read, array)
        assert read.dtype == array.dtype


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
                array_from(lying, "weights")
            assert tracemalloc.get_traced_memory()[1] < 2**20
        finally:
            tracemalloc.stop()


@given(st.binary(max_size=300))
def test_any_bytes_are_an_array_or_refused(data: bytes) -> None:
    for some in (data, as_file(np.ones(3))[:10] + data):
        with suppress(ValueError):
            assert array_from(some, "weights").nbytes <= len(some)


def test_objects_are_never_unpickled() -> None:
    with pytest.raises(ValueError, match="no array of numbers"):
        array_from(as_file(np.array([{}], dtype=object)), "weights")
