"""Compares a tune with the training tunes: the longest run of bars that it shares with one of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from composer.melody.bars import ComparedBar, bars_of
from composer.melody.index import CorpusIndex
from composer.melody.runs import COPIED_BARS, SharedRun, longest_shared_run
from composer.notation.elements import Span, Tune

FLAGGED_RUN = COPIED_BARS
"""Runs of so many bars are flagged."""


@dataclass(frozen=True)
class Originality:
    """What a tune shares with the training tunes, at any pitch, in any mode and unit; see `composer.melody`.

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
            return "No bar of it is in a tune that was learned."
        bars = "One bar is" if self.longest_run == 1 else f"{self.longest_run} bars in a row are"
        from_where = (
            f"“{self.title.removesuffix('.')}”" if self.title else "a tune without a title that was learned"
        )
        return f"{bars} also in {from_where}."


def compared(tune: Tune, index: CorpusIndex | None) -> Originality | None:
    """What it shares with the training tunes; None where they are not known."""
    return compare(tune, index) if index is not None and index.is_comparable else None


def compare(tune: Tune, index: CorpusIndex) -> Originality:
    """Finds the longest run; of equal ones, the first in the tune and then in the index."""
    bars = bars_of(tune)
    run = longest_shared_run([bar.figure for bar in bars], index)
    return _found(bars, run, index) if run.bars else Originality(0)


def _found(bars: Sequence[ComparedBar], run: SharedRun, index: CorpusIndex) -> Originality:
    tune = index.tune_at(run.first_place)
    return Originality(
        run.bars,
        index.titles[tune],
        tune,
        tuple(bar.span for bar in bars[run.first_bar : run.first_bar + run.bars]),
        run.first_place - int(index.starts[tune]),
        run.bars_found / len(bars),
    )
