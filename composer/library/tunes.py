"""The library of kept tunes: keep, find, change, delete and take back; nothing is overwritten for good."""

import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from composer.errors import ComposerError
from composer.library.database import copy_database, open_database, sentences, transaction
from composer.library.records import COLUMNS, EarlierText, KeptTune, Provenance
from composer.library.searching import add_key_of, condition, folded

# SQLite takes some thousands of values in one question.
_MOST_ASKED = 500


def utc_now() -> datetime:
    """The clock of everyday use."""
    return datetime.now(UTC)


class TuneLibrary:
    """Kept tunes in one SQLite file; use it from the thread that opened it.

    Args:
        path: the file; it and its folder are created where there is none.
        clock: gives the time that is written down.

    Raises:
        LibraryDamagedError: the file can't be used, and was left as it is.
    """

    def __init__(self, path: Path, clock: Callable[[], datetime] = utc_now) -> None:
        self.path = path
        self._clock = clock
        self._connection = open_database(path)
        add_key_of(self._connection)

    def __enter__(self) -> "TuneLibrary":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file; a second call does nothing."""
        self._connection.close()

    def keep(self, text: str, provenance: Provenance | None = None, tags: Iterable[str] = ()) -> KeptTune:
        """Adds a tune; it is on the disk when this returns."""
        text, now = _storable(text), self._clock().isoformat()
        with transaction(self._connection, self.path):
            identifier = self._connection.execute(
                "INSERT INTO tunes (title, text, created, changed, provenance, searchable)"
                " VALUES (?, ?, ?, ?, ?, '')",
                (title_of(text), text, now, now, (provenance or Provenance()).to_json()),
            ).lastrowid
            assert identifier is not None
            self._write_tags(identifier, tags)
        return self.get(identifier)

    def get(self, identifier: int) -> KeptTune:
        """One tune, in the trash or not; raises ComposerError where there is none of that number."""
        found = self._select("WHERE identifier = ?", (identifier,))
        if not found:
            raise _not_there(identifier)
        return found[0]

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
        return self._select(*condition(words, favourites=favourites, tag=_tag(tag), trash=trash))

    def several(self, identifiers: Sequence[int]) -> dict[int, KeptTune]:
        """Tunes by their numbers; one that is not there any more is left out."""
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

    def change_text(self, identifier: int, text: str, keeps_earlier: bool = True) -> KeptTune:
        """Gives a tune another text and title; `keeps_earlier`: the one before goes into its history."""
        text, now, kept = _storable(text), self._clock().isoformat(), self.get(identifier)
        if text == kept.text:
            return kept
        with transaction(self._connection, self.path):
            # Read again inside the transaction, so that no other window's change is lost from the history.
            if keeps_earlier:
                self._connection.execute(
                    "INSERT INTO earlier_texts (tune, title, text, replaced)"
                    " SELECT identifier, title, text, ? FROM tunes WHERE identifier = ?",
                    (now, identifier),
                )
            self._connection.execute(
                "UPDATE tunes SET title = ?, text = ?, changed = ? WHERE identifier = ?",
                (title_of(text), text, now, identifier),
            )
            self._write_searchable(identifier)
        return self.get(identifier)

    def history(self, identifier: int) -> tuple[EarlierText, ...]:
        """Every text that a tune had before, the latest first."""
        with sentences(self.path):
            rows = self._connection.execute(
                "SELECT identifier, tune, title, text, replaced FROM earlier_texts WHERE tune = ?"
                " ORDER BY identifier DESC",
                (identifier,),
            ).fetchall()
        return tuple(
            EarlierText(number, tune, title, earlier, datetime.fromisoformat(replaced))
            for number, tune, title, earlier, replaced in rows
        )

    def revert(self, earlier: EarlierText) -> KeptTune:
        """Gives a tune an earlier text back; the present one goes into its history."""
        return self.change_text(earlier.tune, earlier.text)

    def set_favourite(self, identifier: int, favourite: bool) -> KeptTune:
        """Marks a tune as a favourite, or not."""
        self._set("favourite", int(favourite), [identifier])
        return self.get(identifier)

    def rate(self, identifier: int, rating: int) -> KeptTune:
        """Rates a tune from 1 to 5; 0 takes its rating away."""
        if rating not in range(6):
            raise ComposerError(f"A rating of {rating} was given; 0 (none) to 5 was expected.")
        self._set("rating", rating, [identifier])
        return self.get(identifier)

    def set_tags(self, identifier: int, tags: Iterable[str]) -> KeptTune:
        """Gives a tune these tags and no others."""
        self.get(identifier)
        with transaction(self._connection, self.path):
            self._write_tags(identifier, tags)
        return self.get(identifier)

    def tags(self) -> tuple[str, ...]:
        """Every tag in use, in alphabetical order."""
        with sentences(self.path):
            rows = self._connection.execute(
                "SELECT DISTINCT name FROM tags JOIN tunes ON tune = tunes.identifier"
                " WHERE deleted IS NULL ORDER BY name"
            ).fetchall()
        return tuple(name for (name,) in rows)

    def delete(self, *identifiers: int) -> None:
        """Puts tunes in the trash, all or none, from where `restore` takes them back."""
        self._set("deleted", self._clock().isoformat(), identifiers)

    def restore(self, *identifiers: int) -> None:
        """Takes tunes out of the trash, all or none."""
        self._set("deleted", None, identifiers)

    def empty_trash(self) -> int:
        """Deletes what is in the trash for good, with its history; returns how many tunes."""
        with transaction(self._connection, self.path):
            return self._connection.execute("DELETE FROM tunes WHERE deleted IS NOT NULL").rowcount

    def copy_to(self, target: Path) -> None:
        """Writes a whole copy of the library into a new file, while it stays in use."""
        copy_database(self._connection, target)

    def _select(self, clause: str, values: Sequence[Any]) -> tuple[KeptTune, ...]:
        with sentences(self.path):
            rows = self._connection.execute(f"SELECT {COLUMNS} FROM tunes {clause}", values).fetchall()
        return tuple(map(KeptTune.of_row, rows))

    def _set(self, column: str, value: int | str | None, identifiers: Sequence[int]) -> None:
        change = f"UPDATE tunes SET {column} = ? WHERE identifier = ?"
        with transaction(self._connection, self.path):
            for identifier in identifiers:
                if self._connection.execute(change, (value, identifier)).rowcount == 0:
                    raise _not_there(identifier)

    def _write_tags(self, identifier: int, tags: Iterable[str]) -> None:
        self._connection.execute("DELETE FROM tags WHERE tune = ?", (identifier,))
        names = {name for tag in tags if (name := _tag(tag))}
        self._connection.executemany("INSERT INTO tags VALUES (?, ?)", [(identifier, name) for name in names])
        self._write_searchable(identifier)

    def _write_searchable(self, identifier: int) -> None:
        tune = self.get(identifier)
        searchable = folded("\n".join((tune.title, *tune.tags, tune.text)))
        self._connection.execute(
            "UPDATE tunes SET searchable = ? WHERE identifier = ?", (searchable, identifier)
        )


def titles_and_texts(path: Path) -> list[tuple[str, str]]:
    """Of every tune of a library, the trash too; for any thread, some ten milliseconds for 15,000.

    Raises:
        ComposerError: the file can't be read.
    """
    with sentences(path), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as opened:
        return opened.execute("SELECT title, text FROM tunes").fetchall()


def title_of(text: str) -> str:
    """The first T: field of a tune's text, or an empty string."""
    found = re.search(r"^T:(.*)$", text, flags=re.MULTILINE)
    return " ".join(found[1].split()) if found else ""


def with_title(text: str, title: str) -> str:
    """The text of a tune with another first T: field; one without any gets it behind its X:."""
    line = "T:" + " ".join(_storable(title).split()).replace("%", "\\%")
    if re.search(r"^T:", text, flags=re.MULTILINE):
        return re.sub(r"^T:.*$", lambda _: line, text, count=1, flags=re.MULTILINE)
    number = re.match(r"(?:%.*\n|\s*\n)*X:.*\n?", text)
    begins = number.end() if number else 0
    before = text[:begins] if text[:begins].endswith("\n") or not begins else text[:begins] + "\n"
    return f"{before}{line}\n{text[begins:]}"


def _not_there(identifier: int) -> ComposerError:
    return ComposerError(
        f"The library has no tune number {identifier}. It may have been deleted for good in another "
        "window; choose another one."
    )


def _tag(text: str) -> str:
    return " ".join(_storable(text).replace("\x1f", " ").split())


def _storable(text: str) -> str:
    """SQLite takes UTF-8 only, in which half a surrogate pair has no place."""
    return text.encode("utf-8", "replace").decode("utf-8")
