"""The journals of all windows: each process writes its own, and takes up those that a crash left behind."""

import os
import secrets
from collections.abc import Generator
from pathlib import Path

from composer.file_lock import FileLock
from composer.files import cannot_write
from composer.library.crash_dump import Crash, CrashDump, read_crash
from composer.library.journal import Journal

_JOURNAL, _LOCK, _DUMP = ".abc", ".lock", ".crash"
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
        self._dump: CrashDump | None = None
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

    def note_crashes(self) -> None:
        """From now on, until `close`, the end of this process without it is told at the next start.

        Raises:
            OSError: the folder refuses.
        """
        self._dump = CrashDump(self.own.path.with_suffix(_DUMP))

    def crashes(self) -> tuple[Crash, ...]:
        """How windows ended that were not closed; each is told once.

        Raises:
            OSError: what they left can't be read or deleted.
        """
        found = []
        for path in sorted(self._folder.glob(f"*{_DUMP}")):
            if path.stem == self.own.path.stem or (lock := self._take(path.stem)) is None:
                continue
            try:
                crash = read_crash(path)
                path.unlink(missing_ok=True)
            finally:
                lock.let_go()
            if crash is not None:
                found.append(crash)
        return tuple(found)

    def others_open(self) -> bool:
        """True while another window has this folder open."""
        return any(self._is_held(name) for name in self._others())

    def abandoned(self) -> Generator[Journal, None, None]:
        """The journals that crashes left, the newest first, each held here while it is looked at."""
        if self._single is not None and os.path.lexists(self._single):
            yield Journal(self._single)
        for name in self._others():
            journal = Journal(self._folder / f"{name}{_JOURNAL}")
            lock = self._take(name)
            if lock is None and not self._is_no_lock(name):
                continue
            try:
                if os.path.lexists(journal.path):
                    yield journal
            finally:
                if lock is not None:
                    lock.let_go()

    def close(self) -> None:
        """This window has ended: what is still in its journal is taken up at the next start."""
        dump, self._dump = self._dump, None
        if dump is not None:
            dump.close()
        if self._lock is not None:
            self._lock.let_go()

    def _others(self) -> list[str]:
        found = {path.stem for suffix in (_JOURNAL, _LOCK) for path in self._folder.glob(f"*{suffix}")}
        return sorted(found - {self.own.path.stem}, key=self._written, reverse=True)

    def _written(self, name: str) -> float:
        try:
            return (self._folder / f"{name}{_JOURNAL}").lstat().st_mtime
        except OSError:
            return 0.0

    def _is_held(self, name: str) -> bool:
        if not (self._folder / f"{name}{_LOCK}").is_file():
            return False
        lock = self._take(name)
        if lock is not None:
            lock.let_go()
        return lock is None

    def _is_no_lock(self, name: str) -> bool:
        """True where something else bears the name of a lock, which no window can hold."""
        path = self._folder / f"{name}{_LOCK}"
        return os.path.lexists(path) and not path.is_file()

    def _take(self, name: str) -> FileLock | None:
        """The lock of another window; None where that is open, or the file may not be touched."""
        try:
            return FileLock.take(self._folder / f"{name}{_LOCK}")
        except OSError:
            return None
