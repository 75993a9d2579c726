"""The window closes when all is saved, and not before."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.cancelling import current
from composer.errors import ComposerError
from composer.ui.closing import NOT_SAVED, Closing
from composer.ui.jobs import Jobs


@pytest.fixture
def jobs(qapp: object) -> Jobs:
    return Jobs()


def endless() -> Iterator[int]:
    while True:
        yield 0


def failing_at_its_end() -> Iterator[int]:
    try:
        yield from endless()
    finally:
        raise ComposerError("The disk is full.")


def test_it_may_close_at_once_where_nothing_runs_and_all_is_kept(jobs: Jobs) -> None:
    assert Closing(jobs, lambda: True).may_close()


def test_it_waits_for_the_work_that_runs(qtbot: QtBot, jobs: Jobs) -> None:
    closing = Closing(jobs, lambda: True)
    jobs.create("Working", endless).start()
    with qtbot.waitSignal(closing.ready, timeout=5000):
        assert not closing.may_close()
    assert closing.may_close()


def test_work_that_could_not_save_keeps_the_window_open_until_it_is_closed_again(
    qtbot: QtBot, jobs: Jobs
) -> None:
    closing = Closing(jobs, lambda: True)
    jobs.create("Training", failing_at_its_end, saves=True).start()
    with qtbot.waitSignal(closing.refused, timeout=5000) as told:
        assert not closing.may_close()
    assert told.args == [NOT_SAVED]
    assert closing.may_close()


def test_a_text_that_could_not_be_kept_keeps_the_window_open(qtbot: QtBot, jobs: Jobs) -> None:
    closing = Closing(jobs, lambda: False)
    with qtbot.waitSignal(closing.refused):
        assert not closing.may_close()
    assert closing.may_close()


def test_who_closed_once_more_is_asked_anew_where_all_was_kept_meanwhile(qtbot: QtBot, jobs: Jobs) -> None:
    kept = [False, True, False]
    closing = Closing(jobs, lambda: kept.pop(0))
    assert not closing.may_close()
    assert closing.may_close()
    with qtbot.waitSignal(closing.refused, timeout=0):
        assert not closing.may_close()
    closing._anyway.stop()


def test_a_text_that_could_not_be_kept_is_left_by_closing_once_more_while_work_runs(
    qtbot: QtBot, jobs: Jobs
) -> None:
    closing = Closing(jobs, lambda: False)
    assert not closing.may_close()
    jobs.create("Working", endless).start()
    with qtbot.waitSignal(closing.ready, timeout=5000):
        assert not closing.may_close()


def test_work_that_begins_while_the_rest_ends_is_ended_too(qtbot: QtBot, jobs: Jobs) -> None:
    closing = Closing(jobs, lambda: True)
    first = jobs.create("Rendering", endless)
    first.ended.connect(lambda _job: jobs.create("Rendering again", endless).start())
    first.start()
    with qtbot.waitSignal(closing.ready, timeout=5000):
        closing.may_close()
    assert jobs.running == ()


def test_a_job_that_saves_nothing_does_not_keep_the_window_open(qtbot: QtBot, jobs: Jobs) -> None:
    closing = Closing(jobs, lambda: True)
    jobs.create("Rendering sound", failing_at_its_end).start()
    with qtbot.waitSignal(closing.ready, timeout=5000):
        assert not closing.may_close()


def test_a_refusal_of_long_ago_lets_nothing_unsaved_go(qtbot: QtBot, jobs: Jobs) -> None:
    closing = Closing(jobs, lambda: False)
    assert not closing.may_close()
    closing._anyway.stop()  # a minute has passed
    with qtbot.waitSignal(closing.refused, timeout=0):
        assert not closing.may_close()
    closing._anyway.stop()


class Stuck:
    """Work that can't be ended, like TensorFlow's, until the test lets it."""

    def __init__(self, keep: Callable[[], None]) -> None:
        self.keep, self.works, self.may_end = keep, threading.Event(), threading.Event()

    def work(self) -> Iterator[int]:
        with current().kept_by(self.keep):
            self.works.set()
            self.may_end.wait()
            yield 0


def test_work_that_does_not_end_is_saved_and_the_program_leaves(qtbot: QtBot, jobs: Jobs) -> None:
    kept: list[str] = []
    stuck, closing = Stuck(lambda: kept.append("checkpoint")), Closing(jobs, lambda: True)
    jobs.create("Training", stuck.work, saves=True).start()
    qtbot.waitUntil(stuck.works.is_set)
    with qtbot.waitSignal(closing.overdue, timeout=3000):
        assert not closing.may_close()
    assert kept == ["checkpoint"]
    with qtbot.waitSignal(jobs.all_ended, timeout=5000):
        stuck.may_end.set()


def test_work_that_does_not_end_and_can_not_be_saved_keeps_the_window_open_until_it_is_closed_again(
    qtbot: QtBot, jobs: Jobs
) -> None:
    def full() -> None:
        raise ComposerError("The disk is full.")

    stuck, closing = Stuck(full), Closing(jobs, lambda: True)
    jobs.create("Training", stuck.work, saves=True).start()
    qtbot.waitUntil(stuck.works.is_set)
    with qtbot.waitSignal(closing.refused, timeout=3000):
        assert not closing.may_close()
    with qtbot.waitSignal(closing.overdue, timeout=3000):
        assert not closing.may_close()
    with qtbot.waitSignal(jobs.all_ended, timeout=5000):
        stuck.may_end.set()


LEAVING = """
import sys, threading, time
from pathlib import Path
from composer.files import write_atomically
from composer.ui.closing import leave

data, path = b"a" * 40_000_000, Path(sys.argv[1])
def write():
    while True:
        write_atomically(path, data)
threading.Thread(target=write).start()
while not path.exists():
    time.sleep(0.001)
leave()
"""


def test_a_program_that_leaves_ends_well_and_leaves_no_half_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    left = subprocess.run([sys.executable, "-c", LEAVING, str(path)], timeout=60, check=False)
    assert left.returncode == 0
    assert os.listdir(tmp_path) == ["file"]
    assert path.stat().st_size == 40_000_000
