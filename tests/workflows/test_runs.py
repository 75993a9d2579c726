"""Runs are listed best first with what differs between them; what was said of one is never lost."""

import json
from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.model.folder import LAST
from composer.training.events import CheckpointSaved, TrainingStarted
from composer.workflows.model_folders import rename_model
from composer.workflows.past_training import RECORD_NAME, past_training, recorded
from composer.workflows.processor import processor_name
from composer.workflows.run_notes import ASIDE, LONGEST_NOTE, NOTES_NAME, RunNotes, read_notes, write_notes
from composer.workflows.runs import RunTable, read_run, read_runs
from tests.workflows.runs_on_disk import make_run


def table(models: Path) -> RunTable:
    *_, last = read_runs(models)
    assert isinstance(last, RunTable)
    return last


def test_the_best_stands_first_and_only_what_differs_is_a_column(tmp_path: Path) -> None:
    make_run(tmp_path / "fast", (2.0, 1.6), learning_rate=0.01)
    make_run(tmp_path / "slow", (2.0, 1.2), learning_rate=0.001)
    make_run(tmp_path / "none held out", (), iterations=20, learning_rate=0.01)
    found = table(tmp_path)
    assert [run.name for run in found.runs] == ["slow", "fast", "none held out"]
    assert [row.name for row in found.differing] == ["learning_rate"]


def test_a_run_tells_what_it_reached_what_it_took_and_where(tmp_path: Path) -> None:
    run = read_run(make_run(tmp_path / "one"))
    assert (run.held_out, run.best_at, run.copied, run.seconds) == (1.5, 20, 0.5, 18.0)
    assert run.settings["corpus"] == "reels"
    assert run.machine.startswith("abacus")
    assert processor_name() in run.machine
    assert (run.step, run.iterations, run.problem) == (30, 30, "")


def test_pauses_do_not_count_and_a_training_that_goes_on_counts_on(tmp_path: Path) -> None:
    folder, seconds = make_run(tmp_path / "one"), [0.0]

    def events():  # type: ignore[no-untyped-def]
        yield TrainingStarted(31, 100, "abacus", 7, "layers", 1.4, "zz")
        seconds[0] += 5
        yield CheckpointSaved(40, 2.0, 1.0, True, "sample", folder / LAST)

    told = []
    for event in recorded(events(), folder, lambda: seconds[0]):
        told.append(event)
        seconds[0] += 1000  # the person pauses
    assert [event.seconds for event in told] == [18.0, 23.0]


def test_a_record_of_an_earlier_version_is_read_and_one_of_another_says_so(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "one")
    record = json.loads((folder / RECORD_NAME).read_bytes())
    for name in ("processor", "seconds", "checksum"):
        del record[name]
    for kept in record["checkpoints"]:
        del kept["seconds"]
    (folder / RECORD_NAME).write_text(json.dumps(record))
    assert (read_run(folder).seconds, read_run(folder).problem) == (None, "")
    assert past_training(folder).told.checkpoints[0].seconds is None
    (folder / RECORD_NAME).write_text(json.dumps({"version": 9}))
    assert "can’t be read" in read_run(folder).problem
    assert read_run(folder).held_out == 1.5


def test_a_damaged_run_stands_in_the_list_with_its_reason(tmp_path: Path) -> None:
    make_run(tmp_path / "whole")
    (tmp_path / "torn").mkdir()
    (tmp_path / "torn" / LAST).write_bytes(b"no model")
    whole, torn = table(tmp_path).runs
    assert (whole.name, torn.name) == ("whole", "torn")
    assert "damaged" in torn.problem


def test_note_and_star_follow_the_name_and_no_training_takes_them(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "one")
    write_notes(folder, RunNotes("Higher rate.", starred=True))
    make_run(folder)
    run = read_run(rename_model(folder, "two"))
    assert (run.note, run.starred) == ("Higher rate.", True)


def test_a_damaged_note_is_told_and_set_aside_not_written_over(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "one")
    write_notes(folder, RunNotes("Higher rate."))
    damaged = (folder / NOTES_NAME).read_bytes().replace(b"Higher", b"Hugher")
    (folder / NOTES_NAME).write_bytes(damaged)
    assert "set aside" in read_run(folder).problem
    write_notes(folder, RunNotes("Another."))
    assert read_notes(folder).note == "Another."
    assert (folder / ASIDE).read_bytes() == damaged


def test_a_note_that_is_too_long_or_of_a_run_that_is_gone_is_refused(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "one")
    with pytest.raises(ComposerError, match="Shorten it"):
        write_notes(folder, RunNotes("a" * (LONGEST_NOTE + 1)))
    with pytest.raises(ComposerError, match="not there any more"):
        write_notes(tmp_path / "gone", RunNotes("a"))
