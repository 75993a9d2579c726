"""Seconds until a collection is open in the real window, the first time and the second, and until it is moved
into other keys.

Each opening is a fresh process; the second finds the data folder of the first. It is moved into the other
keys that a training learns it in, before which it waits.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile

from benchmarks.tune_sources import COLLECTIONS

WINDOW = """
import sys, time
from PySide6.QtCore import QTimer
from composer.library.folders import Folders
from composer.ui.application import build_application, build_window

application = build_application()
assembly = build_window(Folders.default())
assembly.window.show()

def opened():
    print(time.perf_counter() - begun, flush=True)
    assembly.window.close()

def begin():
    global begun
    assembly.session.corpus_changed.connect(opened)
    begun = time.perf_counter()
    assembly.corpus.open(sys.argv[1:])

QTimer.singleShot(500, begin)
application.exec()
"""
COMMAND_LINE = """
import sys, time
from composer.corpus.kept_judgements import keep_judgements_in
from composer.corpus.reading import read_corpus
from composer.library.folders import Folders

begun = time.perf_counter()
keep_judgements_in(Folders.default().judgements)
for corpus in read_corpus(sys.argv[1:]):
    pass
print(time.perf_counter() - begun)
"""
KEYS = """
import sys, time
from composer.corpus.reading import read_corpus
from composer.workflows.training_tunes import in_other_keys

*_, corpus = read_corpus(sys.argv[1:])
begun = time.perf_counter()
for tune in corpus.tunes:
    in_other_keys(tune.text)
print(time.perf_counter() - begun)
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which collections, and how often."""
    parser.add_argument("--collections", nargs="+", default=list(COLLECTIONS), help="names, files or folders")
    parser.add_argument("--runs", type=int, default=3, help="first and second openings of each, in turn")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """Medians of the runs; those in other keys once."""
    return {
        "benchmark": "opening",
        "runs": options.runs,
        **{source: _of(source, options.runs) for source in options.collections},
        "cores": os.cpu_count(),
    }


def _of(source: str, runs: int) -> dict[str, float]:
    found: dict[str, list[float]] = {}
    for _ in range(runs):
        for name, program in (("window", WINDOW), ("command_line", COMMAND_LINE)):
            with tempfile.TemporaryDirectory() as home:
                for time in ("first", "second"):
                    found.setdefault(f"{name}_{time}_seconds", []).append(_seconds(program, source, home))
    with tempfile.TemporaryDirectory() as home:
        found["other_keys_seconds"] = [_seconds(KEYS, source, home)]
    return {name: round(statistics.median(seconds), 2) for name, seconds in found.items()}


def _seconds(program: str, source: str, home: str) -> float:
    ended = subprocess.run(
        [sys.executable, "-c", program, source],
        env=os.environ | {"ABC_COMPOSER_HOME": home},
        capture_output=True,
        text=True,
        check=True,
    )
    return float(json.loads(ended.stdout))
