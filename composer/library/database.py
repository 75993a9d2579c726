"""Opens the library's database: checked, brought to today's version, and crash-safe; or left as it is."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from composer.errors import ComposerError
from composer.files import cannot_write

BUSY_TIMEOUT_SECONDS = 0.25

APPLICATION_ID = 0x41424343
"""`ABCC`: marks the file as this program's, https://www.sqlite.org/pragma.html#pragma_application_id"""

Migration = tuple[str, ...]

MIGRATIONS: tuple[Migration, ...] = (
    (
        """CREATE TABLE tunes (
            identifier INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            created TEXT NOT NULL,
            changed TEXT NOT NULL,
            deleted TEXT,
            provenance TEXT NOT NULL DEFAULT '{}',
            favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
            rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5),
            searchable TEXT NOT NULL
        )""",
        """CREATE TABLE tags (
            tune INTEGER NOT NULL REFERENCES tunes (identifier) ON DELETE CASCADE,
            name TEXT NOT NULL CHECK (name <> ''),
            PRIMARY KEY (tune, name)
        ) WITHOUT ROWID""",
        """CREATE TABLE earlier_texts (
            identifier INTEGER PRIMARY KEY AUTOINCREMENT,
            tune INTEGER NOT NULL REFERENCES tunes (identifier) ON DELETE CASCADE,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            replaced TEXT NOT NULL
        )""",
        "CREATE INDEX earlier_texts_of_tune ON earlier_texts (tune)",
    ),
)
"""From an empty file to today's version; how many were applied is the file's `PRAGMA user_version`.

A migration that has been released is never edited: a later one is added below it.
"""


class LibraryDamagedError(ComposerError):
    """The library's file can't be used and was left as it is; the person may set it aside."""


def open_database(path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> sqlite3.Connection:
    """Opens or creates a database, in autocommit mode, with write-ahead logging and foreign keys.

    Raises:
        LibraryDamagedError: the file is damaged, of a newer version, or not this program's. It is unchanged.
        ComposerError: the folder or disk refuses.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(path, error) from error
    with sentences(path):
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_SECONDS, isolation_level=None)
    try:
        with sentences(path):
            _prepare(connection, path, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Everything inside is written, or nothing; sqlite3's errors become sentences."""
    with sentences(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            # SQLite has rolled back by itself where the disk was full.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Turns sqlite3's errors into ComposerErrors."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _sentence(path, error) from error


def copy_database(connection: sqlite3.Connection, target: Path) -> None:
    """Copies an open database whole, write-ahead log included, to a new file."""
    with sentences(target), closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)


def _prepare(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> None:
    version = _checked_version(connection, path, len(migrations))
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL: a kept tune is on the disk when `keep` returns, power cut or not.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    if version == len(migrations):
        return
    if version:
        copy_database(connection, _before_migration(path, version))
    with transaction(connection, path):
        for migration in migrations[version:]:
            for statement in migration:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")


def _checked_version(connection: sqlite3.Connection, path: Path, newest: int) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    empty = not connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
    if application != APPLICATION_ID and not empty:
        raise LibraryDamagedError(
            f"“{path}” is a database of another program, and a library of ABC Composer was expected. It "
            "was left as it is: choose another folder, or move that file away."
        )
    if version > newest:
        raise LibraryDamagedError(
            f"The library “{path}” was written by a newer ABC Composer (its version is {version}, this "
            f"program reads up to {newest}). It was left as it is: update ABC Composer, or set the library "
            "aside and begin a new one."
        )
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise _damaged(path, found)
    return version


def _before_migration(path: Path, version: int) -> Path:
    copy = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
    copy.unlink(missing_ok=True)
    return copy


def _damaged(path: Path, detail: str) -> LibraryDamagedError:
    return LibraryDamagedError(
        f"The library “{path}” is damaged ({detail.strip()}). It was left as it is: take back one of its "
        "daily copies, or set it aside and begin a new one."
    )


def _sentence(path: Path, error: sqlite3.DatabaseError) -> ComposerError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the primary code is the lowest byte
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return _damaged(path, str(error))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ComposerError(
            f"The library “{path}” is in use by another ABC Composer. Close the other one, then try again."
        )
    if code == sqlite3.SQLITE_FULL:
        return ComposerError(
            f"The disk that holds the library “{path}” is full. Nothing that was kept is lost; free some "
            "space, then try again."
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return ComposerError(
            f"The library “{path}” may not be opened for writing. Change the rights of its folder, or name "
            "another folder in ABC_COMPOSER_HOME."
        )
    if code == sqlite3.SQLITE_IOERR:
        return ComposerError(
            f"The disk refused the library “{path}”: {error}. Check the disk, then try again."
        )
    raise error
