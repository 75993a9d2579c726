"""A book as one PDF document: title page, contents, tunes, indexes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from composer.export.book.book import Book
from composer.export.book.engraved import (
    INCIPIT_GUTTER,
    INCIPIT_STAFF_MM,
    EngravedTune,
)
from composer.export.book.settings import own_margin, scale_of
from composer.plurals import plural
from composer.printing.book import lists
from composer.printing.book.bookmarks import Bookmark, add_bookmarks
from composer.printing.book.layout import Spot, flow, place
from composer.printing.book.press import Press, pressed
from composer.printing.qt import make_ready

_LINE_SIZE, _LINE_STEP, _GROUP_SIZE, _GROUP_STEP = 12.0, 16.5, 13.0, 30.0
_COLUMNS, _GUTTER = 2, 30.0
_HEADING_SIZE, _HEADING_ROOM = 22.0, 56.0
_TITLE_SIZE, _COUNT_SIZE, _FOOT_SIZE = 40.0, 17.0, 11.0
_INCIPIT_GAP = 6.0


@dataclass(frozen=True, slots=True)
class _List:
    """A list with its heading, laid out."""

    title: str
    lines: list[lists.Line]
    spots: list[Spot]
    columns: int

    @property
    def pages(self) -> int:
        return self.spots[-1].page + 1 if self.spots else 0


class BookPdf:
    """Pages with links and bookmarks."""

    suffix = ".pdf"
    label = "PDF"
    painted = True

    def write(self, book: Book, path: Path) -> Iterator[int]:
        """Writes the file; yields how many of the tunes are painted."""
        make_ready()
        yield from _Binding(book).write(path)


class _Binding:
    """What stands on which page of one book."""

    def __init__(self, book: Book) -> None:
        self._book, self._settings = book, book.settings
        own = 2 * self._settings.own_margin
        heights = [[drawing.height - own for drawing in tune.drawings] for tune in book.tunes]
        self._placed = place(heights, self._settings.inner_height, self._settings.tunes_per_page)
        tunes = book.tunes
        self._contents = self._laid_out("Contents", lists.contents(tunes), self._line_height)
        self._indexes: list[_List] = []
        if self._settings.indexes:
            for title, of in _INDEXES:
                self._indexes.append(self._laid_out(title, of(tunes), self._line_height))
            first_bars = lists.by_first_bars(tunes)
            self._indexes.append(self._laid_out(_FIRST_BARS, first_bars, self._incipit_height))
        self._first = 1 + self._contents.pages
        begins = {one.tune: one for one in self._placed if one.drawing == 0}
        self._places = [
            (self._first + begins[n].page, max(0.0, self._settings.margin + begins[n].top - 10))
            for n in range(len(tunes))
        ]

    def write(self, path: Path) -> Iterator[int]:
        """The whole file."""
        settings = self._settings
        with pressed(path, settings.sheet, settings.margin, settings.title) as press:
            self._paint_title(press)
            self._paint_list(press, self._contents, self._paint_line)
            yield from self._paint_tunes(press)
            bookmarks = [Bookmark("Contents", 1), self._bookmark_of_tunes()]
            for index in self._indexes:
                bookmarks.append(Bookmark(index.title, press.page + 1))
                first_bars = index.title == _FIRST_BARS
                for _ in self._paint_list_by_pages(
                    press, index, self._paint_incipit if first_bars else self._paint_line
                ):
                    yield len(self._book.tunes)
        add_bookmarks(path, settings.sheet.height, bookmarks, press.links, self._places)

    def _bookmark_of_tunes(self) -> Bookmark:
        pairs = zip(self._book.tunes, self._places, strict=True)
        return Bookmark(
            "Tunes", self._first, 0, tuple(Bookmark(tune.title, page, top) for tune, (page, top) in pairs)
        )

    def _paint_title(self, press: Press) -> None:
        sheet = self._settings.sheet
        end = press.paragraph(self._settings.title.strip(), sheet.height * 0.3, _TITLE_SIZE)
        count = plural(len(self._book.tunes), "tune")
        press.text(count, sheet.width / 2, end + 2 * _COUNT_SIZE, _COUNT_SIZE, "middle", italic=True)
        foot = sheet.height - self._settings.margin
        press.text("Engraved with ABC Composer", sheet.width / 2, foot, _FOOT_SIZE, "middle")

    def _paint_tunes(self, press: Press) -> Iterator[int]:
        margin, own = self._settings.margin, self._settings.own_margin
        page = -1
        for one in self._placed:
            while page < one.page:
                press.turn()
                page += 1
            drawing = self._book.tunes[one.tune].drawings[one.drawing]
            press.drawing(drawing.svg, margin - own, margin - own + one.top)
            yield one.tune + 1

    def _laid_out(self, title: str, lines: list[lists.Line], height: Callable[[lists.Line], float]) -> _List:
        entries = [(height(line), line.tune is None) for line in lines]
        room = self._settings.inner_height
        one_is_enough = _HEADING_ROOM + sum(height for height, _ in entries) <= room
        columns = 1 if one_is_enough and title != _FIRST_BARS else _COLUMNS
        return _List(title, lines, flow(entries, room, columns, _HEADING_ROOM), columns)

    def _line_height(self, line: lists.Line) -> float:
        return _GROUP_STEP if line.tune is None else _LINE_STEP

    def _incipit_height(self, line: lists.Line) -> float:
        tune = self._tune(line)
        if tune is None:
            return _GROUP_STEP
        drawn = tune.incipit.height - 2 * _INCIPIT_MARGIN + _INCIPIT_GAP if tune.incipit else 0
        return _LINE_STEP + drawn + _INCIPIT_GAP

    def _tune(self, line: lists.Line) -> EngravedTune | None:
        return None if line.tune is None else self._book.tunes[line.tune]

    def _paint_list(self, press: Press, found: _List, paint: "_Paint") -> None:
        for _ in self._paint_list_by_pages(press, found, paint):
            pass

    def _paint_list_by_pages(self, press: Press, found: _List, paint: "_Paint") -> Iterator[None]:
        margin = self._settings.margin
        gutter = INCIPIT_GUTTER if found.title == _FIRST_BARS else _GUTTER
        width = (press.inner_width - (found.columns - 1) * gutter) / found.columns
        page = -1
        for line, spot in zip(found.lines, found.spots, strict=True):
            if page < spot.page:
                press.turn()
                page = spot.page
                if page == 0:
                    heading = margin + _HEADING_SIZE
                    press.text(found.title, self._settings.sheet.width / 2, heading, _HEADING_SIZE, "middle")
                yield
            left = margin + spot.column * (width + gutter)
            if line.tune is None:
                baseline = margin + spot.top + _GROUP_STEP - 9
                press.text(line.text, left, baseline, _GROUP_SIZE, italic=True)
            else:
                paint(press, line.text, line.tune, left, margin + spot.top, width)

    def _paint_line(self, press: Press, text: str, tune: int, left: float, top: float, width: float) -> None:
        number = self._places[tune][0] + 1
        press.entry(text, number, tune, left, width, top + _LINE_SIZE, _LINE_SIZE)

    def _paint_incipit(
        self, press: Press, text: str, tune: int, left: float, top: float, width: float
    ) -> None:
        self._paint_line(press, text, tune, left, top, width)
        if (incipit := self._book.tunes[tune].incipit) is not None:
            below = top + _LINE_STEP + _INCIPIT_GAP
            press.drawing(incipit.svg, left - _INCIPIT_MARGIN, below - _INCIPIT_MARGIN)
            press.link(left, below, width, incipit.height - 2 * _INCIPIT_MARGIN, tune)


_Paint = Callable[[Press, str, int, float, float, float], None]
_FIRST_BARS = "Index by first bars"
_INDEXES: Sequence[tuple[str, Callable[[Sequence[EngravedTune]], list[lists.Line]]]] = (
    ("Index by title", lists.by_title),
    ("Index by rhythm", lists.by_rhythm),
    ("Index by key", lists.by_key),
)
_INCIPIT_MARGIN = own_margin(scale_of(INCIPIT_STAFF_MM))

PDF = BookPdf()
