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
    """

    score: float | None = None
    parts: tuple[float, ...] = ()
    copied: int = 0

    @property
    def exception(self) -> str:
        """That it is a copy, or what is wrong with it."""
        return self.flag or TuneRow(self.title, problems=self.problems).exception

    @property
    def flag(self) -> str:
        """How much of a training tune it copies; empty where that is little."""
        return say("{bars} copied", bars=counted(self.copied, "bar")) if self.copied else ""

    @property
    def tip(self) -> str:
        """The whole name, and what the number and the little bars beside it are."""
        if self.score is None:
            return TuneRow(self.title, remark=self.remark).tip
        ranked = say("Ranked {score} of 100: “This tune” says what for", score=f"{100 * self.score:.0f}")
        return TuneRow(self.title, remark="\n".join(filter(None, (ranked, self.remark)))).tip

    @property
    def verdict(self) -> str:
        """What a screen reader tells besides: the ranking, and what is to be said against it."""
        score = "" if self.score is None else say("{score} of 100", score=f"{100 * self.score:.0f}")
        number = say(NUMBERS[self.copied]) if self.copied < len(NUMBERS) else f"{self.copied:,}"
        bars = say("{number} bar copied" if self.copied == 1 else "{number} bars copied", number=number)
        return ", ".join(filter(None, (score, bars if self.copied else self.exception)))
