"""Where the bars of a page stand: from bar line to bar line, without clef and key."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

# Of the engraver's elements: what may stand before the first note of a line, and what ends a bar.
_ELEMENT = re.compile(rb'<g id="([^"]+)"(?: class="(\w+)[^"]*")?')
_BEFORE, _LINE, _MEASURE, _SYSTEM = ("clef", "keySig", "meterSig"), "barLine", "measure", "system"


@dataclass
class Bar:
    """One bar of a page, by the names of its elements.

    Attributes:
        notes: its notes, rests among them.
        begins: what it stands behind: the last line of the bar before, or clef, key and meter.
        lines: its own bar lines, of every staff; one that opens a repeat among them.
    """

    notes: list[str] = field(default_factory=list)
    begins: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def box(self, box_of: Callable[[str], QRectF]) -> QRectF:
        """From bar line to bar line, as high as the staff; `box_of` gives an element's own."""
        first, ends = box_of(self.notes[0]), QRectF()
        before = [box_of(name) for name in self.begins]
        for line in map(box_of, self.lines):
            if line.left() < first.left():  # it opens a repeat
                before.append(line)
            else:
                ends |= line
        begins = max((box.right() for box in before), default=first.left())
        return QRectF(begins, ends.top(), ends.right() - begins, ends.height())


def bars_of(page: bytes, notes: frozenset[str]) -> list[Bar]:
    """The bars of a page that have a note and a line at their end.

    Args:
        page: the SVG.
        notes: the names of the elements that are notes.
    """
    return [bar for bar in _read(page, notes) if bar.notes and bar.lines]


def _read(page: bytes, notes: frozenset[str]) -> Iterator[Bar]:
    bar = Bar()
    for found in _ELEMENT.finditer(page):
        name, kind = found[1].decode(), (found[2] or b"").decode()
        if kind == _SYSTEM:
            yield bar
            bar = Bar()
        elif kind == _MEASURE:
            yield bar
            bar = Bar(begins=bar.lines[-1:])
        elif name in notes:
            bar.notes.append(name)
        elif kind == _LINE:
            bar.lines.append(name)
        elif kind in _BEFORE and not bar.notes:
            bar.begins.append(name)
    yield bar
