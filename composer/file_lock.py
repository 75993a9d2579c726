"""A file that one process holds: the system lets go of it whatever way the process ends."""

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _is_file(handle: int, path: Path) -> bool:
        # An open file can't be deleted there.
        return True
else:
    import fcntl

    def _try_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_file(handle: int, path: Path) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), path.stat())
        except FileNotFoundError:
            return False


MOST_TRIES = 10
# A folder from elsewhere may hold a link of the lock's name, through which any file would be made.
_NOT_THROUGH_A_LINK = getattr(os, "O_NOFOLLOW", 0)


class FileLock:
    """Held from when `take` returns it until it is let go of."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle: int | None = handle

    @classmethod
    def take(cls, path: Path) -> "FileLock | None":
        """Takes the lock, creating its file; None where another process, or another part of this, holds it.

        Raises:
            OSError: the folder refuses the file.
        """
        for _ in range(MOST_TRIES):
            handle = os.open(path, os.O_RDWR | os.O_CREAT | _NOT_THROUGH_A_LINK, 0o600)
            try:
                _try_lock(handle)
            except OSError:
                os.close(handle)
                return None
            # Whoever held it before deletes it: what was opened before that is no file of this name any more.
            if _is_file(handle, path):
                return cls(path, handle)
            os.close(handle)
        return None

    def let_go(self) -> None:
        """Lets go of it and deletes its file; a second time does nothing."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        if sys.platform == "win32":
            os.close(handle)
            self._delete()
        else:
            self._delete()
            os.close(handle)

    def _delete(self) -> None:
        # A file that stays, because another window looks at it just now, is held by nobody.
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
