"""A book as a ZIP file: its pages, its tunebook, its web page, and each tune as MIDI and MusicXML."""

import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from composer.export.book.book import BOOK_FORMATS, Book, BookWriter
from composer.export.book.engraved import EngravedTune
from composer.export.midi import MIDI
from composer.export.musicxml import MUSICXML
from composer.files import safe_file_name
from composer.notation.reader import read_tune

_OF_EACH_TUNE = (("MIDI", MIDI), ("MusicXML", MUSICXML))


class Everything:
    """One folder in the archive, named as the book; the same book gives the same names."""

    suffix = ".zip"
    label = "ZIP of everything"
    painted = True

    def write(self, book: Book, path: Path) -> Iterator[int]:
        """Writes the file."""
        name = safe_file_name(book.settings.title)
        writers: list[BookWriter] = [BOOK_FORMATS[one] for one in BOOK_FORMATS if one != "zip"]
        with (
            tempfile.TemporaryDirectory(prefix="abc-composer-") as folder,
            zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        ):
            for writer in writers:
                whole = Path(folder) / f"{name}{writer.suffix}"
                yield from (0 for _ in writer.write(book, whole))
                archive.write(whole, f"{name}/{whole.name}")
                whole.unlink()
            for number, tune in enumerate(book.tunes, 1):
                _add(archive, name, number, tune)
                yield number


def _add(archive: zipfile.ZipFile, name: str, number: int, tune: EngravedTune) -> None:
    read = read_tune(tune.text, number)
    stem = f"{number:04d}-{safe_file_name(tune.title)}"
    for folder, exporter in _OF_EACH_TUNE:
        archive.writestr(f"{name}/{folder}/{stem}{exporter.suffix}", exporter.export(read))


EVERYTHING = Everything()
