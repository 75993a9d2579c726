"""The real program in a process of its own, on a data folder of its own, doing what a seed says."""

import json
import os
import queue
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).parent.parent
LONGEST_START_SECONDS, LONGEST_FIRST_STEP_SECONDS = 120, 60
FROM_THE_FIRST_STEP = 0.7
"""So often a training is let begin first; else TensorFlow may still be loaded, or trace its graph."""
NOTHING: Mapping[str, str] = {}


class Program:
    """One start of the program; what it does it tells, an event a line.

    Args:
        home: its data folder; its settings lie there as well.
        acts: what it does, of those in `acts.ACTS`, each time another; nothing where there are none.
        seed: from which they are drawn.
        environment: variables that it gets besides.
    """

    def __init__(
        self, home: Path, acts: Sequence[str] = (), seed: int = 1, environment: Mapping[str, str] = NOTHING
    ) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self.home, self.acts = home, tuple(acts)
        self.started = time.monotonic()
        self.events: list[dict[str, Any]] = []
        self.errors = (home.parent / f"{home.name}.errors").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "disturbances.driven", str(seed), *acts],
            stdout=subprocess.PIPE, stderr=self.errors, cwd=home,
            env={**own_environment(home), **environment},
        )  # fmt: skip
        self._queue: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def wait_for(self, what: str | tuple[str, ...], seconds: float = LONGEST_START_SECONDS) -> dict[str, Any]:
        """The next event of that name, or of one of these; raises TimeoutError where none comes."""
        names = ("ended", *((what,) if isinstance(what, str) else what))
        until = time.monotonic() + seconds
        while True:
            try:
                event = self._queue.get(timeout=max(0.0, until - time.monotonic()))
            except queue.Empty:
                raise TimeoutError(f"The program did not tell “{what}” in {seconds} seconds.") from None
            self.events.append(event)
            if event["event"] in names:
                return event

    def kill(self) -> None:
        """Ends it as a power cut would, and takes what it told up to then."""
        self.process.send_signal(signal.SIGKILL)
        self.wait()

    def close(self, seconds: float = 60) -> int:
        """Closes the window as a person would; returns the exit code."""
        self.process.send_signal(signal.SIGUSR1)
        return self.wait(seconds)

    def wait(self, seconds: float = 60) -> int:
        """Waits until it has ended, and takes what it told up to then."""
        code = self.process.wait(seconds)
        self._reader.join()
        while not self._queue.empty():
            self.events.append(self._queue.get())
        self.errors.close()
        return code

    def told(self, what: str) -> list[dict[str, Any]]:
        """The events of that name so far."""
        return [event for event in self.events if event["event"] == what]

    def resident_megabytes(self) -> float:
        """Its memory, https://man7.org/linux/man-pages/man5/proc_pid_statm.5.html."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20

    def counts(self) -> tuple[int, int]:
        """Its threads and its open files."""
        there = Path(f"/proc/{self.process.pid}")
        return len(list((there / "task").iterdir())), len(list((there / "fd").iterdir()))

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            # The last line of a killed process may be half of one.
            if line.startswith(b"{") and line.endswith(b"}\n"):
                self._queue.put(json.loads(line))
        self._queue.put({"event": "ended"})


def wait_within(program: Program, seconds: float, draw: random.Random) -> float:
    """Waits up to so many seconds; where it trains, most times from its first step on. Returns how long."""
    trains = any(act.startswith("train") for act in program.acts)
    if trains and draw.random() < FROM_THE_FIRST_STEP:
        with suppress(TimeoutError):  # a large network on a busy machine
            program.wait_for("step", LONGEST_FIRST_STEP_SECONDS)
    waited = draw.uniform(0.05, seconds)
    time.sleep(waited)
    return waited


def own_environment(home: Path) -> dict[str, str]:
    """What a program needs that lives on this data folder, without a screen."""
    own = {"ABC_COMPOSER_HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "PYTHONPATH": _path()}
    quiet = {"QT_QPA_PLATFORM": "offscreen", "TF_CPP_MIN_LOG_LEVEL": "2"}
    return os.environ | own | quiet


def _path() -> str:
    before = os.environ.get("PYTHONPATH")
    return os.pathsep.join(str(part) for part in (SCRIPTS, SCRIPTS.parent, before) if part)
