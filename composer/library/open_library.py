"""The library’s open file: read row by row when it is opened, and what it holds."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from composer.errors import ComposerError
from composer.library import damage
from composer.library.database import (
    LibraryDamagedError,
    copy_database,
    damage_told,
    is_newer,
    open_database,
    sentences,
    transaction,
)
from composer.library.records import (
    COLUMNS,
    EARLIER_COLUMNS,
    DamagedRowError,
    EarlierText,
    KeptTune,
    checksum_of,
)
from composer.library.searching import add_key_of, condition, folded
from composer.library.titles import as_tag

_Read = TypeVar("_Read")
# SQLite takes some thousands of values in one question.
_MOST_ASKED = 500
NEWER = (
    "A newer ABC Composer has written this library, and this one only reads it: nothing is kept in it, and "
    "no daily copy is made. What you type stays on the page and in the journal. Update ABC Composer."
)


class NewerLibraryError(ComposerError):
    """Something was to be kept in a library that is only read."""


def utc_now() -> datetime:
    """The clock of everyday use."""
    return datetime.now(UTC)


class OpenLibrary:
    """Kept tunes in one SQLite file, to be read; use it from the thread that opened it.

    Args:
        path: the file; it and its folder are created where there is none.
        clock: gives the time that is written down.

    Attributes:
        doubts: what a person should be told of a library that was opened all the same.
        is_newer: a newer version has written it, so that it is only read.

    Raises:
        LibraryDamagedError: the file can't be used, and was left as it is.
    """

    def __init__(self, path: Path, clock: Callable[[], datetime] = utc_now) -> None:
        self.path = path
        self._clock = clock
        self.doubts: list[str] = []
        self._connection = open_database(path, doubt=self.doubts.append)
        try:
            add_key_of(self._connection)
            self.is_newer = is_newer(self._connection)
            if self.is_newer:
                self.doubts.append(NEWER)
            else:
                self._examine()
        except BaseException:
            self._connection.close()
            raise

    def _examine(self) -> None:
        """Reads every row; what is damaged is set aside, and all others are there."""
        with sentences(self.path), damage_told(self.path):
            found = damage.examine(self._connection)
        try:
            if not found.is_whole:
                damage.set_aside(self._connection, self.path, found, self._clock())
            for number in found.unsearchable:
                with self.writing():
                    self._write_searchable(number)
        except LibraryDamagedError:
            raise
        except ComposerError as error:  # another window writes just now; the next start tries it again
            self.doubts.append(str(error))
        if said := damage.sentence(found):
            self.doubts.append(said)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Everything inside is written, or nothing; raises NewerLibraryError where nothing may be."""
        if self.is_newer:
            raise NewerLibraryError(NEWER)
        with transaction(self._connection, self.path):
            yield

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file; a second call does nothing."""
        self._connection.close()

    def get(self, identifier: int) -> KeptTune:
        """One tune, in the trash or not.

        Raises:
            DamagedRowError: it is not what was written.
            ComposerError: there is none of that number.
        """
        with sentences(self.path):
            asked = f"SELECT {COLUMNS} FROM tunes WHERE identifier = ?"
            row = self._connection.execute(asked, (identifier,)).fetchone()
        if row is None:
            raise not_there(identifier)
        return KeptTune.of_row(row, proved=not self.is_newer)

    def has(self, identifier: int) -> bool:
        """True where there is a tune of that number, and not in the trash."""
        return bool(self._select("WHERE identifier = ? AND deleted IS NULL", (identifier,)))

    @property
    def is_empty(self) -> bool:
        """True where nothing is kept, the trash aside."""
        with sentences(self.path):
            found = self._connection.execute("SELECT 1 FROM tunes WHERE deleted IS NULL LIMIT 1").fetchone()
        return found is None

    def tunes(
        self, words: str = "", *, favourites: bool = False, tag: str = "", trash: bool = False
    ) -> tuple[KeptTune, ...]:
        """The tunes that fit, the last changed first.

        Args:
            words: each has to occur in the title, the text or the tags; case and accents don't count.
            trash: the deleted ones instead of the others.
        """
        return self._select(*condition(words, favourites=favourites, tag=as_tag(tag), trash=trash))

    def several(self, identifiers: Sequence[int]) -> dict[int, KeptTune]:
        """Tunes by their numbers; one that is damaged, or not there any more, is left out."""
        found: list[KeptTune] = []
        for start in range(0, len(identifiers), _MOST_ASKED):
            asked = identifiers[start : start + _MOST_ASKED]
            found += self._select(f"WHERE identifier IN ({', '.join('?' * len(asked))})", asked)
        return {tune.identifier: tune for tune in found}

    def texts(self, identifiers: Sequence[int]) -> list[str]:
        """The texts of tunes, in the order of their numbers here."""
        found = self.several(identifiers)
        return [found[number].text for number in identifiers if number in found]

    def search(self, words: str) -> tuple[KeptTune, ...]:
        """The tunes in whose title, text or tags every one of `words` occurs."""
        return self.tunes(words)

    def history(self, identifier: int) -> tuple[EarlierText, ...]:
        """Every text that a tune had before, the latest first; a damaged one is left out."""
        with sentences(self.path):
            rows = self._connection.execute(
                f"SELECT {EARLIER_COLUMNS} FROM earlier_texts WHERE tune = ? ORDER BY identifier DESC",
                (identifier,),
            ).fetchall()
        read = (_if_whole(EarlierText.of_row, row, not self.is_newer) for row in rows)
        return tuple(earlier for earlier in read if earlier is not None)

    def tags(self) -> tuple[str, ...]:
        """Every tag in use, in alphabetical order."""
        with sentences(self.path):
            rows = self._connection.execute(
                "SELECT DISTINCT name FROM tags JOIN tunes ON tune = tunes.identifier"
                " WHERE deleted IS NULL ORDER BY name"
            ).fetchall()
        return tuple(name for (name,) in rows)

    def damaged(self) -> tuple[damage.DamagedTune, ...]:
        """The tunes that were set aside and not settled yet."""
        if self.is_newer:
            return ()
        with sentences(self.path):
            return damage.damaged_tunes(self._connection)

    def copy_to(self, target: Path) -> None:
        """Writes a whole copy of the library into a new file, while it stays in use."""
        copy_database(self._connection, target)

    def _select(self, clause: str, values: Sequence[Any]) -> tuple[KeptTune, ...]:
        with sentences(self.path):
            rows = self._connection.execute(f"SELECT {COLUMNS} FROM tunes {clause}", values).fetchall()
        read = (_if_whole(KeptTune.of_row, row, not self.is_newer) for row in rows)
        return tuple(tune for tune in read if tune is not None)

    def _write_searchable(self, identifier: int) -> None:
        # Before the row is sealed: what it holds now is what was just written.
        row = self._connection.execute(
            f"SELECT {COLUMNS} FROM tunes WHERE identifier = ?", (identifier,)
        ).fetchone()
        tune = KeptTune.of_row(row, proved=False)
        searchable = folded("\n".join((tune.title, *tune.tags, tune.text)))
        self._connection.execute(
            "UPDATE tunes SET searchable = ?, searchable_checksum = ? WHERE identifier = ?",
            (searchable, checksum_of([searchable]), identifier),
        )


def _if_whole(read: Callable[[Sequence[Any], bool], _Read], row: Sequence[Any], proved: bool) -> _Read | None:
    try:
        return read(row, proved)
    except DamagedRowError:
        return None


def not_there(identifier: int) -> ComposerError:
    """The sentence for a number that is no tune's."""
    return ComposerError(
        f"The library has no tune number {identifier}. It may have been deleted for good in another "
        "window; choose another one."
    )
