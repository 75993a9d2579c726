"""The parts of a tune as they are heard."""

from fractions import Fraction

import pytest

from composer.notation.reader import read_tune
from composer.score.performance import perform
from composer.score.timed_parts import TimedPart, part_at

HEADER = "X:1\nM:4/4\nL:1/4\nK:C\n"


def parts(body: str, header: str = HEADER) -> tuple[TimedPart, ...]:
    return perform(read_tune(f"{header}{body}\n")).parts


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("|:CDEF|GABc:|\n|:cBAG|FEDC:|", "A A B B"),
        ("CDEF|GABc:|\ncBAG|FEDC:|", "A A B B"),
        ("::CDEF::GABc::", "A A B B"),
        ("e|:CDEF|GAB:|\ne|:CDEF|GAB:|", "A A B B"),
        ("|:e|CDEF|GAB:|\n|:e|CDEF|GAB:|", "A A B B"),
        ("|:CDEF|1GABc:|2cBAG|]\n|:FEDC:|", "A A B B"),
        ("|:CDEF|1GABc:|\n[2 cBAG|]\n|:FEDC:|", "A A B B"),
        ("CDEF|GABc||cBAG|FEDC|]", "A B"),
        ("|:CDEF|GABc||cBAG|FEDC:|", "A B A B"),
        ("|:CDEF:|GABc||cBAG|]", "A A B C"),
        ("|::CDEF::|", "A A A"),
        ("P:A\nCDEF|GABc||GABc|\nP:B\n|:cBAG:|", "A B B"),
        ("P:V\nCDEF|\nP:R\ncBAG|", "V R"),
    ],
)
def test_parts_are_named_in_the_order_heard(body: str, names: str) -> None:
    assert [part.name for part in parts(body)] == names.split()


def test_an_order_of_parts_is_followed() -> None:
    found = parts("P:A\nCDEF|\nP:B\nGABc|", "X:1\nM:4/4\nL:1/4\nP:AABA\nK:C\n")
    assert [(part.name, part.time, part.times) for part in found] == [
        ("A", 1, 3), ("A", 2, 3), ("B", 1, 1), ("A", 3, 3),
    ]  # fmt: skip


@pytest.mark.parametrize("body", ["CDEF|GABc|", "CDEF|GABc|]", "G||CDEF|GAB|]"])
def test_a_tune_without_parts_is_one_piece_without_a_name(body: str) -> None:
    assert [part.name for part in parts(body)] == [""]


def test_without_notes_there_are_no_parts() -> None:
    assert parts("") == ()
    assert part_at((), Fraction(0)) is None


def test_parts_follow_each_other_to_the_end_and_count_their_times() -> None:
    found = parts("|:CDEF|GABc:|\nz4|CDEF|]")
    assert [(str(part.onset), str(part.end), part.time, part.times) for part in found] == [
        ("0", "2", 1, 2), ("2", "4", 2, 2), ("4", "6", 1, 1),
    ]  # fmt: skip
    assert part_at(found, Fraction(3)) is found[1]
    assert part_at(found, Fraction(99)) is found[2]


def test_bars_have_the_numbers_of_the_page() -> None:
    first, second, third = parts("|:d|CDEF|1GAB:|2 GAB||c|CDEF|")
    assert [number for _, number in first.bars] == [0, 1, 2]
    assert [number for _, number in second.bars] == [0, 1, 3]
    assert [number for _, number in third.bars] == [4, 5]
    assert second.bar_at(Fraction(2)) == 0
    assert second.bar_at(Fraction(9, 4)) == 1
    assert second.bar_at(Fraction(13, 4)) == 3


def test_bars_of_rest_are_counted() -> None:
    assert [number for part in parts("|:Z2|CDEF:|") for _, number in part.bars] == [1, 2, 1, 2]


def test_a_tune_that_begins_with_a_bar_line_has_a_part_too() -> None:
    tune = read_tune("X:1\nM:2/4\nL:1/4\nK:D\n| D2 :|\n")
    assert [part.time for part in perform(tune).parts] == [1, 2]
