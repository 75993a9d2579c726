"""Whether what a network writes is taken out of the tunes it learnt from."""

from collections.abc import Iterable
from dataclasses import dataclass

from composer.melody.index import CorpusIndex, index_of
from composer.melody.runs import COPIED_BARS, has_enough, longest_shared_run
from composer.melody.text_bars import bars_in


@dataclass(frozen=True)
class LearntBars:
    """The bars of the tunes trained on; one key of each tune is enough."""

    index: CorpusIndex

    @classmethod
    def of(cls, tunes: Iterable[str]) -> "LearntBars":
        """Indexes the tunes, thousands in seconds."""
        return cls(index_of(("", tune) for tune in tunes))

    def longest_run(self, text: str) -> int:
        """How many bars in a row of `text` stand in one tune trained on."""
        return longest_shared_run(bars_in(text).whole, self.index).bars

    def copied(self, text: str) -> bool:
        """True where as many stand there as composing flags."""
        return self.longest_run(text) >= COPIED_BARS

    def share_copied(self, texts: Iterable[str]) -> float | None:
        """The share of those texts that are long enough to be copies; None where none is."""
        tried = [self.copied(text) for text in texts if has_enough(bars_in(text).whole)]
        return sum(tried) / len(tried) if tried else None
