"""The journals of all windows: each process writes its own, and takes up those that a crash left behind."""

import secrets
from collections.abc import Iterator
from pathlib import Path

from composer.file_lock import FileLock
from composer.files import cannot_write
from composer.library.journal import Journal

_JOURNAL, _LOCK = ".abc", ".lock"
MOST_NAMES = 5
"""Another window may look at a lock in the moment before it is taken, and hold it: then another name is."""


class Journals:
    """A folder with a journal and a lock for every window that is open.

    A journal whose lock nobody holds belonged to a process that has ended without keeping its text.

    Args:
        folder: created here.
        single: a journal of an earlier version, which had one file for all windows.

    Raises:
        ComposerError: the folder or disk refuses.
    """

    def __init__(self, folder: Path, single: Path | None = None) -> None:
        self._folder, self._single = folder, single
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for _ in range(MOST_NAMES):
                name = secrets.token_hex(8)
                self._lock = FileLock.take(folder / f"{name}{_LOCK}")
                if self._lock is not None:
                    break
        except OSError as error:
            raise cannot_write(folder, error) from error
        self.own = Journal(folder / f"{name}{_JOURNAL}")

    def others_open(self) -> bool:
        """True while another window has this folder open."""
        return any(self._is_held(name) for name in self._others())

    def abandoned(self) -> Iterator[Journal]:
        """The journals that crashes left, each held by this process while it is looked at."""
        if self._single is not None and self._single.exists():
            yield Journal(self._single)
        for name in self._others():
            lock = self._take(name)
            if lock is None:
                continue
            journal = Journal(self._folder / f"{name}{_JOURNAL}")
            try:
                if journal.path.exists():
                    yield journal
            finally:
                lock.let_go()

    def close(self) -> None:
        """This window has ended: what is still in its journal is taken up at the next start."""
        if self._lock is not None:
            self._lock.let_go()

    def _others(self) -> list[str]:
        found = {path.stem for suffix in (_JOURNAL, _LOCK) for path in self._folder.glob(f"*{suffix}")}
        return sorted(found - {self.own.path.stem})

    def _is_held(self, name: str) -> bool:
        lock = self._take(name)
        if lock is not None:
            lock.let_go()
        return lock is None

    def _take(self, name: str) -> FileLock | None:
        """The lock of another window; None where that is open, or the file may not be touched."""
        try:
            return FileLock.take(self._folder / f"{name}{_LOCK}")
        except OSError:
            return None
