"""Several GPUs against one: the same losses at the same total batch, and how much faster."""

import argparse
import time
from typing import Any

import numpy as np

from composer.model.lstm import LstmNetwork
from composer.model.runtime import device_text, gpus
from composer.training.settings import NetworkSettings, TrainingSettings

VOCABULARY, LENGTH = 83, 200_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The batch, and how long."""
    parser.add_argument("--batch", type=int, default=256, help="total batch size")
    parser.add_argument("--steps", type=int, default=60, help="steps that are compared, and then timed")


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """Losses and characters per second of one device, and of all."""
    found = gpus()
    devices = [f"GPU:{number}" for number in range(len(found))] or ["CPU:0"]
    rows = [_row(devices[:count], options) for count in sorted({1, len(devices)})]
    apart = max(abs(a - b) for a, b in zip(rows[0]["losses"], rows[-1]["losses"], strict=True))
    return {
        "benchmark": "replicas",
        "device": device_text(len(devices)),
        "batch": options.batch,
        "largest_difference_of_a_loss": apart,
        "last_loss": rows[0]["losses"][-1],
        "rows": [{name: value for name, value in row.items() if name != "losses"} for row in rows],
        "speed_to_one": round(rows[-1]["characters_per_second"] / rows[0]["characters_per_second"], 2),
    }


def _row(devices: list[str], options: argparse.Namespace) -> dict[str, Any]:
    settings = TrainingSettings(
        batch_size=options.batch, sequence_length=256, learning_rate=1e-3, gradient_clip=1.0, averaging=0.99
    )
    network = LstmNetwork(NetworkSettings(layers=2), VOCABULARY, settings, devices)
    draw = np.random.default_rng(0)
    # A text with something to learn in it: the next character follows from the one before, mostly.
    text = (np.cumsum(draw.integers(1, 4, LENGTH)) % VOCABULARY).astype(np.int32)
    places = draw.integers(0, LENGTH - 257, (options.steps, options.batch)).astype(np.int32)
    network.read(text)
    losses = [float(loss) for loss in network.train_steps(places)]
    began = time.perf_counter()
    network.train_steps(places)
    seconds = time.perf_counter() - began
    return {
        "devices": len(devices),
        "losses": losses,
        "characters_per_second": round(options.steps * options.batch * 256 / seconds),
    }
