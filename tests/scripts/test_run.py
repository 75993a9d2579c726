"""`run.py --lab` fetches the lab's songs before the window opens, and ends where they can't be had."""

import subprocess
from collections.abc import Sequence

import fresh_machine.preparation
import fresh_machine.system_packages
import pytest
from run import main


@pytest.mark.parametrize("code", [0, 1])
def test_the_labs_songs_are_fetched_first(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    ran: list[Sequence[str]] = []

    def fetch(command: Sequence[str]) -> int:
        ran.append(command[4:])
        return code

    def start(command: Sequence[str]) -> int:
        ran.append(command[4:])
        return 0

    monkeypatch.setattr(fresh_machine.system_packages, "require_qt_libraries", lambda: None)
    monkeypatch.setattr(fresh_machine.preparation, "prepare", lambda *_: False)
    monkeypatch.setattr(fresh_machine.preparation, "start", start)
    monkeypatch.setattr(subprocess, "call", fetch)
    assert main(["--lab"]) == code
    assert ran == [["fetch", "lab"]] + [[]] * (code == 0)
    ran.clear()
    main(["check", "--lab"])
    assert ran == [["check", "--lab"]]
