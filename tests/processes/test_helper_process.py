"""A helper process ends with its work, with its parent, and when nobody wants it any more."""

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from composer.cancelling import Cancellation, CancelledError
from composer.processes.helper_process import HelperProcess

BUSY_SECONDS = 30
HELPER = """
import ctypes, time
from composer.processes.serving import serve

def answer(request):
    if request.get("holds_the_lock"):
        ctypes.PyDLL(None).sleep(30)  # native code that does not give Python's lock away
    time.sleep(request.get("seconds", 0))
    return request

def load():
    time.sleep(0)
    return answer

serve(load)
"""
PARENT = """
import sys, threading
from composer.processes.helper_process import HelperProcess
helper = HelperProcess("sleepy_helper")
helper.ask({}, 60)
request = {"holds_the_lock": sys.argv[1] == "holds"}
threading.Thread(target=helper.ask, args=(request, 60), daemon=True).start()
print(helper.process_id, flush=True)
threading.Event().wait()
"""
posix = pytest.mark.skipif(sys.platform == "win32", reason="there a request has its longest time only")


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], HelperProcess]]:
    (tmp_path / "sleepy_helper.py").write_text(HELPER)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]))
    with contextlib.ExitStack() as helpers:

        def started() -> HelperProcess:
            return helpers.enter_context(contextlib.closing(HelperProcess("sleepy_helper")))

        yield started


def test_bytes_go_there_and_back_as_they_are(start: Callable[[], HelperProcess]) -> None:
    data = bytes(range(256)) * 1000
    assert start().ask({"data": data, "name": "“é”"}, 60) == {"data": data, "name": "“é”"}


def test_work_that_is_cancelled_ends_its_helper_at_once_and_is_no_failure(
    start: Callable[[], HelperProcess],
) -> None:
    helper, work = start(), Cancellation()
    helper.ask({}, 60)
    threading.Timer(0.1, work.cancel).start()
    before = time.monotonic()
    with work.made_current(), pytest.raises(CancelledError):
        helper.ask({"seconds": BUSY_SECONDS}, 60)
    assert time.monotonic() - before < BUSY_SECONDS / 3
    _wait_for_its_end(helper)


def test_work_that_was_cancelled_before_asks_nothing(start: Callable[[], HelperProcess]) -> None:
    helper, work = start(), Cancellation()
    work.cancel()
    with work.made_current(), pytest.raises(CancelledError):
        helper.ask({}, 60)
    assert helper.alive


def test_the_work_of_another_thread_goes_on(start: Callable[[], HelperProcess]) -> None:
    helper, other = start(), Cancellation()
    threading.Timer(0.1, other.cancel).start()
    assert helper.ask({"seconds": 0.3}, 60) == {"seconds": 0.3}


@posix
@pytest.mark.parametrize("busy", ["holds", "waits"])
def test_a_helper_ends_with_a_parent_that_is_killed_whatever_it_does(
    start: Callable[[], HelperProcess], busy: str
) -> None:
    parent = subprocess.Popen([sys.executable, "-c", PARENT, busy], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    helper = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    _wait_until(lambda: not _lives(helper))


def _wait_for_its_end(helper: HelperProcess) -> None:
    _wait_until(lambda: not helper.alive)


def _wait_until(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + BUSY_SECONDS / 3
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.01)


def _lives(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    # Nobody may be there to take the leave of what has ended.
    state = Path(f"/proc/{number}/stat")
    return not (state.is_file() and ") Z " in state.read_text())


def test_a_helper_that_ends_in_mid_request_gives_no_answer(start: Callable[[], HelperProcess]) -> None:
    helper = start()
    helper.ask({}, 60)
    threading.Timer(0.1, helper.kill).start()
    assert helper.ask({"seconds": BUSY_SECONDS}, 60) is None


def test_a_helper_that_takes_too_long_is_ended(start: Callable[[], HelperProcess]) -> None:
    helper = start()
    with pytest.raises(TimeoutError):
        helper.ask({"seconds": BUSY_SECONDS}, 0.2)
    _wait_for_its_end(helper)


def test_a_program_that_says_something_else_counts_as_dead() -> None:
    with contextlib.closing(HelperProcess("this")) as helper:
        assert helper.ask({}, 10.0) is None
