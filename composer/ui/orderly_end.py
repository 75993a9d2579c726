"""Closes the window in order where the system or the terminal asks the process to end."""

import os
import signal
import socket
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier

SIGNALS = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


class OrderlyEnd(QObject):
    """Until `stop`, SIGTERM, SIGHUP (the session ends) and Ctrl-C call `close` from the event loop.

    Python runs a handler only once the interpreter has its turn, which in an idle window it has not:
    https://docs.python.org/3/library/signal.html#signal.set_wakeup_fd
    """

    def __init__(self, close: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._close = close
        self._woken, self._waking = socket.socketpair()
        for end in (self._woken, self._waking):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._asked)
        self._before: dict[int, Any] = {number: signal.signal(number, _note) for number in SIGNALS}
        self._woken_before = signal.set_wakeup_fd(self._waking.fileno(), warn_on_full_buffer=False)

    def stop(self) -> None:
        """The signals do again what they did before."""
        signal.set_wakeup_fd(self._woken_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        for end in (self._woken, self._waking):
            end.close()

    def _asked(self) -> None:
        with suppress(BlockingIOError):
            numbers = os.read(self._woken.fileno(), 64)
            if any(number in SIGNALS for number in numbers):
                self._close()


def _note(_number: int, _frame: FrameType | None) -> None:
    """What wakes the event loop is written by the interpreter itself."""
