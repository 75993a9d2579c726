"""Loads, once the window stands, what the next clicks will need, and takes away what killed writes left."""

import time
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.jobs import Jobs
from composer.unfinished import sweep_below

# pyqtgraph takes up to a second, and the plot of Train needs it at the first look.
MODULES = ("numpy", "pyqtgraph", "mido")
SECONDS_AT_ONCE = 0.004


class WarmUp(QtCore.QObject):
    """Qt's names first, a few at a time between events, and then the modules, in a job.

    PySide makes a class when its name is first used, and two threads that do so at once bring the program
    down. pyqtgraph uses every name while it is imported, and the window's thread paints meanwhile.
    """

    def __init__(
        self,
        jobs: Jobs,
        home: Path,
        then: Sequence[Callable[[], object]] = (),
        parent: QtCore.QObject | None = None,
    ) -> None:
        """`then` is done once the modules are there, one step between two events."""
        super().__init__(parent)
        self._jobs, self._home, self._steps = jobs, home, iter(then)
        self._imported = self._stopped = False
        self._names = iter([(module, name) for module in (QtCore, QtGui, QtWidgets) for name in dir(module)])
        self._timer = QtCore.QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def stop(self) -> None:
        """The window closes."""
        self._stopped = True
        self._timer.stop()

    def _go_on(self) -> None:
        if self._imported:
            self._make()
        else:
            self._name()

    def _make(self) -> None:
        step = next(self._steps, None)
        if step is None:
            self._timer.stop()
        else:
            step()

    def _name(self) -> None:
        end = time.monotonic() + SECONDS_AT_ONCE
        while time.monotonic() < end:
            found = next(self._names, None)
            if found is None:
                self._timer.stop()
                job = self._jobs.create("Warming up", self._work)
                job.succeeded.connect(self._go_on_making)
                job.start()
                return
            getattr(*found)

    def _work(self) -> Iterator[str]:
        yield from import_all()
        sweep_below(self._home)

    def _go_on_making(self) -> None:
        if not self._stopped:
            self._imported = True
            self._timer.start()


def import_all() -> Iterator[str]:
    """Imports module after module; one that is wanted earlier is simply imported by then."""
    for name in MODULES:
        import_module(name)
        yield name
