"""Note lengths in quarters of the unit note length: how each is written, and how a stretch can be filled."""

from collections.abc import Collection
from fractions import Fraction
from functools import lru_cache

from composer.notation.spelling import length_text

QUARTERS = 4
"""Lengths are counted in quarters of the unit: the finest that canonical text of real tunes has is `/4`."""
_COUNTS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)
"""What one note head with or without a dot can show, so that no note must be split to be engraved."""
_IN_TUPLETS = (2, 4, 8)
NEVER = 1_000_000
"""The cost of what cannot be done."""


class Lengths:
    """The lengths that a vocabulary can write.

    Attributes:
        texts: length in quarters -> its text; 4 is the empty text.
        finest: the shortest length; all multiples of it can be filled, and nothing else.
    """

    def __init__(self, characters: Collection[str]) -> None:
        spelled = {count: length_text(Fraction(count, QUARTERS)) for count in _COUNTS}
        written = {count: text for count, text in spelled.items() if all(c in characters for c in text)}
        self.finest = min(written)
        self.texts = {count: text for count, text in written.items() if count % self.finest == 0}
        self.counts = {text: count for count, text in self.texts.items()}
        self._filled = {0: 0}

    def up_to(self, most: int) -> tuple[int, ...]:
        """The lengths that are at most so long."""
        return tuple(count for count in self.texts if count <= most)

    def in_tuplet(self, time: int, most: int) -> tuple[int, ...]:
        """The lengths whose tuplet, played in the time of `time` notes, lasts at most `most`."""
        return tuple(count for count in _IN_TUPLETS if count in self.texts and time * count <= most)

    def can_fill(self, quarters: int) -> bool:
        """True where notes can make up just so much."""
        return quarters >= 0 and quarters % self.finest == 0

    def fill_cost(self, quarters: int, pitch: int) -> int:
        """The fewest characters that fill so much, where a pitch takes `pitch` characters."""
        return _fill_cost(tuple(self.texts.items()), quarters, pitch)

    def last_cost(self, quarters: int, pitch: int, last: int) -> int:
        """The same where the last note's pitch takes `last` characters; NEVER where nothing is to fill."""
        return min(
            (
                self.fill_cost(quarters - count, pitch) + last + len(self.texts[count])
                for count in self.up_to(quarters)
            ),
            default=NEVER,
        )


@lru_cache(maxsize=10_000)
def _fill_cost(texts: tuple[tuple[int, str], ...], quarters: int, pitch: int) -> int:
    if quarters <= 0:
        return 0 if quarters == 0 else NEVER
    costs = (
        pitch + len(text) + _fill_cost(texts, quarters - count, pitch)
        for count, text in texts
        if count <= quarters
    )
    return min(costs, default=NEVER)
