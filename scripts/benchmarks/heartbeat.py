"""A heartbeat every 10 ms in the window's thread, what ran while one was late, and the machine's own delays.

The gaps of a process that does nothing else are measured at the same time: on a busy machine it is late too,
and what is late in both is not the window's doing.
"""

import gc
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MILLISECONDS = 10
LATE_MILLISECONDS, LONG_MILLISECONDS = 60, 100
MOST_TOLD = 12
ROOT = Path(__file__).parents[2]

# Sleeps until its input ends, then tells when each sleep began and how long it was: seconds, milliseconds.
MACHINE = """
import sys, threading, time
over = threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), over.set()), daemon=True).start()
last, late = time.perf_counter(), []
while not over.is_set():
    time.sleep(0.01)
    now = time.perf_counter()
    late.append((last, (now - last) * 1000))
    last = now
print("\\n".join(f"{began} {gap}" for began, gap in late))
"""


class Heartbeat(QObject):
    """Beats and writes down how long each beat was in coming, phase by phase."""

    def __init__(self) -> None:
        super().__init__()
        self._beats: dict[str, list[tuple[float, float]]] = {}
        self.phase = ""
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=BEAT_MILLISECONDS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._watch, self._machine = _Watch(self), _Machine()

    def start(self) -> None:
        """The first phase begins."""
        self._last = time.perf_counter()
        self._timer.start()
        self._watch.start()

    def stop(self) -> None:
        """No more beats."""
        self._timer.stop()
        self._watch.stop()
        self._machine.stop()

    @property
    def last(self) -> float:
        """When it beat last."""
        return self._last

    def figures(self) -> dict[str, dict[str, float]]:
        """For each phase, its gaps and those of the machine meanwhile."""
        return {phase: self._figures(beats) for phase, beats in self._beats.items()}

    def figures_of_all(self) -> dict[str, float]:
        """Of all phases together."""
        return self._figures([beat for beats in self._beats.values() for beat in beats])

    def causes(self) -> list[dict[str, object]]:
        """What ran during the longest gaps, the longest first."""
        every = [(gap, began, phase) for phase, beats in self._beats.items() for began, gap in beats]
        longest = sorted((one for one in every if one[0] > LONG_MILLISECONDS), reverse=True)[:MOST_TOLD]
        return [
            {
                "gap_ms": round(gap, 1),
                "phase": phase,
                "machine_ms": round(self._machine.longest(began, began + gap / 1000), 1),
                "ran": self._watch.ran(began, began + gap / 1000),
            }
            for gap, began, phase in longest
        ]

    def _beat(self) -> None:
        now = time.perf_counter()
        self._beats.setdefault(self.phase, []).append((self._last, (now - self._last) * 1000))
        self._last = now

    def _figures(self, beats: Sequence[tuple[float, float]]) -> dict[str, float]:
        gaps = [gap for _, gap in beats]
        idle = [self._machine.longest(began, began + gap / 1000) for began, gap in beats]
        return {
            "longest_gap_ms": round(max(gaps), 1),
            "p99.9_gap_ms": round(float(np.percentile(gaps, 99.9)), 1),
            "p99_gap_ms": round(float(np.percentile(gaps, 99)), 1),
            "machine_longest_ms": round(max(idle), 1),
            "beats": len(gaps),
        }


class _Watch(threading.Thread):
    """Looks at what the window's thread does while a beat is late, and when garbage is collected."""

    def __init__(self, heart: Heartbeat) -> None:
        super().__init__(daemon=True, name="watch")
        self._heart, self._main = heart, threading.get_ident()
        self._over = threading.Event()
        self._seen: list[tuple[float, str]] = []
        self._turns: list[tuple[float, float, int]] = []
        self._turn_began = 0.0

    def start(self) -> None:
        """Begins to look."""
        gc.callbacks.append(self._note_turn)
        super().start()

    def stop(self) -> None:
        """Looks no more."""
        gc.callbacks.remove(self._note_turn)
        self._over.set()
        self.join()

    def run(self) -> None:
        """In its thread."""
        while not self._over.wait(BEAT_MILLISECONDS / 1000):
            now = time.perf_counter()
            if (now - self._heart.last) * 1000 > LATE_MILLISECONDS:
                self._seen.append((now, _told(self._main)))

    def ran(self, began: float, ended: float) -> list[str]:
        """What was seen most often between these moments, and the turns of the collector."""
        turns = [
            f"garbage, generation {generation}: {(end - start) * 1000:.0f} ms"
            for start, end, generation in self._turns
            if start < ended and end > began
        ]
        seen = Counter(what for when, what in self._seen if began <= when <= ended)
        return turns + [what for what, _ in seen.most_common(3)]

    def _note_turn(self, phase: str, information: dict[str, Any]) -> None:
        if threading.get_ident() != self._main:
            return
        if phase == "start":
            self._turn_began = time.perf_counter()
        else:
            self._turns.append((self._turn_began, time.perf_counter(), information["generation"]))


class _Machine:
    """A process of its own that only sleeps, 10 ms at a time."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", MACHINE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._began, self._gaps = np.zeros(0), np.zeros(0)

    def stop(self) -> None:
        """Ends it and takes its figures. Both clocks are the computer's, which all processes share."""
        told, _ = self._process.communicate(timeout=60)
        numbers = np.array([line.split() for line in told.splitlines()], dtype=float).reshape(-1, 2)
        self._began, self._gaps = numbers[:, 0], numbers[:, 1]

    def longest(self, began: float, ended: float) -> float:
        """The longest of its gaps that touches this time."""
        first = int(np.searchsorted(self._began, began)) - 1
        last = int(np.searchsorted(self._began, ended))
        return float(max(self._gaps[max(first, 0) : last], default=0.0))


def _told(thread: int) -> str:
    """The innermost lines of a thread's stack that are the project's, and where it stands now."""
    named: list[tuple[str, int, str]] = []
    # Read and let go at once: whoever holds a frame holds all that was made in it.
    frame = sys._current_frames().get(thread)
    while frame is not None:
        named.append((frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name))
        frame = frame.f_back
    lines = [f"{_short(file)}:{line} {name}" for file, line, name in reversed(named)]
    ours = [line for line in lines if line.startswith("composer/")][-4:]
    return " > ".join(dict.fromkeys([*ours, *lines[-1:]]))


def _short(file: str) -> str:
    path = Path(file)
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
