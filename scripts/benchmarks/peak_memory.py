"""Peak resident memory of a training process, ours and another's, each in a process of its own."""

import json
import resource
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from composer.training.memory import estimate
from composer.training.settings import NetworkSettings, TrainingSettings

STEPS = 12
VOCABULARY = 83


def peaks(compared: tuple[str, str], network: NetworkSettings, training: TrainingSettings) -> dict[str, Any]:
    """MiB of each, the LSTM at the lab's own setting, batch 4 x 100; their ratio, and what we tell before."""
    ours, other = compared
    found = {name: _peak_in_a_process(name, network, training) for name in compared}
    if network.NAME == "transformer":
        told = estimate(network, training, VOCABULARY).total
        found["ours_told_before"] = round(told / 2**20, 1)
    return {**found, f"{ours}_to_{other}": round(found[ours] / found[other], 2)}


def _peak_in_a_process(name: str, network: NetworkSettings, training: TrainingSettings) -> float:
    script = Path(__file__).parents[1] / "benchmark.py"
    values = {**asdict(network), **asdict(training)}
    given = [f"{name}={str(value).lower()}" for name, value in values.items()]
    command = [sys.executable, str(script), "training", "--peak-memory-of", name]
    command += ["--network", network.NAME, "--set", *given]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(json.loads(ended.stdout.splitlines()[-1])["peak_mib"])


def peak_of(name: str, network: NetworkSettings, training: TrainingSettings) -> dict[str, Any]:
    """Trains some steps here and tells the peak, MiB."""
    make_steps = _contestant(name, network, training)
    make_steps(1)
    make_steps(STEPS)
    return {"peak_mib": round(_peak_bytes() / 2**20, 1)}


def _contestant(name: str, network: NetworkSettings, training: TrainingSettings) -> Any:
    if network.NAME == "transformer":
        from benchmarks.transformers import transformers

        return transformers(network, training)[name]()
    from benchmarks.contestants import lab, ours

    return {"ours": ours, "lab": lab}[name](4)


def _peak_bytes() -> float:
    status = Path("/proc/self/status")
    if status.exists():
        # Linux lets a new process inherit its parent's ru_maxrss, so the kernel's own count is taken.
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return 1024.0 * int(line.split()[1])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(peak if sys.platform == "darwin" else 1024 * peak)
