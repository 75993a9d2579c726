"""A job brings every event of its work to the window's thread, and ends in exactly one way."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from composer.cancelling import current
from composer.errors import ComposerError
from composer.ui import jobs as jobs_module
from composer.ui.jobs import Job, Jobs


class Witness(QObject):
    """Writes down what a job tells, and in which thread it heard it."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[object] = []
        self.outcomes: list[str] = []
        self.errors: list[Exception] = []
        self.threads: set[QThread] = set()

    def watch(self, job: Job) -> None:
        job.happened.connect(self.take)
        job.succeeded.connect(self.succeeded)
        job.cancelled.connect(self.cancelled)
        job.failed.connect(self.failed)

    def take(self, event: object) -> None:
        self.events.append(event)
        self.threads.add(QThread.currentThread())

    def succeeded(self) -> None:
        self.outcomes.append("succeeded")

    def cancelled(self) -> None:
        self.outcomes.append("cancelled")

    def failed(self, error: Exception) -> None:
        self.outcomes.append("failed")
        self.errors.append(error)


@pytest.fixture
def witness(qapp: object) -> Witness:
    return Witness()


@pytest.fixture
def jobs(qapp: object) -> Jobs:
    return Jobs()


def run(qtbot: QtBot, job: Job) -> None:
    with qtbot.waitSignal(job.ended, timeout=10_000):
        job.start()


def test_every_event_arrives_in_order_in_the_windows_thread(
    qtbot: QtBot, jobs: Jobs, witness: Witness
) -> None:
    job = jobs.create("Counting", lambda: iter(range(5000)))
    witness.watch(job)
    run(qtbot, job)
    assert witness.events == list(range(5000))
    assert witness.threads == {QThread.currentThread()}
    assert witness.outcomes == ["succeeded"]


def test_a_cancelled_job_closes_its_work_and_ends_once(qtbot: QtBot, jobs: Jobs, witness: Witness) -> None:
    closed = threading.Event()

    def endless() -> Iterator[int]:
        number = 0
        try:
            while True:
                yield (number := number + 1)
        finally:
            closed.set()

    job = jobs.create("Counting", endless)
    witness.watch(job)
    job.start()
    qtbot.waitUntil(lambda: len(witness.events) > 10)
    with qtbot.waitSignal(jobs.all_ended, timeout=5000):
        job.cancel()
    assert closed.is_set()
    assert witness.outcomes == ["cancelled"]
    assert jobs.running == ()


def test_a_paused_job_waits_until_it_may_go_on(qtbot: QtBot, jobs: Jobs, witness: Witness) -> None:
    asked_for = threading.Semaphore(0)

    def steps() -> Iterator[int]:
        for number in range(3):
            asked_for.release()
            yield number

    job = jobs.create("Stepping", steps)
    witness.watch(job)
    job.pause()
    job.start()
    qtbot.waitUntil(lambda: witness.events == [0])
    assert job.paused
    assert asked_for.acquire(timeout=1)
    assert not asked_for.acquire(blocking=False)
    with qtbot.waitSignal(job.ended, timeout=5000):
        job.resume()
    assert witness.events == [0, 1, 2]


def test_a_failure_is_told_after_the_events_before_it(qtbot: QtBot, jobs: Jobs, witness: Witness) -> None:
    def failing() -> Iterator[str]:
        yield "before"
        raise ComposerError("The disk is full.")

    told = Witness()
    jobs.failed.connect(told.failed)
    job = jobs.create("Failing", failing)
    witness.watch(job)
    run(qtbot, job)
    assert witness.events == ["before"]
    assert witness.outcomes == ["failed"]
    assert [str(error) for error in told.errors] == ["The disk is full."]


def test_a_job_that_is_cancelled_while_it_waits_for_something_counts_as_cancelled(
    qtbot: QtBot, jobs: Jobs, witness: Witness
) -> None:
    waits, ended = threading.Event(), threading.Event()

    def waiting() -> Iterator[int]:
        with current().ended_by(ended.set):
            waits.set()
            ended.wait()
        yield 1

    job = jobs.create("Waiting", waiting)
    witness.watch(job)
    job.start()
    qtbot.waitUntil(waits.is_set)
    with qtbot.waitSignal(jobs.all_ended, timeout=5000):
        jobs.cancel_all()
    assert witness.events == []
    assert witness.outcomes == ["cancelled"]


def test_a_job_that_was_cancelled_before_it_began_ends_at_its_first_event(
    qtbot: QtBot, jobs: Jobs, witness: Witness
) -> None:
    job = jobs.create("Counting", lambda: iter(range(1000)))
    witness.watch(job)
    job.cancel()
    run(qtbot, job)
    assert witness.events == [0]
    assert witness.outcomes == ["cancelled"]


def test_what_was_begun_while_the_window_closed_is_ended_without_an_event_loop(jobs: Jobs) -> None:
    def endless() -> Iterator[int]:
        while True:
            yield 1

    job = jobs.create("Counting", endless)
    job.start()
    jobs.create("Never begun", lambda: iter([1]))
    assert jobs.end_all()
    assert job.isFinished()


def test_what_can_not_be_ended_is_told(jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs_module, "LONGEST_END_SECONDS", 0.05)
    may_end = threading.Event()

    def stubborn() -> Iterator[int]:
        may_end.wait()
        yield 1

    jobs.create("Stubborn", stubborn).start()
    assert not jobs.end_all()
    with qtbot.waitSignal(jobs.all_ended, timeout=5000):
        may_end.set()
