"""Tunes composed for a measurement, and Debian's abc2midi as the independent judge of their validity."""

import argparse
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from composer.composition.events import CompositionEnded, TuneComposed
from composer.composition.generation import generate
from composer.composition.network import SteppingNetwork
from composer.composition.sampling import DEFAULT_TEMPERATURE
from composer.composition.settings import CompositionSettings
from composer.model.header import CheckpointHeader
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.model.lstm.stepping import SteppingLstm
from composer.workflows.compose import ComposeRequest, compose
from composer.workflows.networks import stepping_model

ERRORS = re.compile(r"^Error\b", re.MULTILINE)
LOVED = (
    "",
    "|",
    "|:",
    "-",
    "(3",
    "|:12",
    "[]",
    "z",
    "\n",
    "><",
    "^_=",
    "/",
    ":|12-",
    "z[ ",
    "(|3:12",
    " -abc",
)
"""What networks of random weights are made to love: nothing, or what easily goes wrong."""
WRONG_BARS = re.compile(r"\bBar \d+ has .* time units while the time signature has", re.MULTILINE)


def add_model(parser: argparse.ArgumentParser, count: int) -> None:
    """`--model`, `--count`, `--seed`, `--temperature`."""
    parser.add_argument("--model", type=Path, required=True, help="a model's folder")
    parser.add_argument("--count", type=int, default=count, help=f"tunes (default: {count})")
    parser.add_argument("--seed", type=int, default=0, help="seed of the first tune")
    parser.add_argument("--temperature", type=float, default=DEFAULT_TEMPERATURE)


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


def composed_untrained(
    model: Path, count: int, seed: int, temperature: float, constrained: bool = True
) -> tuple[list[TuneComposed], CompositionEnded]:
    """The same by networks of random weights, each of which loves other characters of the model's."""
    header = stepping_model(model).header
    tunes: list[TuneComposed] = []
    characters, masked, seconds = 0, 0.0, 0.0
    shares = [count // len(LOVED) + (number < count % len(LOVED)) for number in range(len(LOVED))]
    for number, (loves, share) in enumerate(zip(LOVED, shares, strict=True)):
        if not share:
            continue
        network = untrained_network(header, seed + number, loves)
        settings = CompositionSettings(
            count=share, seed=seed, temperature=temperature, constrained=constrained
        )
        *events, ended = generate(network, header.vocabulary, header.form, settings)
        assert isinstance(ended, CompositionEnded)
        tunes += [event for event in events if isinstance(event, TuneComposed)]
        characters += ended.characters
        masked += (ended.masked_probability or 0) * ended.characters
        seconds += ended.characters / max(ended.characters_per_second, 1e-9)
    masked_share = masked / max(characters, 1) if constrained else None
    return tunes, CompositionEnded(len(tunes), characters, characters / max(seconds, 1e-9), masked_share)


def untrained_network(header: CheckpointHeader, seed: int, loves: str = "") -> SteppingNetwork:
    """A network of random weights in place of a model's own; it `loves` some characters above all others."""
    dice, vocabulary = np.random.default_rng(seed), header.vocabulary
    settings = LstmSettings(embedding_dimension=32, rnn_units=64)
    shapes = lstm_shapes(settings, len(vocabulary)).weights
    arrays = {name: dice.normal(size=shape).astype(np.float32) / 4 for name, shape in shapes.items()}
    arrays["weights/dense/bias"] += np.array([6 * (c in loves) for c in vocabulary.characters], np.float32)
    network: SteppingNetwork = SteppingLstm(settings, arrays)
    return network


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
