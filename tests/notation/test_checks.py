"""Bars of the wrong length, and short bars that are meant to be short."""

import pytest
from reading_aloud import rules, tune_of

from composer.notation.reader import read_tune


@pytest.mark.parametrize(
    "music",
    [
        "CDEF|GABc|",
        "C|CDEF|GAB|",
        "C|CDEF|GAB:|c|CDEF|GAB:|",
        "C|:CDEF|GABc:|",
        "CDEF|GA:|Bc|CDEF|",
        "CDEF|GA||Bc|CDEF|",
        "C|:CDEF|GA|1B:|2c3|]",
        "|:CDEF|G2|1A2:|2B2||",
        "CDEF|GAB|\nC|CDEF|GAB|",
        "| CDEF | [| GABc |]",
        "CDEF|Z2|GABc|",
        "CDEF|\nM:3/4\nCDE|FGA|",
        "CDEF|(3CDE (3FGA|",
        "A>B c<d|",
    ],
)
def test_bars_of_the_right_length_and_short_ones_that_are_meant_are_valid(music: str) -> None:
    assert rules(music) == []


@pytest.mark.parametrize(
    ("music", "column"),
    [
        ("CDEF|GABcd|CDEF|", 6),
        ("CDEF|GAB|CDEF|", 6),
        ("CDEF|GABc|CD|", 11),
        ("CDEF|GAB:|c2|CDEF|", 6),
        ("|:CDEF|GABc|1CDEF|GABc:|2CD|CDEF|]", 26),
        ("CDEF|(3CDE G|CDEF|", 8),
    ],
)
def test_a_bar_of_the_wrong_length_is_a_fatal_problem_where_it_stands(music: str, column: int) -> None:
    problems = [problem for problem in tune_of(music).problems if problem.rule == "bar-length"]
    assert [(problem.line, problem.column, problem.fatal) for problem in problems] == [(6, column, True)]


def test_the_message_says_what_is_missing() -> None:
    problem = next(p for p in tune_of("CDEF|GAB|CDEF|").problems)
    assert problem.message == "This bar lasts 3 quarters; 4/4 wants 4. Add 1 quarter."


def test_free_meter_is_not_checked() -> None:
    assert rules("CDE|F|GABc defg|", "X:1\nM:none\nK:C\n") == []


@pytest.mark.parametrize(
    ("text", "rule", "fatal"),
    [
        ("X:1\nM:4/4\nCDEF GABc|", "no-key", True),
        ("X:1\nM:4/4\nK:C\n", "no-notes", True),
        ("M:4/4\nL:1/4\nK:C\nCDEF|", "no-number", False),
        ("X:1\nK:C\nCDEF|", "no-meter", False),
        ("X:1\nK:H\nCDEF|", "key", True),
        ("X:1\nstray words\nM:4/4\nL:1/4\nK:C\nCDEF|", "header-line", False),
        ("X:1\nM:4/4\nL:1/4\nK:C\nCDEF|\nX:2\nCDEF|", "second-tune", True),
        ("", "no-notes", True),
    ],
)
def test_what_a_tune_lacks_is_reported(text: str, rule: str, fatal: bool) -> None:
    assert (rule, fatal) in [(problem.rule, problem.fatal) for problem in tune_of(text, "").problems]


@pytest.mark.parametrize(
    ("meter", "bar", "message"),
    [
        ("6/8", "G2G GG", "This bar lasts 5 eighths; 6/8 wants 6. Add 1 eighth."),
        ("6/8", "G3 G2G/", "This bar lasts 11 sixteenths; 6/8 wants 12. Add 1 sixteenth."),
        ("C|", "G6 GG GG", "This bar lasts 5 quarters; C| (2/2) wants 4. Take away 1 quarter."),
        ("2/2", "G6", "This bar lasts 3 quarters; 2/2 wants 4. Add 1 quarter."),
        (
            "2/4",
            "(3GGG (3:2:1G G2",
            "This bar lasts 2 1/3 quarters; 2/4 wants 2. Take away 1/3 of a quarter.",
        ),
        ("3/4", "G12", "This bar lasts 6 quarters; 3/4 wants 3. Take away 3 quarters."),
    ],
)
def test_a_message_counts_as_a_musician_does(meter: str, bar: str, message: str) -> None:
    tune = read_tune(f"X:1\nM:{meter}\nL:1/8\nK:C\n{bar}|{bar}|{bar}|\n")
    assert message in [problem.message for problem in tune.problems]
