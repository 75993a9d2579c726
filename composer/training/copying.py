"""Whether what a network writes is taken out of the tunes it learnt from."""

from collections.abc import Iterable
from dataclasses import dataclass

from composer.training.melody import runs_of_bars

COPIED_BARS = 4
FEWEST_NOTES = 10
"""Four bars of one long note each are no melody to copy."""


@dataclass(frozen=True)
class LearntBars:
    """Every run of four bars in the tunes trained on, in any key."""

    runs: frozenset[str]

    @classmethod
    def of(cls, tunes: Iterable[str]) -> "LearntBars":
        """Indexes the tunes, thousands in a second."""
        return cls(frozenset().union(*(runs_of_bars(tune, COPIED_BARS, FEWEST_NOTES) for tune in tunes)))

    def copied(self, text: str) -> bool:
        """True where `text` has four bars in a row that stand in a tune trained on."""
        return not self.runs.isdisjoint(runs_of_bars(text, COPIED_BARS, FEWEST_NOTES))

    def share_copied(self, texts: Iterable[str]) -> float | None:
        """The share of those texts that have four bars at all; None where none has."""
        tried = [self.copied(text) for text in texts if runs_of_bars(text, COPIED_BARS, FEWEST_NOTES)]
        return sum(tried) / len(tried) if tried else None
