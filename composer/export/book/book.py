"""A book that is engraved, and the formats that it can be written in."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from composer.export.book.engraved import EngravedTune
from composer.export.book.settings import BookSettings
from composer.registry import Registry


@dataclass(frozen=True, slots=True)
class Book:
    """The tunes in their order, and how they are to look."""

    settings: BookSettings
    tunes: tuple[EngravedTune, ...]


class BookWriter(Protocol):
    """Writes a book as one file.

    Attributes:
        label: what a person reads in a list of formats.
        painted: True where it needs the drawings.
    """

    suffix: str
    label: str
    painted: bool

    def write(self, book: Book, path: Path) -> Iterator[int]:
        """Writes to a new file; yields how many tunes are in it so far.

        Raises:
            ComposerError: it can't be written in this format.
            OSError: the folder or disk refuses.
        """
        ...


# Formats of the rooms above this one are handed in at the start, as printing does.
BOOK_FORMATS = Registry(
    "format of books",
    {
        "abc": "composer.export.book.tunebook:TUNEBOOK",
        "html": "composer.export.book.web_page:WEB_PAGE",
        "zip": "composer.export.book.everything:EVERYTHING",
    },
)
