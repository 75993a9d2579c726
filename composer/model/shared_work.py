"""Shares a piece of work with threads that wait for some, and waits for none that has not begun.

A linear algebra library's own threads wait for each other, which takes long where a core is busy with
something else. Here whoever is free takes the next part: a busy core only means that the caller does more.
"""

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from queue import SimpleQueue

MOST_WORKERS = 4


class _Share:
    """One piece of work, part by part."""

    def __init__(self, work: Callable[[int], None], parts: int) -> None:
        self._work, self._parts = work, parts
        self._waiting = list(range(parts))
        self._done: list[int] = []
        self._ended = threading.Semaphore(0)

    def help(self) -> None:
        """Takes part after part, as long as there are any."""
        while self._waiting:
            try:
                part = self._waiting.pop()
            except IndexError:  # another thread took the last one
                return
            try:
                self._work(part)
                self._done.append(part)
            finally:
                self._ended.release()

    def finish(self) -> None:
        """Takes what is left, and waits for the parts that others have begun."""
        try:
            self.help()
        finally:
            self._waiting.clear()
        for _ in range(self._parts):
            self._ended.acquire()
        for part in set(range(self._parts)).difference(self._done):  # a helper's failed: it fails here
            self._work(part)


class SharedWork:
    """Threads that help, in number one less than `workers`; they start with the first work."""

    def __init__(self, workers: int) -> None:
        self.workers = workers
        self._shares: SimpleQueue[_Share] = SimpleQueue()
        self._lock, self._started = threading.Lock(), False

    def run(self, work: Callable[[int], None], parts: int) -> None:
        """Does `work(0)` to `work(parts - 1)`, in any order and side by side."""
        share = _Share(work, parts)
        if self.workers > 1:
            self._start()
            for _ in range(min(parts, self.workers) - 1):
                self._shares.put(share)
        share.finish()

    def _start(self) -> None:
        with self._lock:
            if self._started:
                return
            self._started = True
            for _ in range(self.workers - 1):
                threading.Thread(target=self._help, name="shared work", daemon=True).start()

    def _help(self) -> None:
        while True:
            # Not lost: `finish` does the part again, and it fails there; the thread is for the next work.
            with suppress(Exception):
                self._shares.get().help()


@lru_cache(maxsize=1)
def shared_work() -> SharedWork:
    """The one that all networks share: as many workers as there are cores, up to `MOST_WORKERS`."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return SharedWork(min(cores, MOST_WORKERS))
