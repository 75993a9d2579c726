"""Runs an iterator of events in a thread of its own and brings every event to the window's thread."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from composer.cancelling import Cancellation, CancelledError

# A slot that works through a backlog hands the event loop back after this long.
DELIVERY_SLICE_SECONDS = 0.008
LONGEST_END_SECONDS = 1.0


@dataclass(frozen=True)
class _Outcome:
    """How a job ended: `error` is None unless it failed."""

    cancelled: bool = False
    error: Exception | None = None


class Job(QThread):
    """One piece of long work, run to exactly one end: succeeded, cancelled or failed.

    The work is an iterator that knows no thread. Between two events it can be paused, and
    cancelling closes it there, so that its own `finally` puts things in order. A helper process that it
    waits for is ended at once.

    Signals:
        happened(object): one event of the iterator, in order, in the window's thread.
        succeeded(): the iterator came to its end.
        cancelled(): it was closed because `cancel` was called.
        failed(Exception): it raised.
        ended(object): after any of the three, with the job itself; the thread is about to end.
    """

    happened = Signal(object)
    succeeded = Signal()
    cancelled = Signal()
    failed = Signal(object)
    ended = Signal(object)
    _woken = Signal()

    def __init__(
        self,
        name: str,
        start: Callable[[], Iterator[object]],
        parent: QObject | None = None,
        saves: bool = False,
    ) -> None:
        """Makes a job that does not run yet.

        Args:
            name: for a person (“Training”).
            start: called in the thread; gives the iterator.
            saves: what a person made is lost where it fails.
        """
        super().__init__(parent)
        self.name, self.saves = name, saves
        self._start_work = start
        self._cancellation = Cancellation()
        self._may_go_on = threading.Event()
        self._may_go_on.set()
        self._pending: deque[object] = deque()
        self._woken.connect(self._deliver)

    @property
    def paused(self) -> bool:
        """True between `pause` and `resume`."""
        return not self._may_go_on.is_set()

    def pause(self) -> None:
        """Holds the work at its next event."""
        self._may_go_on.clear()

    def resume(self) -> None:
        """Lets paused work go on."""
        self._may_go_on.set()

    def cancel(self) -> None:
        """Asks the work to end at its next event, or sooner where it can; returns at once."""
        self._cancellation.cancel()
        self._may_go_on.set()

    def keep(self) -> None:
        """Saves what the work has made so far, since the program will not wait for its end.

        Raises:
            ComposerError: it could not be saved.
        """
        self._cancellation.keep()

    def run(self) -> None:
        """Works through the iterator; called by Qt in the new thread."""
        try:
            with self._cancellation.made_current():
                outcome = _Outcome(cancelled=self._work())
        except CancelledError:
            outcome = _Outcome(cancelled=True)
        except Exception as error:  # noqa: BLE001 - shown to the person in one place, with its traceback
            outcome = _Outcome(error=error)
        self._hand_over(outcome)

    def _work(self) -> bool:
        """Returns True where the work was cancelled."""
        iterator = self._start_work()
        try:
            for event in iterator:
                self._hand_over(event)
                self._may_go_on.wait()
                if self._cancellation.wanted:
                    return True
        finally:
            close = getattr(iterator, "close", None)
            if close is not None:
                close()
        return False

    def _hand_over(self, item: object) -> None:
        # One wake-up serves a whole backlog: a fast iterator does not flood the event queue.
        self._pending.append(item)
        if len(self._pending) == 1:
            self._woken.emit()

    def _deliver(self) -> None:
        until = time.perf_counter() + DELIVERY_SLICE_SECONDS
        while self._pending:
            item = self._pending[0]
            if isinstance(item, _Outcome):
                self._pending.popleft()
                self._end(item)
                return
            self.happened.emit(item)
            # Taken off only now, so that the worker's next item does not post a wake-up of its own.
            self._pending.popleft()
            if time.perf_counter() > until and self._pending:
                QTimer.singleShot(0, self._deliver)
                return

    def _end(self, outcome: _Outcome) -> None:
        if outcome.error is not None:
            self.failed.emit(outcome.error)
        elif outcome.cancelled:
            self.cancelled.emit()
        else:
            self.succeeded.emit()
        self.ended.emit(self)


class Jobs(QObject):
    """All jobs that run: starts them, and ends them before the window closes.

    Signals:
        failed(Exception, str): a job of this name failed; shown in one place for all of them.
        not_saved(): it was one that saves.
        succeeded(str): a job of this name came to its end.
        all_ended(): the last running job has ended and its thread is done.
    """

    failed = Signal(object, str)
    not_saved = Signal()
    succeeded = Signal(str)
    all_ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[Job] = set()
        self._closing = False
        # Told from the event loop: a slot that hears of a job's end may begin another.
        self._end_timer = QTimer(self, singleShot=True, interval=0)
        self._end_timer.timeout.connect(self._tell_if_all_ended)

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs whose threads are alive."""
        return tuple(self._running)

    @property
    def closing(self) -> bool:
        """True from `cancel_all` until all have ended."""
        return self._closing

    def create(self, name: str, start: Callable[[], Iterator[object]], saves: bool = False) -> Job:
        """Makes a job, so that its signals can be connected before `start` is called on it; see `Job`."""
        job = Job(name, start, self, saves)
        job.failed.connect(self._tell_failed)
        job.succeeded.connect(self._tell_succeeded)
        self._running.add(job)
        if self._closing:
            job.cancel()
        job.ended.connect(self._forget)
        return job

    def cancel_all(self) -> None:
        """Asks every job to end, and those that begin from now on; `all_ended` follows."""
        self._closing = True
        for job in self._running:
            job.cancel()

    def end_all(self) -> bool:
        """Ends what was begun while the window closed, without an event loop; False where it takes long."""
        self.cancel_all()
        until = time.monotonic() + LONGEST_END_SECONDS
        return all(job.wait(max(0, round(1000 * (until - time.monotonic())))) for job in self._running)

    def keep_all(self) -> None:
        """Saves what running jobs have made so far; raises ComposerError where that fails."""
        for job in self._running:
            job.keep()

    def _tell_failed(self, error: Exception) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        self.failed.emit(error, job.name)
        if job.saves:
            self.not_saved.emit()

    def _tell_succeeded(self) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        self.succeeded.emit(job.name)

    def _forget(self, job: Job) -> None:
        # The thread has only to return from `run`: this wait is as short as a function's return.
        job.wait()
        self._running.discard(job)
        job.deleteLater()
        self._end_timer.start()

    def _tell_if_all_ended(self) -> None:
        if not self._running:
            self._closing = False
            self.all_ended.emit()
