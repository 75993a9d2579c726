"""A book as one ABC tunebook, its tunes numbered from 1."""

import re
from collections.abc import Iterator
from pathlib import Path

from composer.export.book.book import Book

_NUMBER = re.compile(r"^X:[^\n]*$", re.MULTILINE)


class BookTunebook:
    """UTF-8; the version line stands first, as section 2.2.1 of ABC 2.1 has it, and the title in a remark."""

    suffix = ".abc"
    label = "ABC tunebook"
    painted = False

    def write(self, book: Book, path: Path) -> Iterator[int]:
        """Writes the file."""
        with open(path, "wb") as file:
            file.write(f"%abc-2.1\n% {' '.join(book.settings.title.split())}\n".encode())
            for number, tune in enumerate(book.tunes, 1):
                text = _NUMBER.sub(f"X:{number}", tune.text, count=1)
                file.write(f"\n{text.rstrip()}\n".encode("utf-8", "replace"))
        yield len(book.tunes)


TUNEBOOK = BookTunebook()
