"""Blocks of lines that are no ABC, `%%begintext` … `%%endtext`, and the lines that stand outside them.

Section 11.4.5, https://abcnotation.com/wiki/abc:standard:v2.1#text_directives
abcm2ps has further blocks of the kind (`%%beginps`, `%%beginsvg`), each with an end of its own name.
"""

import re
from collections.abc import Iterator

from composer.notation.lexing import lines

_BEGIN = re.compile(r"%%[ \t]*begin([A-Za-z]+)\b")
_END = re.compile(r"%%[ \t]*end([A-Za-z]+)\b")


def begins_block(line: str) -> str:
    """The name of the block that a line begins, such as `text`; empty where it begins none."""
    found = _BEGIN.match(line)
    return found[1] if found else ""


def ends_block(line: str, name: str) -> bool:
    """True for the line that ends the block of that name."""
    found = _END.match(line)
    return found is not None and found[1] == name


def text_blocks(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each block, the lines that begin and end it included.

    One that is not ended before the next `X:` is none: no music goes lost behind it.
    """
    return tuple(_blocks(text)) if "%%" in text and "begin" in text else ()


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    name, first = "", 0
    for start, end in lines(text):
        line = text[start:end] if text.startswith(("%%", "X:"), start) else ""
        if line.startswith("X:"):
            name = ""
        elif name and ends_block(line, name):
            yield first, end
            name = ""
        elif not name and line:
            name, first = begins_block(line), start


def lines_outside_blocks(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each line that is ABC, without its line end."""
    blocks = list(text_blocks(text))
    for start, end in lines(text):
        while blocks and blocks[0][1] < start:
            del blocks[0]
        if not blocks or start < blocks[0][0]:
            yield start, end
