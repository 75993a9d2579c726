"""Makes a book of many tunes: engraves them, leaves out what can't be, and writes it in each format."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from composer.corpus.sources import read_abc_file
from composer.errors import ComposerError
from composer.export.book.book import BOOK_FORMATS, Book, BookWriter
from composer.export.book.engraved import BookTune, EngravedTune, LeftOut, engraved
from composer.export.book.settings import MOST_TUNES, BookSettings
from composer.files import ensure_writable, safe_file_name, written_whole
from composer.notation.tunebook import split_tunebook


@dataclass(frozen=True, slots=True)
class Progress:
    """So many of all tunes are engraved, where no format is named, or written in that format."""

    tunes: int
    of: int
    format: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A file of the book is whole, with so many tunes in it."""

    format: str
    path: Path
    tunes: int


def tunes_of_files(files: Sequence[Path]) -> list[BookTune]:
    """All tunes of some ABC files; raises ComposerError where one can't be read or is not there."""
    texts = (read_abc_file(file) for file in files)
    found = [one for text in texts for one in split_tunebook(text)]
    return [BookTune(one.text, number, one.file_header) for number, one in enumerate(found, 1)]


def make_book(
    tunes: Sequence[BookTune], formats: Sequence[str], folder: Path, settings: BookSettings
) -> Iterator[Progress | LeftOut | Written]:
    """Writes a book, one file a format, named after its title; files of these names are replaced.

    Closing the iterator leaves whole files or none.

    Raises:
        ComposerError: there is no tune that can be in it, or more than `MOST_TUNES`; a format is unknown; the
            folder or disk refuses.
    """
    writers: list[tuple[str, BookWriter]] = [(name, BOOK_FORMATS[name]) for name in dict.fromkeys(formats)]
    if not writers:
        raise ComposerError(f"No format was named. Choose from: {', '.join(BOOK_FORMATS)}.")
    _require_number(len(tunes))
    ensure_writable(folder)
    painted = any(writer.painted for _, writer in writers)
    found: list[EngravedTune] = []
    left_out: list[LeftOut] = []
    for number, one in enumerate(engraved(tunes, settings, painted), 1):
        if isinstance(one, LeftOut):
            left_out.append(one)
            yield one
        else:
            found.append(one)
        yield Progress(number, len(tunes))
    if not found:
        raise ComposerError(f"None of these tunes can be in a book. The first: {left_out[0].reason}")
    book = Book(settings, tuple(found))
    for name, writer in writers:
        yield from _write(book, name, writer, folder / f"{safe_file_name(settings.title)}{writer.suffix}")


def _write(book: Book, name: str, writer: BookWriter, path: Path) -> Iterator[Progress | Written]:
    with written_whole(path) as unfinished:
        for tunes in writer.write(book, unfinished):
            yield Progress(tunes, len(book.tunes), name)
    yield Written(name, path, len(book.tunes))


def _require_number(tunes: int) -> None:
    if not tunes:
        raise ComposerError(
            "There is no tune to make a book of. ABC notation was expected: each tune begins with an “X:” "
            "field and has a “K:” field before its notes."
        )
    if tunes > MOST_TUNES:
        raise ComposerError(
            f"A book has up to {MOST_TUNES:,} tunes, and there are {tunes:,}. Make several books of them."
        )
