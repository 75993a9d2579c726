"""What the processor of this machine is called by its maker, so that times of two are not confused."""

import os
import platform
import re
from functools import cache
from pathlib import Path

CPU_INFO = Path("/proc/cpuinfo")
MOST_CHARACTERS = 200


@cache
def processor_name(cpu_info: Path = CPU_INFO) -> str:
    """`Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz`; what Python knows of it where the system does not say."""
    try:
        with cpu_info.open(encoding="utf-8", errors="replace") as file:
            found = re.search(r"^model name\s*:\s*(.+)$", file.read(2**16), re.MULTILINE)
    except OSError:
        found = None
    name = found[1] if found else os.environ.get("PROCESSOR_IDENTIFIER", "") or platform.processor()
    return " ".join((name or platform.machine()).split())[:MOST_CHARACTERS]
