"""The notebook runs from top to bottom, each cell twice, without the lab's songs on this machine."""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

NOTEBOOK = Path(__file__).parents[2] / "docs" / "lab.ipynb"
PROGRAM = """
import json, sys
everything = {}
for cell in json.load(open(sys.argv[1], encoding="utf-8"))["cells"]:
    for _ in range(2):
        exec("".join(cell["source"]), everything)
history = everything["history"]
assert history[-1] < history[0] - 0.5, history
"""


def test_it_is_ten_cells_of_code_and_keeps_no_outputs() -> None:
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    assert [cell["cell_type"] for cell in cells] == ["code"] * 10
    assert not any(cell["outputs"] or cell["execution_count"] for cell in cells)
    assert all(ast.parse("".join(cell["source"])) for cell in cells)


@pytest.mark.tensorflow
@pytest.mark.slow
def test_each_cell_can_be_run_twice_in_one_go_from_top_to_bottom(tmp_path: Path) -> None:
    root = str(NOTEBOOK.parents[1])
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(NOTEBOOK)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": root, "ABC_COMPOSER_HOME": str(tmp_path / "home")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "The lab’s songs are not here" in ended.stdout
    assert (tmp_path / "lab-song.abc").stat().st_size > 0
