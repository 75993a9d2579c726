"""Runs another program on a file that was exported."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

_SECONDS = 120


class NotInstalledError(Exception):
    """Says which program is missing, and in which of Debian's packages it is."""


def run(program: str, package: str, arguments: Sequence[str | Path]) -> bytes:
    """What the program writes to its output.

    Raises:
        NotInstalledError: there is no such program here.
        subprocess.CalledProcessError: it refused the file.
    """
    if shutil.which(program) is None:
        raise NotInstalledError(f"{program} is not installed (Debian: {package})")
    command = [program, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, timeout=_SECONDS, check=True).stdout
