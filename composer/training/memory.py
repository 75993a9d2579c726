"""How much memory a training takes, told before it starts; measured on a CPU, and within a fifth of it."""

import sys
from dataclasses import dataclass
from pathlib import Path

from composer.errors import ComposerError
from composer.training.settings import NetworkSettings, TrainingSettings

PROCESS_BYTES = 600 * 2**20
"""The program with TensorFlow loaded, before there is a network."""

COPIES_OF_WEIGHTS = 7
"""Weights, gradients, Adam's two moments, what is in the making, and a checkpoint while it is written."""


class OutOfMemoryError(ComposerError):
    """A training has used up the memory: smaller batches may go on."""


@dataclass(frozen=True)
class MemoryEstimate:
    """Bytes; `process` lies in the computer's memory, the others where the training runs."""

    process: int
    weights: int
    batch: int

    @property
    def total(self) -> int:
        """All of it, as a training on the processor takes it."""
        return self.process + self.weights + self.batch


def estimate(network: NetworkSettings, training: TrainingSettings, vocabulary_size: int) -> MemoryEstimate:
    """What a training with these settings takes at its peak."""
    copies = COPIES_OF_WEIGHTS + (2 if training.averaging else 0)
    return MemoryEstimate(
        process=PROCESS_BYTES,
        weights=4 * copies * network.parameter_count(vocabulary_size),
        batch=4 * network.numbers_in_batch(training, vocabulary_size),
    )


def check_fits(
    network: NetworkSettings,
    training: TrainingSettings,
    vocabulary_size: int,
    free: int | None,
    on_a_gpu: bool = False,
) -> None:
    """Raises ComposerError, naming a batch size that fits, where more than `free` is needed."""
    needed = _needed(network, training, vocabulary_size, on_a_gpu)
    if free is None or needed <= free:
        return
    fitting = _fitting_batch_size(network, training, vocabulary_size, free, on_a_gpu)
    advice = (
        f"Choose a smaller batch size, such as {fitting:,}, or a shorter sequence."
        if fitting
        else "Choose a smaller network, or close other programs."
    )
    raise ComposerError(
        f"This training needs about {gigabytes(needed)} of memory, and {gigabytes(free)} are free"
        f"{' on the GPU' if on_a_gpu else ''}. {advice}"
    )


def _needed(
    network: NetworkSettings, training: TrainingSettings, vocabulary_size: int, on_a_gpu: bool
) -> int:
    needed = estimate(network, training, vocabulary_size)
    return needed.total - (needed.process if on_a_gpu else 0)


def _fitting_batch_size(
    network: NetworkSettings, training: TrainingSettings, vocabulary_size: int, free: int, on_a_gpu: bool
) -> int:
    """The largest power of two that fits; 0 where none does."""
    size = 1 << max(0, training.batch_size.bit_length() - 1)
    while size:
        smaller = TrainingSettings(batch_size=size, sequence_length=training.sequence_length)
        if _needed(network, smaller, vocabulary_size, on_a_gpu) <= free:
            return size
        size //= 2
    return 0


def gigabytes(count: int) -> str:
    """`1.2 GB`; below one, `640 MB`."""
    return f"{count / 10**9:.1f} GB" if count >= 10**9 else f"{count / 10**6:.0f} MB"


def free_bytes() -> int | None:
    """What this process may still take of the computer's memory; None where the system does not say."""
    found = [bytes_ for bytes_ in (_linux_free(), _container_free(), _windows_free()) if bytes_ is not None]
    return min(found, default=None)


def _linux_free() -> int | None:
    information = Path("/proc/meminfo")
    if not information.exists():
        return None
    for line in information.read_text().splitlines():
        if line.startswith("MemAvailable:"):
            return 1024 * int(line.split()[1])
    return None


def _container_free() -> int | None:
    """The limit of a control group, https://docs.kernel.org/admin-guide/cgroup-v2.html, “memory.max”."""
    limit, current = Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory.current")
    if not (limit.exists() and current.exists()) or not (text := limit.read_text().strip()).isdigit():
        return None
    return max(0, int(text) - int(current.read_text()))


def _windows_free() -> int | None:
    """https://learn.microsoft.com/windows/win32/api/sysinfoapi/ns-sysinfoapi-memorystatusex"""
    if sys.platform != "win32":
        return None
    import ctypes

    status = (ctypes.c_ulonglong * 8)()
    ctypes.cast(status, ctypes.POINTER(ctypes.c_ulong))[0] = ctypes.sizeof(status)
    told = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
    return int(status[2]) if told else None
