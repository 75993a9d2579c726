"""Writes files so that a crash or a full disk leaves either the old file or the new one, whole."""

import errno
import os
import re
import tempfile
import unicodedata
from pathlib import Path

from composer.errors import ComposerError


def write_atomically(path: Path, data: bytes) -> None:
    """Replaces `path` by `data`: written beside it, flushed to the disk, then renamed over it.

    Raises:
        ComposerError: the folder or disk refuses; `path` is then as it was before.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise cannot_write(path, error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError as error:
        Path(temporary).unlink(missing_ok=True)
        raise cannot_write(path, error) from error
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


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
