"""An hour of training, composing, playing and editing at once: what grows, and what is left open."""

import argparse
import statistics
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from disturbances.arguments import add_runs_and_seed
from disturbances.program import Program

ACTS = ("edit", "keep", "compose", "train", "export", "hear")
SAMPLE_SECONDS = 5
ALLOWED_GROWTH = 0.05
MORE_THREADS, MORE_FILES = 4, 8
"""A pool's threads come and go; what only comes is a leak."""


@dataclass(frozen=True)
class Sample:
    """What the program has at a moment."""

    seconds: float
    megabytes: float
    threads: int
    files: int


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--minutes`, `--warm-up`."""
    add_runs_and_seed(parser, 1)
    parser.add_argument("--minutes", type=float, default=60, help="how long each run takes (60)")
    parser.add_argument("--warm-up", type=float, default=10, help="minutes after which growth counts (10)")


def run(options: argparse.Namespace) -> dict[str, object]:
    """Memory, threads and files after the warm-up and at the end of each run."""
    failures: list[str] = []
    runs = [_soak(options, options.seed + number, failures) for number in range(options.runs)]
    return {"disturbance": "soak", "runs": runs, "failures": failures}


def _soak(options: argparse.Namespace, seed: int, failures: list[str]) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        program = Program(Path(folder) / "home", ACTS, seed)
        program.wait_for("ready")
        samples: list[Sample] = []
        while (seconds := time.monotonic() - program.started) < options.minutes * 60:
            if program.process.poll() is not None:
                break
            samples.append(Sample(seconds, program.resident_megabytes(), *program.counts()))
            time.sleep(SAMPLE_SECONDS)
        alive = program.process.poll() is None
        code = program.close()
    failures += _grown(samples, options.warm_up * 60, seed)
    failures += [] if alive else [f"Seed {seed}: the program ended by itself, exit code {code}."]
    failures += [] if code == 0 else [f"Seed {seed}: closing ended with {code}."]
    acts = Counter(event["event"] for event in program.events)
    return _figures(samples, options.warm_up * 60, seed) | {"acts": acts, "exit_code": code}


def _ends(samples: list[Sample], warm_up_seconds: float) -> tuple[list[Sample], list[Sample]]:
    """The first and the last tenth after the warm-up, so that one odd moment does not count."""
    after = [sample for sample in samples if sample.seconds >= warm_up_seconds] or samples
    tenth = max(1, len(after) // 10)
    return after[:tenth], after[-tenth:]


def _figures(samples: list[Sample], warm_up_seconds: float, seed: int) -> dict[str, object]:
    first, last = _ends(samples, warm_up_seconds)
    figures: dict[str, object] = {"seed": seed, "minutes": round(samples[-1].seconds / 60, 1)}
    for name in ("megabytes", "threads", "files"):
        figures[name] = [round(_median(part, name), 1) for part in (first, last)]
    return figures


def _grown(samples: list[Sample], warm_up_seconds: float, seed: int) -> list[str]:
    first, last = _ends(samples, warm_up_seconds)
    growth = _median(last, "megabytes") / _median(first, "megabytes") - 1
    threads = _median(last, "threads") - _median(first, "threads")
    files = _median(last, "files") - _median(first, "files")
    return [
        *([f"Seed {seed}: memory grew by {growth:.1%}."] if growth > ALLOWED_GROWTH else []),
        *([f"Seed {seed}: {threads:.0f} more threads."] if threads > MORE_THREADS else []),
        *([f"Seed {seed}: {files:.0f} more open files."] if files > MORE_FILES else []),
    ]


def _median(samples: list[Sample], name: str) -> float:
    return float(statistics.median(getattr(sample, name) for sample in samples))
