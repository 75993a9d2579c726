"""Sets of kept tunes: which in what order, and how many times each is played."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from composer.errors import ComposerError
from composer.library.database import sentences
from composer.library.open_library import OpenLibrary
from composer.library.records import SET_COLUMNS, KeptTune, checksum_of
from composer.library.titles import storable

DAMAGED = "It is damaged: what stands in the library is not what was written. Make it anew from its tunes."


@dataclass(frozen=True, slots=True)
class SetEntry:
    """One tune of a set.

    Attributes:
        tune: the library's number of it.
        title: what it was called when the set was written last, for one that is gone.
    """

    tune: int
    title: str
    times: int


@dataclass(frozen=True, slots=True)
class KeptSet:
    """One set of the library.

    Attributes:
        identifier: stays the same for as long as the set is kept, and is never given again.
        deleted: when it was deleted; None where it is not.
        problem: why it can't be used, in a sentence; empty where it can.
    """

    identifier: int
    name: str
    entries: tuple[SetEntry, ...] = ()
    deleted: datetime | None = None
    problem: str = ""

    @classmethod
    def of_row(cls, row: Sequence[Any], proved: bool = True) -> "KeptSet":
        """The set of a row with `SET_COLUMNS`; one that is damaged says so, and its name where it can."""
        identifier, name, entries, *_, deleted, check = row
        try:
            if proved and checksum_of(row[:-1]) != check:
                raise ValueError(check)
            read = tuple(
                SetEntry(int(one["tune"]), str(one["title"]), int(one["times"]))
                for one in json.loads(entries)
            )
            return cls(identifier, name, read, None if deleted is None else datetime.fromisoformat(deleted))
        except (ValueError, TypeError, KeyError, RecursionError):
            return cls(identifier, storable(name) if isinstance(name, str) else "", problem=DAMAGED)


class SetLibrary(OpenLibrary):
    """The sets of a library, and what can be done with them."""

    def sets(self) -> tuple[KeptSet, ...]:
        """All that are not deleted, the last changed first; the damaged ones as such."""
        with sentences(self.path):
            rows = self._connection.execute(
                f"SELECT {SET_COLUMNS} FROM tune_sets WHERE deleted IS NULL"
                " ORDER BY changed DESC, identifier DESC"
            ).fetchall()
        return tuple(KeptSet.of_row(row, not self.is_newer) for row in rows)

    def get_set(self, identifier: int) -> KeptSet:
        """One set, deleted or not; raises ComposerError where there is none of that number."""
        with sentences(self.path):
            asked = f"SELECT {SET_COLUMNS} FROM tune_sets WHERE identifier = ?"
            row = self._connection.execute(asked, (identifier,)).fetchone()
        if row is None:
            raise ComposerError(f"The library has no set number {identifier}; choose another one.")
        return KeptSet.of_row(row, not self.is_newer)

    def keep_set(self, name: str, entries: Sequence[SetEntry]) -> KeptSet:
        """Adds a set; it is on the disk when this returns."""
        now = self._clock().isoformat()
        with self.writing():
            identifier = self._connection.execute(
                "INSERT INTO tune_sets (name, entries, created, changed) VALUES (?, ?, ?, ?)",
                (_name(name), _json(entries), now, now),
            ).lastrowid
            assert identifier is not None
            self._seal_set(identifier)
        return self.get_set(identifier)

    def change_set(self, identifier: int, name: str, entries: Sequence[SetEntry]) -> KeptSet:
        """Gives a set another name and other tunes."""
        self._write_set(identifier, name=_name(name), entries=_json(entries))
        return self.get_set(identifier)

    def delete_set(self, identifier: int) -> None:
        """Lists a set no more, until it is restored."""
        self._write_set(identifier, deleted=self._clock().isoformat())

    def restore_set(self, identifier: int) -> None:
        """Takes a deletion back."""
        self._write_set(identifier, deleted=None)

    def tunes_of(self, kept: KeptSet) -> list[KeptTune | None]:
        """The tunes of a set in its order, those in the trash too; None for one that is gone or damaged."""
        found = self.several(sorted({entry.tune for entry in kept.entries}))
        return [found.get(entry.tune) for entry in kept.entries]

    def _write_set(self, identifier: int, **values: str | None) -> None:
        """A damaged one is left as it is, for it would be sealed as if it were whole; it can be deleted."""
        with self.writing():
            is_damaged = bool(self.get_set(identifier).problem)
            if is_damaged and "deleted" not in values:
                raise ComposerError(f"The set was not changed. {DAMAGED}")
            named = {**values} if is_damaged else {**values, "changed": self._clock().isoformat()}
            columns = ", ".join(f"{column} = ?" for column in named)
            self._connection.execute(
                f"UPDATE tune_sets SET {columns} WHERE identifier = ?", (*named.values(), identifier)
            )
            if not is_damaged:
                self._seal_set(identifier)

    def _seal_set(self, identifier: int) -> None:
        asked = f"SELECT {SET_COLUMNS} FROM tune_sets WHERE identifier = ?"
        row = self._connection.execute(asked, (identifier,)).fetchone()
        self._connection.execute(
            "UPDATE tune_sets SET checksum = ? WHERE identifier = ?", (checksum_of(row[:-1]), identifier)
        )


def _name(name: str) -> str:
    return " ".join(storable(name).split())


def _json(entries: Sequence[SetEntry]) -> str:
    return json.dumps(
        [{"tune": one.tune, "title": storable(one.title), "times": one.times} for one in entries]
    )
