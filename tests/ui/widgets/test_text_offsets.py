"""Offsets of Python and of Qt, both ways."""

from hypothesis import given
from hypothesis import strategies as st

from composer.ui.widgets.text_offsets import TextOffsets

texts = st.text(st.sampled_from("ab\n♯𝄞🎻"), max_size=40)


@given(text=texts, data=st.data())
def test_qt_counts_as_utf_16_does(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    assert TextOffsets(text).to_qt(offset) == len(text[:offset].encode("utf-16-le")) // 2


@given(text=texts, data=st.data())
def test_the_way_there_and_back_ends_where_it_began(text: str, data: st.DataObject) -> None:
    offset, offsets = data.draw(st.integers(0, len(text))), TextOffsets(text)
    assert offsets.from_qt(offsets.to_qt(offset)) == offset
