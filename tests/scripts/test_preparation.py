"""The set-up does what is missing, once, and begins anew after a set-up that was broken off."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from fresh_machine.environment import ROOT, Environment, State, fingerprint
from fresh_machine.messages import SetupError
from fresh_machine.preparation import installation_steps, prepare, set_up

NOTHING: frozenset[str] = frozenset()
TEST = frozenset({"test"})


class FakePip:
    """Notes what would be installed; breaks off at the step it is told to."""

    def __init__(self, breaks_at_step: int = 0) -> None:
        self.steps: list[Sequence[str]] = []
        self.breaks_at_step = breaks_at_step

    def __call__(self, environment: Environment, arguments: Sequence[str]) -> None:
        self.steps.append(arguments)
        if len(self.steps) == self.breaks_at_step:
            raise SetupError("The index could not be reached.")


def create(environment: Environment) -> None:
    """Makes what `python -m venv` would make, as far as the set-up looks at it."""
    environment.python.parent.mkdir(parents=True)
    State().write(environment)
    environment.python.touch()


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    for name in ("pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, checkout)
    return Environment(checkout)


def test_the_first_run_installs_and_the_second_does_nothing(environment: Environment) -> None:
    first, second = FakePip(), FakePip()
    assert prepare(environment, NOTHING, create, first)
    assert not prepare(environment, NOTHING, create, second)
    assert len(first.steps) == 2
    assert second.steps == []


def test_every_step_is_held_to_the_pinned_versions() -> None:
    assert all(step[-2:] == ("--constraint", "constraints.txt") for step in installation_steps(TEST))


def test_the_package_is_installed_editable_with_its_extras() -> None:
    last = installation_steps(frozenset({"test", "lint"}))[-1]
    assert last[:3] == ("--no-build-isolation", "--editable", ".[lint,test]")


def test_the_tests_packages_are_added_to_a_window_s_environment(environment: Environment) -> None:
    prepare(environment, NOTHING, create, FakePip())
    kept = environment.folder / "kept"
    kept.touch()
    pip = FakePip()
    assert prepare(environment, TEST, create, pip)
    assert ".[test]" in pip.steps[-1]
    assert kept.exists()


def test_the_window_starts_at_once_in_the_tests_environment(environment: Environment) -> None:
    prepare(environment, TEST, create, FakePip())
    assert not prepare(environment, NOTHING, create, FakePip())


def test_packages_once_added_stay_when_pins_change(environment: Environment) -> None:
    prepare(environment, TEST, create, FakePip())
    with (environment.root / "constraints.txt").open("a", encoding="utf-8") as pins:
        pins.write("another==1.0\n")
    pip = FakePip()
    assert prepare(environment, NOTHING, create, pip)
    assert ".[test]" in pip.steps[-1]


@pytest.mark.parametrize("step", [1, 2])
def test_a_set_up_that_broke_off_is_made_anew(environment: Environment, step: int) -> None:
    with pytest.raises(SetupError):
        prepare(environment, NOTHING, create, FakePip(breaks_at_step=step))
    half_installed = environment.folder / "half-installed"
    half_installed.touch()
    pip = FakePip()
    assert prepare(environment, NOTHING, create, pip)
    assert len(pip.steps) == 2
    assert not half_installed.exists()
    assert not prepare(environment, NOTHING, create, FakePip())


def test_an_upgrade_that_broke_off_is_made_anew(environment: Environment) -> None:
    prepare(environment, NOTHING, create, FakePip())
    with pytest.raises(SetupError):
        prepare(environment, TEST, create, FakePip(breaks_at_step=2))
    pip = FakePip()
    assert prepare(environment, NOTHING, create, pip)
    assert len(pip.steps) == 2


def test_an_environment_whose_python_is_gone_is_made_anew(environment: Environment) -> None:
    prepare(environment, NOTHING, create, FakePip())
    environment.python.unlink()
    assert prepare(environment, NOTHING, create, FakePip())


def test_a_checkout_that_was_moved_is_set_up_anew(environment: Environment, tmp_path: Path) -> None:
    prepare(environment, NOTHING, create, FakePip())
    moved = environment.root.rename(tmp_path / "moved")
    assert prepare(Environment(moved), NOTHING, create, FakePip())


def test_an_environment_that_somebody_else_made_is_left_alone(environment: Environment) -> None:
    theirs = environment.folder / "theirs.txt"
    theirs.parent.mkdir()
    theirs.touch()
    with pytest.raises(SetupError, match="did not make it"):
        prepare(environment, NOTHING, create, FakePip())
    assert theirs.exists()


def test_a_note_that_can_not_be_read_counts_as_unfinished(environment: Environment) -> None:
    prepare(environment, NOTHING, create, FakePip())
    environment.note.write_text('{"finished": tr', encoding="utf-8")
    assert prepare(environment, NOTHING, create, FakePip())


def test_settings_of_the_linters_do_not_change_what_is_installed(environment: Environment) -> None:
    before = fingerprint(environment.root)
    with (environment.root / "pyproject.toml").open("a", encoding="utf-8") as project:
        project.write("\n[tool.another]\nx = 1\n")
    assert fingerprint(environment.root) == before


def test_a_failed_set_up_ends_with_its_sentence_and_code_1(capsys: pytest.CaptureFixture[str]) -> None:
    def steps() -> None:
        raise SetupError("The disk is full.")

    assert set_up(steps) == 1
    assert capsys.readouterr().err == "\nThe disk is full.\n"


def test_ctrl_c_ends_the_set_up_without_a_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    def steps() -> None:
        raise KeyboardInterrupt

    assert set_up(steps) == 130
    assert "Run this again to go on" in capsys.readouterr().err
