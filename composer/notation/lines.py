"""Lines of a text: where they start and end, with every kind of line end that tunebooks have."""

import re
from collections.abc import Iterator

_LINE_END = re.compile(r"\r\n|\n|\r")


def lines(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each line, without its line end; a last line without a line end counts."""
    start = 0
    for match in _LINE_END.finditer(text):
        yield start, match.start()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def line_starts(text: str) -> list[int]:
    """Offsets at which lines start; always at least one."""
    return [0, *(match.end() for match in _LINE_END.finditer(text))]
