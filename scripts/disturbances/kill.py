"""Kills the program at random moments, some inside a write: what was kept is there, and it starts again."""

import argparse
import os
import random
import statistics
import tempfile
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from composer.errors import ComposerError
from composer.library.folders import Folders
from composer.model.checkpoint import read_checkpoint
from composer.workflows.training_index import INDEX_NAME
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

# What it does, and up to how many seconds after the window stands it is killed.
STATES: dict[tuple[str, ...], float] = {
    ("edit",): 6,
    ("keep", "edit"): 4,
    ("compose",): 8,
    ("train", "edit"): 5,
    ("export", "keep"): 8,
    ("engrave", "play"): 6,
    ("export-long",): 6,
}
KILLS_OF_A_HOME = 10
"""One after another in the same data folder: each start finds what the kill before it left."""
AIMED = 0.3
MOST_TYPING_LOST_SECONDS = 1.5
START_SECONDS, ORPHAN_SECONDS = 3.0, 0.5
LONGEST_AIM_SECONDS = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How often."""
    add_runs_and_seed(parser, 400)


def run(options: argparse.Namespace) -> dict[str, object]:
    """What was lost, and how long the next starts took."""
    draw = random.Random(options.seed)
    homes: list[_Home] = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(options.runs):
            if number % KILLS_OF_A_HOME == 0:
                homes.append(_Home(Path(folder) / f"home {len(homes)}"))
            states = list(STATES)
            homes[-1].be_killed(states[number % len(states)], draw)
            if number % KILLS_OF_A_HOME == KILLS_OF_A_HOME - 1 or number == options.runs - 1:
                homes[-1].end()
    undisturbed = [seconds for home in homes for seconds in home.undisturbed]
    starts = [seconds for home in homes for seconds in home.starts]
    usual = statistics.median(undisturbed)
    limit = max(START_SECONDS, 2 * usual)
    late = [f"a start took {seconds:.1f} seconds" for seconds in starts if seconds > limit]
    return {
        "runs": options.runs,
        "seed": options.seed,
        "aimed_inside_a_write": sum(home.aimed for home in homes),
        "files_found_half_written": sum(home.half_written for home in homes),
        "tunes_told_as_kept": sum(home.count("kept") for home in homes),
        "checkpoints_told": sum(home.count("checkpoint") for home in homes),
        "keys_told": sum(home.count("typed") for home in homes),
        "most_typing_lost_seconds": max(home.typing_lost for home in homes),
        "starts_after_kills": {"median": statistics.median(starts), "longest": max(starts)},
        "undisturbed_starts": {"median": usual, "longest": max(undisturbed)},
        "left_half_written_at_the_end": sum(home.left_at_the_end for home in homes),
        "load": os.getloadavg() if hasattr(os, "getloadavg") else None,
        "failures": [failure for home in homes for failure in home.failures] + late,
    }


class _Home:
    """One data folder, over many starts of the program."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._events: list[dict[str, Any]] = []
        self.failures: list[str] = []
        self.starts: list[float] = []
        self.undisturbed: list[float] = []
        self.aimed = self.half_written = self.left_at_the_end = 0
        self.typing_lost = 0.0

    def count(self, what: str) -> int:
        """How many events of that name were told."""
        return sum(event["event"] == what for event in self._events)

    def be_killed(self, acts: tuple[str, ...], draw: random.Random) -> None:
        """Starts it, lets it work, kills it and looks at what is left."""
        program, seconds = self._started(acts, draw.randrange(10**6))
        if self._events:
            self.starts.append(seconds)
        wait_within(program, STATES[acts], draw)
        if draw.random() < AIMED:
            self.aimed += self._wait_for_a_write()
        killed = time.time()
        program.kill()
        time.sleep(ORPHAN_SECONDS)
        self._events += program.events
        self._look("+".join(acts), program.events, killed)

    def end(self) -> None:
        """Starts it twice more, without a disturbance: what is left must not lie there for ever."""
        for number in range(3):
            program, seconds = self._started((), number)
            (self.undisturbed if number else self.starts).append(seconds)
            time.sleep(1.0)
            if code := program.close():
                self.failures.append(f"{self._home.name}: closed with exit code {code}")
        self.failures += [f"{self._home.name}: {one}" for one in complaints(self._home)]
        self.left_at_the_end = len(leftovers(self._home))

    def _started(self, acts: tuple[str, ...], seed: int) -> tuple[Program, float]:
        program = Program(self._home, acts, seed)
        program.wait_for("ready")
        return program, time.monotonic() - program.started

    def _look(self, state: str, events: list[dict[str, Any]], killed: float) -> None:
        home = self._home
        self.half_written += len(leftovers(home))
        lost = typing_lost_seconds(home, events, killed)
        self.typing_lost = max(self.typing_lost, lost)
        wrong = [f"{lost:.1f} seconds of typing are lost"] if lost > MOST_TYPING_LOST_SECONDS else []
        wrong += [f"process {number} lives on" for number in processes_of(home)]
        wrong += library_problems(home) + tunes_lost(home, self._events)
        wrong += steps_lost(home, self._events, "checkpoint") + _unreadable(home)
        self.failures += [f"{home.name}, {state}: {one}" for one in wrong]

    def _wait_for_a_write(self) -> bool:
        """Returns as soon as a file of the folder grows, changes, comes or goes; False where none does."""
        before, until = self._files(), time.monotonic() + LONGEST_AIM_SECONDS
        while time.monotonic() < until:
            if self._files() != before:
                return True
        return False

    def _files(self) -> Mapping[str, tuple[int, int]]:
        """Size and time of what is written while it works; the log is not what it is aimed at."""
        found: dict[str, tuple[int, int]] = {}
        folders = [self._home, self._home / "unsaved", self._home / "exported"]
        folders += [path for path in Folders(self._home).models.glob("*") if path.is_dir()]
        for folder in folders:
            try:
                with os.scandir(folder) as entries:
                    for entry in entries:
                        if entry.is_file() and not entry.name.endswith(".log"):
                            found[entry.path] = (entry.stat().st_size, entry.stat().st_mtime_ns)
            except OSError:
                continue  # it is not there yet, or a file went just now
        return found


def _unreadable(home: Path) -> list[str]:
    wrong = []
    for path in Folders(home).models.glob("*/*.npz"):
        if path.name.startswith("."):
            continue  # half of one, beside the whole one
        try:
            if path.name == INDEX_NAME:
                _read_whole(path)
            else:
                read_checkpoint(path, weights_only=path.name == "best.npz")
        except (ComposerError, ValueError, OSError, zipfile.BadZipFile) as error:
            wrong.append(f"{path}: {error}")
    return wrong


def _read_whole(path: Path) -> None:
    with np.load(path, allow_pickle=False) as archive:
        for name in archive.files:
            archive[name]
