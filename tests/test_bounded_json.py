"""JSON that may come from anybody takes no more memory than was allowed, and no other way out."""

import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.bounded_json import json_from

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(VALUES)
def test_what_was_written_is_read_back(value: object) -> None:
    assert json_from(json.dumps(value).encode()) == value
    assert json_from(json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")) == value


@pytest.mark.parametrize("piece", [b"[],", b"{},", b'"ab",', b"1.5,"])
def test_what_would_swell_is_refused_before_it_is_read(piece: bytes) -> None:
    data = b"[" + piece * 100_000 + b"0]"
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match="more than 4 MB of memory"):
            json_from(data, most_memory=4 * 2**20)
        assert tracemalloc.get_traced_memory()[1] < 2**20
        tracemalloc.reset_peak()
        assert len(json_from(data)) == 100_001
        # The estimate is never below what it takes.
        assert tracemalloc.get_traced_memory()[1] < len(data) + 72 * (100_000 * 3)
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"[" * 1_000_000, "nested too deep"),
        (b'{"a":' * 300_000, "nested too deep"),
        (b"NaN", "NaN is no number"),
        (b"[Infinity]", "Infinity is no number"),
        (b"1" * 5000, "digits"),
        (b"\xff", "decode"),
        (b"", "Expecting value"),
        (b"{]", "Expecting property name"),
    ],
    ids=["lists", "objects", "nan", "infinity", "long number", "no text", "nothing", "no json"],
)
def test_what_is_no_plain_json_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        json_from(data)
