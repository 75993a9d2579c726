"""The checksum of each row and, beside them, how many rows there are and the sum of their checksums.

A row that is not what was written shows by its own checksum; one that has gone, or come back as it was
before, by the sum. Whoever changes a row seals it in the same transaction.
"""

import sqlite3

from composer.library.records import (
    COLUMNS,
    EARLIER_COLUMNS,
    DamagedRowError,
    EarlierText,
    KeptTune,
    checksum_of,
)

_COLUMNS = {"tunes": COLUMNS, "earlier_texts": EARLIER_COLUMNS}
_READ = {"tunes": KeptTune.of_row, "earlier_texts": EarlierText.of_row}
_HALF = 2**63


def seal(connection: sqlite3.Connection, table: str, *identifiers: int) -> None:
    """Writes the checksums of rows that were added or changed."""
    asked = f"SELECT {_COLUMNS[table]} FROM {table} WHERE identifier = ?"
    rows = [connection.execute(asked, (identifier,)).fetchone() for identifier in identifiers]
    before = [row[-1] for row in rows]
    after = [checksum_of(row[:-1]) for row in rows]
    connection.executemany(
        f"UPDATE {table} SET checksum = ? WHERE identifier = ?", zip(after, identifiers, strict=True)
    )
    count(connection, before.count(None), sum(after) - sum(check or 0 for check in before))


def count(connection: sqlite3.Connection, rows: int, total: int) -> None:
    """So many rows have come or gone, and the sum of all checksums has changed by so much."""
    rows_before, total_before = _read(connection)
    connection.execute(
        "UPDATE ledger SET row_count = ?, total = ?", (rows_before + rows, wrapped(total_before + total))
    )


def seal_all(connection: sqlite3.Connection) -> None:
    """Seals what an earlier version wrote; a row that can't be read stays without, and is found by that."""
    for table, columns in _COLUMNS.items():
        rows = connection.execute(f"SELECT {columns} FROM {table}").fetchall()
        sealed = [(checksum_of(row[:-1]), row[0]) for row in rows if _can_be_read(table, row)]
        connection.executemany(f"UPDATE {table} SET checksum = ? WHERE identifier = ?", sealed)
    rewrite(connection)
    searchable = connection.execute("SELECT searchable, identifier FROM tunes").fetchall()
    checks = [(checksum_of([text]), number) for text, number in searchable]
    connection.executemany("UPDATE tunes SET searchable_checksum = ? WHERE identifier = ?", checks)


def rewrite(connection: sqlite3.Connection) -> None:
    """Counts what is there now."""
    connection.execute("DELETE FROM ledger")
    connection.execute("INSERT INTO ledger VALUES (?, ?)", (0, 0))
    for table in _COLUMNS:
        found = [check for (check,) in connection.execute(f"SELECT checksum FROM {table}")]
        known = [check for check in found if isinstance(check, int)]
        count(connection, len(known), sum(known))


def is_of(connection: sqlite3.Connection, rows: int, total: int) -> bool:
    """True where the ledger knows of so many rows with this sum of checksums."""
    return _read(connection) == (rows, wrapped(total))


def wrapped(total: int) -> int:
    """A sum as a signed number of 64 bits, which is what SQLite counts with."""
    return (total + _HALF) % (2 * _HALF) - _HALF


def _read(connection: sqlite3.Connection) -> tuple[int, int]:
    found = connection.execute("SELECT row_count, total FROM ledger").fetchall()
    if len(found) != 1 or not all(isinstance(value, int) for value in found[0]):
        return -1, 0  # it is damaged itself
    rows, total = found[0]
    return int(rows), int(total)


def _can_be_read(table: str, row: tuple[object, ...]) -> bool:
    try:
        _READ[table](row, proved=False)
    except DamagedRowError:
        return False
    return True
