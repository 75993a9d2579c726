"""Checking tells every problem with its place in the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.errors import ComposerError
from composer.workflows.check import check_tunes

GOOD = "X:1\nT:Good\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|d8|]\n"
BAD = "X:2\nT:Bad\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|d4|d8|]\n"


def test_lines_are_counted_in_the_file() -> None:
    good, bad = check_tunes(f"{GOOD}\n\n{BAD}")
    assert (good.position, good.title, good.valid, good.problems) == (1, "Good", True, ())
    assert (bad.position, bad.title, bad.valid) == (2, "Bad", False)
    (problem,) = bad.problems
    assert (problem.line, problem.rule, problem.fatal) == (14, "bar-length", True)
    assert f"{GOOD}\n\n{BAD}".split("\n")[problem.line - 1][problem.column - 1 :].startswith("d4|")


def test_a_file_header_is_no_tune_and_applies_to_the_tunes() -> None:
    (tune,) = check_tunes("M:6/8\nL:1/8\n\nX:1\nT:Jig\nK:D\nDEF ABc|d6|]\n")
    assert tune.valid


def test_a_text_without_a_tune_is_told() -> None:
    with pytest.raises(ComposerError, match="There is no tune in it"):
        list(check_tunes("Dear diary,\n"))


@given(st.text(max_size=300))
def test_any_text_is_checked_or_told_to_be_none(text: str) -> None:
    try:
        checks = tuple(check_tunes(text))
    except ComposerError:
        return
    lines = text.count("\n") + text.count("\r") + 1
    assert all(1 <= problem.line <= lines and problem.column >= 1 for c in checks for problem in c.problems)
