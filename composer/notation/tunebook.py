"""Tunebooks: the tunes of a text, cut apart and read (section 2)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from composer.notation.elements import Tune
from composer.notation.lexing import FIELD_LINE, is_music_line, lines
from composer.notation.reader import read_tune
from composer.notation.text_blocks import lines_outside_blocks, text_blocks

_LAST_IS_KEY = re.compile(r"(?:^|[\r\n])K:[^\r\n]*\Z")


@dataclass(frozen=True, slots=True)
class TuneText:
    """The text of one tune, exactly as it stands in its tunebook.

    Attributes:
        text: from the tune's first line to its last line that is not empty.
        position: 1-based position in the tunebook.
        first_line: 1-based line of the tunebook on which the text starts.
        file_header: the lines of the tunebook before its first tune.
        start: 0-based offset of the text in the tunebook, where it was cut from one.
    """

    text: str
    position: int
    first_line: int
    file_header: str = ""
    start: int = 0


def split_tunebook(text: str) -> tuple[TuneText, ...]:
    """Cut a tunebook into the texts of its tunes, without reading them.

    A tune starts at `X:` and ends at an empty line or at the next `X:`; a block of lines without `X:` is a
    tune where it has a `K:` or looks like music.
    Sections 2.2.1 to 2.2.3, https://abcnotation.com/wiki/abc:standard:v2.1#abc_tune
    """
    header = ""
    tunes: list[TuneText] = []
    marked = text.removeprefix("\ufeff")
    for first_line, start, block in _joined(_blocks(marked)):
        if _is_tune(block):
            tunes.append(TuneText(block, len(tunes) + 1, first_line, header, start + len(text) - len(marked)))
        elif not tunes and not header:
            header = block
    return tuple(tunes)


def read_tunebook(text: str) -> tuple[Tune, ...]:
    """Read every tune of a tunebook; never raises, whatever the text is."""
    return tuple(
        read_tune(tune.text, tune.position, tune.first_line, tune.file_header)
        for tune in split_tunebook(text)
    )


def _joined(blocks: Iterator[tuple[int, int, str, str]]) -> Iterator[tuple[int, int, str]]:
    """Blocks again, a header and the music after it joined: many tunebooks have an empty line there."""
    held: tuple[int, int, str, str] | None = None
    for first_line, first, block, gap in blocks:
        if held is not None:
            if not _has_field(block) and _is_tune(block):
                yield held[0], held[1], held[2] + held[3] + block
                held = None
                continue
            yield held[:3]
            held = None
        if block.startswith("X:") and _LAST_IS_KEY.search(block):
            held = (first_line, first, block, gap)
        else:
            yield first_line, first, block
    if held is not None:
        yield held[:3]


def _has_field(block: str) -> bool:
    return any(FIELD_LINE.match(block, start, end) for start, end in lines_outside_blocks(block))


def _blocks(text: str) -> Iterator[tuple[int, int, str, str]]:
    """First line, offset, text and gap after it of each stretch of lines without an empty one or an `X:`."""
    held: tuple[int, int, int] | None = None
    first_line, first, last = 0, -1, -1
    blocks = list(text_blocks(text))
    for number, (start, end) in enumerate(lines(text), 1):
        if blocks and blocks[0][1] < start:
            del blocks[0]
        empty = (start == end or text[start:end].isspace()) and not (blocks and blocks[0][0] < start)
        if first >= 0 and (empty or text.startswith("X:", start)):
            held = (first_line, first, last)
            first = -1
        if not empty:
            if first < 0:
                if held is not None:
                    yield held[0], held[1], text[held[1] : held[2]], text[held[2] : start]
                    held = None
                first_line, first = number, start
            last = end
    if held is not None:
        yield held[0], held[1], text[held[1] : held[2]], ""
    if first >= 0:
        yield first_line, first, text[first:last], ""


def _is_tune(block: str) -> bool:
    if block.startswith("X:"):
        return True
    return any(
        block.startswith("K:", start) or is_music_line(block, start, end)
        for start, end in lines_outside_blocks(block)
    )
