"""A checkpoint gives back exactly what was kept, or says that it can't: never wrong numbers."""

import io
import json
import os
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from composer.errors import ComposerError
from composer.model.checkpoint import Checkpoint, read_checkpoint, read_header
from composer.model.folder import ModelFolder, snapshot_of
from composer.training.run import Snapshot

Members = dict[str, bytes]


def same(one: Checkpoint, other: Checkpoint) -> bool:
    return (
        one.header == other.header
        and np.array_equal(one.losses, other.losses)
        and np.array_equal(one.validation_losses, other.validation_losses)
        and one.arrays.keys() == other.arrays.keys()
        and all(np.array_equal(one.arrays[name], other.arrays[name]) for name in one.arrays)
    )


def members_of(path: Path) -> Members:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewrite(path: Path, members: Members, compression: int = zipfile.ZIP_STORED) -> None:
    """Writes an archive whose checksums are right, whatever is in it: what an attacker would do."""
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(name, data)


def as_npy(array: Any, allow_pickle: bool = False) -> bytes:
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, np.asanyarray(array), allow_pickle=allow_pickle)
    return buffer.getvalue()


def with_header(path: Path, **changes: Any) -> None:
    members = members_of(path)
    content = json.loads(read_header(path).to_json())
    content.update(changes)
    members["header.npy"] = as_npy(np.frombuffer(json.dumps(content).encode(), np.uint8))
    rewrite(path, members)


def test_what_was_kept_is_read_back_exactly(folder: ModelFolder, snapshot: Snapshot) -> None:
    read = read_checkpoint(folder.keep(snapshot, is_best=False))
    again = snapshot_of(read)
    assert again.losses == snapshot.losses
    assert again.validation_losses == snapshot.validation_losses
    assert again.crops == snapshot.crops
    assert (again.untrained_loss, again.untrained_sample) == (1.5, "c|a\n")
    assert all(np.array_equal(again.arrays[name], snapshot.arrays[name]) for name in snapshot.arrays)
    assert again.run() == snapshot.run()


def test_the_header_tells_everything_but_the_numbers(folder: ModelFolder, snapshot: Snapshot) -> None:
    header = read_header(folder.keep(snapshot, is_best=False))
    assert (header.step, header.train_loss, header.validation_loss) == (3, pytest.approx(7.75 / 3), 2.75)
    assert (header.vocabulary, header.network) == (folder.vocabulary, folder.network)
    assert (header.corpus, header.form, header.sources) == ("a few tunes", "canonical", ("ryans",))
    assert header.can_resume


def test_the_best_holds_the_weights_only_and_a_copy_of_the_header_can_be_read(
    folder: ModelFolder, snapshot: Snapshot
) -> None:
    folder.keep(snapshot, is_best=True)
    best = read_checkpoint(folder.path / "best.npz")
    assert not best.header.can_resume
    assert all(name.startswith("weights/") for name in best.arrays)
    assert json.loads((folder.path / "model.json").read_text())["corpus"] == "a few tunes"


def test_composing_reads_the_weights_only(folder: ModelFolder, snapshot: Snapshot) -> None:
    read = read_checkpoint(folder.keep(snapshot, is_best=False), weights_only=True)
    assert read.arrays
    assert all(name.startswith("weights/") for name in read.arrays)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=400, deadline=None)
@given(data=st.data())
def test_flipped_bits_never_give_wrong_numbers(
    folder: ModelFolder, snapshot: Snapshot, data: st.DataObject
) -> None:
    path = folder.keep(snapshot, is_best=False)
    whole, content = read_checkpoint(path), bytearray(path.read_bytes())
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=4)):
        content[place] ^= data.draw(st.integers(1, 255))
    path.write_bytes(content)
    try:
        read, message = read_checkpoint(path), None
    except ComposerError as error:
        read, message = None, str(error)
    assert str(path) in message if message else same(read, whole)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(share=st.floats(0, 1, exclude_max=True))
def test_a_file_that_was_cut_off_is_named_as_damaged(
    folder: ModelFolder, snapshot: Snapshot, share: float
) -> None:
    path = folder.keep(snapshot, is_best=False)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(ComposerError, match=r"last\.npz.*is damaged.*train it again"):
        read_checkpoint(path)


