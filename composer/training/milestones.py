"""Which weights of a training are kept to be heard later, and how little time and room that may take."""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from composer.training.run import Snapshot

FIRST_TUNE, FIRST_COPY = "tune", "copy"
MARKS = (FIRST_TUNE, FIRST_COPY)
MOST_SHARE = 0.02
"""Of a training's time that is spent on them at most; the untrained ones come before it begins."""
LEAST_SECONDS = 2.0
"""What may be spent on them in all, however short the training is: else it leaves nothing to be heard."""
ALL_NOISE = 16
"""Before so many steps a network writes noise, at whichever of them."""
MOST_KEPT, MOST_BYTES = 20, 200_000_000


@dataclass(frozen=True)
class Milestone:
    """Weights that are kept.

    Attributes:
        step: after which they are those; 0 for the untrained ones.
        marks: of `MARKS`: what the network did there for the first time.
        size_bytes: what they take on the disk.
    """

    step: int
    marks: tuple[str, ...] = ()
    size_bytes: int = 0


class MilestoneKeeper(Protocol):
    """Keeps weights beside a model; raises ComposerError where it can't."""

    def keep_milestone(self, snapshot: Snapshot, marks: Collection[str] = ()) -> bool:
        """Keeps the weights; False where there is no room for them. Those of step 0 begin anew."""

    def marks(self) -> Collection[str]:
        """What the network is known to have done before."""


def is_power_of_two(step: int) -> bool:
    """True for 1, 2, 4, 8 …"""
    return step > 0 and step & (step - 1) == 0


def steps_until_power_of_two(step: int) -> int:
    """How many steps there are from here to the next one: at least one."""
    return (1 << step.bit_length()) - step


def thinned(
    milestones: Sequence[Milestone], most: int = MOST_KEPT, most_bytes: int = MOST_BYTES
) -> tuple[Milestone, ...]:
    """Those that are kept, by step: the ones that tell least go until there is room.

    A milestone tells least where those beside it are nearest to each other: steps count by their ratios, as
    a network learns more in its first hundred steps than between the 900th and the 1,000th. The first, the
    latest and those with marks go only where nothing else is left.
    """
    kept = sorted(milestones, key=lambda one: one.step)
    while kept and (len(kept) > most or sum(one.size_bytes for one in kept) > most_bytes):
        del kept[_least(kept)]
    return tuple(kept)


def _least(kept: Sequence[Milestone]) -> int:
    inner = range(1, len(kept) - 1)
    plain = [place for place in inner if not kept[place].marks]
    if plain or inner:
        return min(plain or inner, key=lambda place: _gap(kept[place - 1], kept[place + 1]))
    return 0


def _gap(before: Milestone, after: Milestone) -> float:
    return math.log2((after.step + ALL_NOISE) / (before.step + ALL_NOISE))
