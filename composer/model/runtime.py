"""TensorFlow as this program uses it: quiet, growing GPU memory as needed, and saying where it runs."""

import os
import subprocess
from contextlib import suppress

from composer.model.loading import preload_tensorflow, without_noise

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["KERAS_BACKEND"] = "tensorflow"
with without_noise():
    preload_tensorflow()

    import keras
    import tensorflow as tf

__all__ = ["device_text", "free_gpu_bytes", "gpus", "keras", "tf"]


def gpus() -> list[str]:
    """Names of the GPUs in use, such as `NVIDIA H100`; asks for memory only as it is needed."""
    names = []
    for device in tf.config.list_physical_devices("GPU"):
        # Refused where the GPU is in use already, by a first network of this process, which has set it.
        with suppress(RuntimeError):
            tf.config.experimental.set_memory_growth(device, True)
        names.append(str(tf.config.experimental.get_device_details(device).get("device_name", "GPU")))
    return names


def device_text(used: int = 1) -> str:
    """Where the training runs, on so many devices: the GPU's name, or `CPU, 2 cores`."""
    found = gpus()
    if found:
        return found[0] if len(found) == 1 else f"{found[0]}, {used} of {len(found)} GPUs"
    cores = _cores()
    return f"CPU, {cores} core{'' if cores == 1 else 's'}"


def free_gpu_bytes() -> int | None:
    """What the first GPU has free, as NVIDIA's own tool tells; None where it tells nothing."""
    command = ["nvidia-smi", "--query-gpu=memory.free", "--format=csv,noheader,nounits"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, timeout=10, check=True).stdout
        return int(told.split()[0]) * 2**20
    except (OSError, subprocess.SubprocessError, ValueError, IndexError):
        return None


def _cores() -> int:
    """Cores that this process may use, which are fewer than the machine's in a container."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