@pytest.mark.parametrize("content", [b"", b"X:1\nK:D\nabc|", b"PK\x05\x06" + bytes(18), os.urandom(999)])
def test_a_file_that_is_no_model_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "last.npz"
    path.write_bytes(content)
    for read in (read_header, read_checkpoint):
        with pytest.raises(ComposerError, match=r"last\.npz.*damaged, or no model of this program"):
            read(path)


def test_a_model_of_another_version_says_so(folder: ModelFolder, snapshot: Snapshot) -> None:
    path = folder.keep(snapshot, is_best=False)
    with_header(path, version=2)
    with pytest.raises(ComposerError, match=r"another version.*format 2.*reads format 1.*Update"):
        read_checkpoint(path)


def test_settings_that_earlier_versions_did_not_have_may_be_missing(
    folder: ModelFolder, snapshot: Snapshot
) -> None:
    path = folder.keep(snapshot, is_best=False)
    earlier = {"embedding_dimension": 3, "rnn_units": 4, "layers": 2, "dropout": 0.0}
    with_header(path, network=earlier)
    assert read_checkpoint(path).header.network == folder.network


def test_a_missing_file_says_what_to_choose(tmp_path: Path) -> None:
    with pytest.raises(ComposerError, match=r"There is no model at .*Choose the folder"):
        read_checkpoint(tmp_path / "last.npz")


@pytest.mark.parametrize(
    "changes",
    [
        {"network": {"embedding_dimension": 3, "rnn_units": 10**9, "layers": 2, "dropout": 0.0}},
        {"network": {"embedding_dimension": 3, "rnn_units": 4096, "layers": 6, "dropout": 0.0}},
        {"network": {"embedding_dimension": 3, "rnn_units": 4, "layers": 1, "dropout": 0.0}},
        {"network": {"embedding_dimension": 3, "rnn_units": 4, "layers": 2}},
        {"network": {"embedding_dimension": 3, "rnn_units": "4", "layers": 2}},
        {"network": {"embedding_dimension": 3, "rnn_units": 4.5, "layers": 2}},
        {"network": {"embedding_dimension": 3, "rnn_units": 4, "layers": 2, "dropout": float("nan")}},
        {"network": {"embedding_dimension": 3, "rnn_units": 4, "layers": 10**40}},
        {"network_name": "transformer", "network": {"context": 10**9}},
        {"network_name": "transformer", "network": {"context": None}},
        {"network_name": "transformer", "network": {"width": 8, "heads": 32}},
        {"network_name": "lstm" * 100},
        {"network_name": None},
        {"network": []},
        {"network_name": "os:system"},
        {"vocabulary": "ba"},
        {"vocabulary": ""},
        {"vocabulary": "\nabcd|"},
        {"step": 4},
        {"step": -1},
        {"step": True},
        {"step": 10**30},
        {"checkpoints": 10**9},
        {"train_loss": float("nan")},
        {"train_loss": "low"},
        {"form": "other"},
        {"random_state": {}},
        {"random_state": {"bit_generator": "PCG64", "state": {"state": -1, "inc": 1}}},
        {"random_state": {"bit_generator": "MT19937", "state": {}}},
        {"sources": 5},
        {"can_resume": False},
        {"format": "another program's"},
        {"training": {"seed": "x"}},
        {"training": {"batch_size": 10**9}},
        {"untrained_loss": float("nan")},
        {"untrained_loss": None},
        {"best_validation_loss": 1e300},
        {"untrained_sample": "a" * 100_000},
        {"corpus": "a" * 100_000},
        {"sources": [["/"]]},
        {"corpus_sources": ["a" * 100_000]},
        {"crops_taken": 10**30},
        {"vocabulary": "".join(map(chr, range(32, 0xD800))) + "".join(map(chr, range(0xE000, 0x30000)))},
    ],
    ids=lambda changes: str(changes)[:80],
)
def test_a_header_that_lies_is_refused(
    folder: ModelFolder, snapshot: Snapshot, changes: dict[str, Any]
) -> None:
    path = folder.keep(snapshot, is_best=False)
    with_header(path, **changes)
    with pytest.raises(ComposerError, match=r"last\.npz.*damaged"):
        read_checkpoint(path)


