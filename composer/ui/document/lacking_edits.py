"""Which edits the library has and their files lack, so that a crash does not part them."""

import hashlib
import json
from collections.abc import Iterator, Mapping

from composer.corpus.tunebook_file import TunebookFile
from composer.ui.remembered import Remembered

NAME = "files/lacking"


class LackingEdits:
    """By file and position the library's number of a tune, and what the file had when it was edited."""

    def __init__(self, remembered: Remembered) -> None:
        self._remembered = remembered

    def keep(self, book: TunebookFile, edited: Mapping[int, int]) -> None:
        """Remembers for a file the library's numbers of the tunes that it lacks; none forgets it.

        Args:
            edited: the library's numbers by position.
        """
        all_files = self._read()
        mine = [[position, number, _digest(book, position)] for position, number in edited.items()]
        if mine:
            all_files[str(book.path)] = mine
        elif all_files.pop(str(book.path), None) is None:
            return
        self._remembered.set(NAME, json.dumps(all_files))

    def of(self, book: TunebookFile) -> Iterator[tuple[int, int]]:
        """Position and library's number of each edit that the file lacks, if its tune is still the same."""
        entries = self._read().get(str(book.path), [])
        for entry in entries if isinstance(entries, list) else []:
            match entry:
                case [int(position), int(number), str(digest)] if 1 <= position <= len(book.tunes):
                    if digest == _digest(book, position):
                        yield position, number

    def _read(self) -> dict[str, object]:
        try:
            found = json.loads(self._remembered.text(NAME, "{}"))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}


def _digest(book: TunebookFile, position: int) -> str:
    return hashlib.sha256(book.text(position).encode()).hexdigest()[:16]
