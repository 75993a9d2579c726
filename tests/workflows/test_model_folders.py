"""Models are renamed and deleted so that nothing is lost."""

import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.workflows.model_folders import (
    LOCK,
    delete_model,
    deleted_models,
    folder_for,
    held,
    held_anew,
    rename_model,
    restore_model,
)
from composer.workflows.models import list_models


def model(folder: Path, name: str, content: bytes = b"weights") -> Path:
    (folder / name).mkdir(parents=True)
    (folder / name / "last.npz").write_bytes(content)
    return folder / name


def test_a_model_gets_the_name_that_is_asked_for_as_every_system_takes_it(tmp_path: Path) -> None:
    renamed = rename_model(model(tmp_path, "reels"), "Reels & jigs: 6/8")
    assert renamed == tmp_path / "Reels & jigs 6 8"
    assert (renamed / "last.npz").read_bytes() == b"weights"
    assert rename_model(renamed, "Reels & jigs 6 8") == renamed


@pytest.mark.parametrize("name", ["jigs", " jigs. "])
def test_a_name_that_another_model_has_is_refused(tmp_path: Path, name: str) -> None:
    reels = model(tmp_path, "reels")
    model(tmp_path, "jigs")
    with pytest.raises(ComposerError, match="There is a model named “jigs” already"):
        rename_model(reels, name)
    assert reels.is_dir()


def test_a_name_that_a_system_reserves_is_not_written_with_a_space_before_it(tmp_path: Path) -> None:
    assert rename_model(model(tmp_path, "reels"), "con").name == "_ con"


@pytest.mark.parametrize("name", ["", "  ", "///", ".."])
def test_a_name_without_a_letter_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ComposerError, match="can’t name a model"):
        rename_model(model(tmp_path, "reels"), name)


@pytest.mark.parametrize("name", [".deleted/..", "../other", "/etc"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    assert rename_model(model(tmp_path / "models", "reels"), name).parent == tmp_path / "models"


def test_a_deleted_model_is_listed_no_more_and_comes_back_whole(tmp_path: Path) -> None:
    lies = delete_model(model(tmp_path, "reels"))
    assert list_models(tmp_path) == ()
    assert deleted_models(tmp_path) == (lies,)
    assert (restore_model(lies) / "last.npz").read_bytes() == b"weights"
    assert deleted_models(tmp_path) == ()


def test_models_of_one_name_take_no_place_from_each_other(tmp_path: Path) -> None:
    first = delete_model(model(tmp_path, "reels", b"first"))
    second = delete_model(model(tmp_path, "reels", b"second"))
    model(tmp_path, "reels", b"third")
    restored = [restore_model(first), restore_model(second)]
    assert [path.name for path in restored] == ["reels 2", "reels 2 2"]
    assert {path.read_bytes() for path in tmp_path.glob("*/last.npz")} == {b"first", b"second", b"third"}


def test_a_model_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(ComposerError, match="“gone” could not be deleted"):
        delete_model(tmp_path / "gone")
    assert deleted_models(tmp_path / "nowhere") == ()


def test_a_new_model_is_called_as_its_corpus_and_by_the_folder_above_where_another_is(tmp_path: Path) -> None:
    folder = folder_for(tmp_path, "tunes", ["/home/ann/tunes"])
    assert folder.name == "tunes"
    model(tmp_path, "tunes")
    assert folder_for(tmp_path, "tunes", ["/home/bob/tunes"]).name == "bob tunes"
    model(tmp_path, "bob tunes")
    assert folder_for(tmp_path, "tunes", ["/home/bob/tunes"]).name == "bob tunes 2"
    assert folder_for(tmp_path, "tunes", []).name == "tunes 2"


HOLDS = """
import sys, time
from pathlib import Path
from composer.workflows.model_folders import held_anew
with held_anew(Path(sys.argv[1])) as folder:
    print(folder.name, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def other_window(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that trains a new model named “reels”."""
    command = [sys.executable, "-c", HOLDS, str(tmp_path / "reels")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "reels\n"
        yield process
        process.kill()


def test_a_new_model_gets_a_number_where_another_window_has_begun_one_of_its_name(
    tmp_path: Path, other_window: subprocess.Popen[str]
) -> None:
    with held_anew(tmp_path / "reels") as folder:
        assert folder.name == "reels 2"
    assert not folder.exists()


def test_a_folder_that_the_person_named_is_in_use_and_is_neither_renamed_nor_deleted(
    tmp_path: Path, other_window: subprocess.Popen[str]
) -> None:
    (tmp_path / "reels" / "last.npz").write_bytes(b"weights")
    for change in (delete_model, partial(rename_model, name="jigs")):
        with pytest.raises(ComposerError, match="“reels” is being trained by another window"):
            change(tmp_path / "reels")
    with pytest.raises(ComposerError, match="“reels” is being trained"), held(tmp_path / "reels"):
        pass


def test_a_lock_that_a_kill_left_holds_nobody_up(tmp_path: Path, other_window: subprocess.Popen[str]) -> None:
    other_window.kill()
    other_window.wait()
    assert (tmp_path / "reels" / LOCK).exists()
    with held_anew(tmp_path / "reels") as folder:
        assert folder.name == "reels"
    assert not folder.exists()


def test_a_lock_that_is_a_link_makes_no_file_elsewhere(tmp_path: Path) -> None:
    folder = model(tmp_path, "from elsewhere")
    (folder / LOCK).symlink_to(tmp_path / "made")
    with pytest.raises(ComposerError, match="could not be written"), held(folder):
        pass
    assert not (tmp_path / "made").exists()


def test_where_the_folder_of_models_can_not_be_written_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "models").write_bytes(b"")
    with pytest.raises(ComposerError, match="could not be written"), held_anew(tmp_path / "models" / "reels"):
        pass
