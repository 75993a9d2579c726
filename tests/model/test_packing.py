"""A packed model composes as the one that it was made of, at half the size."""

from pathlib import Path

import numpy as np
import pytest

from composer.errors import ComposerError
from composer.model.checkpoint import read_checkpoint, read_header, write_checkpoint
from composer.model.folder import BEST, ModelFolder, composing_path
from composer.model.packing import pack
from composer.training.run import Snapshot


@pytest.fixture
def model_folder(folder: ModelFolder, snapshot: Snapshot) -> Path:
    folder.keep(snapshot, is_best=True)
    return folder.path


def test_a_packed_model_is_stored_in_half_precision_and_reads_back_within_half_precision(
    model_folder: Path, tmp_path: Path
) -> None:
    whole = read_checkpoint(composing_path(model_folder), weights_only=True)
    path = pack(model_folder, tmp_path / "packed")
    packed = read_checkpoint(path)
    assert path == tmp_path / "packed" / BEST == composing_path(tmp_path / "packed")
    assert not packed.header.can_resume
    assert packed.header.vocabulary == whole.header.vocabulary
    assert all(array.dtype == np.float32 for array in packed.arrays.values())
    for name, array in whole.arrays.items():
        np.testing.assert_allclose(packed.arrays[name], array, rtol=1e-3, atol=1e-7)
    assert np.load(path)["weights/embedding"].dtype == np.float16


def test_packing_twice_changes_nothing_more(model_folder: Path, tmp_path: Path) -> None:
    once = pack(model_folder, tmp_path / "once")
    twice = pack(tmp_path / "once", tmp_path / "twice")
    first, second = read_checkpoint(once), read_checkpoint(twice)
    assert first.header == second.header
    for name, array in first.arrays.items():
        np.testing.assert_array_equal(array, second.arrays[name])


def test_a_weight_that_half_precision_cannot_hold_is_told(model_folder: Path, tmp_path: Path) -> None:
    path = composing_path(model_folder)
    whole = read_checkpoint(path)
    whole.arrays["weights/dense/bias"][0] = 70_000.0
    write_checkpoint(path, whole)
    with pytest.raises(ComposerError, match="a weight of 70,000"):
        pack(model_folder, tmp_path / "packed")
    assert not (tmp_path / "packed").exists()


def test_a_flipped_bit_in_a_packed_model_is_found(model_folder: Path, tmp_path: Path) -> None:
    path = pack(model_folder, tmp_path / "packed")
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 4
    path.write_bytes(content)
    read_header(path)
    with pytest.raises(ComposerError, match="damaged"):
        read_checkpoint(path)
