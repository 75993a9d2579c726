"""Collects garbage in the window's thread, in short turns, instead of whenever any thread allocates.

Python's own collector runs in whichever thread happens to allocate. Once TensorFlow is loaded a full
turn takes a third of a second, in which nothing is painted, and a window's objects must not be deleted
by another thread at all.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

# Reading a long tune makes a hundred thousand objects a second: a turn a second took 150 ms for them.
TURN_MILLISECONDS = 200
# Every so many turns an older generation is collected as well.
MIDDLE_EVERY, FULL_EVERY, LATEST_FULL = 10, 300, 1500


class GarbageCollection(QObject):
    """Takes garbage collection over while it lives."""

    def __init__(self, parent: QObject | None = None, busy: Callable[[], bool] = lambda: False) -> None:
        """`busy`: work is on, whose objects are in use; a full turn waits for its end, for some minutes."""
        super().__init__(parent)
        self._busy = busy
        self._since_full = 0
        self._turns = 0
        self._exempt = False
        self._timer = QTimer(self, interval=TURN_MILLISECONDS)
        self._timer.timeout.connect(self.turn)

    def start(self) -> None:
        """Switches the automatic collector off and begins."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Gives collecting back to Python."""
        self._timer.stop()
        gc.enable()

    def set_aside(self) -> None:
        """Exempts what is there now, the first time: libraries just loaded live as long as the program.

        Once only, or what a training leaves behind would be exempt with the next one.
        """
        if not self._exempt:
            self._exempt = True
            gc.freeze()

    def set_data_aside(self) -> None:
        """Exempts what has just been read: tunes hold no circles, so that they go without being looked at.

        Not to be called while a network is trained: it is full of circles, which would stay for ever.
        """
        gc.collect(0)
        gc.freeze()

    def collect_all(self) -> None:
        """A full turn, for when something large has ended."""
        gc.collect()

    def turn(self) -> None:
        """Collects the youngest objects, and older ones every now and then."""
        self._turns += 1
        self._since_full += 1
        if self._since_full >= (LATEST_FULL if self._busy() else FULL_EVERY):
            self._since_full = 0
            gc.collect(2)
        elif self._turns % MIDDLE_EVERY == 0:
            gc.collect(1)
        else:
            gc.collect(0)
