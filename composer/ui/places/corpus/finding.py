"""Finds notes in the tunes that Corpus lists, in a job."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from composer.cancelling import current
from composer.corpus.collection import CorpusTune
from composer.library.melodies import MelodyReading
from composer.melody.query import abc_query
from composer.melody.search import MelodySearch
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.library.melodies import FILE

Tunes = Sequence[CorpusTune]


@dataclass(frozen=True, eq=False)
class _Sought:
    """Notes, and the tunes to find them in, whose melodies are known where they were read before."""

    notes: str
    tunes: Tunes
    known: MelodySearch | None
    file: Path


class CorpusFinding(QObject):
    """The newest search wins; melodies are read once for a list of tunes.

    Signals:
        found(object, list): of these tunes those at these positions have the notes, the nearest first.
    """

    found = Signal(object, list)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self._known: tuple[Tunes, MelodySearch] | None = None
        self._latest: Latest[_Sought] = Latest(
            jobs, "Finding notes in the corpus", _find, cancels=True, parent=self
        )
        self._latest.answered.connect(self._take)

    def keep_beside(self, file: Path) -> None:
        """Melodies are kept in the folder of this file."""
        self._file = file.with_name(FILE)

    def ask(self, notes: str, tunes: Tunes) -> None:
        """Looks for notes; returns at once."""
        known = self._known[1] if self._known is not None and self._known[0] is tunes else None
        if self._file is not None:
            self._latest.ask(_Sought(notes, tunes, known, self._file))

    def forget(self) -> None:
        """Nothing is looked for any more."""
        self._latest.forget()

    def _take(self, sought: _Sought, event: tuple[MelodySearch, list[int]]) -> None:
        search, positions = event
        self._known = sought.tunes, search
        self.found.emit(sought.tunes, positions)


def _find(sought: _Sought) -> Iterator[tuple[MelodySearch, list[int]]]:
    query = abc_query(sought.notes)
    search = sought.known
    if search is None:
        lines = []
        with closing(MelodyReading(sought.file)) as reading:
            for tune in sought.tunes:
                current().check()
                lines.append(reading.line(tune.original or tune.text))
        search = MelodySearch(lines)
    yield search, [hit.tune for hit in search.find(query)]
