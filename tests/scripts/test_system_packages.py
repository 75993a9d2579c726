"""Missing system libraries are installed through apt where that may be, and named where not."""

import sys
from collections.abc import Sequence

import pytest
from fresh_machine.interpreter import require_venv
from fresh_machine.machine import Machine
from fresh_machine.messages import SetupError
from fresh_machine.system_packages import (
    missing_libraries,
    offer_test_programs,
    require_qt_libraries,
)

ROOT_ON_DEBIAN = Machine(is_linux=True, has_apt=True, is_root=True, may_ask=False, has_own_python=True)
PERSON_ON_DEBIAN = Machine(is_linux=True, has_apt=True, is_root=False, may_ask=True, has_own_python=True)
SCRIPT_ON_DEBIAN = Machine(is_linux=True, has_apt=True, is_root=False, may_ask=False, has_own_python=True)
ELSEWHERE = Machine(is_linux=True, has_apt=False, is_root=True, may_ask=True, has_own_python=True)
MAC = Machine(is_linux=False, has_apt=False, is_root=False, may_ask=True, has_own_python=False)


class FakeSystem:
    """A system without two libraries, whose apt installs them, or fails to."""

    def __init__(self, apt_works: bool = True, answer: str = "") -> None:
        self.missing = ["libEGL.so.1", "libpulse.so.0"]
        self.apt_works = apt_works
        self.answer = answer
        self.commands: list[list[str]] = []
        self.questions: list[str] = []

    def find_missing(self) -> list[str]:
        return list(self.missing)

    def run(self, command: Sequence[str]) -> int:
        self.commands.append(list(command))
        if "install" not in command:
            return 0
        if self.apt_works:
            self.missing = []
        return 0 if self.apt_works else 100

    def ask(self, question: str) -> str:
        self.questions.append(question)
        return self.answer

    def require(self, machine: Machine) -> None:
        require_qt_libraries(machine, self.find_missing, self.run, self.ask)


def test_root_on_debian_installs_at_once() -> None:
    system = FakeSystem()
    system.require(ROOT_ON_DEBIAN)
    assert system.questions == []
    assert system.commands[-1][-2:] == ["libegl1", "libpulse0"]
    assert "sudo" not in system.commands[-1]


@pytest.mark.parametrize("answer", ["", "y", "Yes"])
def test_a_person_is_asked_first(answer: str) -> None:
    system = FakeSystem(answer=answer)
    system.require(PERSON_ON_DEBIAN)
    assert len(system.questions) == 1
    assert system.commands[-1][0] == "sudo"


def test_a_no_is_answered_with_the_command_to_run_oneself() -> None:
    system = FakeSystem(answer="n")
    with pytest.raises(SetupError, match="sudo apt-get install libegl1 libpulse0"):
        system.require(PERSON_ON_DEBIAN)
    assert system.commands == []


def test_nobody_is_asked_where_nobody_can_answer() -> None:
    system = FakeSystem()
    with pytest.raises(SetupError, match="sudo apt-get install libegl1 libpulse0"):
        system.require(SCRIPT_ON_DEBIAN)
    assert system.questions == []


def test_other_systems_get_the_libraries_named() -> None:
    system = FakeSystem()
    with pytest.raises(
        SetupError, match=r"libEGL\.so\.1, libpulse\.so\.0\.\sInstall them with your system's"
    ):
        require_qt_libraries(ELSEWHERE, system.find_missing, system.run, system.ask)
    assert system.commands == []


def test_an_apt_that_fails_leaves_the_names(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SetupError, match="libegl1 libpulse0"):
        FakeSystem(apt_works=False).require(ROOT_ON_DEBIAN)


def test_nothing_is_looked_for_on_a_mac() -> None:
    FakeSystem().require(MAC)


def test_a_missing_test_program_is_installed_or_named(capsys: pytest.CaptureFixture[str]) -> None:
    installed, named = FakeSystem(), FakeSystem()
    installed.missing = named.missing = ["abc2midi"]
    offer_test_programs(ROOT_ON_DEBIAN, installed.find_missing, installed.run, installed.ask)
    assert installed.commands[-1][-1] == "abcmidi"
    offer_test_programs(MAC, named.find_missing, named.run, named.ask)
    assert "abc2midi will fail: install abcmidi" in capsys.readouterr().out


def test_a_python_without_venv_gets_debian_s_package() -> None:
    system = FakeSystem()
    require_venv(lambda: False, ROOT_ON_DEBIAN, system.run, system.ask)
    assert system.commands[-1][-1] == f"python3.{sys.version_info[1]}-venv"


def test_a_python_without_venv_is_told_elsewhere() -> None:
    with pytest.raises(SetupError, match="without venv and ensurepip"):
        require_venv(lambda: False, ELSEWHERE, FakeSystem().run, FakeSystem().ask)


def test_a_library_that_the_loader_refuses_counts_as_missing() -> None:
    def load(name: str) -> None:
        if name == "libGL.so.1":
            raise OSError(name)

    assert missing_libraries(load) == ["libGL.so.1"]
