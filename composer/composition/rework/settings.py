"""How bars are composed anew."""

from dataclasses import dataclass

from composer.composition.sampling import Sampling
from composer.errors import ComposerError

MOST_WAYS = 64
CANDIDATES = 12
"""Ways that are drawn for each one that is chosen where locked bars follow."""
FOLLOWING_BARS = 4
"""Locked bars that a way is judged by; what comes later hardly depends on it."""


@dataclass(frozen=True)
class ReworkSettings:
    """See `composer.workflows.rework.ReworkRequest`.

    Attributes:
        count: how many ways.
        seed: of the first way; the one at index i is drawn with `seed + i`.
        sampling: how characters are drawn.
        characters: the most that are drawn where the network ends the tune.
    """

    count: int = 1
    seed: int = 0
    sampling: Sampling = Sampling()  # noqa: RUF009 - it is frozen
    characters: int = 1000

    def __post_init__(self) -> None:
        if not 1 <= self.count <= MOST_WAYS:
            raise ComposerError(f"The number of ways is {self.count:,}, but must be from 1 to {MOST_WAYS}.")
        if not 0 <= self.seed < 2**63 - MOST_WAYS:
            raise ComposerError(f"The seed is {self.seed}, but must be 0 or more, and below 2 to the 63rd.")
