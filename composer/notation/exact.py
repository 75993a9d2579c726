"""Exact lengths, made once: a tune has few of them thousands of times, and a `Fraction` is slow to make.

It is slow to hash as well, so what is kept is found by numerators and denominators.
"""

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from math import gcd


@lru_cache(maxsize=4096)
def fraction(numerator: int, denominator: int) -> Fraction:
    """The fraction, in lowest terms; one object for one pair of numbers."""
    return Fraction(numerator, denominator)


def product(first: Fraction, second: Fraction) -> Fraction:
    """`first * second`."""
    return _product(first.numerator, first.denominator, second.numerator, second.denominator)


@lru_cache(maxsize=4096)
def _product(numerator: int, denominator: int, by: int, of: int) -> Fraction:
    return fraction(numerator * by, denominator * of)


def total(lengths: Iterable[Fraction]) -> Fraction:
    """Their sum, as `sum` gives it: in integers over the common denominator of those so far."""
    numerator, denominator = 0, 1
    for length in lengths:
        of = length.denominator
        if of != denominator:
            common = of // gcd(of, denominator)
            numerator, denominator = numerator * common, denominator * common
            numerator += length.numerator * (denominator // of)
        else:
            numerator += length.numerator
    return fraction(numerator, denominator)
