"""The two marks of a loop as a person sets them, and the loop that they make."""

from dataclasses import dataclass, replace
from fractions import Fraction

from composer.playback.settings import Loop


@dataclass(frozen=True, slots=True)
class LoopMarks:
    """Where a loop begins (A) and ends (B), and how it is played.

    Attributes:
        start, end: in whole notes from the start of the tune; None where no mark is set.
        on: True where the stretch between the marks is repeated.
        speed_up_percent, fastest_percent: as in `Loop`.
    """

    start: Fraction | None = None
    end: Fraction | None = None
    on: bool = False
    speed_up_percent: int = 0
    fastest_percent: int = 150

    def with_start(self, onset: Fraction) -> "LoopMarks":
        """Mark A set; a mark B that is not after it is taken away."""
        return replace(self, start=onset, end=self.end if self.end is not None and self.end > onset else None)

    def with_end(self, onset: Fraction) -> "LoopMarks":
        """Mark B set, which switches the loop on; a mark A that is not before it is taken away."""
        start = self.start if self.start is not None and self.start < onset else None
        return replace(self, start=start, end=onset, on=onset > 0)

    def cleared(self) -> "LoopMarks":
        """No marks, and the loop off; how it speeds up is kept."""
        return replace(self, start=None, end=None, on=False)

    def within(self, length: Fraction) -> "LoopMarks":
        """The same in a tune of another length: marks that lie beyond its end are taken away."""
        start = self.start if self.start is not None and self.start < length else None
        end = self.end if self.end is not None and self.end <= length else None
        return replace(self, start=start, end=end, on=self.on and (start, end) == (self.start, self.end))

    def loop(self, length: Fraction) -> Loop | None:
        """The stretch to repeat, from the tune's start or to its end where a mark is missing; None if off."""
        start, end = self.start or Fraction(0), length if self.end is None else min(self.end, length)
        if not self.on or end <= start:
            return None
        return Loop(start, end, self.speed_up_percent, self.fastest_percent)
