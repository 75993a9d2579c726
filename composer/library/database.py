"""Opens the library's database: checked, brought to today's version, and crash-safe; or left as it is."""

import os
import secrets
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from composer.errors import ComposerError
from composer.files import cannot_write
from composer.library.integrity import found_by_sqlite, frames_promised, has_lost_frames, has_tables_of
from composer.library.migrations import APPLICATION_ID, MIGRATIONS, Migration
from composer.library.records import COLUMNS, EARLIER_COLUMNS, SET_COLUMNS

BUSY_TIMEOUT_SECONDS = 0.25

# What is no UTF-8 any more is read all the same, and found by whoever reads the row.
TOLERANT = partial(str, encoding="utf-8", errors="surrogateescape")
READS = (
    f"SELECT {COLUMNS} FROM tunes",
    f"SELECT {EARLIER_COLUMNS} FROM earlier_texts",
    f"SELECT {SET_COLUMNS} FROM tune_sets",
    "SELECT * FROM tags",
)
LOST_CHANGES = (
    "The last changes to the library may be missing: its log was damaged. Look whether your newest tunes are "
    "in Library; File › Restore from a daily copy… has those of before."
)


class LibraryDamagedError(ComposerError):
    """The library's file can't be used and was left as it is; the person may set it aside."""


def open_database(
    path: Path, migrations: Sequence[Migration] = MIGRATIONS, doubt: Callable[[str], None] = lambda _: None
) -> sqlite3.Connection:
    """Opens or creates a database, in autocommit mode, with write-ahead logging and foreign keys.

    One of a newer version is opened for reading only; see `is_newer`.

    Args:
        doubt: is told what a person should know of a database that was opened all the same.

    Raises:
        LibraryDamagedError: the file is damaged, or not this program's. It is unchanged.
        ComposerError: the folder or disk refuses.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            _create(path, migrations)
    except OSError as error:
        raise cannot_write(path, error) from error
    return _opened(path, migrations, doubt)


def _create(path: Path, migrations: Sequence[Migration]) -> None:
    """Makes it under another name first: a crash leaves no file behind that looks as if all were lost."""
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(6)}.part")
    with sentences(path):
        connection = connected(unfinished)
        try:
            _migrate(connection, unfinished, migrations)
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
        finally:
            connection.close()
    try:
        # Another window may have been faster: its file is not written over.
        if os.name == "nt":
            with suppress(FileExistsError):
                unfinished.rename(path)
        else:
            with suppress(FileExistsError):
                os.link(unfinished, path)
    except OSError:  # a file system without links
        if not path.exists():
            unfinished.rename(path)
    finally:
        unfinished.unlink(missing_ok=True)


def connected(path: Path, read_only: bool = False) -> sqlite3.Connection:
    """A connection that reads texts whatever their bytes; `read_only` for a file that is there."""
    if read_only:
        uri = f"{path.absolute().as_uri()}?mode=ro"
        connection = sqlite3.connect(uri, timeout=BUSY_TIMEOUT_SECONDS, isolation_level=None, uri=True)
    else:
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_SECONDS, isolation_level=None)
    connection.text_factory = TOLERANT
    return connection


def is_newer(connection: sqlite3.Connection) -> bool:
    """True where a newer version of the program wrote the database, which is only read then."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version > len(MIGRATIONS)


def _opened(path: Path, migrations: Sequence[Migration], doubt: Callable[[str], None]) -> sqlite3.Connection:
    promised = frames_promised(path)
    with sentences(path):
        connection = connected(path)
    try:
        with sentences(path):
            with damage_told(path):
                version = _checked_version(connection, path, migrations)
            _prepare(connection, path, version, migrations)
            if version <= len(migrations) and has_lost_frames(connection, path, promised):
                doubt(LOST_CHANGES)
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
    """Copies an open database whole, write-ahead log included, to a new file that needs no log."""
    with sentences(target), closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()


@contextmanager
def damage_told(path: Path) -> Iterator[None]:
    """What SQLite can't make sense of, or takes for read-only where it is not, is damage.

    Its message names what is damaged, and can't be read itself where that is no text any more.
    """
    try:
        yield
    except (sqlite3.DatabaseError, MemoryError, UnicodeDecodeError) as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        is_closed = code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
        if is_closed and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            raise
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
            raise
        raise _damaged(path, str(error)) from error


def _prepare(
    connection: sqlite3.Connection, path: Path, version: int, migrations: Sequence[Migration]
) -> None:
    if version > len(migrations):
        connection.execute("PRAGMA query_only = ON")
        return
    # FULL: a kept tune is on the disk when `keep` returns, power cut or not.
    connection.execute("PRAGMA synchronous = FULL")
    if version != len(migrations):
        copy_database(connection, _before_migration(path, version))
        _migrate(connection, path, migrations)
    connection.execute("PRAGMA foreign_keys = ON")


def _migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> None:
    with transaction(connection, path):
        # Asked here, since another window may just have done it.
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        for migration in migrations[version:]:
            for step in migration:
                if isinstance(step, str):
                    connection.execute(step)
                else:
                    step(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")


def _checked_version(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID:
        if not connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall():
            raise _damaged(path, "it is empty")
        raise LibraryDamagedError(
            f"“{path}” is a database of another program, and a library of ABC Composer was expected. It "
            "was left as it is: choose another folder, or move that file away."
        )
    if version > len(migrations):
        for read in READS:
            connection.execute(f"{read} LIMIT 1").fetchall()
        return version
    made_by = [step for migration in migrations[:version] for step in migration if isinstance(step, str)]
    if version < 1 or not has_tables_of(connection, made_by):
        raise _damaged(path, "its tables are not those that were made")
    if found := found_by_sqlite(connection):
        raise _damaged(path, found)
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
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
