"""Without TensorFlow a training is refused before any work, with the way to get it."""

import sys
import tomllib
from pathlib import Path

import pytest

from composer.cli.commands import main
from composer.errors import ComposerError
from composer.model import installed
from composer.model.installed import TENSORFLOW, can_train, require_training, why_not_trained
from composer.model.presets import PRESETS
from composer.workflows.train import estimate

ROOT = Path(__file__).parents[2]


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "find_spec", lambda _name: None)


def test_where_it_is_there_nothing_is_said() -> None:
    assert can_train()
    assert not why_not_trained()
    require_training()


def test_it_is_installed_as_the_project_asks() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert TENSORFLOW in project["dependencies"]


@pytest.mark.usefixtures("without")
def test_this_pythons_own_pip_is_the_way() -> None:
    sentence = why_not_trained()
    assert f"“{sys.executable} -m pip install '{TENSORFLOW}'”" in sentence


@pytest.mark.usefixtures("without")
def test_a_bundle_names_the_edition_that_trains(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "sudo apt install ./abc-composer-with-training_*.deb" in why_not_trained()


@pytest.mark.usefixtures("without")
def test_the_command_says_so_before_it_reads_a_tune(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", "--corpus", str(tmp_path / "nothing.abc"), "--out", str(tmp_path / "model")]) == 1
    told = capsys.readouterr()
    assert "TensorFlow" in told.err
    assert "nothing.abc" not in told.err + told.out
    assert not (tmp_path / "model").exists()


@pytest.mark.usefixtures("without")
def test_nothing_is_measured_either() -> None:
    preset = PRESETS["quick"]
    assert preset.network is not None
    with pytest.raises(ComposerError, match="TensorFlow"):
        next(iter(estimate(preset.network, preset.training, 64)))
