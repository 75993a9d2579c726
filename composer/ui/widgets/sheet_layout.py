"""Where pages stand in a view: the scale they are shown at, and the ways there and back."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from composer.ui.widgets.sheet_pages import MarkedNote, SheetPages

MARGIN = 20.0
WIDEST_PAPER = 900.0
# Notes have their usual size on paper up to the first width, grow from there to the second, and then no more.
USUAL_PAPER, FULL_PAPER, LARGEST_NOTES = 600.0, 860.0, 1.3
# Below the last page where it is scrolled: clear of the zoom buttons.
BOTTOM_MARGIN = 48.0
NARROWEST_ENGRAVING = 280


@dataclass(frozen=True)
class Anchor:
    """What a reader looks at: a place in the tune's text, and how high in the view it stands.

    Attributes:
        start: where the text of the topmost note in view starts; None where there is none.
        offset: that note's top, in pixels below the top of the view.
        page_width: of the pages it was taken from: where it is the same, so are the systems.
        scroll: how far the view was scrolled.
        scale: pixels for a page unit.
    """

    start: int | None
    offset: float
    page_width: float
    scroll: int
    scale: float


class SheetLayout:
    """One engraving in a view of one size at one zoom. Lengths in the view are logical pixels."""

    def __init__(self, pages: SheetPages, view: QSizeF, zoom: float) -> None:
        self.pages = pages
        self.view = view
        # A page that was engraved for another view is shown smaller until the next one is there.
        fitting = paper_width(view.width()) / pages.width if pages.width else zoom
        self.scale = max(min(notes_scale(view.width(), zoom), fitting), 0.01)

    @property
    def height(self) -> int:
        """Of all pages, margins included; pages that are in view as a whole need no more than these."""
        pages = self.pages.height * self.scale + MARGIN
        return round(pages + (MARGIN if pages + MARGIN <= self.view.height() else BOTTOM_MARGIN))

    @property
    def left(self) -> float:
        """Where the pages begin: they stand in the middle."""
        return max((self.view.width() - self.pages.width * self.scale) / 2, 0.0)

    def to_view(self, rect: QRectF, scroll: int) -> QRectF:
        """A box of the page, in the view."""
        left, top = self.left + rect.left() * self.scale, MARGIN - scroll + rect.top() * self.scale
        return QRectF(left, top, rect.width() * self.scale, rect.height() * self.scale)

    def to_page(self, point: QPointF, scroll: int) -> QPointF:
        """A point of the view, on the page."""
        return (point - QPointF(self.left, MARGIN - scroll)) / self.scale

    def note_at(self, point: QPointF, scroll: int) -> MarkedNote | None:
        """The note under a point of the view."""
        return self.pages.note_at(self.to_page(point, scroll))

    def draw(self, painter: QPainter, scroll: int) -> None:
        """Draws what is in view."""
        painter.translate(self.left, MARGIN - scroll)
        painter.scale(self.scale, self.scale)
        top = (scroll - MARGIN) / self.scale
        visible = QRectF(0, top, self.pages.width, self.view.height() / self.scale)
        self.pages.draw(painter, visible)

    def papers(self, scroll: int) -> list[QRectF]:
        """The papers in view."""
        seen = QRectF(0, 0, self.view.width(), self.view.height()).adjusted(0, -MARGIN, 0, MARGIN)
        papers = (self.to_view(area, scroll) for area in self.pages.areas)
        return [paper for paper in papers if paper.intersects(seen)]

    def anchor(self, scroll: int) -> Anchor:
        """What stands at the top of the view."""
        note = self.pages.first_note_below((scroll - MARGIN) / self.scale) if scroll else None
        offset = self.to_view(note.rect, scroll).top() if note else 0.0
        return Anchor(note.span.start if note else None, offset, self.pages.width, scroll, self.scale)

    def scroll_for(self, anchor: Anchor) -> int:
        """How far to scroll so that a reader of the old pages sees the same place."""
        same_systems = abs(anchor.page_width - self.pages.width) < 1
        if anchor.start is None or (same_systems and anchor.scale == self.scale):
            return anchor.scroll
        note = self.pages.nearest_note(anchor.start)
        return round(self.to_view(note.rect, 0).top() - anchor.offset) if note else anchor.scroll


def paper_width(room: float) -> float:
    """Of the paper in a view of this width."""
    return min(room - 2 * MARGIN, WIDEST_PAPER)


def notes_scale(room: float, zoom: float) -> float:
    """How many times their usual size the notes have at `zoom`: on large paper they are larger."""
    share = (paper_width(room) - USUAL_PAPER) / (FULL_PAPER - USUAL_PAPER)
    return zoom * (1 + (LARGEST_NOTES - 1) * min(max(share, 0.0), 1.0))


def width_to_engrave(room: float, zoom: float) -> int:
    """The page width, in pixels at the usual size of notes, that fills the paper in `room` at `zoom`."""
    return max(round(paper_width(room) / notes_scale(room, zoom)), NARROWEST_ENGRAVING)