@pytest.mark.parametrize(
    "array",
    [
        np.zeros((5, 4), np.float32),
        np.zeros((3, 5), np.float32),
        np.zeros((5, 3), np.int32),
        np.zeros((5, 3), np.float64),
        np.full((5, 3), np.nan, np.float32),
        np.zeros((5, 3), ">f4"),
    ],
    ids=["wider", "turned", "integers", "doubles", "no numbers", "other byte order"],
)
def test_an_array_of_another_shape_or_type_is_refused(
    folder: ModelFolder, snapshot: Snapshot, array: Any
) -> None:
    path = folder.keep(snapshot, is_best=False)
    rewrite(path, {**members_of(path), "weights/embedding.npy": as_npy(array)})
    with pytest.raises(ComposerError, match=r"damaged.*weights/embedding"):
        read_checkpoint(path)


def test_pickled_objects_are_never_unpickled(folder: ModelFolder, snapshot: Snapshot, tmp_path: Path) -> None:
    class Trap:
        def __reduce__(self) -> tuple[Any, ...]:
            return os.mkdir, (str(tmp_path / "sprung"),)

    path = folder.keep(snapshot, is_best=False)
    trap = np.array([Trap()], dtype=object)
    for name in ("header.npy", "weights/embedding.npy"):
        rewrite(path, {**members_of(path), name: as_npy(trap, allow_pickle=True)})
        with pytest.raises(ComposerError, match="damaged"):
            read_checkpoint(path)
    assert not (tmp_path / "sprung").exists()


def test_arrays_missing_or_too_many_are_refused(folder: ModelFolder, snapshot: Snapshot) -> None:
    path = folder.keep(snapshot, is_best=False)
    members = members_of(path)
    rewrite(path, {**members, "more.npy": as_npy(np.zeros(1))})
    with pytest.raises(ComposerError, match="not those of its settings"):
        read_checkpoint(path)
    del members["weights/dense/bias.npy"]
    rewrite(path, members)
    with pytest.raises(ComposerError, match="not those of its settings"):
        read_checkpoint(path)


def test_an_archive_that_unpacks_to_more_than_it_holds_is_refused(
    folder: ModelFolder, snapshot: Snapshot
) -> None:
    path = folder.keep(snapshot, is_best=False)
    rewrite(path, members_of(path), zipfile.ZIP_DEFLATED)
    with pytest.raises(ComposerError, match="is compressed"):
        read_checkpoint(path)


def test_a_write_that_fails_leaves_the_checkpoint_before_whole(
    folder: ModelFolder, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder.keep(snapshot, is_best=False)
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ComposerError, match=r"is full.*last.npz.*unchanged"):
        folder.keep(snapshot, is_best=False)
    assert path.read_bytes() == before
    assert sorted(entry.name for entry in folder.path.iterdir()) == ["last.npz", "model.json"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"network_name": "mamba", "network": {"states": 16}},
            "is a network “mamba”, .*lstm and transformer",
        ),
        ({"network": {"rnn_units": 4, "tied": True}}, "has a setting .*“tied”"),
        ({"training": {"seed": 1, "optimizer": "muon"}}, "has a setting .*“optimizer”"),
        ({"version": 2}, "was written by another version .*format 2; this one reads format 1"),
        ({"version": "x" * 300}, "was written by another version .{0,80}; this one reads format 1"),
    ],
    ids=str,
)
def test_a_model_that_only_another_version_knows_says_what_it_is_and_stays(
    folder: ModelFolder, snapshot: Snapshot, changes: dict[str, Any], said: str
) -> None:
    path = folder.keep(snapshot, is_best=False)
    with_header(path, **changes)
    before = path.read_bytes()
    for read in (read_header, read_checkpoint):
        with pytest.raises(ComposerError, match=rf"last\.npz” {said}.*Update the program.*stays as it is"):
            read(path)
    assert path.read_bytes() == before


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300, deadline=None)
@given(data=st.data())
def test_whatever_a_header_says_it_is_read_or_refused_with_a_sentence(
    folder: ModelFolder, snapshot: Snapshot, data: st.DataObject
) -> None:
    path = folder.keep(snapshot, is_best=False)
    content = json.loads(read_header(path).to_json())
    part = data.draw(st.sampled_from([content, content["network"], content["training"]]))
    part[data.draw(st.sampled_from(sorted(part)) | st.text(max_size=8))] = data.draw(JSON)
    with_header(path, **content)
    try:
        message = read_checkpoint(path) and str(path)
    except ComposerError as error:
        message = str(error)
    assert str(path) in message
