"""The disturbances of the real program run, few times and with a fixed seed."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="it is closed and killed by signals"),
]


def chaos(*arguments: str) -> dict[str, Any]:
    command = [sys.executable, str(ROOT / "scripts" / "chaos.py"), *arguments, "--json"]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert ran.stdout, ran.stderr
    result: dict[str, Any] = json.loads(ran.stdout)
    return result


def test_the_window_closes_in_any_state() -> None:
    states = ("edit+keep", "play", "export-long")
    # How long it takes is measured on an idle machine, not beside other tests.
    result = chaos("close", "--runs=3", "--seed=1", "--limit=20", *(f"--state={one}" for one in states))
    assert (result["failures"], result["runs"]) == ([], 3)


def test_what_was_kept_outlives_kills() -> None:
    result = chaos("kill", "--runs=2", "--seed=1")
    assert (result["failures"], result["runs"]) == ([], 2)


@pytest.mark.tensorflow
def test_a_training_that_is_killed_goes_on_as_if_nothing_had_happened() -> None:
    result = chaos("resume", "--runs=2", "--seed=1", "--steps=120", "--kind=lstm")
    assert (result["failures"], result["runs"]) == ([], 2)
