"""The marks on a sheet: the notes that sound, and the note at the text cursor."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from composer.notation.elements import Span
from composer.ui.colours import Colours
from composer.ui.document.marks import Mark
from composer.ui.widgets.sheet_layout import SheetLayout
from composer.ui.widgets.sheet_pages import MarkedNote, SheetPages

# How far a note's box is widened for its mark, and how far its lines reach beyond that.
WIDENED, LINE = 3.0, 2.0
ROUNDING = 4.0


class SheetMarks:
    """Which notes are marked; sounding notes have a ground, the cursor's note an edge."""

    def __init__(self) -> None:
        self._sounding: tuple[Span, ...] = ()
        self._cursor: tuple[Span, ...] = ()
        self._grounds: tuple[Mark, ...] = ()
        self._ground_notes: list[tuple[MarkedNote, Mark]] = []
        self._sounding_notes: list[MarkedNote] = []
        self._cursor_notes: list[MarkedNote] = []

    def set_sounding(self, spans: Sequence[Span], pages: SheetPages | None) -> None:
        """Marks the notes whose text these spans touch."""
        self._sounding = tuple(spans)
        self._sounding_notes = _found(self._sounding, pages)

    def set_grounds(self, marks: Sequence[Mark], pages: SheetPages | None) -> None:
        """Gives the notes whose text these marks touch a ground in their colour."""
        self._grounds = tuple(marks)
        self._ground_notes = [(note, mark) for mark in marks for note in _found((mark.span,), pages)]

    def sentence_at(self, note: MarkedNote) -> str:
        """What the mark of a note says; empty where it has none."""
        return next(
            (mark.sentence for mark in self._grounds if mark.span.start <= note.span.start < mark.span.end),
            "",
        )

    def set_cursor(self, offset: int | None, pages: SheetPages | None) -> None:
        """Marks the note at this offset of the text; none for None."""
        self._cursor = () if offset is None else (Span(offset, offset),)
        self._cursor_notes = _found(self._cursor, pages)

    def find_again(self, pages: SheetPages | None) -> None:
        """Looks for the same spans on other pages."""
        self._sounding_notes = _found(self._sounding, pages)
        self._cursor_notes = _found(self._cursor, pages)
        self.set_grounds(self._grounds, pages)

    def sounding_boxes(self, layout: SheetLayout, scroll: int) -> list[QRectF]:
        """Where the sounding notes are in the view."""
        return [_widened(layout.to_view(note.rect, scroll)) for note in self._sounding_notes]

    def cursor_boxes(self, layout: SheetLayout, scroll: int) -> list[QRectF]:
        """Where the cursor's note is in the view."""
        return [_widened(layout.to_view(note.rect, scroll)) for note in self._cursor_notes]

    def touched(self, layout: SheetLayout, scroll: int) -> list[QRectF]:
        """All that has to be painted anew when a mark comes or goes."""
        boxes = self.sounding_boxes(layout, scroll) + self.cursor_boxes(layout, scroll)
        return [box.adjusted(-LINE, -LINE, LINE, LINE) for box in boxes]

    def paint(self, painter: QPainter, layout: SheetLayout, scroll: int, colours: Colours) -> None:
        """Draws the marks; the ink goes over them."""
        painter.setPen(Qt.PenStyle.NoPen)
        for note, mark in self._ground_notes:
            painter.setBrush(QColor(getattr(colours, mark.role)))
            box = _widened(layout.to_view(note.rect, scroll))
            painter.drawRoundedRect(box, ROUNDING, ROUNDING)
            if mark.underlined:
                painter.fillRect(QRectF(box.left(), box.bottom() + 1, box.width(), LINE), QColor(colours.ink))
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in self.cursor_boxes(layout, scroll):
            painter.drawRoundedRect(box, ROUNDING, ROUNDING)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.note_highlight))
        for box in self.sounding_boxes(layout, scroll):
            painter.drawRoundedRect(box, ROUNDING, ROUNDING)


def _found(spans: Sequence[Span], pages: SheetPages | None) -> list[MarkedNote]:
    if pages is None:
        return []
    return [note for span in spans for note in pages.notes_of(span)]


def _widened(box: QRectF) -> QRectF:
    return box.adjusted(-WIDENED, -WIDENED, WIDENED, WIDENED)
