"""The melodies of kept tunes: read in the background, kept by their text beside the library, and searched.

What is kept of them is derived: it is in no checksum, no daily copy and no ledger, and may go at any time.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from threading import Lock

from composer.kept_by_content import KeptByContent, program_version
from composer.library.database import connected, sentences
from composer.melody.line import NO_MELODY, MelodyLine, melody_line
from composer.melody.query import MelodyQuery
from composer.melody.search import Hit, MelodySearch
from composer.notation.reader import read_tune

MOST_CHARACTERS = 1_000_000
"""A longer tune is not read, as everywhere."""

_ROOMS = ("notation", "melody")
_TUNES_A_STEP, _TUNES_A_SHELF = 20, 2000
_NUMBERS = (
    "SELECT json_group_array(identifier), json_group_array(checksum) FROM"
    " (SELECT identifier, checksum FROM tunes WHERE deleted IS NULL ORDER BY changed DESC, identifier DESC)"
)


class MelodyReading:
    """Reads melody lines, each once and for all.

    Args:
        file: where they are kept.
    """

    def __init__(self, file: Path) -> None:
        version = program_version(*_ROOMS)
        self._kept = KeptByContent(file, "melody_line", version) if version else None

    def line(self, text: str, file_header: str = "") -> MelodyLine:
        """The melody line of a tune; one without notes where it is too long to be read."""
        if len(text) > MOST_CHARACTERS:
            return NO_MELODY
        if self._kept is None or not self._kept.is_open:
            return melody_line(read_tune(text, file_header=file_header))
        key = self._kept.digest(file_header, text)
        found = self._kept.found(key)
        if found is not None:
            with suppress(ValueError):  # it is something else, and read anew
                return MelodyLine.from_bytes(found)
        line = melody_line(read_tune(text, file_header=file_header))
        self._kept.note(key, line.to_bytes())
        return line

    def close(self) -> None:
        """Keeps what is new."""
        if self._kept is not None:
            self._kept.close()


class MelodyShelf:
    """The melodies of a library as it was at one moment; it never changes, so any thread may look into it."""

    def __init__(
        self, numbers: Sequence[int] = (), checksums: Sequence[int] = (), lines: Sequence[MelodyLine] = ()
    ) -> None:
        self.lines = dict(zip(zip(numbers, checksums, strict=True), lines, strict=True))
        self._numbers = numbers
        self._search = MelodySearch(lines)
        self.bars = {
            number: line.played_bars for number, line in zip(numbers, lines, strict=True) if line.played_bars
        }
        fingerprints = {number: line.fingerprint for number, line in zip(numbers, lines, strict=True)}
        times = Counter(fingerprints.values())
        self.doubles = {number: one for number, one in fingerprints.items() if one and times[one] > 1}
        """Tunes with the melody of another one: number -> fingerprint."""

    def find(self, query: MelodyQuery) -> dict[int, Hit]:
        """The tunes that have these notes, by their numbers, the nearest first."""
        return {self._numbers[hit.tune]: hit for hit in self._search.find(query)}


class KeptMelodies:
    """What is known by now of the melodies of one library, the trash aside; for any thread.

    Args:
        library: its file.
        file: where melodies are kept.
    """

    def __init__(self, library: Path, file: Path) -> None:
        self._library, self._file = library, file
        self._state: object = None
        self._reading = Lock()
        self.shelf = MelodyShelf()
        self.unread = 0

    def read(self) -> Iterator[bool]:
        """Reads what has changed, unless another thread does; yields often, True where more is known.

        Raises:
            ComposerError: the library can't be read.
        """
        if not self._reading.acquire(blocking=False):
            return
        try:
            with sentences(self._library), closing(connected(self._library, read_only=True)) as opened:
                # The sum of all checksums is another one after any change.
                state = opened.execute("SELECT row_count, total FROM ledger").fetchall()
                if state != self._state:
                    numbers, checks = map(json.loads, opened.execute(_NUMBERS).fetchone())
                    with closing(MelodyReading(self._file)) as reading:
                        yield from self._read(opened, reading, list(zip(numbers, checks, strict=True)))
                    self._state = state
        finally:
            self._reading.release()

    def _read(
        self, opened: sqlite3.Connection, reading: MelodyReading, wanted: list[tuple[int, int]]
    ) -> Iterator[bool]:
        known = self.shelf.lines
        lines = {one: known[one] for one in wanted if one in known}
        new = [one for one in wanted if one not in known]
        for count, one in enumerate(new, 1):
            row = opened.execute("SELECT text FROM tunes WHERE identifier = ?", one[:1]).fetchone()
            if row is not None and isinstance(row[0], str):  # deleted for good meanwhile, or damaged
                lines[one] = reading.line(row[0])
            if count % _TUNES_A_SHELF == 0:
                self._show(wanted, lines)
            if count % _TUNES_A_STEP == 0:
                yield count % _TUNES_A_SHELF == 0
        self._show(wanted, lines)
        yield True

    def _show(self, wanted: Sequence[tuple[int, int]], lines: dict[tuple[int, int], MelodyLine]) -> None:
        there = [one for one in wanted if one in lines]
        self.shelf = MelodyShelf(
            [number for number, _ in there], [check for _, check in there], [lines[one] for one in there]
        )
        self.unread = len(wanted) - len(there)
