"""A line of Compose's list: a tune with its ranking, and what is to be said against it."""

from dataclasses import dataclass

from composer.ui.itemmodels.tune_row import TuneRow
from composer.ui.words import counted, say

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True, slots=True)
class ComposedRow(TuneRow):
    """A tune that was composed.

    Attributes:
        score: its ranking, 0 to 1; None where it has none.
        parts: how good each part of the ranking is, 0 to 1, in their order.
        copied: how many bars in a row it has of a training tune; 0 where they are few.
        starred: the person starred it.
    """

    score: float | None = None
    parts: tuple[float, ...] = ()
    copied: int = 0
    starred: bool = False

    @property
    def exception(self) -> str:
        """That it is a copy, or what is wrong with it."""
        return self.flag or (counted(self.problems, "bar to mend", "bars to mend") if self.problems else "")

    @property
    def flag(self) -> str:
        """How much of a training tune it copies; empty where that is little."""
        return say("{bars} copied", bars=counted(self.copied, "bar")) if self.copied else ""

    @property
    def spoken(self) -> str:
        """The whole row, as a screen reader reads it."""
        copied = NUMBERS[self.copied] if self.copied < len(NUMBERS) else f"{self.copied:,}"
        bars = say("bar copied" if self.copied == 1 else "bars copied")
        rhythm, key = self.rhythm, self.key
        kind = say("{rhythm} in {key}", rhythm=rhythm, key=key) if rhythm and key else rhythm or key
        return ", ".join(
            filter(
                None,
                (
                    self.title,
                    kind,
                    self.meter if self.bars is None else counted(self.bars, "bar"),
                    "" if self.score is None else say("{score} of 100", score=f"{100 * self.score:.0f}"),
                    f"{copied} {bars}" if self.copied else self.exception,
                    say("starred") if self.starred else "",
                ),
            )
        )
