"""An independent judge: Debian's abc2midi, where it is installed."""

import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest


@pytest.fixture
def refusals(tmp_path: Path) -> Callable[[Sequence[str]], list[str]]:
    """A function that returns abc2midi's errors, and its warnings of bars that are too short or long."""

    def judge(tunes: Sequence[str]) -> list[str]:
        if shutil.which("abc2midi") is None:
            return []
        book = "\n\n".join(re.sub(r"^X:\d+", f"X:{n}", tune) for n, tune in enumerate(tunes, 1))
        (tmp_path / "tunes.abc").write_text(book + "\n")
        ended = subprocess.run(
            ["abc2midi", "tunes.abc"], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        return [line for line in ended.stdout.splitlines() if "Error" in line or "time units" in line]

    return judge
