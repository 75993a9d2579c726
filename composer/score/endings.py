"""Which measures stand under the bracket of which ending.

ABC 2.1, section 4.9, https://abcnotation.com/wiki/abc:standard:v2.1#first_and_second_repeats
"""

from collections.abc import Sequence
from dataclasses import dataclass

from composer.notation.elements import Barline
from composer.score.measures import Measure


@dataclass(frozen=True, slots=True)
class Ending:
    """An ending's numbers and the indices of its first and last measure, both inclusive."""

    numbers: tuple[int, ...]
    first: int
    last: int


def endings(found: Sequence[Measure]) -> tuple[Ending, ...]:
    """The endings of a voice, each up to the bar line that ends it or to the voice's end."""
    made = []
    numbers: tuple[int, ...] = ()
    first = 0
    for index, measure in enumerate(found):
        if measure.left is not None and measure.left.endings:
            numbers, first = measure.left.endings, index
        if numbers and (index == len(found) - 1 or _ends(measure.right)):
            made.append(Ending(numbers, first, index))
            numbers = ()
    return tuple(made)


def _ends(right: Barline | None) -> bool:
    return right is None or right.ends_ending or bool(right.endings) or bool(right.repeat_end)
