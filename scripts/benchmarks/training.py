"""Training speed and memory, ours and others' in turns within one run; `--time-to-loss` trains to a loss.

Of the LSTM as the lab has it: 1,024 units, embedding 256, vocabulary 83; of the Transformer as a preset has
it or `--set` says. A figure is the median over the rounds; in every round each contestant runs once, so that
a machine that slows down slows all of them.
"""

import argparse
import os
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from benchmarks.networks import add_network, chosen
from composer.training.settings import NetworkSettings, TrainingSettings

BATCHES_ON_A_GPU = (4, 64, 256)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How long to measure, and what."""
    add_network(parser, "quick")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is measured")
    parser.add_argument("--seconds", type=float, default=4.0, help="about how long each measurement takes")
    parser.add_argument("--no-memory", action="store_true", help="leave the peak memory out")
    parser.add_argument(
        "--time-to-loss", action="store_true", help="train the lab's recipe to its best, then ours to that"
    )
    parser.add_argument("--corpus", nargs="+", default=["oneills"], help="tunes for --time-to-loss")
    parser.add_argument("--lab-steps", type=int, default=3000, help="the lab's most steps for --time-to-loss")
    parser.add_argument("--peak-memory-of", help=argparse.SUPPRESS)


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """The figures that were asked for."""
    network, training = chosen(options)
    if options.time_to_loss:
        from benchmarks.time_to_loss import time_to_loss

        return time_to_loss(options.corpus, network, training, options.lab_steps)
    if options.peak_memory_of:
        from benchmarks.peak_memory import peak_of

        if "pytorch" in options.peak_memory_of:
            _pytorch()
        return peak_of(options.peak_memory_of, network, training)
    others = _pytorch()
    from composer.model.runtime import device_text

    found = {"benchmark": "training", "network": network.described, "device": device_text()}
    return found | {"cores": os.cpu_count(), "pytorch": others} | _figures(network, training, options)


def _figures(
    network: NetworkSettings, training: TrainingSettings, options: argparse.Namespace
) -> dict[str, Any]:
    from benchmarks.peak_memory import peaks
    from composer.model.runtime import gpus

    if network.NAME == "transformer":
        found, compared = _transformers(network, training, options), ("ours", "pytorch_eager")
    else:
        found, compared = (_on_a_gpu if gpus() else _on_a_cpu)(options), ("ours", "lab")
    if not options.no_memory:
        found["memory"] = peaks(compared, network, training)
    return found


def _pytorch() -> str:
    """Loads PyTorch where it is there: before TensorFlow, since it crashes when it comes second."""
    if find_spec("torch") is None:
        return "not installed, so nothing is compared with it"
    import_module("torch._dynamo")
    return str(import_module("torch").__version__)


def _transformers(
    network: NetworkSettings, training: TrainingSettings, options: argparse.Namespace
) -> dict[str, Any]:
    from benchmarks.transformers import transformers

    made = {name: make() for name, make in transformers(network, training).items()}
    speeds = _in_turns(made, training.batch_size, options, sequence_length=training.sequence_length)
    return {"training": asdict(training), "characters_per_second": speeds, **_ratios(speeds)}


def _on_a_cpu(options: argparse.Namespace) -> dict[str, Any]:
    from benchmarks.contestants import flops_a_character, keras_lstm, lab, matrix_rate, ours, pytorch

    small = _in_turns({"ours": ours(4), "lab": lab(4)}, 4, options)
    makers = {"ours": ours, "keras": keras_lstm, "pytorch": pytorch}
    made = {name: contestant for name, make in makers.items() if (contestant := make(32)) is not None}
    rates: list[float] = []
    large = _in_turns(made, 32, options, lambda: rates.append(matrix_rate()))
    rate, flops = statistics.median(rates), large["ours"] * flops_a_character()
    return {
        "batch_4": {**small, "ours_to_lab": round(small["ours"] / small["lab"], 2)},
        "batch_32": {**large, **_ratios(large)},
        "matrix_gflops": round(rate / 1e9, 1),
        "ours_gflops": round(flops / 1e9, 1),
        "share_of_matrix_rate": round(flops / rate, 3),
    }


def _on_a_gpu(options: argparse.Namespace) -> dict[str, Any]:
    from benchmarks.contestants import lab, ours

    found: dict[str, Any] = {}
    for batch_size in BATCHES_ON_A_GPU:
        made = {"float32": ours(batch_size), "mixed_float16": ours(batch_size, mixed_precision=True)}
        if batch_size == BATCHES_ON_A_GPU[0]:
            made["lab"] = lab(batch_size)
        found[f"batch_{batch_size}"] = _in_turns(made, batch_size, options)
    loop = found["batch_4"]["lab"]
    best = max(speed for batch in found.values() for name, speed in batch.items() if name != "lab")
    found["fastest_to_lab"] = round(best / loop, 1)
    found["same_batch_to_lab"] = round(found["batch_4"]["float32"] / loop, 1)
    return found


def _ratios(speeds: Mapping[str, float]) -> dict[str, float]:
    return {
        f"ours_to_{name}": round(speeds["ours"] / speed, 2)
        for name, speed in speeds.items()
        if name != "ours"
    }


def _in_turns(
    contestants: Mapping[str, Any],
    batch_size: int,
    options: argparse.Namespace,
    each_round: Callable[[], None] = lambda: None,
    sequence_length: int = 100,
) -> dict[str, float]:
    """Characters per second of each, the median over the rounds."""
    steps = {name: _steps_for(options.seconds, make_steps) for name, make_steps in contestants.items()}
    speeds: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(options.rounds):
        each_round()
        for name, make_steps in contestants.items():
            began = time.perf_counter()
            make_steps(steps[name])
            seconds = time.perf_counter() - began
            speeds[name].append(steps[name] * batch_size * sequence_length / seconds)
    return {name: round(statistics.median(values), 1) for name, values in speeds.items()}


def _steps_for(seconds: float, make_steps: Any) -> int:
    """How many steps fill the time, after the first ones, which compile."""
    make_steps(1)
    make_steps(2)
    began = time.perf_counter()
    make_steps(2)
    return max(2, min(400, int(seconds / ((time.perf_counter() - began) / 2))))
