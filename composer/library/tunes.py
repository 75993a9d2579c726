"""The library of kept tunes: keep, find, change, delete and take back; nothing is overwritten for good."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from composer.errors import ComposerError
from composer.library import damage, ledger
from composer.library.database import sentences
from composer.library.open_library import NEWER, NewerLibraryError
from composer.library.records import EarlierText, KeptTune, Provenance
from composer.library.titles import as_tag, storable, title_of
from composer.library.tune_sets import SetLibrary

DAYS_IN_TRASH = 30


class TuneLibrary(SetLibrary):
    """Kept tunes, and what can be done with them; see `OpenLibrary`."""

    def keep(self, text: str, provenance: Provenance | None = None, tags: Iterable[str] = ()) -> KeptTune:
        """Adds a tune; it is on the disk when this returns."""
        with self.writing():
            identifier = self._insert(text, provenance or Provenance(), tags)
        return self.get(identifier)

    def keep_several(self, tunes: Iterable[tuple[str, Provenance]]) -> list[int]:
        """Adds tunes, all or none, and returns their numbers."""
        with self.writing():
            return [self._insert(text, provenance) for text, provenance in tunes]

    def _insert(self, text: str, provenance: Provenance, tags: Iterable[str] = ()) -> int:
        text, now = storable(text), self._clock().isoformat()
        identifier = self._connection.execute(
            "INSERT INTO tunes (title, text, created, changed, provenance, searchable)"
            " VALUES (?, ?, ?, ?, ?, '')",
            (title_of(text), text, now, now, provenance.to_json()),
        ).lastrowid
        assert identifier is not None
        self._write_tags(identifier, tags)
        ledger.seal(self._connection, "tunes", identifier)
        return identifier

    def change_text(self, identifier: int, text: str, keeps_earlier: bool = True) -> KeptTune:
        """Gives a tune another text and title; `keeps_earlier`: the one before goes into its history."""
        text, now = storable(text), self._clock().isoformat()
        if text == self.get(identifier).text:
            return self.get(identifier)
        with self.writing():
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

    def revert(self, earlier: EarlierText) -> KeptTune:
        """Gives a tune an earlier text back; the present one goes into its history."""
        return self.change_text(earlier.tune, earlier.text)

    def set_favourite(self, identifier: int, favourite: bool) -> KeptTune:
        """Marks a tune as a favourite, or not."""
        self._set("favourite", {identifier: int(favourite)})
        return self.get(identifier)

    def rate(self, identifier: int, rating: int) -> KeptTune:
        """Rates a tune from 1 to 5; 0 takes its rating away."""
        self.rate_several({identifier: rating})
        return self.get(identifier)

    def rate_several(self, ratings: Mapping[int, int]) -> None:
        """Gives each of these tunes its rating, all or none."""
        for rating in ratings.values():
            if rating not in range(6):
                raise ComposerError(f"A rating of {rating} was given; 0 (none) to 5 was expected.")
        self._set("rating", ratings)

    def set_tags(self, identifier: int, tags: Iterable[str]) -> KeptTune:
        """Gives a tune these tags and no others."""
        self.tag_several({identifier: tags})
        return self.get(identifier)

    def tag_several(self, tags: Mapping[int, Iterable[str]]) -> None:
        """Gives each of these tunes its tags and no others, all or none."""
        with self.writing():
            for identifier, names in tags.items():
                self.get(identifier)
                self._write_tags(identifier, names)
            ledger.seal(self._connection, "tunes", *tags)

    def delete(self, *identifiers: int) -> None:
        """Puts tunes in the trash, all or none, from where `restore` takes them back."""
        self._set("deleted", dict.fromkeys(identifiers, self._clock().isoformat()))

    def restore(self, *identifiers: int) -> None:
        """Takes tunes out of the trash, all or none."""
        self._set("deleted", dict.fromkeys(identifiers))

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
        with self.writing():
            tunes = self._connection.execute(
                f"SELECT identifier, checksum FROM tunes WHERE {condition}", values
            ).fetchall()
            gone = [check for _, check in tunes]
            for number, _ in tunes:
                asked = "SELECT checksum FROM earlier_texts WHERE tune = ?"
                gone += [check for (check,) in self._connection.execute(asked, (number,))]
                self._connection.execute("DELETE FROM tunes WHERE identifier = ?", (number,))
            ledger.count(self._connection, -len(gone), -sum(check or 0 for check in gone))
        return len(tunes)

    # What was damaged, or lies in a daily copy

    def settle(self, *damaged: damage.DamagedTune) -> None:
        """These are not offered any more; the library goes on holding them as they are."""
        with self.writing():
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
        with self.writing():
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
        with self.writing():  # a number that was given once is never given again
            self._connection.execute("DELETE FROM sqlite_sequence WHERE name = 'tunes'")
            self._connection.execute(
                "INSERT INTO sqlite_sequence SELECT 'tunes', max(?, coalesce(max(identifier), 0)) FROM tunes",
                (highest,),
            )
        self._examine()

    def _set(self, column: str, values: Mapping[int, int | str | None]) -> None:
        change = f"UPDATE tunes SET {column} = ? WHERE identifier = ?"
        with self.writing():
            whole = self.several(tuple(values))
            for identifier in values:
                if identifier not in whole:
                    self.get(identifier)  # says why: what is damaged is not sealed as if it were whole
            self._connection.executemany(change, [(values[identifier], identifier) for identifier in whole])
            ledger.seal(self._connection, "tunes", *whole)

    def _write_earlier(self, tune: int, title: str, text: str, replaced: str) -> None:
        number = self._connection.execute(
            "INSERT INTO earlier_texts (tune, title, text, replaced) VALUES (?, ?, ?, ?)",
            (tune, title, text, replaced),
        ).lastrowid
        assert number is not None
        ledger.seal(self._connection, "earlier_texts", number)

    def _write_tags(self, identifier: int, tags: Iterable[str]) -> None:
        self._connection.execute("DELETE FROM tags WHERE tune = ?", (identifier,))
        names = {name for tag in tags if (name := as_tag(tag))}
        self._connection.executemany("INSERT INTO tags VALUES (?, ?)", [(identifier, name) for name in names])
        self._write_searchable(identifier)


def _is_old(deleted: str, now: datetime) -> bool:
    return now - datetime.fromisoformat(deleted) > timedelta(days=DAYS_IN_TRASH)
