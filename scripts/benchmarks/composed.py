"""Tunes composed for a measurement, and Debian's abc2midi as the independent judge of their validity."""

import argparse
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from composer.composition.events import CompositionEnded, TuneComposed
from composer.workflows.compose import ComposeRequest, compose

ERRORS = re.compile(r"^Error\b", re.MULTILINE)
WRONG_BARS = re.compile(r"\bBar \d+ has .* time units while the time signature has", re.MULTILINE)


def add_model(parser: argparse.ArgumentParser, count: int) -> None:
    """`--model`, `--count`, `--seed`, `--temperature`."""
    parser.add_argument("--model", type=Path, required=True, help="a model's folder")
    parser.add_argument("--count", type=int, default=count, help=f"tunes (default: {count})")
    parser.add_argument("--seed", type=int, default=0, help="seed of the first tune")
    parser.add_argument("--temperature", type=float, default=1.0)


def composed(
    model: Path, count: int, seed: int, temperature: float, constrained: bool = True, compared: bool = False
) -> tuple[list[TuneComposed], CompositionEnded]:
    """Composes tunes; the last event tells how fast it went and how much help was needed."""
    request = ComposeRequest(
        model, count=count, seed=seed, temperature=temperature, constrained=constrained, compared=compared
    )
    events = list(compose(request))
    ended = events[-1]
    assert isinstance(ended, CompositionEnded)
    return [event for event in events if isinstance(event, TuneComposed)], ended


def judgements(texts: Sequence[str]) -> tuple[int, int]:
    """How many tunes abc2midi plays without an error, and how many of these also without a wrong bar."""
    if shutil.which("abc2midi") is None:
        raise SystemExit("abc2midi was not found: it is in Debian's package abcmidi.")
    without_error = with_right_bars = 0
    with tempfile.TemporaryDirectory() as folder:
        for text in texts:
            (Path(folder) / "tune.abc").write_text(re.sub(r"^X:.*", "X:1", text) + "\n\n")
            ended = subprocess.run(
                ["abc2midi", "tune.abc", "1", "-o", "tune.mid"],
                cwd=folder, capture_output=True, text=True, check=False,
            )  # fmt: skip
            told = ended.stdout + ended.stderr
            is_right = not ERRORS.search(told) and ended.returncode == 0
            without_error += is_right
            with_right_bars += is_right and not WRONG_BARS.search(told)
    return without_error, with_right_bars
