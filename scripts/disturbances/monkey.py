"""Random clicks, keys, menu entries and drags in the real window, while it trains, composes and plays.

Each seed is a program of its own, with a data folder of its own. What a monkey did last is told with what did
not hold, so that the same seed does it again.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Iterator
from json import loads
from pathlib import Path
from typing import Any

from disturbances.arguments import add_runs_and_seed
from disturbances.program import own_environment

WINDOW = "disturbances.monkey_window"
ACTIONS, LAST = 1000, 30
LONGEST_CLOSING_SECONDS = 20
MOST_MORE = {"widgets": 40, "windows": 5, "timers": 10, "threads": 0}
"""At rest after all actions than after half of them."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many windows, and how much is done in each."""
    add_runs_and_seed(parser, 20)
    parser.add_argument("--actions", type=int, default=ACTIONS, help=f"in each window ({ACTIONS})")


def run(options: argparse.Namespace) -> dict[str, object]:
    """What did not hold, by seed, with the last actions before it; and how many of each kind were done."""
    told = [monkey(seed, options.actions) for seed in range(options.seed, options.seed + options.runs)]
    return {
        "disturbance": "monkey",
        "runs": options.runs,
        "seed": options.seed,
        "actions": sum(len(one["done"]) for one in told),
        "kinds": _counted(kind for one in told for kind in one["done"]),
        "closing_seconds": max(one["closing_seconds"] for one in told),
        "counts": {one["seed"]: one["counts"] for one in told},
        "failures": [
            f"Seed {one['seed']}: {what} Last: {' | '.join(last)}"
            for one in told
            for what, last in one["wrong"]
        ],
    }


def monkey(seed: int, actions: int) -> dict[str, Any]:
    """One window with one monkey in it."""
    told: dict[str, Any] = {"seed": seed, "done": [], "wrong": [], "counts": [], "closing_seconds": 0.0}
    last: deque[str] = deque(maxlen=LAST)
    with tempfile.TemporaryDirectory() as made:
        home = Path(made) / "home"
        home.mkdir()
        with (Path(made) / "errors").open("w+") as errors:
            window = subprocess.Popen(
                [sys.executable, "-X", "faulthandler", "-P", "-m", WINDOW, str(seed), str(actions)],
                stdout=subprocess.PIPE, stderr=errors, cwd=home, env=own_environment(home), text=True,
            )  # fmt: skip
            with window:
                for event in _events(window):
                    _take(event, told, last)
                code = _ended(window)
            errors.seek(0)
            if code != 0:
                told["wrong"].append((f"The program ended with {code}: {errors.read()[-3000:]}", list(last)))
    told["wrong"] += [(what, []) for what in _leaks(told["counts"])]
    if told["closing_seconds"] > LONGEST_CLOSING_SECONDS:
        told["wrong"].append((f"Closing took {told['closing_seconds']} seconds.", list(last)))
    return told


def _take(event: dict[str, Any], told: dict[str, Any], last: deque[str]) -> None:
    match event["event"]:
        case "did":
            told["done"].append(event["kind"])
            last.append(f"{event['kind']} {event['what']}")
        case "wrong":
            told["wrong"].append((event["what"], list(last)))
        case "rested":
            told["counts"].append({name: event[name] for name in (*MOST_MORE, "names")})
        case "closed":
            told["closing_seconds"] = event["seconds"]


def _leaks(counts: list[dict[str, int]]) -> Iterator[str]:
    if len(counts) < 2:
        return
    half, whole = counts[-2:]
    for name, most in MOST_MORE.items():
        if whole[name] > half[name] + most:
            more = f" ({half['names']}, {whole['names']})" if name == "threads" else ""
            yield f"There were {half[name]} {name} at rest, {whole[name]} after as many actions again{more}."


def _events(process: "subprocess.Popen[str]") -> Iterator[dict[str, Any]]:
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("{") and line.endswith("}\n"):
            yield loads(line)


def _ended(process: "subprocess.Popen[str]") -> int:
    try:
        return process.wait(60)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return -os.EX_TEMPFAIL


def _counted(kinds: Iterator[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for kind in kinds:
        counts[kind] = counts.get(kind, 0) + 1
    return counts
