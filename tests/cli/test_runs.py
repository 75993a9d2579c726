"""`runs` lists models with what differs, and writes their curves."""

import json
from pathlib import Path

import pytest

from composer.cli.commands import main
from tests.workflows.runs_on_disk import make_run


def test_the_table_names_what_differs_best_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_run(tmp_path / "fast", (2.0, 1.6), learning_rate=0.01)
    make_run(tmp_path / "slow", (2.0, 1.2), learning_rate=0.001)
    assert main(["runs", "--models", str(tmp_path), "--csv", str(tmp_path / "curves.csv")]) == 0
    out, err = capsys.readouterr()
    heading, first, second = out.splitlines()
    assert heading.split() == ["Run", "Held-out", "Best", "at", "Copied", "Time", "Learning", "rate"]
    assert first.split() == ["slow", "1.200", "20", "50%", "10", "seconds", "0.001"]
    assert second.startswith("fast")
    assert "curves of 2 runs" in err
    assert len((tmp_path / "curves.csv").read_text().splitlines()) == 41


def test_json_has_an_object_a_run_and_a_torn_one_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_run(tmp_path / "one")
    (tmp_path / "torn").mkdir()
    (tmp_path / "torn" / "last.npz").write_bytes(b"no model")
    assert main(["runs", "--models", str(tmp_path), "--json"]) == 1
    out, err = capsys.readouterr()
    one, torn = map(json.loads, out.splitlines())
    assert (one["name"], one["held_out"], one["settings"]["rnn_units"]) == ("one", 1.5, 4)
    assert torn["problem"] in err


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["runs", "--models", str(tmp_path / "none")]) == 1
    assert "There is no folder of models" in capsys.readouterr().err
