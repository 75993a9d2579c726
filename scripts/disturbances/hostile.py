"""Opens files that were made to do harm: nothing may run, be fetched, swell, or take the window down.

Models that unpickle, burst, lie of their shapes or name other machines; indexes, tunes and folders of pipes,
devices and links; markup and SQL in titles; caches planted for libraries. The program starts with all of
them in its folders, and then opens one after another in its window. An audit hook in it hears of sockets,
programs and files (https://peps.python.org/pep-0578/), and payloads would leave a file behind.
"""

import argparse
import json
import random
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from disturbances.arguments import add_runs_and_seed
from disturbances.hostile_files import CANARY, LIST, hostile_files, plant
from disturbances.program import Program

MOST_SECONDS, MOST_MEGABYTES = 1.0, 200.0
SECONDS_A_FILE = 30.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Each run opens all files, in another order and with other numbers in them."""
    add_runs_and_seed(parser, 1)
    parser.add_argument("--files", type=int, default=1000, help="so many of them at most in a run (all)")


def run(options: argparse.Namespace) -> dict[str, object]:
    """All files, in as many windows as there are runs."""
    opened: list[dict[str, Any]] = []
    failures: list[str] = []
    for number in range(options.runs):
        with tempfile.TemporaryDirectory() as folder:
            events, wrong = _one_window(Path(folder), options.seed + number, options.files)
        opened += events
        failures += wrong
    return {
        "files": len(opened),
        "refused": sum(bool(event["sentences"]) for event in opened),
        "most_seconds": round(max((_seconds(event) for event in opened), default=0), 2),
        "most_megabytes": round(max((event["megabytes"] for event in opened), default=0), 1),
        "failures": failures,
    }


def _one_window(folder: Path, seed: int, most: int) -> tuple[list[dict[str, Any]], list[str]]:
    home, temporary = folder / "home", folder / "temporary"
    (home / "files").mkdir(parents=True)
    plant(home, temporary)
    _make_files(home, random.Random(seed), most)
    program = Program(home, ["hostile"], seed, {"TMPDIR": str(temporary)})
    failures: list[str] = []
    try:
        program.wait_for("ready")
        while (event := program.wait_for(("opened", "all-opened"), SECONDS_A_FILE))["event"] == "opened":
            failures += _wrong(event)
        if event["event"] != "all-opened":
            failures.append("the program ended")
        elif program.close():
            failures.append(f"it was closed with exit code {program.process.returncode}")
    except TimeoutError as error:
        failures.append(f"it hangs after {program.told('opened')[-1:]!r:.200}: {error}")
        program.kill()
    if (home / "files" / CANARY).exists() or (home / "files" / f"{CANARY}.npy").exists():
        failures.append("something was run or written")
    return program.told("opened"), failures


def _make_files(home: Path, draw: random.Random, most: int) -> None:
    files = list(hostile_files(home / "files", home / "models", draw))
    draw.shuffle(files)
    (home / LIST).write_text(json.dumps([asdict(file) for file in files[:most]], default=str))


def _wrong(event: dict[str, Any]) -> list[str]:
    found = {
        "was not refused": event["refused"] and not any(event["sentences"]),
        "was a bug": event["bug"],
        "took the window down": not event["alive"],
        f"had it do {event['heard']}": event["heard"],
        f"was shown as markup: {event['markup']}": event["markup"],
        f"took {event['megabytes']:.0f} MB": event["megabytes"] > MOST_MEGABYTES,
        f"took {_seconds(event):.1f} s": _seconds(event) > MOST_SECONDS,
    }
    return [f"“{event['name']}” {sentence}" for sentence, holds in found.items() if holds]


def _seconds(event: dict[str, Any]) -> float:
    """How long the window was held up; of what is refused, until that was said, on a machine that is free."""
    seconds = event["seconds"] if event["refused"] else event["held_up"]
    return float(min(seconds, event["cpu"]) if seconds < 5 * MOST_SECONDS else seconds)
