"""The floors of the house hold, and the contracts that guard them bite."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs import-linter, uncached, on the package in `folder`."""
    program = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    return subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, encoding="utf-8", check=False
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the package in which a test may break a rule."""
    shutil.copytree(ROOT / "composer", tmp_path / "composer", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_import_contract_holds() -> None:
    report = lint_imports(ROOT)
    assert report.returncode == 0, report.stdout


@pytest.mark.parametrize(
    ("module", "forbidden"),
    [
        ("notation/elements.py", "composer.corpus"),
        ("playback/transport.py", "PySide6.QtCore"),
        ("workflows/__init__.py", "tensorflow"),
        ("workflows/__init__.py", "composer.lab"),
        ("export/__init__.py", "music21"),
        ("corpus/__init__.py", "numpy"),
    ],
)
def test_an_import_across_a_wall_is_found(copy: Path, module: str, forbidden: str) -> None:
    with (copy / "composer" / module).open("a", encoding="utf-8") as source:
        source.write(f"\nimport {forbidden}\n")
    report = lint_imports(copy)
    assert report.returncode == 1
    assert f"composer.{module.split('/')[0]}" in report.stdout.split("Broken contracts")[1]


def test_a_room_that_no_floor_names_is_found(copy: Path) -> None:
    room = copy / "composer" / "attic"
    room.mkdir()
    (room / "__init__.py").write_text('"""A room of no floor."""\n', encoding="utf-8")
    report = lint_imports(copy)
    assert report.returncode == 1
    assert "composer.attic" in report.stdout
