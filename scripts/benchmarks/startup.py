"""Seconds from the start of the process to a window that answers, and to a new user's first tune heard."""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

# The system's monotonic clock is the same in both processes.
PROGRAM = """
import os, time
from composer.ui.application import build_application, build_window
from composer.library.folders import Folders
from PySide6.QtCore import QTimer

application = build_application()
assembly = build_window(Folders.default())
assembly.window.show()
listing = assembly.compose.page

def seconds():
    return time.monotonic() - float(os.environ["STARTED"])

def usable():
    print(seconds(), flush=True)
    if "FIRST_TUNE" not in os.environ:
        assembly.window.close()
        return
    assembly.document.tune_read.connect(lambda: assembly.player.playing or assembly.player.toggle())
    looking.start(10)
    assembly.compose.first_start.compose_wanted.emit("")

def look():
    if assembly.player.onset > 0 and listing.composed.shown():
        looking.stop()
        print(seconds(), flush=True)
        assembly.player.stop()
        assembly.window.close()

looking = QTimer()
looking.timeout.connect(look)
# Due when the first events, painting among them, have been worked through.
QTimer.singleShot(0, usable)
application.exec()
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many fresh processes."""
    parser.add_argument("--runs", type=int, default=7, help="fresh processes after one that warms the disk")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """Median, fastest and slowest start."""
    with tempfile.TemporaryDirectory() as home:
        seconds = [_start(home)[0] for _ in range(options.runs + 1)][1:]
    first = []
    for _ in range(options.runs):
        with tempfile.TemporaryDirectory() as home:
            window, heard = _start(home, FIRST_TUNE="1")
            first.append(heard - window)
    return {
        "benchmark": "startup",
        "runs": len(seconds),
        "median_seconds": round(statistics.median(seconds), 3),
        "fastest_seconds": round(min(seconds), 3),
        "slowest_seconds": round(max(seconds), 3),
        "median_seconds_from_window_to_first_tune_heard": round(statistics.median(first), 2),
        "slowest_seconds_from_window_to_first_tune_heard": round(max(first), 2),
        "cores": os.cpu_count(),
    }


def _start(home: str, **more: str) -> list[float]:
    environment = os.environ | {"ABC_COMPOSER_HOME": home, "STARTED": str(time.monotonic())} | more
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True
    )
    return [float(line) for line in ended.stdout.splitlines()]
