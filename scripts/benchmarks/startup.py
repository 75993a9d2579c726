"""Seconds from the start of the process to a window that answers, over several fresh processes."""

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
from composer.ui.application import build_application, build_studio
from composer.library.folders import Folders
from PySide6.QtCore import QTimer

application = build_application()
studio = build_studio(Folders.default())
studio.window.show()

def usable():
    print(time.monotonic() - float(os.environ["STARTED"]), flush=True)
    studio.window.close()

# Due when the first events, painting among them, have been worked through.
QTimer.singleShot(0, usable)
application.exec()
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--runs`: how many fresh processes."""
    parser.add_argument("--runs", type=int, default=7, help="fresh processes after one that warms the disk")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """Median, fastest and slowest start."""
    with tempfile.TemporaryDirectory() as home:
        seconds = [_start(home) for _ in range(options.runs + 1)][1:]
    return {
        "benchmark": "startup",
        "runs": len(seconds),
        "median_seconds": round(statistics.median(seconds), 3),
        "fastest_seconds": round(min(seconds), 3),
        "slowest_seconds": round(max(seconds), 3),
        "cores": os.cpu_count(),
    }


def _start(home: str) -> float:
    environment = os.environ | {"ABC_COMPOSER_HOME": home, "STARTED": str(time.monotonic())}
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True
    )
    return float(ended.stdout)
