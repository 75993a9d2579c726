"""The newest request wins, one job at a time, and nobody hears of older ones."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from composer.ui.jobs import Jobs
from composer.ui.latest import Latest


class Work:
    """Answers a request twice, once it may; notes what was begun and what was closed early."""

    def __init__(self) -> None:
        self.may_end = Event()
        self.begun: list[str] = []
        self.closed: list[str] = []

    def __call__(self, request: str) -> Iterator[object]:
        self.begun.append(request)
        try:
            yield f"{request} begun"
            self.may_end.wait(10)
            if request == "broken":
                raise ValueError(request)
            yield f"{request} done"
        except GeneratorExit:
            self.closed.append(request)
            raise


@pytest.fixture
def work() -> Iterator[Work]:
    made = Work()
    yield made
    made.may_end.set()


def latest_of(owner: QObject, work: Work, **choices: object) -> tuple[Latest[str], list[object]]:
    latest, told = Latest(Jobs(owner), "Testing", work, parent=owner, **choices), list[object]()  # type: ignore[arg-type]
    latest.answered.connect(lambda _, event: told.append(event))
    return latest, told


def test_what_waits_is_replaced_by_what_is_newer_and_the_rest_of_older_work_is_not_told(
    qtbot: QtBot, owner: QObject, work: Work
) -> None:
    latest, told = latest_of(owner, work)
    latest.ask("first")
    qtbot.waitUntil(lambda: told == ["first begun"])
    for request in ("second", "third", "fourth"):
        latest.ask(request)
    work.may_end.set()
    qtbot.waitUntil(lambda: not latest.busy)
    assert work.begun == ["first", "fourth"]
    assert told == ["first begun", "fourth begun", "fourth done"]


def test_older_work_is_cancelled_where_that_is_wanted(qtbot: QtBot, owner: QObject, work: Work) -> None:
    latest, told = latest_of(owner, work, cancels=True)
    latest.ask("first")
    qtbot.waitUntil(lambda: bool(told))
    latest.ask("second")
    work.may_end.set()
    qtbot.waitUntil(lambda: not latest.busy)
    assert work.closed == ["first"]
    assert told[1:] == ["second begun", "second done"]


def test_what_is_forgotten_is_neither_begun_nor_told(qtbot: QtBot, owner: QObject, work: Work) -> None:
    latest, told = latest_of(owner, work)
    latest.ask("first")
    qtbot.waitUntil(lambda: bool(told))
    latest.ask("second")
    latest.forget()
    assert not latest.busy
    work.may_end.set()
    qtbot.waitUntil(lambda: latest._job is None)
    assert (work.begun, told) == (["first"], ["first begun"])


def test_a_request_is_begun_once_no_other_has_come_for_a_while(
    qtbot: QtBot, owner: QObject, work: Work
) -> None:
    work.may_end.set()
    latest, _ = latest_of(owner, work, rest_milliseconds=30)
    for request in ("a", "ab", "abc"):
        latest.ask(request)
    assert work.begun == []
    qtbot.waitUntil(lambda: not latest.busy)
    assert work.begun == ["abc"]


def test_what_is_still_wanted_of_an_older_request_is_told(qtbot: QtBot, owner: QObject, work: Work) -> None:
    latest, told = latest_of(owner, work, still_wanted=lambda older, newer: newer.startswith(older))
    latest.ask("a")
    qtbot.waitUntil(lambda: bool(told))
    latest.ask("ab")
    work.may_end.set()
    qtbot.waitUntil(lambda: not latest.busy)
    assert told == ["a begun", "a done", "ab begun", "ab done"]


def test_a_failure_of_the_newest_is_told_and_the_next_request_is_served(
    qtbot: QtBot, owner: QObject, work: Work
) -> None:
    work.may_end.set()
    latest, told = latest_of(owner, work)
    with qtbot.waitSignal(latest.failed) as failed:
        latest.ask("broken")
    assert failed.args[0] == "broken"
    qtbot.waitUntil(lambda: not latest.busy)
    latest.ask("whole")
    qtbot.waitUntil(lambda: "whole done" in told)
    qtbot.waitUntil(lambda: latest._job is None)
