"""A few hostile files and a few full disks, in the real program."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

CHAOS = Path(__file__).parents[2] / "scripts" / "chaos.py"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, devices and limits of other systems")


def run(name: str, *arguments: str) -> dict[str, Any]:
    command = [sys.executable, str(CHAOS), name, *arguments, "--json"]
    found: dict[str, Any] = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
    return found


def test_hostile_files_do_nothing() -> None:
    result = run("hostile", "--runs", "1", "--files", "12", "--seed", "1")
    assert result["failures"] == []
    assert result["files"] == 12


def test_a_full_disk_takes_nothing_and_is_told() -> None:
    result = run("disk-full", "--runs", "17", "--seed", "2")
    assert result["failures"] == []
    assert result["refused"] > 0
