"""Text comes out of every encoding that ABC files are found in."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.corpus.encodings import decode

TEXT = "X:1\nT:Fáinne Geal an Lae – Ständchen\nK:D\nDEF|\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        TEXT.encode("cp1252"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode("cp1252"),
    ],
)
def test_a_text_is_the_same_in_every_encoding_and_with_every_line_end(data: bytes) -> None:
    assert decode(data) == TEXT


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_its_mark_is_recognised(encoding: str) -> None:
    assert decode("X:1\nT:Reel\nK:D\n".encode(encoding)) == "X:1\nT:Reel\nK:D\n"


@pytest.mark.parametrize("line", ["%%abc-charset iso-8859-2", "I:abc-charset latin2"])
def test_a_charset_that_the_file_names_is_respected(line: str) -> None:
    text = f"%abc-2.1\n{line}\nX:1\nT:Čardáš\n"
    assert decode(text.encode("iso-8859-2")) == text


@pytest.mark.parametrize(
    "name", ["klingon", "hex", "zip", "rot13", "utf-16", "punycode", "idna", "undefined"]
)
def test_a_charset_that_is_unknown_or_no_charset_is_passed_over(name: str) -> None:
    text = f"%%abc-charset {name}\nX:1\nT:Féar\n"
    assert decode(text.encode()) == text


def test_what_fits_no_encoding_is_read_as_latin_1() -> None:
    assert decode(b"T:\x81\xe9") == "T:\x81é"


@given(st.binary(max_size=200))
def test_any_bytes_give_a_text_or_none(data: bytes) -> None:
    text = decode(data)
    assert text is None or "\r" not in text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\ufeff")))
def test_any_text_in_utf8_comes_back(text: str) -> None:
    assert decode(text.encode()) == text
