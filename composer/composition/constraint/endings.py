"""How a section's last bar ends well: lengths that leave no fragment of a note to fill it up with.

A network often wants to end a section early, by the pick-up that it is used to, or on another note than the
key note. What is left of its probability then fills the bar with whatever is tiny enough. Hence these rules,
which only narrow what is valid: where they leave nothing, all that is valid stays.
"""

from collections.abc import Iterable
from dataclasses import replace

from composer.composition.constraint.forms import BarRules
from composer.composition.constraint.lengths import QUARTERS, Lengths

UNIT, LONG = QUARTERS, 2 * QUARTERS
_UNEVEN = (1, 3)
"""Quarters and three quarters of the unit come in broken rhythms, which are written with `>` and `<`."""


class Endings:
    """Tells lengths that end a bar well, or lead to such an end.

    The last note lasts a unit at least, a broken note leaves room for two, and a long one for half of itself.
    Where the last note must be the key note, a long one before it leaves room for two units, and it begins on
    a beat where the bar's rules say so.
    """

    def __init__(self, lengths: Lengths) -> None:
        self._lengths = lengths
        self._ends: dict[tuple[int, int, int, bool], bool] = {}

    def fitting(self, bar: BarRules, remaining: int, counts: Iterable[int], tonic: bool) -> tuple[int, ...]:
        """Those lengths that fit a note, `tonic` for the key note, where so much of the bar is left."""
        return tuple(count for count in counts if self._fits(bar, remaining, count, tonic))

    def can_end(self, bar: BarRules, remaining: int) -> bool:
        """True where the bar can still end well when so much of it is left."""
        if remaining <= 0:
            return remaining == 0 and not bar.ends_on_tonic
        key = bar.length, bar.beat, remaining, bar.ends_on_tonic
        if key not in self._ends:
            self._ends[key] = any(self._fits(bar, remaining, count, True) for count in self._lengths.texts)
        return self._ends[key]

    def can_end_behind_group(self, bar: BarRules, remaining: int, count: int) -> bool:
        """The same behind a tuplet or a broken rhythm of notes of one length: nothing is left, or enough."""
        return (remaining >= LONG if remaining else count >= UNIT) and self.can_end(bar, remaining)

    def loosened(self, bar: BarRules, remaining: int) -> BarRules:
        """The bar's rules, without the beat that its last note can't begin on any more."""
        return bar if not bar.beat or self.can_end(bar, remaining) else replace(bar, beat=0)

    def _fits(self, bar: BarRules, remaining: int, count: int, tonic: bool) -> bool:
        left = remaining - count
        if left == 0:
            on_beat = not bar.beat or (bar.length - remaining) % bar.beat == 0
            return count >= UNIT and (not bar.ends_on_tonic or (tonic and on_beat))
        is_whole = count % UNIT == 0
        if left < (UNIT if is_whole else LONG) or count in _UNEVEN:
            return False
        if (bar.ends_on_tonic and count >= LONG > left) or (count > LONG and 2 * left < count):
            return False
        return self.can_end(bar, left)
