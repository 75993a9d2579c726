"""Kills a training again and again: its curve and its weights are those of one that was left alone."""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np

from composer.model.checkpoint import Checkpoint, read_checkpoint
from composer.model.folder import LAST
from disturbances.arguments import add_runs_and_seed
from disturbances.program import SCRIPTS
from disturbances.tunes import random_tune

MOST_KILLS = 5
"""Of one training: what is lost at a start may only show when it has gone on twice."""
KILLED_BEFORE_THE_FIRST_STEP = 0.15
TRAINING = ("--batch-size=4", "--sequence-length=32", "--checkpoint-interval=40", "--json")
TAUGHT = ("--warm-up=30", "--cosine", "--weight-decay=0.01", "--gradient-clip=1", "--averaging=0.9")
SMALL_LSTM = ("--network=lstm", "--rnn-units=32", "--embedding-dimension=8")
SMALL_TRANSFORMER = ("--network=transformer", "--layers=1", "--width=32", "--heads=2", "--context=64")
KINDS = {
    "lstm": (*SMALL_LSTM, *TAUGHT, "--dropout=0.1"),
    "lstm that keeps its state": (*SMALL_LSTM, "--keep-state"),
    "transformer on whole tunes": (*SMALL_TRANSFORMER, *TAUGHT, "--dropout=0.1", "--whole-tunes"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How often, and how long the trainings are."""
    add_runs_and_seed(parser, 40)
    parser.add_argument("--steps", type=int, default=400, help="of each training (400)")
    parser.add_argument("--kind", choices=KINDS, action="append", help="what is trained (all in turn)")


def run(options: argparse.Namespace) -> dict[str, object]:
    """How often each kind was killed, and what did not hold."""
    draw, kinds = random.Random(options.seed), options.kind or list(KINDS)
    kills, failures, made_again = dict.fromkeys(kinds, 0), list[str](), list[int]()
    with tempfile.TemporaryDirectory() as name:
        corpus = Path(name) / "own.abc"
        corpus.write_text("\n".join(random_tune(draw, f"Tune {number}") for number in range(40)))
        alone: dict[str, _Training] = {}
        while (left := options.runs - sum(kills.values())) > 0:
            kind = min(kills, key=lambda one: kills[one])
            if kind not in alone:
                alone[kind] = _Training(Path(name), f"{kind}, alone", kind, options)
                alone[kind].end()
            training = _Training(Path(name), f"{kind}, {kills[kind]}", kind, options)
            for _ in range(min(MOST_KILLS, left)):
                if not training.is_done:
                    training.be_killed(draw)
                    kills[kind] += 1
            training.end()
            made_again += training.made_again[1:]
            failures += training.failures + training.differences(alone[kind])
    return {
        "runs": sum(kills.values()),
        "seed": options.seed,
        "steps": options.steps,
        "kills": kills,
        "median_steps_made_again": statistics.median(made_again) if made_again else 0,
        "failures": failures,
    }


class _Training:
    """One training by the real command line, over all its starts."""

    def __init__(self, folder: Path, name: str, kind: str, options: argparse.Namespace) -> None:
        self.name, self.folder, self._corpus = name, folder / name, folder / "own.abc"
        self._settings = (*KINDS[kind], *TRAINING, f"--steps={options.steps}", f"--seed={options.seed}")
        self._steps, self._reached = options.steps, 0
        self.made_again: list[int] = []
        self.failures: list[str] = []

    def be_killed(self, draw: random.Random) -> None:
        """Goes on, and is killed before its first step or some steps after it."""
        steps = draw.randint(0, max(1, self._steps // 2))
        with self._started() as process:
            if draw.random() < KILLED_BEFORE_THE_FIRST_STEP:
                threading.Timer(draw.uniform(0.1, 3.0), process.kill).start()
            self._follow(process, steps)
            time.sleep(draw.uniform(0.0, 0.1))  # it may write a checkpoint by then
            process.kill()

    def end(self) -> None:
        """Goes on to the end."""
        with self._started() as process:
            self._follow(process, self._steps)
            code = process.wait()
        if code != 0:
            told = (self.folder.parent / f"{self.name}.errors").read_text(errors="replace")
            self.failures.append(f"{self.name}: it ended with {code}: {told[-300:]}")

    def differences(self, other: "_Training") -> list[str]:
        """Where this one's curve or weights are not the other's, bit by bit."""
        own, others = self._checkpoint, other._checkpoint
        pairs = {"losses": (own.losses, others.losses)}
        pairs["held-out losses"] = own.validation_losses, others.validation_losses
        pairs |= {name: (array, others.arrays[name]) for name, array in own.arrays.items()}
        return [
            f"{self.name}: its {name} are others, by up to {_apart(*pair)}"
            for name, pair in pairs.items()
            if not np.array_equal(*pair)
        ]

    @property
    def is_done(self) -> bool:
        """True where nothing is left to be killed."""
        return (self.folder / LAST).exists() and self._checkpoint.header.step >= self._steps

    @property
    def _checkpoint(self) -> Checkpoint:
        return read_checkpoint(self.folder / LAST)

    def _started(self) -> "subprocess.Popen[bytes]":
        goes_on = ("--resume",) if (self.folder / LAST).exists() else ()
        paths = f"--corpus={self._corpus}", f"--out={self.folder}"
        with (self.folder.parent / f"{self.name}.errors").open("ab") as errors:
            return subprocess.Popen(
                [sys.executable, "-m", "composer", "train", *paths, *self._settings, *goes_on],
                stdout=subprocess.PIPE, stderr=errors, cwd=SCRIPTS.parent,
                env=os.environ | {"TF_CPP_MIN_LOG_LEVEL": "2"},
            )  # fmt: skip

    def _follow(self, process: "subprocess.Popen[bytes]", steps: int) -> None:
        """Reads what it tells until it has made so many steps, or ends."""
        assert process.stdout is not None
        first = 0
        for line in process.stdout:
            if not line.endswith(b"}\n"):
                return  # half of the last one
            event = json.loads(line)
            if event.get("event") == "training-started":
                first = event["first_step"]
                self.made_again.append(self._reached + 1 - first)
            elif event.get("event") == "step-trained":
                self._reached = event["step"]
                if self._reached - first >= steps and steps < self._steps:
                    return


def _apart(one: np.ndarray[Any, Any], other: np.ndarray[Any, Any]) -> str:
    return f"{np.abs(one - other).max():.2g}" if one.shape == other.shape else f"{one.shape}, {other.shape}"
