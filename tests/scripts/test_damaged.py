"""A file of the data folder that is damaged is told, keeps no window away, and harms nothing else."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parent.parent.parent / "scripts"
# The library and its copies have tests of their own.
ONLY = ("unsaved", "composed", "corpus", "config")


@pytest.mark.slow
@pytest.mark.tensorflow
@pytest.mark.parametrize(("seed", "only"), list(enumerate(ONLY)))
def test_a_damaged_file_is_told_and_harms_nothing_else(seed: int, only: str) -> None:
    command = ["chaos.py", "damaged", "--runs", "3", "--seed", str(seed), "--only", only]
    variables = {**os.environ, "PYTHONPATH": str(SCRIPTS.parent)}
    ended = subprocess.run(
        [sys.executable, *command], cwd=SCRIPTS, env=variables, capture_output=True, text=True, check=False
    )
    assert json.loads(ended.stdout.splitlines()[-1])["failures"] == []
    assert ended.returncode == 0
