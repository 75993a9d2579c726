"""Peak resident memory of a training process, ours and the lab's, each in a process of its own."""

import json
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

STEPS = 12


def peaks() -> dict[str, Any]:
    """MiB of each at the lab's own setting, batch 4 x 100, and their ratio."""
    found = {name: _peak_in_a_process(name) for name in ("ours", "lab")}
    return {**found, "ours_to_lab": round(found["ours"] / found["lab"], 2)}


def _peak_in_a_process(name: str) -> float:
    script = Path(__file__).parents[1] / "benchmark.py"
    command = [sys.executable, str(script), "training", "--peak-memory-of", name]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(json.loads(ended.stdout.splitlines()[-1])["peak_mib"])


def peak_of(name: str) -> dict[str, Any]:
    """Trains some steps here and tells the peak, MiB."""
    from benchmarks.contestants import lab, ours

    make_steps = {"ours": ours, "lab": lab}[name](4)
    make_steps(1)
    make_steps(STEPS)
    return {"peak_mib": round(_peak_bytes() / 2**20, 1)}


def _peak_bytes() -> float:
    status = Path("/proc/self/status")
    if status.exists():
        # Linux lets a new process inherit its parent's ru_maxrss, so the kernel's own count is taken.
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return 1024.0 * int(line.split()[1])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(peak if sys.platform == "darwin" else 1024 * peak)
