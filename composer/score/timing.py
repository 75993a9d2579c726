"""Where places of the music lie in time as they are played: off-beats late, notes a little before or behind.

Bar lines and beats stay where they are but for some milliseconds, so that page, loop and clicks go along.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Timing:
    """A line through places: each in `onsets` is played at the one in `places`, both rising, in whole notes.

    Between two of them it is straight; before the first and behind the last nothing is moved further.
    """

    onsets: tuple[Fraction, ...] = ()
    places: tuple[Fraction, ...] = ()

    def played(self, onset: Fraction) -> Fraction:
        """Where a place of the music is played."""
        return _along(self.onsets, self.places, onset)

    def written(self, place: Fraction) -> Fraction:
        """The place of the music that is played there."""
        return _along(self.places, self.onsets, place)


AS_WRITTEN = Timing()


def _along(before: Sequence[Fraction], after: Sequence[Fraction], place: Fraction) -> Fraction:
    if not before:
        return place
    index = bisect_right(before, place)
    if index in (0, len(before)):
        nearest = min(index, len(before) - 1) if index == 0 else index - 1
        return place + after[nearest] - before[nearest]
    start, end = before[index - 1], before[index]
    if place == start:
        return after[index - 1]
    return after[index - 1] + (place - start) * (after[index] - after[index - 1]) / (end - start)
