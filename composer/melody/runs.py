"""The longest run of bars that a tune shares with one of the tunes in an index."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from composer.melody.figures import Figure, steps_between
from composer.melody.index import CorpusIndex

COPIED_BARS = 4
"""Runs of so many bars are called copied: of 272 real tunes held out none shares as many."""

FEWEST_NOTES = 10
"""With fewer notes four bars, one long note each, are no melody to copy: they are told as three."""


@dataclass(frozen=True)
class SharedRun:
    """Bars that follow each other in a tune and in one tune of the index.

    Attributes:
        bars: how many.
        first_bar: the first of them in the tune.
        first_place: the first of them in the index.
        bars_found: how many bars of the tune stand anywhere in the index.
    """

    bars: int
    first_bar: int
    first_place: int
    bars_found: int


def longest_shared_run(figures: Sequence[Figure], index: CorpusIndex) -> SharedRun:
    """Finds the longest run; of equal ones, the first in the tune and then in the index."""
    notes = [figure.notes for figure in figures]
    longest, last_bar, last_place, found = 0, 0, 0, set[int]()
    for length, bar, place in _runs(figures, index):
        found.add(bar)
        if length > longest and (counted := _counted(length, notes[: bar + 1])) > longest:
            longest, last_bar, last_place = counted, bar, place
    return SharedRun(longest, last_bar - longest + 1, last_place - longest + 1, len(found))


def has_enough(figures: Sequence[Figure]) -> bool:
    """True where a tune has as many bars and notes as a copy has to have."""
    return len(figures) >= COPIED_BARS and sum(figure.notes for figure in figures) >= FEWEST_NOTES


def _runs(figures: Sequence[Figure], index: CorpusIndex) -> Iterator[tuple[int, int, int]]:
    """How long the run is that ends with each bar at each of its places in the index."""
    steps = steps_between(figures)
    before: dict[int, int] = {}
    for bar, figure in enumerate(figures):
        lengths: dict[int, int] = {}
        for place in index.places(figure.fingerprint).tolist():
            goes_on = place - 1 in before and index.steps[place - 1] == steps[bar - 1]
            lengths[place] = before[place - 1] + 1 if goes_on else 1
            yield lengths[place], bar, place
        before = lengths


def _counted(length: int, notes: Sequence[int]) -> int:
    """The length of a run at the end of bars with so many notes."""
    few = length >= COPIED_BARS and sum(notes[-length:]) < FEWEST_NOTES
    return COPIED_BARS - 1 if few else length
