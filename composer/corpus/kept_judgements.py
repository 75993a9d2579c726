"""Judgements of tunes, kept by content in the data folder, so that a collection that was read opens at once.

What is kept may be lost, damaged, another version's or locked at any time: then the tune is read anew, and
nobody is told, since nothing but the time is another.
"""

import json
import sqlite3
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import astuple, fields
from functools import cache
from hashlib import blake2b
from pathlib import Path

import composer
from composer.bounded_json import json_from
from composer.corpus.judging import Judgement, judged
from composer.notation.tunebook import TuneText

MOST_BYTES = 128 * 2**20
"""Of the file: some 150,000 tunes. When it is full, those go that were asked for longest ago."""

LARGEST_BYTES = 2 * 2**20
"""Of what is kept of one tune; more is not kept."""

BUSY_SECONDS = 0.5
_TUNES_A_WRITE = 500
_DAY_SECONDS = 24 * 3600
_ROOMS = ("notation", "corpus")
_CHECK_BYTES = 8
_TABLE = "CREATE TABLE IF NOT EXISTS judgements (tune BLOB PRIMARY KEY, asked INTEGER, judgement BLOB)"
_FIND = "SELECT asked, judgement FROM judgements WHERE tune = ?"
_KEEP = "INSERT OR REPLACE INTO judgements VALUES (?, ?, ?)"
_ASKED = "UPDATE judgements SET asked = ? WHERE tune = ?"
_FORGET = (
    "DELETE FROM judgements WHERE tune IN (SELECT tune FROM judgements WHERE asked < ? ORDER BY asked "
    "LIMIT (SELECT count(*) / 4 + 1 FROM judgements))"
)
_DAMAGED = (
    sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_TOOBIG,
    sqlite3.SQLITE_ERROR,
)  # fmt: skip
_FAILURES = (sqlite3.Error, OSError, UnicodeDecodeError)
"""What SQLite says of damage may hold some of the damaged bytes."""

_KINDS = tuple(int if field.type is int else str for field in fields(Judgement))

_file: Path | None = None


def keep_judgements_in(file: Path) -> None:
    """From now on what is read is kept in this file, and looked for there; said at the start."""
    global _file
    _file = file


@contextmanager
def kept_judgements() -> Iterator["KeptJudgements | None"]:
    """Open for one reading; None where nobody has said in which file."""
    if _file is None or (version := reading_version()) is None:
        yield None
        return
    with closing(KeptJudgements(_file, version)) as kept:
        yield kept


@cache
def reading_version() -> bytes | None:
    """Another one where any program text that reads tunes is; None where that can't be told."""
    digest = blake2b(sys.version.encode())
    root = Path(composer.__file__).parent
    try:
        sources = [path for room in _ROOMS for path in sorted((root / room).rglob("*.py"))]
        for path in sources:
            digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    except OSError:
        return None
    return digest.digest() if sources else None


class KeptJudgements:
    """The file, open: judges each tune once and for all.

    Args:
        version: what is judged by another is unknown to this one.
        most_bytes: of the file.
        clock: seconds since the epoch.
    """

    def __init__(
        self,
        file: Path,
        version: bytes,
        most_bytes: int = MOST_BYTES,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._path, self._version, self._most_bytes = file, version, most_bytes
        self._now = int(clock())
        self._new: list[tuple[bytes, int, bytes]] = []
        self._known: list[tuple[int, bytes]] = []
        self._connection = self._opened() or self._opened()

    def judged(self, found: TuneText, form: str, collection: str = "") -> Judgement:
        """As `judging.judged`, out of the file where it is there."""
        if self._connection is None:
            return judged(found, form, collection)
        tune = self._digest(form, collection, found.file_header, found.text)
        one = self._found(self._connection, tune)
        if one is None:
            one = judged(found, form, collection)
            self._note(tune, one)
        return one

    def close(self) -> None:
        """Keeps what is new and closes the file."""
        self._write()
        self._let_go()

    def _digest(self, *texts: str) -> bytes:
        digest = blake2b(key=self._version, digest_size=16)
        for text in texts:
            data = text.encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(8) + data)
        return digest.digest()

    def _found(self, connection: sqlite3.Connection, tune: bytes) -> Judgement | None:
        row = None
        with self._minding_failure():
            row = connection.execute(_FIND, (tune,)).fetchone()
        if row is None or (one := _judgement(tune, row[1])) is None:
            return None
        if not isinstance(row[0], int) or abs(self._now - row[0]) > _DAY_SECONDS:
            self._known.append((self._now, tune))
        return one

    def _note(self, tune: bytes, one: Judgement) -> None:
        data = json.dumps(astuple(one), separators=(",", ":")).encode()
        if len(data) + _CHECK_BYTES <= LARGEST_BYTES:
            self._new.append((tune, self._now, _check(tune, data) + data))
        if len(self._new) >= _TUNES_A_WRITE:
            self._write()

    def _write(self) -> None:
        new, known = self._new, self._known
        self._new, self._known = [], []
        if self._connection is None or not (new or known):
            return
        with self._minding_failure():
            try:
                _keep(self._connection, new, known)
            except sqlite3.OperationalError as error:
                if _code(error) != sqlite3.SQLITE_FULL:
                    raise
                with self._connection as connection:
                    connection.execute(_FORGET, (self._now,))
                _keep(self._connection, new, known)

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
            connection.execute(_TABLE)
            connection.execute(_FIND, (b"",)).fetchone()
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


def _keep(
    connection: sqlite3.Connection, new: list[tuple[bytes, int, bytes]], known: list[tuple[int, bytes]]
) -> None:
    with connection:
        connection.executemany(_KEEP, new)
        connection.executemany(_ASKED, known)


def _code(error: Exception) -> int:
    """SQLite's own number of an error; 0 of another."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _check(tune: bytes, data: bytes) -> bytes:
    return blake2b(tune + data, digest_size=_CHECK_BYTES).digest()


def _judgement(tune: bytes, kept: object) -> Judgement | None:
    """What was kept of this tune; None where it is damaged."""
    if not isinstance(kept, bytes) or _check(tune, kept[_CHECK_BYTES:]) != kept[:_CHECK_BYTES]:
        return None
    try:
        values = json_from(kept[_CHECK_BYTES:])
    except ValueError:
        return None
    if not isinstance(values, list) or tuple(map(type, values)) != _KINDS:
        return None
    return Judgement(*values)
