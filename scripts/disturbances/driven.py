"""The real program, driven by a seed: run as `python -m disturbances.driven SEED ACT…`.

It is `composer.ui.application.main` with one thing added: once the window is there, a timer does one of the
acts after another, and each tells what it has done as a line of JSON. SIGUSR1 closes the window.
"""

import json
import random
import signal
import sys
import time
from typing import Any

from PySide6.QtCore import QObject, QTimer

from composer.ui import application
from composer.ui.window_assembly import WindowAssembly
from disturbances.acts import ACTS

PAUSE_MILLISECONDS = (20, 400)


def tell(event: str, **facts: Any) -> None:
    """One line for whoever started this; on its way when this returns."""
    print(json.dumps({"event": event, "at": time.time(), **facts}), flush=True)


class Driver(QObject):
    """Does one act after another, with pauses as a person makes."""

    def __init__(self, assembly: WindowAssembly, seed: int, acts: list[str]) -> None:
        super().__init__(assembly)
        self._random = random.Random(seed)
        self._assembly = assembly
        self._acts = [ACTS[name](assembly, self._random, tell) for name in acts]
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._act)
        self._closing = QTimer(self, interval=20)  # lets the interpreter look at signals
        self._closing.timeout.connect(self._close_if_asked)
        self._closing.start()
        self._is_asked, self._is_closing, self._acts_now = False, False, False
        signal.signal(signal.SIGUSR1, self._ask_to_close)
        assembly.closing.overdue.connect(self._tell_overdue)
        assembly.failures.told.connect(lambda sentence, job: tell("told", sentence=sentence, job=job))
        QTimer.singleShot(0, self._ready)

    def _ready(self) -> None:
        tell("ready")
        self._pause()

    def _ask_to_close(self, *_: object) -> None:
        # A signal may come in the middle of a key's own handling; a person closes between two of them.
        self._is_asked = True

    def _close_if_asked(self) -> None:
        if self._is_asked and not self._acts_now:
            self._is_asked, self._is_closing = False, True
            tell("closing", jobs=self._jobs)
            self._assembly.window.close()

    def _tell_overdue(self) -> None:
        tell("overdue", jobs=self._jobs)

    @property
    def _jobs(self) -> list[str]:
        return sorted(job.name for job in self._assembly.jobs.running)

    def _pause(self) -> None:
        if self._acts:
            self._timer.start(self._random.randint(*PAUSE_MILLISECONDS))

    def _act(self) -> None:
        if self._is_closing or not self._assembly.window.isVisible():
            return  # it takes nothing any more
        self._acts_now = True
        self._random.choice(self._acts)()
        self._acts_now = False
        self._pause()


def main() -> int:
    """Starts the program, with a driver in its window."""
    seed, acts = int(sys.argv[1]), sys.argv[2:]
    build = application.build_window

    def build_driven(*args: Any, **more: Any) -> WindowAssembly:
        assembly = build(*args, **more)
        Driver(assembly, seed, acts)
        return assembly

    application.build_window = build_driven
    return application.main()


if __name__ == "__main__":
    sys.exit(main())
