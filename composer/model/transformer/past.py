"""What a Transformer remembers of the characters it has read: keys and values, for rows of different ages.

To whoever holds it, a past never changes, although the one that follows it usually lies in the same arrays,
one place further on. Where two follow the same past, the second finds its place taken, and copies. To take
and to join rows only says which they are; they are copied, once, when they are read on from.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Numbers = NDArray[np.intp]
ROOM = 64
"""Places are made so many at a time."""
GROUP = 32
"""Places are forgotten so many at a time, and added up in such groups: so the sums of a row are the same
whatever lies beside it."""


@dataclass(frozen=True, eq=False)
class Memory:
    """Arrays that one past after another lies in.

    Attributes:
        keys: `(layers, rows, head_width, places)`, rotated; as the product with queries reads them fastest.
        values: `(layers, rows, places, head_width)`.
        taken: how many places of each row are used by anybody, `(rows,)`.
    """

    keys: Array
    values: Array
    taken: Numbers

    @classmethod
    def empty(cls, layers: int, rows: int, head_width: int, used: int) -> "Memory":
        """With room for as many places as are used, about a quarter more, and at least `ROOM`."""
        places = (used + used // 4 + 2 * ROOM - 1) // ROOM * ROOM
        keys = np.zeros((layers, rows, head_width, places), np.float32)
        return cls(keys, np.zeros((layers, rows, places, head_width), np.float32), np.zeros(rows, np.intp))

    @property
    def places(self) -> int:
        """How many there is room for."""
        return int(self.keys.shape[3])


@dataclass(frozen=True, eq=False)
class Past:
    """Rows of one or more memories, and how much of them belongs to each row.

    Attributes:
        sources: for each row the memory and which of its rows.
        lengths: how many places of each row are used, `(rows,)`.
        read: how many characters each row has read, `(rows,)`: more, where the first are forgotten.
        whole: the memory whose rows these all are, in its order; None where they are chosen.
    """

    sources: tuple[tuple[Memory, int], ...]
    lengths: Numbers
    read: Numbers
    whole: Memory | None = None

    @classmethod
    def none(cls, layers: int, rows: int, head_width: int) -> "Past":
        """Of texts that have not begun."""
        nothing = np.zeros(rows, np.intp)
        return _of(Memory.empty(layers, rows, head_width, 0), nothing, nothing)

    @property
    def memory(self) -> Memory:
        """Where it lies, of a past that was made by `next`."""
        assert self.whole is not None, (
            "rows that were chosen lie in several places until they are read on from"
        )
        return self.whole

    def next(self, context: int) -> "Past":
        """One character further: its place is there, to be written, and nobody else writes it."""
        own, memory = self, self.whole
        is_free = memory is not None and np.array_equal(memory.taken, self.lengths)
        if memory is None or not is_free or self.lengths.max(initial=0) >= memory.places:
            own = self._copied(context - 1)
            memory = own.memory
        lengths = own.lengths + 1
        memory.taken[:] = lengths
        return Past(own.sources, lengths, own.read + 1, memory)

    def take_rows(self, rows: Sequence[int] | Numbers) -> "Past":
        """The same for these rows, in this order."""
        chosen = np.asarray(rows, np.intp)
        sources = tuple(self.sources[row] for row in chosen)
        return Past(sources, self.lengths[chosen], self.read[chosen])

    def join_rows(self, others: Sequence["Past"]) -> "Past":
        """These rows and below them those of others."""
        pasts = [self, *others]
        lengths, read = (
            np.concatenate([getattr(past, name) for past in pasts]) for name in ("lengths", "read")
        )
        return Past(tuple(source for past in pasts for source in past.sources), lengths, read)

    def _copied(self, most: int) -> "Past":
        """In a memory of its own, with room, and without groups that lie more than `most` places back."""
        lengths = self.lengths - np.maximum(self.lengths - most, 0) // GROUP * GROUP
        like = self.sources[0][0].keys
        memory = Memory.empty(like.shape[0], len(lengths), like.shape[2], int(lengths.max(initial=0)))
        for row, ((source, place), end, kept) in enumerate(
            zip(self.sources, self.lengths, lengths, strict=True)
        ):
            some = slice(end - kept, end)
            memory.keys[:, row, :, :kept] = source.keys[:, place, :, some]
            memory.values[:, row, :kept] = source.values[:, place, some]
        return _of(memory, lengths, self.read)


def _of(memory: Memory, lengths: Numbers, read: Numbers) -> Past:
    return Past(tuple((memory, row) for row in range(len(lengths))), lengths, read, memory)
