"""`fetch` says what it brings before it does; without a network it says so, and how to go on."""

import json
import os
from pathlib import Path

import pytest

from composer.cli.commands import main


@pytest.fixture(autouse=True)
def _empty_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """pip is set up to look into an empty folder."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("ABC_COMPOSER_HOME", str(tmp_path / "home"))


def test_what_it_is_and_its_terms_are_said_first_and_a_failure_is_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["fetch", "lab"]) == 1
    notice, fetched, failure = capsys.readouterr().err.splitlines()
    assert "mitdeeplearning 0.7.5" in notice
    assert "under the MIT licence" in notice
    assert fetched.startswith("2.8 MB are fetched with pip")
    assert failure.startswith("abc-composer: The package index that pip is set to use has no mitdeeplearning")
    assert not (tmp_path / "home" / "collections").exists()


def test_what_is_here_is_told_with_its_folder_and_not_fetched_again(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = tmp_path / "home" / "collections" / "mitdeeplearning"
    folder.mkdir(parents=True)
    (folder / "irish.abc").write_text("X:1\nK:D\n")
    assert main(["fetch", "--json"]) == 0
    written = capsys.readouterr()
    assert json.loads(written.out)["folder"] == str(folder)
    assert written.err == ""


def test_a_corpus_that_is_not_here_is_told_with_the_way_to_have_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["train", "--corpus", "lab", "--out", str(tmp_path / "model")]) == 1
    assert "run “abc-composer fetch”" in capsys.readouterr().err
    assert main(["fetch", "labs"]) == 1
    assert "no bundled collection named “labs”" in capsys.readouterr().err
