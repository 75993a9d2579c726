"""A helper is started by Python, and in a bundle by the program itself."""

import subprocess
import sys
from pathlib import Path

import pytest

from composer.processes.command import HELPER, command, environment, run_helper
from composer.processes.messages import read_message

MODULE = "composer.importing.importer_process"


def test_python_runs_it_from_a_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    assert command(MODULE) == [sys.executable, "-P", "-m", MODULE]
    assert environment()["PYTHONPATH"].endswith("elsewhere")


def test_a_bundle_runs_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(MODULE) == [sys.executable, HELPER, MODULE]
    assert environment({"HOME": "/home"}) == {"HOME": "/home"}


def test_the_program_is_that_helper_until_its_input_ends() -> None:
    started = [sys.executable, "-P", "-m", "composer", HELPER, MODULE]
    with subprocess.Popen(
        started, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()
    ) as helper:
        assert helper.stdin is not None
        assert helper.stdout is not None
        assert read_message(helper.stdout) == {"ready": True}
        helper.stdin.close()
        assert helper.wait(timeout=60) == 0


@pytest.mark.parametrize("module", ["os_process", "composer.ui.application", "http.server"])
def test_it_is_nothing_else(module: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_helper(module) == 2
    assert module in capsys.readouterr().err


def test_every_helper_is_called_as_the_program_knows_them() -> None:
    root = Path(__file__).parents[2] / "composer"
    served = [path.stem for path in root.rglob("*.py") if "serve(load" in path.read_text("utf-8")]
    assert served
    assert all(name.endswith("_process") for name in served)
