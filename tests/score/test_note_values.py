"""Lengths on paper."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.score.note_values import note_values


@given(st.integers(1, 4000))
def test_the_values_add_up_to_the_length(parts: int) -> None:
    length = Fraction(parts, 256)
    assert sum(value.length for value in note_values(length)) == length


@given(st.fractions(min_value=0, max_value=50, max_denominator=1000))
def test_every_length_whatsoever_has_values(length: Fraction) -> None:
    assert 1 <= len(note_values(length)) <= 64


@pytest.mark.parametrize(
    ("length", "values"),
    [
        (Fraction(1, 4), [("quarter", 0)]),
        (Fraction(3, 8), [("quarter", 1)]),
        (Fraction(7, 16), [("quarter", 2)]),
        (Fraction(5, 8), [("half", 0), ("eighth", 0)]),
        (Fraction(9, 8), [("whole", 0), ("eighth", 0)]),
    ],
)
def test_a_length_is_written_with_the_longest_values(length: Fraction, values: list[tuple[str, int]]) -> None:
    assert [(value.type, value.dots) for value in note_values(length)] == values


def test_a_third_of_a_quarter_is_an_eighth_in_a_triplet() -> None:
    (value,) = note_values(Fraction(1, 12))
    assert (value.type, value.ratio) == ("eighth", (3, 2))
