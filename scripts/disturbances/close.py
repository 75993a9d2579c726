"""Closes the window at random moments of whatever it does: it ends in three seconds, and all is kept."""

import argparse
import os
import random
import statistics
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from disturbances.arguments import add_runs_and_seed
from disturbances.kept import (
    complaints,
    leftovers,
    library_problems,
    processes_of,
    steps_lost,
    tunes_lost,
    typing_lost_seconds,
)
from disturbances.program import Program, wait_within

# What it does, and up to how many seconds after the window stands it is closed.
STATES: dict[tuple[str, ...], float] = {
    (): 2,
    ("edit", "keep"): 4,
    ("compose",): 6,
    ("train",): 5,
    ("train-large",): 10,
    ("measure",): 6,
    ("read",): 5,
    ("play",): 8,
    ("engrave",): 5,
    ("export",): 8,
    ("export-long",): 6,
    ("find",): 4,
}
LONGEST_SECONDS = 60
ORPHAN_SECONDS = 0.5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How often, and how long a closing may take."""
    add_runs_and_seed(parser, 100)
    parser.add_argument("--limit", type=float, default=3.0, help="longest closing, in seconds (3.0)")
    parser.add_argument("--state", action="append", help="only this one, such as “train” or “edit+keep”")


def run(options: argparse.Namespace) -> dict[str, object]:
    """How long closings took in each state, and what did not hold."""
    draw = random.Random(options.seed)
    states = [state for state in STATES if not options.state or _name(state) in options.state]
    closings: dict[str, list[_Closing]] = {}
    failures: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(options.runs):
            state = states[number % len(states)]
            found = _close(Path(folder) / f"home {number}", state, draw)
            closings.setdefault(_name(state), []).append(found)
            wrong = found.wrong
            if found.seconds > options.limit:
                wrong.append(f"it took {found.seconds:.1f} seconds")
            failures += [f"{_name(state)}, run {number}, {found.moment:.1f} s: {one}" for one in wrong]
    every = [one for some in closings.values() for one in some]
    return {
        "runs": options.runs,
        "seed": options.seed,
        "longest_seconds": max(one.seconds for one in every),
        "median_seconds": statistics.median(one.seconds for one in every),
        "by_state": {name: _account(some) for name, some in closings.items()},
        "load": os.getloadavg() if hasattr(os, "getloadavg") else None,
        "failures": failures,
    }


@dataclass(frozen=True)
class _Closing:
    """One closing: at which moment, how long it took, what was wrong, and which jobs ran.

    Attributes:
        unended: those that did not end in time, so that the program left without them.
    """

    moment: float
    seconds: float
    wrong: list[str]
    jobs: tuple[str, ...] = ()
    unended: tuple[str, ...] = ()


def _account(closings: Sequence[_Closing]) -> dict[str, object]:
    return {
        "runs": len(closings),
        "longest": max(one.seconds for one in closings),
        "jobs": Counter(job for one in closings for job in one.jobs),
        "unended": Counter(job for one in closings for job in one.unended),
    }


def _close(home: Path, acts: tuple[str, ...], draw: random.Random) -> _Closing:
    program = Program(home, acts, draw.randrange(10**6))
    program.wait_for("ready")
    moment = wait_within(program, STATES[acts], draw)
    helpers = processes_of(home) - {program.process.pid}
    before = time.monotonic()
    try:
        code = program.close(LONGEST_SECONDS)
    except subprocess.TimeoutExpired:
        program.kill()
        return _Closing(moment, LONGEST_SECONDS, ["it did not end"])
    seconds = round(time.monotonic() - before, 2)
    time.sleep(ORPHAN_SECONDS)
    wrong = _wrong(home, program.events, code, helpers)
    return _Closing(moment, seconds, wrong, _jobs(program, "closing"), _jobs(program, "overdue"))


def _jobs(program: Program, event: str) -> tuple[str, ...]:
    return tuple(job for told in program.told(event) for job in told["jobs"])


def _wrong(home: Path, events: list[dict[str, Any]], code: int, helpers: set[int]) -> list[str]:
    wrong = [] if code == 0 else [f"its exit code is {code}"]
    wrong += [
        f"process {number} lives on (known before: {number in helpers})" for number in processes_of(home)
    ]
    if lost := typing_lost_seconds(home, events, time.time()):
        wrong.append(f"what was typed up to {lost:.1f} seconds before is not kept")
    wrong += tunes_lost(home, events) + steps_lost(home, events, "step")
    return wrong + library_problems(home) + leftovers(home) + complaints(home)


def _name(state: tuple[str, ...]) -> str:
    return "+".join(state) or "idle"
