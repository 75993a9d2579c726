"""Bytes of an ABC file to text: which encoding it is in, and its lines ended by `\\n` alone.

https://abcnotation.com/wiki/abc:standard:v2.1#charset_field: UTF-8 is the default,
`I:abc-charset` or `%%abc-charset` names another, and a byte order mark stands above both.
Files older than that rule are in Latin-1 or its Windows sister, so that is what remains.
"""

import codecs
import re
from dataclasses import dataclass

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's mark, so it is asked for first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHARSET = re.compile(rb"^(?:%%|I:)[ \t]*abc-charset[ \t]+([A-Za-z0-9_.:-]{1,40})", re.MULTILINE)
_TEXT_CODECS = ("iso8859", "utf-8", "cp125", "ascii", "mac", "koi8")
_DECLARATIONS_END = 4096
"""Bytes at the start of the file in which a charset is looked for; it has to stand in the file header."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file as it stands there, its line ends included.

    Attributes:
        text: without the byte order mark.
        encoding: Python's name of it.
        mark: the byte order mark, or nothing.
    """

    text: str
    encoding: str
    mark: bytes = b""


def decode(data: bytes) -> str | None:
    """Returns the text of a file, or None where the bytes are no text at all."""
    found = decoded(data)
    return None if found is None else with_plain_line_ends(found.text)


def decoded(data: bytes) -> Decoded | None:
    """The text of a file and how it is encoded; None where the bytes are no text at all."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, errors="replace"), encoding, mark)
    if b"\0" in data:
        encoding = _unmarked_utf16(data)
        return Decoded(data.decode(encoding, errors="replace"), encoding) if encoding else None
    return _decode_unmarked(data)


def with_plain_line_ends(text: str) -> str:
    """The text with its lines ended by `\\n` alone."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decode_unmarked(data: bytes) -> Decoded:
    for encoding in (*_declared(data), "utf-8", "cp1252"):
        try:
            return Decoded(data.decode(encoding), encoding)
        except UnicodeDecodeError:
            continue
    return Decoded(data.decode("latin-1"), "latin-1")


def _declared(data: bytes) -> tuple[str, ...]:
    """The charset that the file names, where Python knows it as a text encoding."""
    found = _CHARSET.search(data[:_DECLARATIONS_END].replace(b"\r", b"\n"))
    if not found:
        return ()
    try:
        # Only codecs between bytes and text; `lookup` also knows hex, zip and the like.
        encoding = codecs.lookup(found[1].decode("ascii"))
    except LookupError:
        return ()
    return (encoding.name,) if encoding.name.startswith(_TEXT_CODECS) else ()


def _unmarked_utf16(data: bytes) -> str:
    """UTF-16 without its mark: every other byte of the start is zero, and none in between."""
    start = data[:_DECLARATIONS_END]
    even, odd = start[::2].count(0), start[1::2].count(0)
    if odd > 0.8 * len(start[1::2]) and even == 0:
        return "utf-16-le"
    if even > 0.8 * len(start[::2]) and odd == 0:
        return "utf-16-be"
    return ""
