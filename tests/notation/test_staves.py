"""Which voices share a staff, and which staves belong together: section 11.1 of ABC 2.1."""

import pytest

from composer.notation.reader import read_tune
from composer.notation.staves import StaffGroup, known_staves, parse_staves

VOICES = "M:4/4\nL:1/4\nK:C\nV:1\nc4|\nV:2\nE4|\nV:3\nC4|\n"


@pytest.mark.parametrize(
    ("value", "voices"),
    [
        ("1 2", (("1",), ("2",))),
        ("(1 2) 3", (("1", "2"), ("3",))),
        ("[(S A)(T B)]", (("S", "A"), ("T", "B"))),
        ("{R *M L}", (("R", "M"), ("L",))),
        ("1 (2 1", (("1",), ("2",))),
        ("", ()),
    ],
)
def test_parentheses_put_voices_on_one_staff(value: str, voices: tuple[tuple[str, ...], ...]) -> None:
    assert parse_staves(value, bars_go_through=False).voices == voices


def test_brackets_and_braces_hold_the_staves_between_them() -> None:
    staves = parse_staves("[F {R L}] (1 2)", bars_go_through=False)
    assert staves.groups == (StaffGroup("bracket", 0, 2), StaffGroup("brace", 1, 2))


def test_bar_lines_go_on_where_the_directive_says_so() -> None:
    assert parse_staves("[1 | 2] {3 4}", bars_go_through=False).joined == (True, False, True, False)
    assert parse_staves("[1 | 2] {3 4}", bars_go_through=True).joined == (False, True, True, True)


def test_voices_that_the_tune_lacks_take_no_staff() -> None:
    staves = known_staves(parse_staves("[1 9] {8 2}", bars_go_through=False), {"1", "2"})
    assert staves.voices == (("1",), ("2",))
    assert staves.groups == (StaffGroup("bracket", 0, 0), StaffGroup("brace", 1, 1))


@pytest.mark.parametrize(("value", "said"), [("(1 2)", "“3” is on no staff"), ("1 2 3 4", "“4”")])
def test_voices_that_are_left_out_or_unknown_are_told(value: str, said: str) -> None:
    tune = read_tune(f"X:1\nT:t\n%%score {value}\n{VOICES}")
    assert tune.valid
    assert [said in problem.message for problem in tune.problems if problem.rule == "staves"] == [True]


def test_a_tune_keeps_the_staves_that_it_begins_with() -> None:
    tune = read_tune(f"X:1\nT:t\n%%score (1 2) 3\n{VOICES}%%score 1 2 3\nC4|\n")
    assert tune.staves.voices == (("1", "2"), ("3",))
    assert [problem.line for problem in tune.problems if problem.rule == "staves"] == [13]
