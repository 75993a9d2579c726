"""Phrases that return and answer themselves: the second half of a section beside its first.

In eight bars, 5 and 6 bring back 1 and 2, and 7 and 8 close where 3 and 4 had left the question open. In four
bars it is the third that brings back the first; sixteen are one such pair of eights or two of fours.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from composer.composition.phrases.form import Form

FEWEST_BARS, USUAL_BARS = 4, 8
RETURNS_FROM = 0.65
"""Bars are the same phrase again from this likeness on, a mean of two bars."""
THE_SAME = 0.9
"""From this likeness on there is nothing new in them."""
_FURTHEST = 16
"""What is written out again is looked for so many phrases before."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the second half of so many bars makes of the first.

    Attributes:
        first, bars: which bars these are: the first one's place in `Form.bars`, and how many.
        likeness: of the second half's opening to that of the first, 0 to 1.
        closes_otherwise: its last bar is not that of the first half again.
        is_new: the bars are not just others that were there before, written out.
    """

    first: int
    bars: int
    likeness: float
    closes_otherwise: bool
    is_new: bool = True

    @property
    def returns(self) -> bool:
        """True where the first half is brought back."""
        return self.likeness >= RETURNS_FROM

    @property
    def answers(self) -> bool:
        """True where it is brought back and then ends in another way."""
        return self.returns and self.closes_otherwise and self.is_new


@lru_cache(maxsize=1)
def answers_of(form: Form) -> tuple[Answer, ...]:
    """One for every eight bars of a section and for four that are left; none for shorter sections."""
    found: list[Answer] = []
    for start, section in zip(form.starts, form.sections, strict=True):
        for heard in _best(form, start, len(section.bars)):
            before = found[-_FURTHEST:]
            found.append(replace(heard, is_new=not any(_is_again(form, heard, other) for other in before)))
    return tuple(found)


def _best(form: Form, start: int, bars: int) -> list[Answer]:
    """The halves of each eight bars, or of twice as many where those are more alike."""
    lengths = (USUAL_BARS, 2 * USUAL_BARS) if bars >= 2 * USUAL_BARS else (USUAL_BARS,)
    return max(
        ([*_halves(form, start, bars, length)] for length in lengths),
        key=lambda heard: sum(each.likeness for each in heard) / max(len(heard), 1),
    )


def _halves(form: Form, start: int, bars: int, length: int) -> Iterator[Answer]:
    for first in range(start, start + bars, length):
        half = min(length, start + bars - first) // 2
        if 2 * half >= FEWEST_BARS:
            opening = form.alike(first, first + half, min(2, half // 2))
            close = form.alike(first + half - 1, first + 2 * half - 1)
            yield Answer(first, 2 * half, opening, close < THE_SAME)


def _is_again(form: Form, heard: Answer, other: Answer) -> bool:
    return heard.bars == other.bars and form.alike(heard.first, other.first, heard.bars) >= THE_SAME
