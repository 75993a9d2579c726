"""“The newest request wins”: works on one request at a time, and never on one that nobody wants any more."""

from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from composer.ui.jobs import Job, Jobs

RequestT = TypeVar("RequestT")


class Latest(QObject, Generic[RequestT]):
    """One piece of work, asked for again and again with other requests; a job does each.

    A request that arrives while another is worked on takes the place of whatever waits. Whoever asks need
    not compare anything: what older requests bring is not told.

    Args:
        name: of the job, for a person.
        work: makes the iterator of a request's events; called in the job's thread.
        rest_milliseconds: a request is begun only once no other has come for so long.
        cancels: the work on an older request is cancelled; otherwise it is let end, and not told.
        still_wanted: whether what came of the first request is told although the second is newer.

    Signals:
        answered(request, event): one event of the work on a request that is still wanted.
        failed(request, Exception): the work raised; all failed jobs are told in one place besides.
        busy_changed(bool): something is asked for and not answered yet, or nothing is any more.
    """

    answered = Signal(object, object)
    failed = Signal(object, object)
    busy_changed = Signal(bool)

    def __init__(
        self,
        jobs: Jobs,
        name: str,
        work: Callable[[RequestT], Iterator[object]],
        *,
        rest_milliseconds: int = 0,
        cancels: bool = False,
        still_wanted: Callable[[RequestT, RequestT], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._name, self._work, self._cancels = jobs, name, work, cancels
        self._still_wanted = still_wanted
        self._job: Job | None = None
        self._working: RequestT | None = None
        self._newest: RequestT | None = None
        self._waits = self._was_busy = False
        self._rest = QTimer(self, singleShot=True, interval=rest_milliseconds)
        self._rest.timeout.connect(self._begin)

    @property
    def busy(self) -> bool:
        """True until the newest request is answered whole."""
        return self._newest is not None

    def ask(self, request: RequestT) -> None:
        """Asks; returns at once."""
        self._newest, self._waits = request, True
        self._tell_busy()
        if self._job is not None and self._cancels:
            self._job.cancel()
        if self._rest.interval():
            self._rest.start()
        else:
            self._begin()

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._newest, self._waits = None, False
        self._rest.stop()
        if self._job is not None and self._cancels:
            self._job.cancel()
        self._tell_busy()

    def _begin(self) -> None:
        if self._job is not None or not self._waits or self._rest.isActive():
            return
        assert self._newest is not None
        request = self._working = self._newest
        self._waits = False
        job = self._job = self._jobs.create(self._name, lambda: self._work(request))
        job.happened.connect(self._take)
        job.failed.connect(self._fail)
        job.ended.connect(self._end)
        job.start()

    def _wanted(self) -> bool:
        """Whether what is worked on is what is wanted."""
        working, newest = self._working, self._newest
        if working is None or newest is None:
            return False
        return working is newest or (self._still_wanted is not None and self._still_wanted(working, newest))

    def _take(self, event: Any) -> None:
        if self._wanted():
            self.answered.emit(self._working, event)

    def _fail(self, error: Exception) -> None:
        if self._wanted():
            self.failed.emit(self._working, error)

    def _end(self, _job: Job) -> None:
        ended, self._working, self._job = self._working, None, None
        if self._newest is ended and not self._waits:
            self._newest = None
        self._begin()
        self._tell_busy()

    def _tell_busy(self) -> None:
        if self.busy != self._was_busy:
            self._was_busy = self.busy
            self.busy_changed.emit(self.busy)
