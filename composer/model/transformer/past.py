"""What a Transformer remembers of the characters it has read: keys and values, for rows of different ages.

To whoever holds it, a past never changes, although the one that follows it usually lies in the same arrays,
one place further on. Where two follow the same past, the second finds its place taken, and copies.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Numbers = NDArray[np.intp]
ROOM = 64
"""Places are made so many at a time."""


@dataclass(frozen=True, eq=False)
class Past:
    """Keys and values, and how much of them belongs to each row.

    Attributes:
        keys, values: `(layers, rows, places, head_width)`; the keys are rotated.
        lengths: how many places of each row are used, `(rows,)`.
        read: how many characters each row has read, `(rows,)`: more, where the first are forgotten.
        taken: how many places are used by anybody who shares the arrays, `(rows,)`.
    """

    keys: Array
    values: Array
    lengths: Numbers
    read: Numbers
    taken: Numbers

    @classmethod
    def none(cls, layers: int, rows: int, head_width: int) -> "Past":
        """Of texts that have not begun."""
        empty = np.zeros((layers, rows, ROOM, head_width), np.float32)
        nothing = np.zeros(rows, np.intp)
        return cls(empty, empty.copy(), nothing, nothing, nothing.copy())

    def next(self, context: int) -> "Past":
        """One character further: its place is there, to be written, and nobody else writes it."""
        own = self
        if not np.array_equal(self.taken, self.lengths) or self.lengths.max() >= self.keys.shape[2]:
            own = self._copied(context - 1)
        own.taken[:] = own.lengths + 1
        return Past(own.keys, own.values, own.lengths + 1, own.read + 1, own.taken)

    def take_rows(self, rows: Sequence[int] | Numbers) -> "Past":
        """The same for these rows, in this order."""
        chosen = np.asarray(rows, np.intp)
        lengths = self.lengths[chosen]
        used = int(lengths.max(initial=0))
        keys, values = (_with_room(array[:, chosen, :used]) for array in (self.keys, self.values))
        return Past(keys, values, lengths, self.read[chosen], lengths.copy())

    def join_rows(self, others: Sequence["Past"]) -> "Past":
        """These rows and below them those of others."""
        pasts = [self, *others]
        places = max(past.keys.shape[2] for past in pasts)
        keys, values = (
            np.concatenate([_of_places(getattr(past, name), places) for past in pasts], axis=1)
            for name in ("keys", "values")
        )
        lengths, read = (
            np.concatenate([getattr(past, name) for past in pasts]) for name in ("lengths", "read")
        )
        return Past(keys, values, lengths, read, lengths.copy())

    def _copied(self, most: int) -> "Past":
        """In arrays of its own, with room, and without what lies more than `most` places back."""
        lengths = np.minimum(self.lengths, most)
        used = int(lengths.max(initial=0))
        first = self.lengths - lengths
        # Where nothing is forgotten the places stay as they are, which is quicker than to choose them.
        chosen: Any = (slice(None), slice(None), slice(0, used))
        if first.any():
            places = np.minimum(first[:, np.newaxis] + np.arange(used), self.keys.shape[2] - 1)
            chosen = (slice(None), np.arange(len(lengths))[:, np.newaxis], places)
        keys, values = (_with_room(array[chosen]) for array in (self.keys, self.values))
        return Past(keys, values, lengths, self.read, lengths.copy())


def _with_room(array: Array) -> Array:
    """With places to write, at least `ROOM` and about a quarter of those used."""
    used = array.shape[2]
    return _of_places(array, (used + used // 4 + 2 * ROOM - 1) // ROOM * ROOM)


def _of_places(array: Array, places: int) -> Array:
    wider = np.zeros((*array.shape[:2], places, array.shape[3]), np.float32)
    wider[:, :, : array.shape[2]] = array
    return wider
