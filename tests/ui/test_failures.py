"""Every failure is told once, in words for a person; a bug goes into the log as well."""

import logging
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from composer.errors import ComposerError
from composer.ui.failures import Failures


def test_an_error_written_for_a_person_is_shown_as_it_stands(qtbot: QtBot) -> None:
    failures = Failures()
    with qtbot.waitSignal(failures.told) as told:
        failures.tell(ComposerError("The disk is full. Free some space."))
    assert told.args == ["The disk is full. Free some space.", "", None]


def test_a_bug_is_told_with_the_place_of_its_log_and_logged_with_its_traceback(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    failures = Failures(Path("/somewhere/abc-composer.log"))
    with qtbot.waitSignal(failures.told) as told, caplog.at_level(logging.ERROR, "composer"):
        failures.tell(ZeroDivisionError("division by zero"))
    assert "ZeroDivisionError" not in told.args[0]
    assert "abc-composer.log" in told.args[0]
    assert caplog.records[0].exc_info is not None


def test_what_no_slot_caught_is_told_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    failures = Failures()
    failures.catch_uncaught()
    with qtbot.waitSignal(failures.told) as told:
        sys.excepthook(ComposerError, ComposerError("No corpus is open."), None)
    assert told.args == ["No corpus is open.", "click", None]
