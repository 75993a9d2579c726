"""Points that only grow, kept in arrays, with a running mean beside them."""

import numpy as np
from numpy.typing import NDArray

FIRST_ROOM = 1024
SOON = 12
BLOCK = 256
"""Values that a running mean takes at once: the decay to this power is still a number to divide by."""


class GrowingSeries:
    """Values against steps; appending takes constant time on average."""

    def __init__(self) -> None:
        self._steps = np.empty(FIRST_ROOM)
        self._values = np.empty(FIRST_ROOM)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def append(self, step: float, value: float) -> None:
        """Adds one point."""
        self._make_room(self._length + 1)
        self._steps[self._length] = step
        self._values[self._length] = value
        self._length += 1

    def extend(self, steps: NDArray[np.float64], values: NDArray[np.float64]) -> None:
        """Adds many points at once."""
        longer = self._length + len(steps)
        self._make_room(longer)
        self._steps[self._length : longer] = steps
        self._values[self._length : longer] = values
        self._length = longer

    def _make_room(self, length: int) -> None:
        if length > len(self._steps):
            room = max(length, 2 * len(self._steps))
            self._steps = np.resize(self._steps, room)
            self._values = np.resize(self._values, room)

    @property
    def steps(self) -> NDArray[np.float64]:
        """`(length,)`; a view, not a copy."""
        return self._steps[: self._length]

    @property
    def values(self) -> NDArray[np.float64]:
        """`(length,)`; a view, not a copy."""
        return self._values[: self._length]


class RunningMean:
    """An exponential running mean that is quick at its start, where a loss falls fastest.

    It begins at the first value itself, and forgets sooner while it has seen little: after n values it
    keeps the share n / (n + `SOON`) of the past, until that is the `decay` asked for.
    """

    def __init__(self, decay: float) -> None:
        """`decay` is the largest share of the past that is kept at each value."""
        self._decay = decay
        self._mean = 0.0
        self._count = 0

    def add(self, value: float) -> float:
        """Takes one more value and returns the mean."""
        kept = min(self._decay, self._count / (self._count + SOON))
        self._mean = kept * self._mean + (1 - kept) * value
        self._count += 1
        return self._mean

    def add_all(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Takes many values, `(length,)`, and returns the mean after each; a hundred thousand in some ms."""
        settled = int(SOON * self._decay / (1 - self._decay)) + 1
        first = max(0, settled - self._count)
        means = [np.array([self.add(float(value)) for value in values[:first]])]
        blocks = (values[start : start + BLOCK] for start in range(first, len(values), BLOCK))
        means.extend(map(self._add_block, blocks))
        return np.concatenate(means)

    def _add_block(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        kept = self._decay ** np.arange(1, len(values) + 1)
        means: NDArray[np.float64] = kept * (self._mean + (1 - self._decay) * np.cumsum(values / kept))
        self._mean = float(means[-1])
        self._count += len(values)
        return means
