"""Writes files so that a crash or a full disk leaves either the old file or the new one, whole."""

import contextlib
import errno
import os
import re
import secrets
import unicodedata
from pathlib import Path

from composer.errors import ComposerError


def write_atomically(path: Path, data: bytes) -> None:
    """Replaces `path` by `data`: written beside it, flushed to the disk, then renamed over it.

    Raises:
        ComposerError: the folder or disk refuses; `path` is then as it was before.
    """
    temporary = path.with_name(f".{path.name[:40]}.{secrets.token_hex(6)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Opened by name rather than by `tempfile`, so that the file gets the rights of any other new file.
        with open(temporary, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException as error:
        _discard(temporary)
        if isinstance(error, OSError):
            raise cannot_write(path, error) from error
        raise


def _discard(temporary: Path) -> None:
    # What was not written whole is in nobody's way; the error that is already under way tells more.
    with contextlib.suppress(OSError):
        temporary.unlink(missing_ok=True)


def cannot_write(path: Path, error: OSError) -> ComposerError:
    """Puts a failed write into a sentence that says what to do about it."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ComposerError(
            f"The disk that holds “{path.parent}” is full, so “{path.name}” was not written. "
            "What was there before is unchanged. Free some space, or choose another folder, and try again."
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ComposerError(
            f"“{path}” may not be written: the folder allows no writing. Choose another folder."
        )
    return ComposerError(f"“{path}” could not be written: {error.strerror or error}. Choose another folder.")


def safe_file_name(title: str, fallback: str = "untitled") -> str:
    """Turns a title into a file name that every system accepts, at most 60 characters, without suffix."""
    plain = unicodedata.normalize("NFKC", title)
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f\x7f]+', " ", plain)
    plain = " ".join(plain.split()).strip(". ")[:60].strip(". ")
    # Windows reserves these names, whatever suffix follows.
    if not plain or re.fullmatch(r"(?i)con|prn|aux|nul|com\d|lpt\d", plain):
        return fallback
    return plain
