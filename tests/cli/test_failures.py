"""Whatever goes wrong on the command line is told in a sentence, and never with a traceback."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from composer.cli import commands
from composer.cli.commands import main
from composer.errors import ComposerError
from composer.library.folders import HOME_VARIABLE

TUNE = "X:1\nT:Good\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|d8|]\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    log = logging.getLogger("composer")
    before = list(log.handlers)
    yield tmp_path / "home"
    for handler in set(log.handlers) - set(before):
        log.removeHandler(handler)
        handler.close()


def failing(error: BaseException) -> object:
    def run(_arguments: object) -> int:
        raise error

    return run


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (ComposerError("The disk is full."), 1, "The disk is full."),
        (KeyboardInterrupt(), 130, "Stopped."),
        (IsADirectoryError(21, "Is a directory", "tunes"), 1, "“tunes” could not be used: Is a directory."),
        (OSError(28, "No space left on device"), 1, "No space left on device"),
        (MemoryError(), 1, "not enough memory"),
    ],
)
def test_what_a_person_can_mend_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    error: BaseException, code: int, sentence: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(commands, "_write_no_more", lambda: None)
    monkeypatch.setitem(commands.COMMANDS, "check", failing(error))
    assert main(["check", "a.abc"]) == code
    shown = capsys.readouterr().err
    assert sentence in shown
    assert shown.count("\n") == 1


def test_a_bug_is_one_sentence_that_names_the_log_with_its_traceback(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(commands.COMMANDS, "check", failing(ZeroDivisionError("division by zero")))
    assert main(["check", "a.abc"]) == 1
    shown = capsys.readouterr().err
    assert "Traceback" not in shown
    assert str(home / "abc-composer.log") in shown
    assert "ZeroDivisionError: division by zero" in (home / "abc-composer.log").read_text()


@pytest.mark.parametrize(
    ("redirection", "code"), [(">&-", 0), (">&- 2>&-", 0), (">/dev/full", 1), ("| true", 0)]
)
def test_an_output_that_nobody_takes_shows_no_traceback(tmp_path: Path, redirection: str, code: int) -> None:
    (tmp_path / "tunes.abc").write_text(TUNE)
    line = f"{sys.executable} -m composer check tunes.abc --json {redirection}"
    variables = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    ended = subprocess.run(
        ["sh", "-c", line], cwd=tmp_path, env=variables, capture_output=True, text=True, check=False
    )
    assert ended.returncode == code
    assert "Traceback" not in ended.stderr
    assert "Exception ignored" not in ended.stderr
