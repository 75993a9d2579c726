"""Writes files so that a crash or a full disk leaves the old or the new one, whole; reads within bounds."""

import contextlib
import errno
import os
import re
import stat
import tempfile
import threading
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from composer.errors import ComposerError
from composer.unfinished import sweep_before_write, unfinished_path

# On Windows a file can't be replaced while a virus scanner or an indexer looks at it, for some milliseconds.
_LOOKED_AT = (5, 32, 33)
LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS = 1.0, 0.01


def write_atomically(
    path: Path,
    data: bytes,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Replaces `path` by `data`: written beside it, flushed to the disk, then renamed over it.

    A file that is there keeps its rights; one that is read-only is refused, which renaming would not.

    Args:
        clock, sleep: with which a file that another program looks at is waited for, a second at most.

    Raises:
        ComposerError: the folder or disk refuses; `path` is then as it was before.
    """
    temporary = unfinished_path(path)
    with _under_way():
        _write(path, temporary, data, clock, sleep)


def _write(
    path: Path, temporary: Path, data: bytes, clock: Callable[[], float], sleep: Callable[[float], None]
) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        sweep_before_write(path.parent)
        rights = _rights_of(path)
        # Opened by name rather than by `tempfile`, so that the file gets the rights of any other new file.
        with open(temporary, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if rights is not None:
            os.chmod(temporary, rights)
        _replace(temporary, path, clock, sleep)
    except BaseException as error:
        _discard(temporary)
        if isinstance(error, OSError):
            raise cannot_write(path, error) from error
        raise


@contextlib.contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """For a file that is written bit by bit: the block gets a new name beside `path`, which it then replaces.

    Raises:
        ComposerError: the folder or disk refuses, in the block or after it; `path` is then as it was before.
    """
    temporary = unfinished_path(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        sweep_before_write(path.parent)
        rights = _rights_of(path)
        yield temporary
        with _under_way():
            with open(temporary, "r+b") as file:
                os.fsync(file.fileno())
            if rights is not None:
                os.chmod(temporary, rights)
            _replace(temporary, path, time.monotonic, time.sleep)
    except BaseException as error:
        _discard(temporary)
        if isinstance(error, OSError):
            raise cannot_write(path, error) from error
        raise


# The program may leave while a thread writes: see `let_writes_end`.
_WRITES = threading.Condition()
_writing = 0
_leaving = False


@contextlib.contextmanager
def _under_way() -> Iterator[None]:
    global _writing
    with _WRITES:
        _WRITES.wait_for(lambda: not _leaving)
        _writing += 1
    try:
        yield
    finally:
        with _WRITES:
            _writing -= 1
            _WRITES.notify_all()


def let_writes_end() -> None:
    """Called by a program that leaves with its threads at work: waits a moment for writes that are under way.

    None begins any more, and none is left half done.
    """
    global _leaving
    with _WRITES:
        _leaving = True
        _WRITES.wait_for(lambda: not _writing, LONGEST_WAIT_SECONDS)


def _rights_of(path: Path) -> int | None:
    """The rights of the file that is there, or None; raises OSError where it may not be replaced."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        # Renaming would put a file in the place of `/dev/null` itself, where the rights allow it.
        raise OSError(errno.EINVAL, "it is a device or a pipe, and no file")
    rights = stat.S_IMODE(mode)
    if not rights & 0o222 or not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "it is read-only")
    return rights


def _replace(temporary: Path, path: Path, clock: Callable[[], float], sleep: Callable[[float], None]) -> None:
    until, wait = clock() + LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS
    while True:
        try:
            os.replace(temporary, path)
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _LOOKED_AT or clock() + wait > until:
                raise
        else:
            return
        sleep(wait)
        wait *= 2


def _discard(temporary: Path) -> None:
    # What was not written whole is in nobody's way; the error that is already under way tells more.
    with contextlib.suppress(OSError):
        temporary.unlink(missing_ok=True)


def open_regular(path: Path) -> BinaryIO:
    """Opens a file to be read; raises OSError, also where it is a pipe or a device, which may never end."""
    # Opening some devices does something; and not to wait for whoever would write into a pipe.
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise OSError(errno.EINVAL, "it is no regular file", str(path))
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "it is no regular file", str(path))
    return open(descriptor, "rb")


def read_regular(path: Path, most_bytes: int) -> bytes:
    """The content of a file of at most so many bytes; raises OSError for another, and as `open_regular`."""
    with open_regular(path) as file:
        size = os.fstat(file.fileno()).st_size
        if size > most_bytes:
            raise OSError(errno.EFBIG, f"it holds {size:,} bytes, and {most_bytes:,} at most were expected")
        return file.read(most_bytes)


def cannot_write(path: Path, error: OSError) -> ComposerError:
    """Puts a failed write into a sentence that says what to do about it."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ComposerError(
            f"The disk that holds “{path.parent}” is full, so “{path.name}” was not written. "
            "What was there before is unchanged. Free some space, or choose another folder, and try again."
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS) and path.is_file():
        return ComposerError(
            f"“{path}” may not be written: it or its folder is read-only. Save it under another name."
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ComposerError(
            f"“{path}” may not be written: the folder allows no writing. Choose another folder."
        )
    return ComposerError(f"“{path}” could not be written: {error.strerror or error}. Choose another folder.")


# Windows reserves these names, whatever suffix follows, spaces before it included:
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d) *(\..*)?")
# Control characters, invisible marks such as those that turn the direction of writing, and halves of pairs.
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn")


def safe_file_name(title: str, fallback: str = "untitled") -> str:
    """Turns a title into a file name that every system accepts, at most 60 characters, without suffix."""
    plain = unicodedata.normalize("NFKC", title)
    plain = "".join(one for one in plain if one.isspace() or unicodedata.category(one) not in _UNSEEN)
    plain = re.sub(r'[<>:"/\\|?*]+', " ", plain)
    plain = " ".join(plain.split()).strip(". ")[:60].strip(". ")
    if not plain:
        return fallback
    return f"{fallback or '_'} {plain}" if _RESERVED.fullmatch(plain) else plain


def ensure_writable(folder: Path) -> None:
    """Creates the folder where it is missing and tries it with a file that vanishes at once.

    Raises:
        ComposerError: the folder or disk refuses.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"\0")
    except OSError as error:
        raise cannot_write(folder, error) from error
