"""The library of kept tunes: keep, find, change, delete and take back; nothing is overwritten for good."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from composer.errors import ComposerError
from composer.library import damage, ledger
from composer.library.database import (
    LibraryDamagedError,
    connected,
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
    Provenance,
    checksum_of,
)
from composer.library.searching import add_key_of, condition, folded

_Read = TypeVar("_Read")
# SQLite takes some thousands of values in one question.
_MOST_ASKED = 500
DAYS_IN_TRASH = 30
NEWER = (
    "A newer ABC Composer has written this library, and this one only reads it: nothing is kept in it, and "
    "no daily copy is made. What you type stays on the page and in the journal. Update ABC Composer."
)


class NewerLibraryError(ComposerError):
    """Something was to be kept in a library that is only read."""


def utc_now() -> datetime:
    """The clock of everyday use."""
    return datetime.now(UTC)


class TuneLibrary:
    """Kept tunes in one SQLite file; use it from the thread that opened it.

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
                with self._writing():
                    self._write_searchable(number)
        except LibraryDamagedError:
            raise
        except ComposerError as error:  # another window writes just now; the next start tries it again
            self.doubts.append(str(error))
        if said := damage.sentence(found):
            self.doubts.append(said)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if self.is_newer:
            raise NewerLibraryError(NEWER)
        with transaction(self._connection, self.path):
            yield

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
        with self._writing():
            identifier = self._connection.execute(
                "INSERT INTO tunes (title, text, created, changed, provenance, searchable)"
                " VALUES (?, ?, ?, ?, ?, '')",
                (title_of(text), text, now, now, (provenance or Provenance()).to_json()),
            ).lastrowid
            assert identifier is not None
            self._write_tags(identifier, tags)
            ledger.seal(self._connection, "tunes", identifier)
        return self.get(identifier)

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
            raise _not_there(identifier)
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
        return self._select(*condition(words, favourites=favourites, tag=_tag(tag), trash=trash))

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

    def change_text(self, identifier: int, text: str, keeps_earlier: bool = True) -> KeptTune:
        """Gives a tune another text and title; `keeps_earlier`: the one before goes into its history."""
        text, now = _storable(text), self._clock().isoformat()
        if text == self.get(identifier).text:
            return self.get(identifier)
        with self._writing():
            # Read again inside the transaction, so that no other window's change is lost from the history.
            before = self.get(identifier)
            if keeps_earlier:
                self._write_earlier(identifier, before.title, before.text, now)
            self._connection.execute(
                "UPDATE tunes SET title = ?, text = ?, changed = ? WHERE identifier = ?",
                (title_of(text), text, now, identifier),
            )
            self._write_searchable(identifier)
            ledger.seal(self._connection, "tunes", identifier)
        return self.get(identifier)

    def history(self, identifier: int) -> tuple[EarlierText, ...]:
        """Every text that a tune had before, the latest first; a damaged one is left out."""
        with sentences(self.path):
            rows = self._connection.execute(
                f"SELECT {EARLIER_COLUMNS} FROM earlier_texts WHERE tune = ? ORDER BY identifier DESC",
                (identifier,),
            ).fetchall()
        read = (_if_whole(EarlierText.of_row, row, not self.is_newer) for row in rows)
        return tuple(earlier for earlier in read if earlier is not None)

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
        with self._writing():
            self.get(identifier)
            self._write_tags(identifier, tags)
            ledger.seal(self._connection, "tunes", identifier)
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
        return self._remove("deleted IS NOT NULL")

    def empty_old_trash(self) -> int:
        """Deletes for good what was put in the trash over thirty days ago; returns how many tunes.

        A clock that has gone back is not trusted: where anything was written at a later time than it gives,
        nothing is deleted.
        """
        now = self._clock()
        with sentences(self.path):
            times = self._connection.execute("SELECT changed, deleted FROM tunes").fetchall()
        latest = max((datetime.fromisoformat(time) for both in times for time in both if time), default=now)
        if self.is_newer or latest > now:
            return 0
        old = [deleted for _, deleted in times if deleted and _is_old(deleted, now)]
        return self._remove("deleted <= ?", max(old)) if old else 0

    def _remove(self, condition: str, *values: str) -> int:
        with self._writing():
            tunes = self._connection.execute(
                f"SELECT identifier, checksum FROM tunes WHERE {condition}", values
            ).fetchall()
            for number, checksum in tunes:
                texts = self._connection.execute(
                    "SELECT checksum FROM earlier_texts WHERE tune = ?", (number,)
                )
                gone = [checksum, *(check for (check,) in texts)]
                self._connection.execute("DELETE FROM tunes WHERE identifier = ?", (number,))
                ledger.count(self._connection, -len(gone), -sum(gone))
        return len(tunes)

    # What was damaged, or lies in a daily copy

    def damaged(self) -> tuple[damage.DamagedTune, ...]:
        """The tunes that were set aside and not settled yet."""
        if self.is_newer:
            return ()
        with sentences(self.path):
            return damage.damaged_tunes(self._connection)

    def settle(self, *damaged: damage.DamagedTune) -> None:
        """These are not offered any more; the library goes on holding them as they are."""
        with self._writing():
            for one in damaged:
                self._connection.execute(
                    "UPDATE damaged_rows SET settled = 1 WHERE identifier = ?", (one.identifier,)
                )

    def put_back(self, kept: KeptTune, history: Sequence[EarlierText] = ()) -> KeptTune:
        """Has a tune as it was before: what it is now goes into its history, and one that is gone comes back.

        It has its number again, unless that is another tune's by now.
        """
        there = self.several([kept.identifier]).get(kept.identifier)
        if there is not None and there.created == kept.created:
            if there.deleted is not None:
                self.restore(kept.identifier)
            return self.change_text(kept.identifier, kept.text)
        if there is not None or kept.identifier <= 0:
            return self.keep(kept.text, kept.provenance, kept.tags)
        with self._writing():
            self._connection.execute(
                "INSERT INTO tunes (identifier, title, text, created, changed, provenance, favourite, rating,"
                " searchable) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')",
                (
                    kept.identifier, kept.title, kept.text,
                    kept.created.isoformat(), kept.changed.isoformat(),
                    kept.provenance.to_json(), kept.favourite, kept.rating,
                ),
            )  # fmt: skip
            self._write_tags(kept.identifier, kept.tags)
            ledger.seal(self._connection, "tunes", kept.identifier)
            if not self.history(kept.identifier):
                for earlier in reversed(history):
                    replaced = earlier.replaced.isoformat()
                    self._write_earlier(kept.identifier, earlier.title, earlier.text, replaced)
        return self.get(kept.identifier)

    def replace_all(self, other: "TuneLibrary") -> None:
        """Holds what another library holds, and nothing else."""
        if self.is_newer:
            raise NewerLibraryError(NEWER)
        asked = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'tunes'"
        with sentences(self.path):
            (highest,) = self._connection.execute(asked).fetchone()
            other._connection.backup(self._connection)
            self._connection.execute("PRAGMA journal_mode = WAL").fetchall()
        with self._writing():  # a number that was given once is never given again
            self._connection.execute("DELETE FROM sqlite_sequence WHERE name = 'tunes'")
            self._connection.execute(
                "INSERT INTO sqlite_sequence SELECT 'tunes', max(?, coalesce(max(identifier), 0)) FROM tunes",
                (highest,),
            )
        self._examine()

    def copy_to(self, target: Path) -> None:
        """Writes a whole copy of the library into a new file, while it stays in use."""
        copy_database(self._connection, target)

    def _select(self, clause: str, values: Sequence[Any]) -> tuple[KeptTune, ...]:
        with sentences(self.path):
            rows = self._connection.execute(f"SELECT {COLUMNS} FROM tunes {clause}", values).fetchall()
        read = (_if_whole(KeptTune.of_row, row, not self.is_newer) for row in rows)
        return tuple(tune for tune in read if tune is not None)

    def _set(self, column: str, value: int | str | None, identifiers: Sequence[int]) -> None:
        change = f"UPDATE tunes SET {column} = ? WHERE identifier = ?"
        with self._writing():
            for identifier in identifiers:
                self.get(identifier)  # what is damaged is not sealed as if it were whole
                self._connection.execute(change, (value, identifier))
                ledger.seal(self._connection, "tunes", identifier)

    def _write_earlier(self, tune: int, title: str, text: str, replaced: str) -> None:
        number = self._connection.execute(
            "INSERT INTO earlier_texts (tune, title, text, replaced) VALUES (?, ?, ?, ?)",
            (tune, title, text, replaced),
        ).lastrowid
        assert number is not None
        ledger.seal(self._connection, "earlier_texts", number)

    def _write_tags(self, identifier: int, tags: Iterable[str]) -> None:
        self._connection.execute("DELETE FROM tags WHERE tune = ?", (identifier,))
        names = {name for tag in tags if (name := _tag(tag))}
        self._connection.executemany("INSERT INTO tags VALUES (?, ?)", [(identifier, name) for name in names])
        self._write_searchable(identifier)

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


def _if_whole(
    read: Callable[[Sequence[Any], bool], _Read], row: Sequence[Any], proved: bool
) -> "_Read | None":
    try:
        return read(row, proved)
    except DamagedRowError:
        return None


def _is_old(deleted: str, now: datetime) -> bool:
    return now - datetime.fromisoformat(deleted) > timedelta(days=DAYS_IN_TRASH)


def titles_and_texts(path: Path) -> list[tuple[str, str]]:
    """Of every tune of a library, the trash too; for any thread, some ten milliseconds for 15,000.

    Raises:
        ComposerError: the file can't be read.
    """
    with sentences(path), closing(connected(path, read_only=True)) as opened:
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
