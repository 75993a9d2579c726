"""Damaged tunes through the reader, and one in ten through page and sound; see `benchmark.py mutations`.

Held are: nothing but a sentence is raised, none takes over five seconds, also when tried once more alone,
and the slowest of a hundred takes no more than 300 ms on the clock or, on a busy machine, of the processor.
"""

import argparse
from collections.abc import Callable, Sequence

import numpy as np
from benchmarks.mutations import LONGEST_SECONDS, Trial, draw, read, sound, try_all, write_midi

from disturbances.arguments import add_runs_and_seed

READ, SHARE_OF_PAGES = 50_000, 10
P99_SECONDS = 0.3
MOST_TOLD = 10
WAYS: dict[str, tuple[Callable[[str], None], int]] = {
    "reader": (read, 1),
    "page": (draw, SHARE_OF_PAGES),
    "sound": (sound, SHARE_OF_PAGES),
    "midi": (write_midi, SHARE_OF_PAGES),
}
"""What is done with a damaged tune, and with one of how many."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many damaged tunes, and in which way they are used."""
    add_runs_and_seed(parser, READ)
    parser.add_argument("--ways", nargs="*", choices=list(WAYS), default=list(WAYS))


def run(options: argparse.Namespace) -> dict[str, object]:
    """The figures of each way, and what did not hold."""
    figures: dict[str, object] = {}
    failures: list[str] = []
    for name in options.ways:
        work, share = WAYS[name]
        trials = try_all(work, range(options.seed, options.seed + max(options.runs // share, 1)))
        figures[name] = _figures(trials)
        failures += _failures(name, trials)
    told = {"disturbance": "malformed", "runs": options.runs, "seed": options.seed}
    return {**told, **figures, "failures": failures}


def _figures(trials: Sequence[Trial]) -> dict[str, object]:
    seconds = [trial.seconds for trial in trials]
    processor = [trial.processor_seconds for trial in trials]
    return {
        "count": len(trials),
        "refused_with_a_sentence": sum(bool(trial.refused) for trial in trials),
        "p99_ms": _milliseconds(seconds, 99),
        "longest_ms": _milliseconds(seconds, 100),
        "p99_processor_ms": _milliseconds(processor, 99),
        "longest_processor_ms": _milliseconds(processor, 100),
    }


def _failures(name: str, trials: Sequence[Trial]) -> list[str]:
    raised = [trial for trial in trials if trial.raised]
    # A machine that does other things beside it takes longer, but no more of its processor.
    long = [one for one in trials if min(one.seconds, one.processor_seconds) > LONGEST_SECONDS]
    found = [f"{name}: {_named(trial)} raised {trial.raised}" for trial in raised[:MOST_TOLD]]
    found += [f"{name}: {_named(trial)} took {trial.seconds:.1f} seconds" for trial in long[:MOST_TOLD]]
    slow = float(np.percentile([min(one.seconds, one.processor_seconds) for one in trials], 99))
    if slow > P99_SECONDS:
        found.append(f"{name}: one in a hundred took over {slow * 1000:.0f} ms")
    return found


def _named(trial: Trial) -> str:
    return f"“{trial.damage}” with seed {trial.seed}"


def _milliseconds(seconds: Sequence[float], share: float) -> float:
    return round(float(np.percentile(seconds, share)) * 1000, 1)
