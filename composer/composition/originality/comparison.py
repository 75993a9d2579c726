"""Compares a tune with the training tunes: the longest run of bars that it shares with one of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from composer.composition.originality.bars import Bar, bars_of, fingerprints, steps_between
from composer.composition.originality.index import CorpusIndex
from composer.notation.elements import Span, Tune

FLAGGED_RUN = 4
"""Runs of so many bars are flagged: one real tune in a hundred has one that long in common with another."""


@dataclass(frozen=True)
class Originality:
    """What a tune shares with the training tunes, at any transposition.

    Attributes:
        longest_run: bars that follow each other in the tune and in one training tune.
        title: of that training tune; empty where no bar is shared.
        tune: its number in the index, from 0; -1 for none.
        spans: where the shared bars stand in the tune's text.
        first_bar: which bar of the training tune the run begins with, from 0.
        shared_bars: the share of the tune's bars that occur in any training tune, 0 to 1.
    """

    longest_run: int
    title: str = ""
    tune: int = -1
    spans: tuple[Span, ...] = ()
    first_bar: int = 0
    shared_bars: float = 0.0

    @property
    def is_flagged(self) -> bool:
        """True where so much is shared that the tune may be called a copy."""
        return self.longest_run >= FLAGGED_RUN

    @property
    def sentence(self) -> str:
        """The finding, for a person."""
        if not self.longest_run:
            return "No bar of it stands in a training tune."
        bars = "1 bar" if self.longest_run == 1 else f"{self.longest_run} bars in a row"
        from_where = f"“{self.title}”" if self.title else "a training tune without a title"
        return f"At most {bars} shared with one training tune, {from_where}."


def compare(tune: Tune, index: CorpusIndex) -> Originality:
    """Finds the longest run; of equal ones, the first in the tune and then in the index."""
    bars = bars_of(tune)
    numbers, steps = fingerprints(bars), steps_between(bars)
    places = [index.places(number).tolist() for number in numbers]
    best, shared = (0, 0, 0), sum(bool(found) for found in places)
    runs: dict[int, int] = {}
    for bar, found in enumerate(places):
        lengths: dict[int, int] = {}
        for place in found:
            goes_on = bar > 0 and place - 1 in runs and index.steps[place - 1] == steps[bar - 1]
            lengths[place] = runs[place - 1] + 1 if goes_on else 1
            if lengths[place] > best[0]:
                best = lengths[place], bar, place
        runs = lengths
    return _found(bars, best, shared, index)


def _found(bars: Sequence[Bar], best: tuple[int, int, int], shared: int, index: CorpusIndex) -> Originality:
    length, bar, place = best
    if not length:
        return Originality(0)
    tune = index.tune_at(place)
    return Originality(
        length,
        index.titles[tune],
        tune,
        tuple(each.span for each in bars[bar - length + 1 : bar + 1]),
        place - length + 1 - int(index.starts[tune]),
        shared / len(bars),
    )
