"""The helper process: it answers, it dies, it hangs, and the next tune is drawn all the same."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from composer.cancelling import Cancellation, CancelledError
from composer.errors import ComposerError
from composer.score.engraving import Engraver

TUNE = "X:1\nT:t\nM:4/4\nL:1/8\nK:G\nGABc dedB|\n"
ENDLESS_BAR = "X:1\nM:4/4\nL:1/8\nK:G\n" + "GABc" * 3900 + "|\n"


@pytest.fixture
def engraver() -> Iterator[Engraver]:
    engraver = Engraver()
    yield engraver
    engraver.close()


def test_it_draws_and_tells_where_the_notes_stand(engraver: Engraver) -> None:
    engraving = engraver.engrave(TUNE, 600)
    assert len(engraving.pages) == 1
    assert [TUNE[n.span.start : n.span.end] for n in engraving.notes] == list("GABcdedB")
    assert all(f'id="{n.element_id}"'.encode() in engraving.pages[n.page] for n in engraving.notes)


def test_a_tune_without_notes_is_no_error(engraver: Engraver) -> None:
    assert engraver.engrave("X:1\nK:C\n", 600).pages == ()
    assert engraver.engrave("", 600).pages == ()


def test_after_the_process_was_killed_the_next_tune_is_drawn(engraver: Engraver) -> None:
    engraver.engrave(TUNE, 600)
    first = engraver.process_id
    assert first is not None
    os.kill(first, signal.SIGTERM)
    with contextlib.suppress(ComposerError):  # the system may still be about to end it
        engraver.engrave(TUNE, 600)
    assert engraver.engrave(TUNE, 600).pages
    assert engraver.process_id != first


def test_a_tune_that_takes_too_long_is_given_up_and_the_next_one_drawn() -> None:
    engraver = Engraver(time_limit_seconds=0.5)
    try:
        with pytest.raises(ComposerError, match=r"longer than 0\.5 seconds"):
            engraver.engrave(ENDLESS_BAR, 600)
        assert engraver.engrave(TUNE, 600).pages
    finally:
        engraver.close()


def test_a_text_that_is_far_too_long_is_refused_at_once(engraver: Engraver) -> None:
    with pytest.raises(ComposerError, match="100,001 characters"):
        engraver.engrave("C" * 100_001, 600)


def test_a_tune_of_far_too_many_notes_is_refused_with_their_number(engraver: Engraver) -> None:
    with pytest.raises(ComposerError, match="16,001 notes and rests"):
        engraver.engrave("X:1\nK:C\n" + "C" * 16_001, 600)


def test_closing_leaves_no_process_and_no_thread(engraver: Engraver) -> None:
    before = threading.active_count()
    engraver.engrave(TUNE, 600)
    engraver.close()
    assert engraver.process_id is None
    assert threading.active_count() == before
    engraver.close()


def test_the_process_ends_by_itself_when_its_input_closes() -> None:
    command = [sys.executable, "-m", "composer.score.engraver_process"]
    assert subprocess.run(command, input=b"", capture_output=True, timeout=60, check=True).stdout == b""


def test_an_engraving_that_is_cancelled_leaves_no_process_and_the_next_one_is_drawn(
    engraver: Engraver,
) -> None:
    engraver.engrave(TUNE, 600)
    work = Cancellation()
    threading.Timer(0.1, work.cancel).start()
    with work.made_current(), pytest.raises(CancelledError):
        engraver.engrave(ENDLESS_BAR, 600)
    assert engraver.process_id is None
    assert engraver.engrave(TUNE, 600).pages
