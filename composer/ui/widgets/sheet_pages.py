"""The pages of an engraving, stacked: where they stand, where their notes are, and their drawing.

Lengths are page units: a page is as many units wide as the pixels it was engraved for.
"""

import re
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from composer.notation.elements import Span
from composer.ui.widgets.sheet_bars import Bar, bars_of

if TYPE_CHECKING:
    from composer.score.engraving import EngravedNote, Engraving

GAP = 24.0
# Pages whose drawing is kept ready; others are read again when they come into view.
KEPT_PAGES = 8
CLICK_TOLERANCE = 3.0
VIEW_BOX = re.compile(rb'<svg[^>]*?viewBox="\s*[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)')
SIZE = re.compile(rb'<svg[^>]*?width="([\d.]+)[^>]*?height="([\d.]+)')


@dataclass(frozen=True)
class MarkedNote:
    """A note of the page: its text's place and its box in the stack of pages."""

    span: Span
    rect: QRectF


class SheetPages:
    """One engraving, laid out as a stack of pages."""

    def __init__(self, engraving: "Engraving") -> None:
        self._drawings = engraving.pages
        self._areas = tuple(_areas(engraving.pages))
        self._notes: dict[int, list[EngravedNote]] = {}
        for note in engraving.notes:
            self._notes.setdefault(note.page, []).append(note)
        self._renderers: OrderedDict[int, QSvgRenderer] = OrderedDict()
        self._boxes: dict[str, MarkedNote] = {}
        self._bars: dict[int, list[Bar]] = {}

    @property
    def width(self) -> float:
        """The widest page."""
        return max((area.width() for area in self._areas), default=0.0)

    @property
    def height(self) -> float:
        """All pages and the gaps between them."""
        return self._areas[-1].bottom() if self._areas else 0.0

    @property
    def areas(self) -> tuple[QRectF, ...]:
        """Where each page stands."""
        return self._areas

    @property
    def pages_read(self) -> int:
        """How many pages are kept ready to be drawn."""
        return len(self._renderers)

    def draw(self, painter: QPainter, visible: QRectF) -> None:
        """Draws the pages that `visible` touches."""
        for index, area in enumerate(self._areas):
            if area.intersects(visible):
                self._renderer(index).render(painter, area)

    def notes_of(self, span: Span) -> list[MarkedNote]:
        """The notes whose text `span` touches; an empty span touches the note around or before it."""
        found = [
            (page, note) for page, notes in self._notes.items() for note in notes if _touch(note.span, span)
        ]
        if span.start == span.end:
            found = [(page, note) for page, note in found if note.span.end > span.start] or found
        boxes = (self._box_of(page, note) for page, note in found)
        return [box for box in boxes if not box.rect.isEmpty()]

    def bars_of(self, span: Span) -> list[tuple[QRectF, bool]]:
        """The boxes of the bars whose text `span` touches, and whether it touches all their notes."""
        found = []
        for page, notes in self._notes.items():
            touched = {note.element_id for note in notes if _touch(note.span, span)}
            for bar in self._bars_on(page) if touched else ():
                if not touched.isdisjoint(bar.notes):
                    box = bar.box(partial(_box, self._renderer(page), self._areas[page]))
                    found.append((box, touched.issuperset(bar.notes)))
        return found

    def note_at(self, point: QPointF) -> MarkedNote | None:
        """The note under a point, the nearest one where boxes overlap."""
        hit: list[tuple[float, MarkedNote]] = []
        for index, area in enumerate(self._areas):
            if area.contains(point):
                hit += [(_distance(note.rect, point), note) for note in self._boxes_of(index)]
        best = min(hit, key=lambda pair: pair[0], default=None)
        return best[1] if best and best[0] <= CLICK_TOLERANCE else None

    def first_note_below(self, height: float) -> MarkedNote | None:
        """The first note, in reading order, that lies wholly below `height`."""
        for index, area in enumerate(self._areas):
            if area.bottom() > height:
                below = [note for note in self._boxes_of(index) if note.rect.top() >= height]
                if below:
                    return min(below, key=lambda note: note.span.start)
        return None

    def nearest_note(self, start: int) -> MarkedNote | None:
        """The note whose text starts nearest to `start`."""
        notes = [(page, note) for page, notes in self._notes.items() for note in notes]
        if not notes:
            return None
        return self._box_of(*min(notes, key=lambda found: abs(found[1].span.start - start)))

    def _renderer(self, index: int) -> QSvgRenderer:
        if index not in self._renderers:
            self._renderers[index] = QSvgRenderer(QByteArray(self._drawings[index]))
        self._renderers.move_to_end(index)
        while len(self._renderers) > KEPT_PAGES:
            self._renderers.popitem(last=False)
        return self._renderers[index]

    def _bars_on(self, page: int) -> list[Bar]:
        if page not in self._bars:
            names = frozenset(note.element_id for note in self._notes[page])
            self._bars[page] = bars_of(self._drawings[page], names)
        return self._bars[page]

    def _boxes_of(self, index: int) -> list[MarkedNote]:
        boxes = (self._box_of(index, note) for note in self._notes.get(index, ()))
        return [box for box in boxes if not box.rect.isEmpty()]

    def _box_of(self, page: int, note: "EngravedNote") -> MarkedNote:
        # Asking for a box takes a tenth of a millisecond: too long for thousands that nobody wants.
        if note.element_id not in self._boxes:
            rect = _box(self._renderer(page), self._areas[page], note.element_id)
            self._boxes[note.element_id] = MarkedNote(note.span, rect)
        return self._boxes[note.element_id]


def _areas(pages: Sequence[bytes]) -> Iterator[QRectF]:
    top = 0.0
    for page in pages:
        found = VIEW_BOX.search(page[:2000]) or SIZE.search(page[:2000])
        width, height = (float(found[1]), float(found[2])) if found else (100.0, 100.0)
        yield QRectF(0, top, width, height)
        top += height + GAP


def _box(renderer: QSvgRenderer, area: QRectF, element_id: str) -> QRectF:
    """A note's box in the stack: the element's own box, moved by its parents and by its page."""
    if not renderer.elementExists(element_id):
        return QRectF()
    box = renderer.transformForElement(element_id).mapRect(renderer.boundsOnElement(element_id))
    view = renderer.viewBoxF()
    return box.translated(area.left() - view.left(), area.top() - view.top())


def _touch(note: Span, span: Span) -> bool:
    if span.start == span.end:
        return note.start <= span.start <= note.end
    return note.start < span.end and span.start < note.end


def _distance(rect: QRectF, point: QPointF) -> float:
    dx = max(rect.left() - point.x(), 0.0, point.x() - rect.right())
    dy = max(rect.top() - point.y(), 0.0, point.y() - rect.bottom())
    return float(max(dx, dy))
