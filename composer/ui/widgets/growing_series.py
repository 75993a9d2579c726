"""Points that only grow, kept in arrays, with a running mean beside them."""

import numpy as np
from numpy.typing import NDArray

FIRST_ROOM = 1024


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
        if self._length == len(self._steps):
            self._steps = np.resize(self._steps, 2 * self._length)
            self._values = np.resize(self._values, 2 * self._length)
        self._steps[self._length] = step
        self._values[self._length] = value
        self._length += 1

    @property
    def steps(self) -> NDArray[np.float64]:
        """`(length,)`; a view, not a copy."""
        return self._steps[: self._length]

    @property
    def values(self) -> NDArray[np.float64]:
        """`(length,)`; a view, not a copy."""
        return self._values[: self._length]


class RunningMean:
    """An exponential running mean that is not drawn towards zero at its start.

    Adam: A Method for Stochastic Optimization, section 3, https://arxiv.org/abs/1412.6980
    """

    def __init__(self, decay: float) -> None:
        """`decay` is the share of the past that is kept at each value."""
        self._decay = decay
        self._sum = 0.0
        self._weight = 0.0

    def add(self, value: float) -> float:
        """Takes one more value and returns the mean."""
        self._sum = self._decay * self._sum + (1 - self._decay) * value
        self._weight = self._decay * self._weight + (1 - self._decay)
        return self._sum / self._weight
