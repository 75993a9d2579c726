"""The milestones in a model's folder: written half as precise, within bounds, and thinned."""

from pathlib import Path

import pytest

from composer.model.milestones import MILESTONES, kept_in, make_room, path_of, remove_milestones
from composer.training.milestones import FIRST_TUNE, MOST_BYTES, Milestone


def put(model: Path, *milestones: Milestone) -> None:
    for one in milestones:
        path_of(model, one).parent.mkdir(parents=True, exist_ok=True)
        path_of(model, one).write_bytes(b"\0" * one.size_bytes)


def test_what_is_kept_is_found_again_by_its_name(tmp_path: Path) -> None:
    milestones = Milestone(0, (), 5), Milestone(64, (FIRST_TUNE,), 7)
    put(tmp_path, *reversed(milestones))
    assert kept_in(tmp_path) == milestones


def test_files_of_other_names_are_nobodys_milestones_and_stay(tmp_path: Path) -> None:
    put(tmp_path, Milestone(1, (), 3))
    for name in ("notes.txt", "x1.npz", "1-song.npz", "123456789.npz", "١.npz"):
        (tmp_path / MILESTONES / name).write_bytes(b"")
    (tmp_path / MILESTONES / "2.npz").mkdir()
    assert [one.step for one in kept_in(tmp_path)] == [1]
    remove_milestones(tmp_path)
    assert (tmp_path / MILESTONES / "notes.txt").exists()
    assert not (tmp_path / MILESTONES / "1.npz").exists()


def test_room_is_made_for_one_more_and_what_is_too_large_is_not_kept(tmp_path: Path) -> None:
    put(tmp_path, *(Milestone(2**exponent, (), 10) for exponent in range(20)))
    assert make_room(tmp_path, Milestone(2**20, (), 10))
    assert len(kept_in(tmp_path)) == 19
    assert not make_room(tmp_path, Milestone(2**21, (), MOST_BYTES + 1))


def test_those_of_another_training_go_with_the_untrained_weights_of_a_new_one(tmp_path: Path) -> None:
    put(tmp_path, Milestone(0, (), 3), Milestone(8, (FIRST_TUNE,), 3))
    assert make_room(tmp_path, Milestone(0, (), 4))
    assert kept_in(tmp_path) == ()


@pytest.mark.parametrize("marks", [(), (FIRST_TUNE,)])
def test_a_step_that_is_passed_again_is_kept_once(tmp_path: Path, marks: tuple[str, ...]) -> None:
    put(tmp_path, Milestone(0, (), 3), Milestone(64, (), 3))
    assert make_room(tmp_path, Milestone(64, marks, 3))
    put(tmp_path, Milestone(64, marks, 3))
    assert [(one.step, one.marks) for one in kept_in(tmp_path)] == [(0, ()), (64, marks)]


def test_a_model_of_an_earlier_version_has_none(tmp_path: Path) -> None:
    assert kept_in(tmp_path) == ()
