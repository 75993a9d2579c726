"""What was worked out of texts, kept by their content in a file that may be lost at any time.

What is kept may be lost, damaged, another version's or locked: then it is worked out anew, and nobody is
told, since nothing but the time is another.
"""

import sqlite3
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path

import composer

MOST_BYTES = 128 * 2**20
"""Of the file. When it is full, those go that were asked for longest ago."""

LARGEST_BYTES = 2 * 2**20
"""Of what is kept of one text; more is not kept."""

BUSY_SECONDS = 0.5
_TEXTS_A_WRITE = 500
_DAY_SECONDS = 24 * 3600
_CHECK_BYTES = 8
_TABLE = "CREATE TABLE IF NOT EXISTS {table} (tune BLOB PRIMARY KEY, asked INTEGER, {column} BLOB)"
_FIND = "SELECT asked, {column} FROM {table} WHERE tune = ?"
_KEEP = "INSERT OR REPLACE INTO {table} VALUES (?, ?, ?)"
_ASKED = "UPDATE {table} SET asked = ? WHERE tune = ?"
_FORGET = (
    "DELETE FROM {table} WHERE tune IN (SELECT tune FROM {table} WHERE asked < ? ORDER BY asked "
    "LIMIT (SELECT count(*) / 4 + 1 FROM {table}))"
)
_DAMAGED = (
    sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_TOOBIG,
    sqlite3.SQLITE_ERROR,
)  # fmt: skip
_FAILURES = (sqlite3.Error, OSError, UnicodeDecodeError)
"""What SQLite says of damage may hold some of the damaged bytes."""


@cache
def program_version(*rooms: str) -> bytes | None:
    """Another one where any program text of these rooms is; None where that can't be told."""
    digest = blake2b(sys.version.encode())
    root = Path(composer.__file__).parent
    try:
        sources = [path for room in rooms for path in sorted((root / room).rglob("*.py"))]
        for path in sources:
            digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    except OSError:
        return None
    return digest.digest() if sources else None


class KeptByContent:
    """The file, open for one reading.

    Args:
        of: what is kept, in one word: the name of the column, and with an s of the table.
        version: what another one has kept is unknown to this one.
        most_bytes: of the file.
        clock: seconds since the epoch.
    """

    def __init__(
        self,
        file: Path,
        of: str,
        version: bytes,
        most_bytes: int = MOST_BYTES,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._path, self._of, self._version, self._most_bytes = file, of, version, most_bytes
        self._now = int(clock())
        self._new: list[tuple[bytes, int, bytes]] = []
        self._known: list[tuple[int, bytes]] = []
        self._connection = self._opened() or self._opened()

    @property
    def is_open(self) -> bool:
        """False once the file can't be used: nothing is found in it or kept any more."""
        return self._connection is not None

    def digest(self, *texts: str) -> bytes:
        """What is kept of these texts is found by this."""
        digest = blake2b(key=self._version, digest_size=16)
        for text in texts:
            data = text.encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(8) + data)
        return digest.digest()

    def found(self, key: bytes) -> bytes | None:
        """What was kept under this digest; None where it is unknown or damaged."""
        if self._connection is None:
            return None
        row = None
        with self._minding_failure():
            row = self._connection.execute(self._sql(_FIND), (key,)).fetchone()
        if row is None or not _is_whole(key, row[1]):
            return None
        if not isinstance(row[0], int) or abs(self._now - row[0]) > _DAY_SECONDS:
            self._known.append((self._now, key))
        data: bytes = row[1][_CHECK_BYTES:]
        return data

    def note(self, key: bytes, data: bytes) -> None:
        """Is to be kept under this digest."""
        if len(data) + _CHECK_BYTES <= LARGEST_BYTES:
            self._new.append((key, self._now, check_of(key, data) + data))
        if len(self._new) >= _TEXTS_A_WRITE:
            self._write()

    def close(self) -> None:
        """Keeps what is new and closes the file."""
        self._write()
        self._let_go()

    def _sql(self, template: str) -> str:
        return template.format(table=f"{self._of}s", column=self._of)

    def _write(self) -> None:
        new, known = self._new, self._known
        self._new, self._known = [], []
        if self._connection is None or not (new or known):
            return
        with self._minding_failure():
            try:
                self._keep(self._connection, new, known)
            except sqlite3.OperationalError as error:
                if _code(error) != sqlite3.SQLITE_FULL:
                    raise
                with self._connection as connection:
                    connection.execute(self._sql(_FORGET), (self._now,))
                self._keep(self._connection, new, known)

    def _keep(
        self,
        connection: sqlite3.Connection,
        new: list[tuple[bytes, int, bytes]],
        known: list[tuple[int, bytes]],
    ) -> None:
        with connection:
            connection.executemany(self._sql(_KEEP), new)
            connection.executemany(self._sql(_ASKED), known)

    def _opened(self) -> sqlite3.Connection | None:
        """The file, made where there is none; None where it can't be used, or was damaged and is gone."""
        connection: sqlite3.Connection | None = None
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists() and not self._is_usable():
                return None
            # A reading that is given up may be closed in another thread.
            connection = sqlite3.connect(self._path, timeout=BUSY_SECONDS, check_same_thread=False)
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_BYTES)
            connection.text_factory = bytes
            # What a sudden end of the machine leaves damaged is read anew; waiting for the disk is dearer.
            connection.execute("PRAGMA synchronous = OFF")
            (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
            connection.execute(f"PRAGMA max_page_count = {self._most_bytes // page_bytes}")
            connection.execute(self._sql(_TABLE))
            connection.execute(self._sql(_FIND), (b"",)).fetchone()
        except _FAILURES as error:
            if connection is not None:
                connection.close()
            self._forget_where_damaged(error)
            return None
        return connection

    def _is_usable(self) -> bool:
        """False for what is no file, and for one that is too large, which goes."""
        found = self._path.stat()
        if stat.S_ISREG(found.st_mode) and found.st_size > self._most_bytes:
            self._path.unlink()
            return True
        return stat.S_ISREG(found.st_mode)

    @contextmanager
    def _minding_failure(self) -> Iterator[None]:
        """What fails ends the use of the file for this reading: a lock is waited for once, not at each."""
        try:
            yield
        except _FAILURES as error:
            self._let_go()
            self._forget_where_damaged(error)

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def _forget_where_damaged(self, error: Exception) -> None:
        if isinstance(error, UnicodeDecodeError) or _code(error) in _DAMAGED:
            with suppress(OSError):  # another process may have it open, on Windows, or have taken it away
                self._path.unlink()


def check_of(key: bytes, data: bytes) -> bytes:
    """The checksum that stands before what is kept."""
    return blake2b(key + data, digest_size=_CHECK_BYTES).digest()


def _is_whole(key: bytes, kept: object) -> bool:
    return isinstance(kept, bytes) and check_of(key, kept[_CHECK_BYTES:]) == kept[:_CHECK_BYTES]


def _code(error: Exception) -> int:
    """SQLite's own number of an error; 0 of another."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
