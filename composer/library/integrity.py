"""What a database's file itself shows of damage: its pages and indexes, its tables, and its log."""

import re
import sqlite3
import struct
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

# These say that a value is not what its column takes, or that an index knows other values than its table.
_OF_ROWS = re.compile(
    r"(NULL|\w+) value in \w+\.\w+|CHECK constraint failed in \w+|row \d+ missing from index \w+"
    r"|wrong # of entries in index \w+|non-unique entry in index \w+|(row|rowid) not at end-of-record.*"
    r"|index \w+ stores an imprecise floating-point value for row \d+"
)
_SHARED_HEADER = struct.Struct("=II I BB H II II II II")  # of a -shm: https://www.sqlite.org/walformat.html
_LOG_HEADER, _FRAME_HEADER, _LOG_MAGIC = 32, 24, bytes.fromhex("377f06")
MOST_MESSAGES = 10_000


def found_by_sqlite(connection: sqlite3.Connection) -> str:
    """What `integrity_check` has to say against pages and indexes, or an empty text.

    Indexes are made anew where they are wrong, and values that no column takes are left to whoever reads
    the rows.
    """
    messages = _messages(connection)
    if messages and all(map(_OF_ROWS.fullmatch, messages)):
        connection.execute("REINDEX")
        messages = [message for message in _messages(connection) if "index" in message]
    return next((message for message in messages if not _OF_ROWS.fullmatch(message)), "".join(messages[:1]))


def _messages(connection: sqlite3.Connection) -> list[str]:
    found = connection.execute(f"PRAGMA integrity_check({MOST_MESSAGES})").fetchall()
    lines = [line for (text,) in found for line in str(text).splitlines()]
    return [line for line in lines if line != "ok" and not line.startswith("*** in database")]


def has_tables_of(connection: sqlite3.Connection, statements: Iterable[str]) -> bool:
    """True where the database has the tables and indexes that these statements make, word for word."""
    with closing(sqlite3.connect(":memory:")) as made:
        for statement in statements:
            made.execute(statement)
        return _tables(made) <= _tables(connection)


def _tables(connection: sqlite3.Connection) -> set[tuple[str, ...]]:
    found = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
    return {tuple(map(str, row)) for row in found}


def frames_promised(path: Path) -> int:
    """How many frames of the database's log were in use when it was used last, as far as is known.

    Ask before the database is opened, which makes it anew.
    """
    try:
        with open(f"{path}-shm", "rb") as file:
            data = file.read(2 * _SHARED_HEADER.size)
        with open(f"{path}-wal", "rb") as file:
            salts = file.read(_LOG_HEADER + 16)
    except FileNotFoundError as error:
        if not str(error.filename).endswith("-wal"):
            return 0
        salts = b""
    except OSError:
        return 0
    return _promised(data, salts)


def _promised(data: bytes, log: bytes) -> int:
    size = _SHARED_HEADER.size
    if len(data) < 2 * size or data[:size] != data[size : 2 * size]:
        return 0
    header = _SHARED_HEADER.unpack(data[:size])
    is_used, frames, salts = header[3], header[6], data[32:40]
    # Another log since: what was in use of the one before says nothing.
    is_log = len(log) >= _LOG_HEADER + 16 and log[:3] == _LOG_MAGIC
    is_another = is_log and salts not in (log[16:24], log[40:48])
    return 0 if not is_used or is_another else frames


def has_lost_frames(connection: sqlite3.Connection, path: Path, promised: int) -> bool:
    """True where the log had changes that SQLite passes over, because a frame of it is damaged.

    SQLite says nothing of that, since a log that a crash cut off looks alike, but for its last frame: it
    ends no transaction.
    """
    before = _frames(connection)
    lost = before < promised or _has_ended_frame(path, before)
    # Where another window writes just now, the log grows while it is looked at.
    return lost and before == _frames(connection)


def _frames(connection: sqlite3.Connection) -> int:
    # A log that is new is opened by the first who reads.
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    _busy, frames, _written_back = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return max(int(frames), 0)


def _has_ended_frame(path: Path, after: int) -> bool:
    try:
        log = Path(f"{path}-wal").read_bytes()
    except OSError:
        return False
    if len(log) < _LOG_HEADER:
        return False
    frame = _FRAME_HEADER + (int.from_bytes(log[8:12], "big") or 65536)
    starts = range(_LOG_HEADER + after * frame, len(log) - frame + 1, frame)
    return any(log[at + 8 : at + 16] == log[16:24] and log[at + 4 : at + 8] != bytes(4) for at in starts)
