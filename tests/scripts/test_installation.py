"""pip is run where its settings can't lead it astray, and its failures become sentences."""

import sys
from pathlib import Path

import pytest
from fresh_machine.environment import ROOT
from fresh_machine.installation import clean_variables, explain_failure, run_showing_errors
from fresh_machine.machine import require_supported_platform
from fresh_machine.messages import SetupError
from fresh_machine.python_version import require_python


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            "Failed to establish a new connection: [Errno -3]\nERROR: No matching distribution found",
            "be reached",
        ),
        ("ERROR: No matching distribution found for tensorflow==2.21.0", "no file of a pinned version"),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "disk is full",
        ),
        ("something else", "pip ended with 2"),
    ],
)
def test_each_failure_of_pip_is_explained(words: str, sentence: str) -> None:
    assert sentence in explain_failure(2, words)


def test_what_pip_writes_is_shown_and_kept(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    program = "import sys; print('out'); print('wörds', file=sys.stderr); sys.exit(3)"
    variables = {"PYTHONIOENCODING": "utf-8"}
    code, errors = run_showing_errors([sys.executable, "-I", "-c", program], tmp_path, variables)
    assert code == 3
    assert "rds" in errors
    assert "out" in capfd.readouterr().out


def test_settings_of_other_places_do_not_reach_pip() -> None:
    variables = clean_variables({"PATH": "/bin", "PIP_TARGET": "/elsewhere", "PYTHONPATH": "/x"})
    assert variables == {"PATH": "/bin", "PIP_USER": "0"}


@pytest.mark.parametrize("version", [(3, 10), (3, 14), (2, 7)])
def test_an_unfitting_python_is_told_what_is_needed(version: tuple[int, int]) -> None:
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 to 3\.13"):
        require_python(version, "/usr/bin/python3")


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_a_fitting_python_goes_on(version: tuple[int, int]) -> None:
    require_python(version, "/usr/bin/python3")


def test_a_machine_without_tensorflow_is_told_before_anything_is_downloaded() -> None:
    with pytest.raises(SetupError, match="Darwin on x86_64"):
        require_supported_platform("Darwin", "x86_64")
    require_supported_platform("Linux", "x86_64")


def test_every_pin_is_exact_and_names_no_address() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert all(len(line.split("==")) == 2 for line in pins)
    assert not [line for line in lines if "//" in line or line.startswith("-")]
