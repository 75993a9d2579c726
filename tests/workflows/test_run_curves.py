"""Curves leave with all that they have, and an independent reader finds it there."""

import csv
import struct
from pathlib import Path

import numpy as np
import pytest

from composer.errors import ComposerError
from composer.training.events import CheckpointSaved
from composer.workflows.event_files import COPIED, HELD_OUT, LOSS, crc32c, write_event_files
from composer.workflows.run_curves import Timing, curves_of, read_curves, write_csv
from tests.workflows.runs_on_disk import make_run


def test_a_table_has_a_line_for_each_step_with_its_time(tmp_path: Path) -> None:
    curves = read_curves(make_run(tmp_path / "=one"))
    write_csv(tmp_path / "curves.csv", [curves])
    with (tmp_path / "curves.csv").open(newline="", encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == 30
    assert lines[19] == {
        "run": "'=one", "step": "20", "seconds": "12.000",
        "training loss": "3.81", "held-out loss": "1.5", "copied": "0.5",
    }  # fmt: skip
    assert lines[4]["seconds"] == "3.000"
    assert lines[4]["held-out loss"] == ""


def test_time_is_reckoned_between_and_behind_what_is_known() -> None:
    kept = [CheckpointSaved(step, 1.0, None, False, "", Path(), None, 2.0 * step) for step in (10, 20)]
    timing = Timing.of(kept)
    assert timing.seconds_at(np.array([0.0, 5, 20, 30])).tolist() == [0, 10, 40, 60]
    assert timing.steps_at(np.array([0.0, 10, 60])).tolist() == [0, 5, 30]
    assert not Timing.of([])
    assert Timing().seconds_at(np.array([5.0])).tolist() == [0]


def test_a_run_that_is_gone_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    gone, there = curves_of([tmp_path / "gone", make_run(tmp_path / "one")])
    assert isinstance(gone, ComposerError)
    assert there == read_curves(tmp_path / "one")


def test_the_checksum_is_that_of_the_standard() -> None:
    # RFC 3720, appendix B.4.
    assert crc32c(bytes(32)) == 0x8A9136AA
    assert crc32c(bytes(range(32))) == 0x46DD794E


def test_two_runs_of_one_name_get_a_folder_each(tmp_path: Path) -> None:
    curves = [read_curves(make_run(tmp_path / place / "one")) for place in ("a", "b")]
    written = write_event_files(tmp_path / "logs", curves, 1000.0)
    assert len({path.parent for path in written}) == 2
    assert struct.unpack("<Q", written[0].read_bytes()[:8])[0] == len(b"\x09") + 8 + 2 + 2 + 13


@pytest.mark.tensorflow
def test_tensorflow_reads_what_was_written(tmp_path: Path) -> None:
    import tensorflow as tf

    curves = read_curves(make_run(tmp_path / "one"))
    (path,) = write_event_files(tmp_path / "logs", [curves], 1_700_000_000.0)
    found: dict[str, list[tuple[int, float, float]]] = {}
    version = ""
    for event in tf.compat.v1.train.summary_iterator(str(path)):
        version = version or event.file_version
        for value in event.summary.value:
            point = event.step, value.simple_value, event.wall_time
            found.setdefault(value.tag, []).append(point)
    assert version == "brain.Event:2"
    assert [step for step, *_ in found[LOSS]] == list(range(1, 31))
    assert [value for _, value, _ in found[LOSS]] == pytest.approx(curves.losses)
    assert [(step, value) for step, value, _ in found[HELD_OUT]] == [(10, 2.0), (20, 1.5), (30, 1.75)]
    assert [value for _, value, _ in found[COPIED]] == [0.5] * 3
    assert found[HELD_OUT][1][2] == 1_700_000_012.0
