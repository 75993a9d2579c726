"""Reads the library row by row, sets aside what is not what was written, and tells what there is of it."""

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from composer.library import ledger
from composer.library.database import transaction
from composer.library.records import (
    COLUMNS,
    EARLIER_COLUMNS,
    KeptTune,
    Provenance,
    checksum_of,
)
from composer.plurals import plural

MISSING = (
    "Something that was kept is missing from the library, or is as it was before: what is there is whole, "
    "and is not all that was written. File › Restore from a daily copy… shows what the copies have."
)


@dataclass
class Examined:
    """What reading every row has shown.

    Attributes:
        rows: how many are whole.
        total: the sum of their checksums.
        tunes, texts: the numbers of tunes and earlier texts that are damaged.
        unsearchable: tunes that are whole, but for what is searched.
    """

    rows: int = 0
    total: int = 0
    tunes: list[int] = field(default_factory=list)
    texts: list[int] = field(default_factory=list)
    unsearchable: list[int] = field(default_factory=list)
    is_complete: bool = True

    @property
    def is_whole(self) -> bool:
        """True where nothing is damaged or missing; what is searched can be made anew."""
        return self.is_complete and not self.tunes and not self.texts


@dataclass(frozen=True)
class DamagedTune:
    """A tune that was set aside: what can be read of it.

    Attributes:
        identifier: of the row that was set aside.
        kept: the tune as far as it can be read, and nothing of it proved.
    """

    identifier: int
    kept: KeptTune


def examine(connection: sqlite3.Connection) -> Examined:
    """Reads every row; 10,000 tunes with a history each take some 0.3 seconds.

    Raises:
        sqlite3.DatabaseError: the file is damaged where SQLite keeps its own books.
    """
    found = Examined()
    connection.execute("BEGIN")  # so that all of it is of one moment
    try:
        for *row, searchable, check in connection.execute(
            f"SELECT {COLUMNS}, searchable, searchable_checksum FROM tunes"
        ):
            if _is_whole(row, found, found.tunes) and checksum_of([searchable]) != check:
                found.unsearchable.append(row[0])
        for row in connection.execute(f"SELECT {EARLIER_COLUMNS} FROM earlier_texts"):
            _is_whole(row, found, found.texts)
        found.is_complete = bool(found.tunes or found.texts) or ledger.is_of(
            connection, found.rows, found.total
        )
    finally:
        connection.execute("ROLLBACK")
    return found


def _is_whole(row: Sequence[Any], found: Examined, damaged: list[int]) -> bool:
    """What was sealed can be read: it need not be read to know that it is what was sealed."""
    if checksum_of(row[:-1]) != row[-1]:
        damaged.append(row[0])
        return False
    found.rows += 1
    found.total += row[-1]
    return True


def set_aside(connection: sqlite3.Connection, path: Path, found: Examined, now: datetime) -> None:
    """Moves damaged rows out of the way, as they are; what belongs to a tune stays where it is.

    Raises:
        ComposerError: another window writes, or the disk refuses.
    """
    # A tune that is taken out takes its history with it, unless the keys are let be.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with transaction(connection, path):
            for number in found.tunes:
                connection.execute(_ASIDE_TUNE, (now.isoformat(), number))
                connection.execute("DELETE FROM tunes WHERE identifier = ?", (number,))
            for number in found.texts:
                connection.execute(_ASIDE_TEXT, (now.isoformat(), number))
                connection.execute("DELETE FROM earlier_texts WHERE identifier = ?", (number,))
            _mend_numbers(connection)
            ledger.rewrite(connection)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


_ASIDE_TUNE = (
    "INSERT INTO damaged_rows (noticed, kind, number, tune, title, text, created, changed, deleted,"
    " provenance, favourite, rating, settled) SELECT ?, 'tune', identifier, identifier, title, text, created,"
    " changed, deleted, provenance, favourite, rating, 0 FROM tunes WHERE identifier = ?"
)
_ASIDE_TEXT = (
    "INSERT INTO damaged_rows (noticed, kind, number, tune, title, text, replaced, settled)"
    " SELECT ?, 'text', identifier, tune, title, text, replaced, 1 FROM earlier_texts WHERE identifier = ?"
)


def _mend_numbers(connection: sqlite3.Connection) -> None:
    """What was set aside keeps its number: no new tune may get it."""
    (highest,) = connection.execute(
        "SELECT max(number) FROM (SELECT max(tune) AS number FROM damaged_rows WHERE typeof(tune) = 'integer'"
        " UNION SELECT max(tune) FROM earlier_texts UNION SELECT max(identifier) FROM tunes)"
    ).fetchone()
    connection.execute(
        "UPDATE sqlite_sequence SET seq = max(?, CASE typeof(seq) WHEN 'integer' THEN seq ELSE 0 END)"
        " WHERE name = 'tunes'",
        (highest or 0,),
    )


def sentence(found: Examined) -> str:
    """What a person is told of it once, or an empty text."""
    if not found.is_complete:
        return MISSING
    said = []
    if found.tunes:
        tunes = plural(len(found.tunes), "damaged tune")
        said.append(
            f"The library set {tunes} aside, which can’t be trusted any more. "
            "File › Restore from a daily copy… offers what there is."
        )
    if found.texts:
        texts = plural(len(found.texts), "damaged earlier text")
        said.append(f"The library set {texts} aside, which can’t be trusted any more.")
    return " ".join(said)


def damaged_tunes(connection: sqlite3.Connection) -> tuple[DamagedTune, ...]:
    """The tunes that were set aside and not taken back yet."""
    rows = connection.execute(
        "SELECT identifier, number, title, text, created, changed, provenance FROM damaged_rows"
        " WHERE kind = 'tune' AND settled = 0 ORDER BY identifier"
    ).fetchall()
    return tuple(_readable(row) for row in rows)


def _readable(row: Sequence[Any]) -> DamagedTune:
    identifier, number, title, text, created, changed, provenance = row
    made, times = Provenance.from_json(_said(provenance)), (_when(created), _when(changed))
    return DamagedTune(
        identifier,
        KeptTune(
            number if isinstance(number, int) else 0, _said(title), _said(text), *times, made,
            favourite=False, rating=0, tags=(),
        ),
    )  # fmt: skip


def _said(value: object) -> str:
    text = bytes(value).decode("utf-8", "replace") if isinstance(value, bytes) else str(value or "")
    return text.encode("utf-8", "replace").decode()


def _when(value: object) -> datetime:
    with suppress(ValueError, OverflowError):
        moment = datetime.fromisoformat(_said(value))
        if moment.tzinfo is not None:
            moment.astimezone()
            return moment
    return datetime.fromtimestamp(0, UTC)
