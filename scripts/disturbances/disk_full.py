"""Fills the disk at every place where something is written: the old file stays, it is said, and works again.

Each run is one write of the real program, in a window that has been open for some of them: the library, a
journal, a daily copy, a checkpoint and what lies beside it, an ABC file, an export in each format. The disk
is a small one in memory where this may mount one, as in a container; else the system bounds each file.
"""

import argparse
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from disturbances.arguments import add_runs_and_seed
from disturbances.filling import ON_ITS_OWN_DISK
from disturbances.program import Program

RUNS_A_WINDOW = 100
DISK_BYTES = 64 * 2**20
SECONDS_A_RUN = 60.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Each run is one write."""
    add_runs_and_seed(parser, 200)


def run(options: argparse.Namespace) -> dict[str, object]:
    """So many writes, a hundred a window."""
    filled: list[dict[str, Any]] = []
    failures: list[str] = []
    for number in range(0, options.runs, RUNS_A_WINDOW):
        with tempfile.TemporaryDirectory() as folder, _disk(Path(folder)) as own_disk:
            count = min(RUNS_A_WINDOW, options.runs - number)
            events, wrong = _one_window(Path(folder), own_disk, options.seed + number, count)
        filled += events
        failures += wrong
    return {
        "writes": len(filled),
        "refused": sum(event["refused"] for event in filled),
        "sites": len({event["site"] for event in filled}),
        "sites_refused": dict(sorted(Counter(event["site"] for event in filled if event["refused"]).items())),
        "own_disk": own_disk,
        "failures": failures,
    }


@contextmanager
def _disk(folder: Path) -> Iterator[bool]:
    """Makes the folder a disk of its own; False where that is not allowed."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "none", str(folder)]
    try:
        mounted = not subprocess.run(command, check=False, capture_output=True).returncode
    except OSError:
        mounted = False
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


def _one_window(
    folder: Path, own_disk: bool, seed: int, count: int
) -> tuple[list[dict[str, Any]], list[str]]:
    program = Program(folder / "home", ["fill"], seed, {ON_ITS_OWN_DISK: str(folder)} if own_disk else {})
    failures: list[str] = []
    try:
        program.wait_for("ready")
        while len(program.told("filled")) < count:
            event = program.wait_for("filled", SECONDS_A_RUN)
            if event["event"] == "ended":
                failures.append("the program ended")
                break
            failures += _wrong(event)
        else:
            program.close()
    except TimeoutError as error:
        failures.append(str(error))
        program.kill()
    return program.told("filled")[:count], failures


def _wrong(event: dict[str, Any]) -> list[str]:
    found = {
        f"no sentence: {event['sentence']}": event["refused"] and not event["told"],
        f"another file than before: {event['changed']}": event["changed"],
        f"with room again: {event['again']}": event["again"],
        f"left behind: {event['left']}": event["left"],
    }
    return [f"{event['site']}: {sentence}" for sentence, holds in found.items() if holds]
