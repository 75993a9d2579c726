"""The built wheel carries everything that the program needs beside its dependencies."""

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest
from fresh_machine.environment import ROOT, Environment


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Builds the wheel of this checkout, without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder)]
    subprocess.run([sys.executable, "-m", "pip", "wheel", *options, str(ROOT)], check=True)
    (built,) = folder.glob("abc_composer-*.whl")
    return built


def test_the_wheel_holds_every_module_and_resource(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    assert {path.relative_to(ROOT).as_posix() for path in (ROOT / "composer").rglob("*.py")} <= inside
    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert resources
    assert {
        f"composer/_resources/{path.relative_to(ROOT / 'resources').as_posix()}" for path in resources
    } <= inside
    assert not [name for name in inside if "__pycache__" in name or name.startswith("tests")]


def test_the_wheel_brings_a_command_and_one_that_opens_no_console(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("entry_points.txt"))
        told = archive.read(name).decode()
    commands, windows = told.split("[gui_scripts]")
    assert "abc-composer = composer.__main__:main" in commands
    assert "abc-composer-window = composer.__main__:main" in windows


def test_resources_are_found_in_an_environment_that_has_only_the_wheel(wheel: Path, tmp_path: Path) -> None:
    environment = Environment(tmp_path)
    venv.create(environment.folder, with_pip=False)
    installing = [
        "-m",
        "pip",
        "--python",
        str(environment.python),
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
    ]
    subprocess.run([sys.executable, *installing, str(wheel)], check=True)
    program = "import composer.resources as r; print(r.__file__); print(r.resource('icons'))"
    told = subprocess.run(
        [environment.python, "-I", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    module, icons = told.stdout.split("\n")[:2]
    assert Path(module).is_relative_to(environment.folder)
    assert Path(icons).is_relative_to(environment.folder)
    assert Path(icons).is_dir()
