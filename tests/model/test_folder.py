"""Which checkpoint of a folder is composed with."""

from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.model.checkpoint import read_header
from composer.model.folder import ModelFolder, composing_path
from composer.training.run import Snapshot


def test_the_best_is_composed_with_and_the_last_where_there_is_none(
    folder: ModelFolder, snapshot: Snapshot
) -> None:
    folder.keep(snapshot, is_best=False)
    assert composing_path(folder.path).name == "last.npz"
    folder.keep(snapshot, is_best=True)
    assert composing_path(folder.path).name == "best.npz"


def test_a_checkpoint_can_be_chosen_by_itself(folder: ModelFolder, snapshot: Snapshot) -> None:
    folder.keep(snapshot, is_best=True)
    assert composing_path(folder.path / "last.npz").name == "last.npz"


def test_a_folder_without_a_model_says_so(tmp_path: Path) -> None:
    with pytest.raises(ComposerError, match="There is no model in"):
        composing_path(tmp_path)


def test_a_best_checkpoint_that_can_not_be_written_is_not_told_of_in_the_last(
    folder: ModelFolder, snapshot: Snapshot
) -> None:
    folder.keep(snapshot, is_best=True)
    before = read_header(folder.path / "last.npz").best_validation_loss
    (folder.path / "best.npz").unlink()
    (folder.path / "best.npz").mkdir()
    with pytest.raises(ComposerError, match=r"“.*best\.npz” could not be written"):
        folder.keep(snapshot.with_validation_loss(1.0), is_best=True)
    assert read_header(folder.path / "last.npz").best_validation_loss == before == 2.75
