"""One tune of a file is replaced, and every other byte stays."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.corpus.encodings import decode
from composer.corpus.tunebook_file import LONGEST_LINE, TunebookFile
from composer.errors import ComposerError
from composer.notation.tunebook import split_tunebook

PATH = Path("book.abc")
FIRST, SECOND = "X:1\nT:First\nK:D\nDFAd|\n", "X:2\nT:Sécond\nK:G\nGBdg|\n"
OTHER = "X:2\nT:Other\nK:A\nABc|\n"

lines = st.sampled_from(
    ["X:1", "X:2", "T:é ø", "K:D", "M:6/8", "DFA|", "", "  ", "% comment", "%%text é", "words", "GBd g2|\\"]
)
line_ends = st.sampled_from(["\n", "\r\n", "\r"])
marks = st.sampled_from(
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (b"", "cp1252"),
    ]
)


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """The bytes of a tunebook with whatever line ends, blanks and encoding."""
    written = draw(st.lists(st.tuples(lines, line_ends), max_size=25))
    text = FIRST + "\n" + "".join(line + end for line, end in written) + draw(st.sampled_from(["", SECOND]))
    mark, encoding = draw(marks)
    return mark + text.encode(encoding)


@given(files(), st.data())
def test_every_byte_but_the_edited_tunes_stays(data: bytes, draw: st.DataObject) -> None:
    book = TunebookFile.of(PATH, data)
    position = draw.draw(st.integers(1, len(book.tunes)))
    after = book.with_tunes({position: OTHER}).data
    tune = book.tunes[position - 1]
    whole, size = book._decoded.text, len(book._decoded.mark)
    encoding = book._decoded.encoding
    before_it = size + len(whole[: tune.start].encode(encoding))
    after_it = len(whole[tune.start + len(tune.text) :].encode(encoding))
    assert after[:before_it] == data[:before_it]
    assert after[len(after) - after_it :] == data[len(data) - after_it :]
    middle = after[before_it : len(after) - after_it].decode(encoding)
    assert middle.replace("\r\n", "\n").replace("\r", "\n").strip("\n") == OTHER.strip("\n")


@given(files())
def test_the_same_text_again_changes_no_byte_of_an_evenly_ended_file(data: bytes) -> None:
    book = TunebookFile.of(PATH, data)
    again = book.with_tunes({n: book.text(n) for n in range(1, len(book.tunes) + 1)})
    assert [again.text(n) for n in range(1, len(again.tunes) + 1)] == [
        book.text(n) for n in range(1, len(book.tunes) + 1)
    ]


@given(st.binary(max_size=60))
def test_any_bytes_are_a_book_or_told_and_nothing_is_lost_by_saving(noise: bytes) -> None:
    try:
        book = TunebookFile.of(PATH, FIRST.encode() + b"\n" + noise + b"\n\nX:9\nK:C\nCDE|\n")
        after = book.with_tunes({1: FIRST.replace("First", "New")})
    except ComposerError:
        return
    assert after.data == book.data.replace(b"First", b"New", 1)


@given(files())
def test_the_tunes_are_those_of_the_text_with_plain_line_ends(data: bytes) -> None:
    plain = split_tunebook(decode(data) or "")
    found = TunebookFile.of(PATH, data).tunes
    assert [(t.position, t.first_line) for t in found] == [(t.position, t.first_line) for t in plain]


def test_line_ends_are_the_edited_tunes_own() -> None:
    data = (FIRST + "\n").encode() + SECOND.replace("\n", "\r\n").encode()
    after = TunebookFile.of(PATH, data).with_tunes({2: OTHER}).data
    assert after == (FIRST + "\n").encode() + OTHER.replace("\n", "\r\n").encode()


def test_a_tune_without_its_number_is_not_joined_to_the_one_before() -> None:
    book = TunebookFile.of(PATH, (FIRST + SECOND).encode())
    after = book.with_tunes({2: OTHER.removeprefix("X:2\n")})
    assert [tune.text.partition("\n")[0] for tune in after.tunes] == ["X:1", "T:Other"]


def test_a_tune_that_was_emptied_is_taken_out() -> None:
    book = TunebookFile.of(PATH, (FIRST + "\n" + SECOND).encode())
    assert [tune.text.partition("\n")[0] for tune in book.with_tunes({1: ""}).tunes] == ["X:2"]


def test_a_character_that_the_encoding_lacks_is_named() -> None:
    book = TunebookFile.of(PATH, SECOND.encode("cp1252"))
    with pytest.raises(ComposerError, match=r"cp1252, which has no “♯”.*u266f"):
        book.with_tunes({1: SECOND.replace("Sécond", "F♯")})


def test_bytes_that_are_no_text_are_never_written_over() -> None:
    book = TunebookFile.of(PATH, codecs.BOM_UTF8 + FIRST.encode() + b"% \xff\n")
    with pytest.raises(ComposerError, match="Nothing was written"):
        book.with_tunes({1: OTHER})


@pytest.mark.parametrize(
    ("data", "said"), [(b"", "empty"), (b"\0\1\2", "no text"), (b"Milk, eggs\n", "no tune")]
)
def test_what_is_no_tunebook_is_told(data: bytes, said: str) -> None:
    with pytest.raises(ComposerError, match=said):
        TunebookFile.of(PATH, data)


def test_a_line_that_would_hold_the_window_up_is_not_shown(tmp_path: Path) -> None:
    data = f"X:1\nT:{'T' * LONGEST_LINE}\nK:D\nABcd|\n".encode()
    with pytest.raises(ComposerError, match="has a line of 20,002 characters"):
        TunebookFile.to_show(tmp_path / "long.abc", data)
    assert TunebookFile.of(tmp_path / "long.abc", data).tunes
    assert TunebookFile.to_show(tmp_path / "short.abc", data.replace(b"T" * 10, b"T")).tunes
