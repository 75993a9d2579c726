"""A line of Compose's list: a tune with its ranking, and what is to be said against it."""

from dataclasses import dataclass

from composer.plurals import plural
from composer.ui.itemmodels.tune_row import TuneRow

FLAG = "⚑"
"""Of a tune that may be called a copy."""


@dataclass(frozen=True, slots=True)
class ComposedRow(TuneRow):
    """A tune that was composed.

    Attributes:
        score: its ranking, 0 to 1; None where it has none.
        parts: how good each part of the ranking is, 0 to 1, in their order.
        flag: how much of a training tune it copies; empty where that is little.
    """

    score: float | None = None
    parts: tuple[float, ...] = ()
    flag: str = ""

    @property
    def line(self) -> str:
        """Without the note, which is in the flag where it matters."""
        return TuneRow(self.title, self.rhythm, self.key, self.meter, self.bars).line

    @property
    def exception(self) -> str:
        """That it is a copy, or what is wrong with it."""
        return f"{FLAG} {self.flag}" if self.flag else TuneRow(self.title, problems=self.problems).exception

    @property
    def verdict(self) -> str:
        """Beside validity, what screen readers should know: the ranking and the flag."""
        return ", ".join(filter(None, (self.validity, self.spoken_score, self.flag)))

    @property
    def validity(self) -> str:
        """`valid`, `2 problems`, or empty where the tune was not checked."""
        if self.problems is None:
            return ""
        return plural(self.problems, "problem") if self.problems else "valid"

    @property
    def spoken_score(self) -> str:
        """The ranking in words."""
        return "" if self.score is None else f"ranked {self.score:.0%}"
