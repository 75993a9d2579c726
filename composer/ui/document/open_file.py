"""A tunebook file that is open: what it holds, and what is edited in it and not saved yet."""

from dataclasses import dataclass, field
from pathlib import Path

from composer.corpus.encodings import with_plain_line_ends
from composer.corpus.tunebook_file import TunebookFile
from composer.library.records import Provenance
from composer.notation.fields import fields_of
from composer.ui.document.open_tune import FilePlace, OpenTune, Origin


@dataclass
class OpenFile:
    """A file, what it holds, and what is not in it yet.

    Attributes:
        book: the file as it was read or written last.
        edited: tunes whose text is another than the file's, by their positions.
        kept: the library's numbers of tunes that were edited here, by their positions.
    """

    book: TunebookFile
    edited: dict[int, OpenTune] = field(default_factory=dict)
    kept: dict[int, int] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self.book.path

    def text(self, position: int) -> str:
        """The text of a tune as it is now, saved or not."""
        edited = self.edited.get(position)
        return self.book.text(position) if edited is None else edited.text

    def saved(self) -> TunebookFile:
        """The file with all that is edited in it; raises ComposerError where it can't hold that."""
        return self.book.with_tunes({position: tune.text for position, tune in self.edited.items()})

    def tune(self, position: int) -> OpenTune:
        """A tune as the file has it, to be opened."""
        return OpenTune(
            self.book.text(position),
            Origin.FILE,
            self.kept.get(position),
            Provenance(source=f"{self.path.name}, tune {position}"),
            FilePlace(self.path, position),
            self.header(position),
        )

    def header(self, position: int) -> str:
        """What the file says of all its tunes, this one among them."""
        return with_plain_line_ends(self.book.tunes[position - 1].file_header)

    def without_header(self, position: int, kept: str) -> str:
        """The library's text of a tune without the fields that it has there from the file's header."""
        for one in fields_of(self.header(position)):
            line = f"{one.letter}:{one.value}\n"
            if line not in self.book.text(position):
                kept = kept.replace(line, "", 1)
        return kept

    def has(self, position: int, text: str) -> bool:
        """True where the file has this text for a tune; it ends a tune with its last line."""
        return text.strip("\n") == self.book.text(position).strip("\n")

    def position(self, text: str, before: int) -> int:
        """Where a tune stands that stood `before`: at the nearest place with its text, or at that one."""
        last = len(self.book.tunes)
        found = [position for position in range(1, last + 1) if self.has(position, text)]
        return min(found, key=lambda position: abs(position - before), default=min(before, last))
