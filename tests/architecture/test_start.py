"""The program's entry answers in a sentence where no window can open."""

import os
import subprocess
import sys
from ctypes.util import find_library

import pytest

from composer.__main__ import display_problem, x_server_answers
from composer.errors import ComposerError
from composer.resources import resource


def test_no_display_is_said_in_a_sentence() -> None:
    problem = display_problem({}, "linux")
    assert problem is not None
    assert "there is no display" in problem
    assert "abc-composer --help" in problem


def test_a_display_that_does_not_answer_is_named() -> None:
    problem = display_problem({"DISPLAY": ":77"}, "linux", answers=lambda: False)
    assert problem is not None
    assert "“:77” does not answer" in problem


@pytest.mark.parametrize(
    ("variables", "system"),
    [
        ({"DISPLAY": ":0"}, "linux"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux"),
        ({}, "darwin"),
        ({}, "win32"),
    ],
)
def test_a_display_of_any_kind_is_accepted(variables: dict[str, str], system: str) -> None:
    assert display_problem(variables, system, answers=lambda: True) is None


def test_the_program_without_a_display_ends_with_the_sentence_and_code_1() -> None:
    variables = {
        k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    ended = subprocess.run(
        [sys.executable, "-m", "composer"], env=variables, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("The window can't open: there is no display")
    assert "Traceback" not in ended.stderr


def test_a_server_that_is_not_there_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9797")
    # Where there is no X11 library there is nothing to ask.
    assert x_server_answers() == (find_library("xcb") is None)


def test_a_resource_that_is_missing_is_told() -> None:
    with pytest.raises(ComposerError, match="installation is not whole"):
        resource("icons/no-such.svg")


def test_a_resource_is_found_in_the_checkout() -> None:
    assert resource("icons").is_dir()
