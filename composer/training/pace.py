"""How many steps go into one call of the network, and how fast they are."""

from collections.abc import Callable
from dataclasses import dataclass, field

SECONDS_A_CALL = 0.1
"""A training that is stopped waits for one call at most, and a window shows each step when its call ends."""

MOST_STEPS_A_CALL = 64


@dataclass
class Pace:
    """Times the calls; the first one compiles and counts only where it is the only one."""

    clock: Callable[[], float]
    steps: int = 0
    seconds: float = 0.0
    _latest: tuple[int, float] | None = None
    _first: tuple[int, float] = field(default=(0, 0.0))
    _calls: int = 0

    def steps_of_next_call(self) -> int:
        """One at first, then as many as fit into `SECONDS_A_CALL`, growing to at most twice as many."""
        if self._latest is None or self._calls < 2:
            return 1
        steps, seconds = self._latest
        fitting = MOST_STEPS_A_CALL if seconds <= 0 else int(SECONDS_A_CALL * steps / seconds)
        return max(1, min(fitting, 2 * steps, MOST_STEPS_A_CALL))

    def began(self) -> float:
        """The clock's time at the beginning of a call."""
        return self.clock()

    def made(self, steps: int, began: float) -> None:
        """Notes a call of so many steps."""
        seconds = self.clock() - began
        self._calls += 1
        self._latest = (steps, seconds)
        if self._calls == 1:
            self._first = self._latest
        else:
            self.steps += steps
            self.seconds += seconds

    @property
    def seconds_of_last_call(self) -> float:
        """0.0 before the first one."""
        return self._latest[1] if self._latest else 0.0

    @property
    def steps_per_second(self) -> float:
        """Mean speed of the calls so far, the first one left out; 0.0 where nothing was measured."""
        steps, seconds = (self.steps, self.seconds) if self.steps else self._first
        return steps / seconds if seconds > 0 else 0.0
