"""Gives a PDF document its bookmarks and links, which Qt's writer knows nothing of.

They are appended to the file (an incremental update), so that its pages are neither read nor written again.
ISO 32000-2, 12.3.3 (outlines) and 12.5.6.5 (links)
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pypdf import PdfWriter
from pypdf.annotations import Link as PdfLink
from pypdf.generic import Fit

from composer.export.pages import PIXELS_PER_INCH
from composer.printing.book.press import Link

_POINTS = 72 / PIXELS_PER_INCH


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the outline: its page from 0, how far down on it, and the lines under it."""

    title: str
    page: int
    top: float = 0.0
    under: tuple["Bookmark", ...] = ()


def add_bookmarks(
    path: Path,
    height: float,
    bookmarks: Sequence[Bookmark],
    links: Sequence[Link],
    places: Sequence[tuple[int, float]],
) -> None:
    """Adds them to a file.

    Args:
        height: of a page, in pixels.
        places: of each tune, its page from 0 and how far down on it.
    """
    writer = PdfWriter(path, incremental=True)
    for bookmark in bookmarks:
        parent = writer.add_outline_item(
            title=bookmark.title, page_number=bookmark.page, fit=_at(bookmark.top, height), is_open=False
        )
        for under in bookmark.under:
            writer.add_outline_item(
                title=under.title, page_number=under.page, parent=parent, fit=_at(under.top, height)
            )
    for link in links:
        page, top = places[link.tune]
        bottom = height - link.top - link.height
        edges = (link.left, bottom, link.left + link.width, bottom + link.height)
        left, low, right, high = (edge * _POINTS for edge in edges)
        fit = _at(top, height)
        writer.add_annotation(
            link.page,
            PdfLink(rect=(left, low, right, high), target_page_index=page, fit=fit, border=[0, 0, 0]),
        )
    writer.page_mode = "/UseOutlines"
    with open(path, "r+b") as file:
        writer.write(file)


def _at(top: float, height: float) -> Fit:
    return Fit.xyz(left=0, top=(height - top) * _POINTS, zoom=0)
