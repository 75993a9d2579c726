"""What the set-up has to know of the machine that it runs on."""

import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass

from fresh_machine.messages import SetupError

# Where TensorFlow 2.21 has wheels, as platform.system() and platform.machine() say it.
SUPPORTED = (("Linux", "x86_64"), ("Linux", "aarch64"), ("Darwin", "arm64"), ("Windows", "AMD64"))


@dataclass(frozen=True)
class Machine:
    """Who may install system packages here, and how; a test describes a machine of its own."""

    is_linux: bool
    has_apt: bool
    is_root: bool
    may_ask: bool
    has_own_python: bool

    @classmethod
    def here(cls) -> "Machine":
        """Describes the machine that this runs on."""
        return cls(
            is_linux=sys.platform.startswith("linux"),
            has_apt=shutil.which("apt-get") is not None,
            is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
            may_ask=sys.stdin is not None and sys.stdin.isatty() and shutil.which("sudo") is not None,
            has_own_python=sys.base_prefix == "/usr",
        )


def require_supported_platform(
    system: str = platform.system(), architecture: str = platform.machine()
) -> None:
    """Raises SetupError where TensorFlow can't be had."""
    if (system, architecture) not in SUPPORTED:
        raise SetupError(
            f"ABC Composer can't be installed here: this is {system} on {architecture}, and TensorFlow 2.21 "
            "exists for Linux (x86-64 and ARM), macOS on Apple silicon, and Windows (x86-64)."
        )


def wanted_extras(*extras: str) -> frozenset[str]:
    """Returns `extras`, and "gpu" where TensorFlow's CUDA libraries can be used."""
    return frozenset({*extras, "gpu"}) if nvidia_driver_answers() else frozenset(extras)


def nvidia_driver_answers() -> bool:
    """True on Linux (x86-64, WSL2 too) where the NVIDIA driver lists a GPU."""
    if not sys.platform.startswith("linux") or platform.machine() != "x86_64":
        return False
    try:
        answer = subprocess.run(["nvidia-smi", "-L"], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and "GPU" in answer.stdout
