"""What composing needs of a network, whichever framework it is made with."""

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

State = Any
"""Tuples, nested as the network likes, of arrays whose first axis is the batch, or of what has `take_rows`
and `join_rows` of its own. It never changes: a text may go on from it twice."""
LANES = 4
"""Rows are stepped in multiples of so many: linear algebra libraries then compute each row in the same way
whatever rows stand beside it, and a seed gives the same tune alone and in any batch."""


class SteppingNetwork(Protocol):
    """A network that reads one character and says how likely each is to come next.

    Attributes:
        longest_context: how many characters it looks back at; None, or left out, where nothing bounds it.
    """

    longest_context: int | None

    def start(self, batch_size: int) -> State:
        """The state before the first character, for `batch_size` texts."""

    def step(self, ids: NDArray[np.int32], state: State) -> tuple[NDArray[np.float32], State]:
        """Reads one more character of each text, `(batch,)`.

        Returns:
            logits of the next character, `(batch, vocabulary)`, and the state after the one read.
        """


def longest_context(network: SteppingNetwork) -> int | None:
    """How many characters a network looks back at; None where nothing bounds it."""
    return getattr(network, "longest_context", None)


def padded(rows: int) -> int:
    """The next multiple of `LANES`."""
    return -(-rows // LANES) * LANES


def take_rows(state: State, rows: Sequence[int] | NDArray[np.intp]) -> State:
    """A state that holds these rows of a state, in this order."""
    if isinstance(state, tuple):
        return tuple(take_rows(part, rows) for part in state)
    return state[rows] if isinstance(state, np.ndarray) else state.take_rows(rows)


def join_rows(*states: State) -> State:
    """The rows of states, one below the other."""
    first, *others = states
    if isinstance(first, tuple):
        return tuple(join_rows(*parts) for parts in zip(*states, strict=True))
    return np.concatenate(states) if isinstance(first, np.ndarray) else first.join_rows(others)
