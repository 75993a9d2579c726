"""Exact lengths are what `Fraction` makes of them."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from composer.notation.exact import fraction, product, total

LENGTHS = st.fractions(min_value=-50, max_value=9999, max_denominator=4096)


@given(st.lists(LENGTHS, max_size=40))
def test_a_total_is_the_sum(lengths: list[Fraction]) -> None:
    assert total(lengths) == sum(lengths, Fraction(0))
    assert type(total(lengths)) is Fraction


@given(LENGTHS, LENGTHS)
def test_a_product_is_the_product(first: Fraction, second: Fraction) -> None:
    assert product(first, second) == first * second


def test_a_fraction_comes_as_one_object_in_lowest_terms() -> None:
    assert fraction(6, 8) == Fraction(3, 4)
    assert fraction(6, 8) is fraction(6, 8)
