"""The formats that printing writes, handed to export's registry, which is below and knows no room above."""

from composer.export.book.book import BOOK_FORMATS
from composer.export.registry import EXPORTERS

FORMATS = {"pdf": "composer.printing.pdf:PDF", "png": "composer.printing.png:PNG"}
FORMATS_OF_BOOKS = {"pdf": "composer.printing.book.pdf:PDF"}


def hand_in_formats() -> None:
    """Adds them to those that a tune can leave in; called once by each program at its start."""
    EXPORTERS.add(FORMATS)
    BOOK_FORMATS.add(FORMATS_OF_BOOKS)
