"""Aligning bars: the bar lines of successive lines of music stand under one another."""

from collections.abc import Iterator
from dataclasses import dataclass

from composer.notation.bar_lengths import bars
from composer.notation.edits import Edits
from composer.notation.elements import Tune
from composer.notation.traversal import Piece, Traversal

WIDEST = 120
"""A bar with more characters than this is left as it stands and does not widen its column."""
_WITHIN_BLOCK = "wsNr"
_LEADING, _PICKUP, _WHOLE = range(3)


@dataclass(slots=True)
class _Cell:
    """One bar of one line with the bar line after it, as offsets in the text.

    Attributes:
        start: where the bar line before it ends.
        music_start, music_end: its music without the spaces around it.
        bar_start, bar_end: the bar line, or several that follow each other.
        gap: 1 where a space stands between the bar line before it and its music.
        event: where its first note or rest stands; -1 where it has none.
        column: the column in which it stands.
    """

    start: int
    music_start: int
    music_end: int
    bar_start: int
    bar_end: int
    gap: int
    event: int
    column: int = _WHOLE

    @property
    def width(self) -> int:
        """Characters it needs, with one space where there are any now."""
        return self.gap + self.bare_width + (self.bar_start > self.music_end > self.music_start)

    @property
    def bare_width(self) -> int:
        """Characters of its music and its bar line."""
        return self.music_end - self.music_start + self.bar_end - self.bar_start


def aligned(tune: Tune) -> str:
    """The tune's text with spaces beside bar lines, so that bars of successive lines stand under one another.

    Spaces come and go only beside bar lines and at the start of a line, where they join and part no notes. A
    pick-up at the start of a line stands in a column of its own, and so do bar lines there.
    """
    edits = Edits(tune.text)
    short = {bar.span.start for voice in tune.voices for bar in bars(voice, tune.meter) if bar.short}
    for block in _blocks(tune):
        if len(block) > 1:
            _align(block, short, edits)
    return edits.applied()


def _blocks(tune: Tune) -> Iterator[list[list[_Cell]]]:
    """Lines of music with nothing between them but words and comments; each as its cells."""
    block: list[list[_Cell]] = []
    line = _Line(tune.text)
    for piece in Traversal(tune).pieces():
        if piece.kind == "line-end":
            block.append(line.cells)
            line = _Line(tune.text)
        elif piece.kind != "field" or piece.field is None:
            line.take(piece)
        elif piece.field.letter not in _WITHIN_BLOCK:
            yield block
            block = []
    yield block


class _Line:
    """One line of music, cut into cells as its pieces come."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._start = -1
        self._event = -1
        self.cells: list[_Cell] = []

    def take(self, piece: Piece) -> None:
        """The next piece of the line."""
        if self._start < 0:
            self._start = piece.start
        if piece.role == "event" and self._event < 0:
            self._event = piece.last.start
        if piece.kind == "bar" or (piece.kind == "ending" and self._follows_bar(piece.start)):
            self._close(piece)

    def _follows_bar(self, at: int) -> bool:
        return bool(self.cells) and not self._text[self.cells[-1].bar_end : at].strip()

    def _close(self, piece: Piece) -> None:
        if self._follows_bar(piece.start):
            self.cells[-1].bar_end = piece.end
        else:
            music = self._text[self._start : piece.start]
            first = self._start + len(music) - len(music.lstrip())
            last = first + len(music.strip())
            if not music.strip():
                first = last = self._start
            gap = int(bool(self.cells) and first > self._start)
            self.cells.append(_Cell(self._start, first, last, piece.start, piece.end, gap, self._event))
        self._start, self._event = piece.end, -1


def _align(block: list[list[_Cell]], short: set[int], edits: Edits) -> None:
    widths: dict[int, int] = {}
    for cells in block:
        _set_columns(cells, short)
        for cell in cells:
            if cell.bare_width <= WIDEST:
                widths[cell.column] = max(widths.get(cell.column, 0), cell.width)
    for cells in block:
        missing = {_LEADING, _PICKUP} - {cell.column for cell in cells}
        indent = sum(widths.get(column, 0) for column in missing)
        for cell in cells:
            _pad(cell, indent, widths, edits)
            indent = 0


def _set_columns(cells: list[_Cell], short: set[int]) -> None:
    column = _LEADING
    for cell in cells:
        if column == _LEADING and cell.music_start < cell.music_end:
            column = _PICKUP
        if column == _PICKUP and (cell.event not in short or len(cells) < 2):
            column = _WHOLE
        cell.column = column
        column += 1


def _pad(cell: _Cell, indent: int, widths: dict[int, int], edits: Edits) -> None:
    if cell.column == _LEADING:
        edits.replace(cell.start, cell.bar_start, " " * (indent + widths.get(_LEADING, 0) - cell.bare_width))
        return
    edits.replace(cell.start, cell.music_start, " " * (indent + cell.gap))
    if cell.bare_width <= WIDEST:
        room = widths[cell.column] - cell.bare_width - cell.gap
        edits.replace(cell.music_end, cell.bar_start, " " * room)
