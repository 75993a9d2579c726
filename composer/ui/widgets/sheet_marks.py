"""The marks on a sheet: the notes that sound, and the note at the text cursor."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from composer.notation.elements import Problem, Span
from composer.ui.colours import Colours
from composer.ui.document.marks import Mark
from composer.ui.theme import icon
from composer.ui.widgets.sheet_layout import SheetLayout
from composer.ui.widgets.sheet_pages import MarkedNote, SheetPages
from composer.ui.words import say

# How far a note's box is widened for its mark, and how far its lines reach beyond that.
WIDENED, LINE = 3.0, 2.0
ROUNDING = 4.0
# Of the ground of a wrong bar, in page units: a staff's height, and what stands around its notes; its sign.
STAFF, AROUND, SIGN = 29.0, 8.0, 16
# The mark whose whole bars are drawn from bar line to bar line, and how far beyond their staff, in pixels.
SELECTION, BEYOND_STAFF = "selection", 16.0


class SheetMarks:
    """Which notes are marked; sounding notes have a ground, the cursor's note an edge."""

    def __init__(self) -> None:
        self._sounding: tuple[Span, ...] = ()
        self._cursor: tuple[Span, ...] = ()
        self._grounds: tuple[Mark, ...] = ()
        self._ground_notes: list[tuple[MarkedNote, Mark]] = []
        self._selected_bars: list[QRectF] = []
        self._problems: tuple[Problem, ...] = ()
        # Each wrong bar's box on the page, and what is wrong with it.
        self._wrong: list[tuple[QRectF, str]] = []
        self._sounding_notes: list[MarkedNote] = []
        self._cursor_notes: list[MarkedNote] = []

    def set_sounding(self, spans: Sequence[Span], pages: SheetPages | None) -> None:
        """Marks the notes whose text these spans touch."""
        self._sounding = tuple(spans)
        self._sounding_notes = _found(self._sounding, pages)

    def set_grounds(self, marks: Sequence[Mark], pages: SheetPages | None) -> None:
        """Gives the notes whose text these marks touch a ground in their colour."""
        self._grounds = tuple(marks)
        whole = [box for mark in marks if mark.role == SELECTION for box in _whole_bars(mark.span, pages)]
        self._selected_bars = whole
        self._ground_notes = [
            (note, mark)
            for mark in marks
            for note in _found((mark.span,), pages)
            if mark.role != SELECTION or not any(_stands_in(note, box) for box in whole)
        ]

    def set_problems(self, problems: Sequence[Problem], pages: SheetPages | None) -> None:
        """Marks what these problems are about."""
        self._problems = tuple(problems)
        found = ((_bar_of(one.span, pages), one.message) for one in self._problems)
        self._wrong = [(box, message) for box, message in found if not box.isEmpty()]

    def problem_at(self, point: QPointF, layout: SheetLayout, scroll: int) -> str:
        """What is wrong with the bar, or beside the sign, at a point of the view; empty where nothing is."""
        found = ((layout.to_view(box, scroll), text) for box, text in self._wrong)
        return "\n".join(
            say(text) for box, text in found if box.contains(point) or _sign(box, layout).contains(point)
        )

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
        self.set_problems(self._problems, pages)

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
        for page_box in self._selected_bars:
            painter.setBrush(QColor(colours.selection))
            box = layout.to_view(page_box, scroll).adjusted(0, -BEYOND_STAFF, 0, BEYOND_STAFF)
            painter.drawRect(box)
        for page_box, _message in self._wrong:
            box = layout.to_view(page_box, scroll)
            painter.setBrush(QColor(colours.warning_ground))
            painter.drawRoundedRect(box, ROUNDING, ROUNDING)
            icon("warning", "warning").paint(painter, _sign(box, layout).toRect())
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


def _whole_bars(span: Span, pages: SheetPages | None) -> list[QRectF]:
    return [box for box, is_whole in (pages.bars_of(span) if pages else ()) if is_whole]


def _stands_in(note: MarkedNote, bar: QRectF) -> bool:
    # A note may stand far above its staff, and still nearer to it than to any other.
    return bar.adjusted(0, -STAFF, 0, STAFF).contains(note.rect.center())


def _bar_of(span: Span, pages: SheetPages | None) -> QRectF:
    """The box of the first bar that a stretch of the text touches; of its notes, on a page without bars."""
    bars = pages.bars_of(span) if pages else []
    if bars:
        return bars[0][0].adjusted(0, -AROUND, 0, AROUND)
    return _row_of(_found((span,), pages))


def _row_of(notes: Sequence[MarkedNote]) -> QRectF:
    """The box of those notes that stand in the line of the first, as high as a staff at least."""
    if not notes:
        return QRectF()
    middle = notes[0].rect.center().y()
    box = QRectF()
    for note in notes:
        if abs(note.rect.center().y() - middle) < STAFF:
            box |= note.rect
    height = max(box.height(), STAFF) - box.height()
    return box.adjusted(-AROUND, -height / 2 - AROUND, AROUND, height / 2 + AROUND)


def _sign(box: QRectF, layout: SheetLayout) -> QRectF:
    """Where in the margin the sign stands that belongs to a wrong bar."""
    return QRectF(round(layout.left) + 4, round(box.center().y()) - SIGN // 2, SIGN, SIGN)


def _widened(box: QRectF) -> QRectF:
    return box.adjusted(-WIDENED, -WIDENED, WIDENED, WIDENED)
