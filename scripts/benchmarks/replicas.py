"""Several GPUs against one: the same losses at the same total batch, and how much faster.

One device is run twice, since a GPU does not add up in the same order twice: what the two runs differ in is
what several devices may differ from one. GPUs shorten the factors of float32 products (TF32), but not here.
"""

import argparse
import time
from dataclasses import replace
from typing import Any

import numpy as np

from benchmarks.networks import add_network, chosen
from composer.model.registry import NETWORKS
from composer.model.runtime import device_text, gpus, tf

VOCABULARY, LENGTH = 83, 200_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The network, the batch, and how long."""
    add_network(parser, "thorough")
    parser.add_argument("--batch", type=int, default=256, help="total batch size")
    parser.add_argument("--steps", type=int, default=60, help="steps that are compared, and then timed")


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """Losses and characters per second of one device, of the same once more, and of all."""
    tf.config.experimental.enable_tensor_float_32_execution(False)
    found = gpus()
    devices = [f"GPU:{number}" for number in range(len(found))] or ["CPU:0"]
    one, again, several = (_row(some, options) for some in (devices[:1], devices[:1], devices))
    return {
        "benchmark": "replicas",
        "network": chosen(options)[0].described,
        "device": device_text(len(devices)),
        "batch": options.batch,
        "losses": [round(loss, 6) for loss in one["losses"][:: max(1, options.steps // 10)]],
        "one_device_twice": _apart(one["losses"], again["losses"]),
        "several_to_one": _apart(one["losses"], several["losses"]),
        "characters_per_second": [one["characters_per_second"], several["characters_per_second"]],
        "speed_to_one": round(several["characters_per_second"] / one["characters_per_second"], 2),
    }


def _apart(one: list[float], other: list[float]) -> list[float]:
    """The largest difference of a step's loss among the first tenth of the steps, half of them, and all."""
    apart = np.abs(np.subtract(one, other))
    return [float(apart[: max(1, len(apart) * share // 10)].max()) for share in (1, 5, 10)]


def _row(devices: list[str], options: argparse.Namespace) -> dict[str, Any]:
    shape, training = chosen(options)
    # Float32, whose losses can be compared; the rate is that of the first step to the last.
    settings = replace(
        training, batch_size=options.batch, learning_rate=1e-3, mixed_precision=False,
        warm_up=0, cosine=False, gradient_clip=1.0, averaging=0.99,
    )  # fmt: skip
    length = settings.sequence_length
    network = NETWORKS[shape.NAME].to_train()(shape, VOCABULARY, settings, devices)
    draw = np.random.default_rng(0)
    # A text with something to learn in it: the next character follows from the one before, mostly.
    text = (np.cumsum(draw.integers(1, 4, LENGTH)) % VOCABULARY).astype(np.int32)
    places = draw.integers(0, LENGTH - length - 1, (options.steps, options.batch)).astype(np.int32)
    network.read(text)
    losses = [float(loss) for loss in network.train_steps(places)]
    began = time.perf_counter()
    network.train_steps(places)
    seconds = time.perf_counter() - began
    return {
        "losses": losses,
        "characters_per_second": round(options.steps * options.batch * length / seconds),
    }
