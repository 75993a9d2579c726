"""Ends work that another thread does: between its events, or at once where it waits for what can be ended."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar


class CancelledError(Exception):
    """The work was cancelled while it waited; no failure."""


class Cancellation:
    """What one piece of work is told when nobody wants it any more; each method may come from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted = False
        self._ends: list[Callable[[], None]] = []
        self._keeps: list[Callable[[], None]] = []

    @property
    def wanted(self) -> bool:
        """True once it was cancelled."""
        return self._wanted

    def cancel(self) -> None:
        """Ends what the work waits for, now or later; returns at once."""
        with self._lock:
            self._wanted = True
            ends = tuple(self._ends)
        for end in ends:
            end()

    def check(self) -> None:
        """Raises CancelledError once it was cancelled; for what works long between two events."""
        if self._wanted:
            raise CancelledError

    @contextmanager
    def ended_by(self, end: Callable[[], None]) -> Iterator[None]:
        """While the block waits for something, `cancel` ends that by `end`.

        Raises:
            CancelledError: it was cancelled, before or meanwhile.
        """
        with self._lock:
            self.check()
            self._ends.append(end)
        try:
            yield
        finally:
            with self._lock:
                self._ends.remove(end)
        self.check()

    @contextmanager
    def kept_by(self, keep: Callable[[], None]) -> Iterator[None]:
        """Within the block `keep` saves what is lost where the program leaves without waiting for its end."""
        with self._lock:
            self._keeps.append(keep)
        try:
            yield
        finally:
            with self._lock:
                self._keeps.remove(keep)

    def keep(self) -> None:
        """Saves what the work has made so far, the latest first, before the program leaves.

        Raises:
            ComposerError: it could not be saved.
        """
        with self._lock:
            keeps = tuple(reversed(self._keeps))
        for keep in keeps:
            keep()

    @contextmanager
    def made_current(self) -> Iterator[None]:
        """What this thread does within the block is ended by this."""
        before = _CURRENT.set(self)
        try:
            yield
        finally:
            _CURRENT.reset(before)


_CURRENT: ContextVar[Cancellation] = ContextVar("cancellation")
_NEVER = Cancellation()


def current() -> Cancellation:
    """That of the work which this thread does; one that nobody cancels where it is nobody's."""
    return _CURRENT.get(_NEVER)
