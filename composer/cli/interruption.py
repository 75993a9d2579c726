"""Ctrl-C as a wish to stop: the loop leaves after the step it is in, so that a checkpoint is saved."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any


class Interruption:
    """True once the person has asked to stop."""

    def __init__(self) -> None:
        self.wished = False

    def __bool__(self) -> bool:
        return self.wished


@contextmanager
def interruption() -> Iterator[Interruption]:
    """While it is entered, the first Ctrl-C (or SIGTERM) sets the flag; a second Ctrl-C stops at once."""
    wish = Interruption()

    def note(number: int, frame: FrameType | None) -> None:
        if wish.wished and number == signal.SIGINT:
            raise KeyboardInterrupt
        wish.wished = True

    before: dict[signal.Signals, Any] = {
        number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield wish
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
