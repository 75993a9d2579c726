"""How fast a training goes now, and how long it still takes."""

import time
from collections import deque
from collections.abc import Callable

from composer.training.estimate import duration

WINDOW_STEPS = 200
"""Steps that the speed is measured over: enough to be calm, few enough to follow a busy machine."""


class TrainClock:
    """Notes when steps were made; paused time does not count."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._made: deque[tuple[float, int]] = deque(maxlen=WINDOW_STEPS)

    def begin(self, step: int) -> None:
        """Counts from now and from `step` on, as at the start and after a pause."""
        self._made.clear()
        self.made(step)

    def made(self, step: int) -> None:
        """Notes a step."""
        self._made.append((self._clock(), step))

    @property
    def steps_per_second(self) -> float | None:
        """None until two moments differ."""
        if len(self._made) < 2:
            return None
        (then, first), (now, last) = self._made[0], self._made[-1]
        return (last - first) / (now - then) if now > then and last > first else None

    def left(self, iterations: int) -> str:
        """`4 minutes`; empty while the speed is not known."""
        speed = self.steps_per_second
        return duration((iterations - self._made[-1][1]) / speed) if speed else ""
