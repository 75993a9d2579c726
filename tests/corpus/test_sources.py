"""Files are found and read, or told why not."""

import os
from pathlib import Path

import pytest

from composer.corpus import sources
from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.collection import LeftOut
from composer.corpus.sources import SourceFile, find_files, read_abc_file
from composer.errors import ComposerError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.abc", "A.ABC", "notes.txt", "deep/er/c.abc", "._b.abc"):
        path = tmp_path / "tunes" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("X:1\nK:D\nD|\n")
    return tmp_path / "tunes"


def test_a_folder_gives_its_abc_files_of_any_case_and_depth_in_order(folder: Path) -> None:
    files = [file for file in find_files(str(folder)) if isinstance(file, SourceFile)]
    assert [file.path.relative_to(folder).as_posix() for file in files] == ["A.ABC", "b.abc", "deep/er/c.abc"]
    assert files[2].name == f"{folder}{os.sep}deep/er/c.abc"


def test_a_file_that_is_named_may_have_any_suffix(folder: Path) -> None:
    path = str(folder / "notes.txt")
    assert list(find_files(path)) == [SourceFile(Path(path), path)]


def test_links_that_lead_in_circles_are_not_followed(folder: Path) -> None:
    (folder / "circle").symlink_to(folder, target_is_directory=True)
    assert len(list(find_files(str(folder)))) == 3


@pytest.mark.parametrize("name", sorted(name for name in BUNDLED if not BUNDLED[name].archive))
def test_every_bundled_collection_is_found_in_the_installed_package(name: str) -> None:
    files = [file for file in find_files(name) if isinstance(file, SourceFile)]
    assert files
    assert all(file.collection == name and file.name.startswith(f"{name}/") for file in files)
    headers = sum(read_abc_file(file.path).count("\nX:") for file in files)
    starts = sum(read_abc_file(file.path).startswith("X:") for file in files)
    assert headers + starts == BUNDLED[name].tunes


def test_a_name_that_leads_nowhere_is_told_with_what_there_is() -> None:
    with pytest.raises(ComposerError, match="“oneils” is neither a bundled collection \\(oneills, ryans"):
        list(find_files("oneils"))


def test_a_missing_package_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("composer.corpus.bundled.collection.find_spec", lambda name: None)
    with pytest.raises(ComposerError, match="music21, which is not installed"):
        list(find_files("oneills"))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is empty"),
        (b" \n\r\n\t", "is empty"),
        (b"MThd\0\0\0\6\0\1", "holds bytes that are no text"),
        (b"PK\3\4" + bytes(100), "holds bytes that are no text"),
    ],
)
def test_a_file_without_text_is_told(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "tunes.abc"
    path.write_bytes(data)
    with pytest.raises(ComposerError, match=sentence):
        read_abc_file(path)


def test_a_file_of_200_megabytes_is_told_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.abc"
    with path.open("wb") as file:
        file.truncate(200 * 2**20)  # a hole: no byte of it is written, and none is read
    with pytest.raises(ComposerError, match="is 200 MB large; files up to 64 MB are read"):
        read_abc_file(path)


def test_a_pipe_or_a_folder_in_place_of_a_file_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.abc")
    with pytest.raises(ComposerError, match="is a device or a pipe"):
        read_abc_file(tmp_path / "pipe.abc")
    with pytest.raises(ComposerError, match="is a folder"):
        read_abc_file(tmp_path)
    with pytest.raises(ComposerError, match="does not exist"):
        read_abc_file(tmp_path / "nowhere.abc")


def test_a_file_or_folder_without_rights_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Rights bind nobody who is root, so the system's answer is given by hand.
    refusal = PermissionError(13, "Permission denied", str(folder / "deep"))
    monkeypatch.setattr("composer.corpus.sources.open_regular", lambda _: (_ for _ in ()).throw(refusal))
    with pytest.raises(ComposerError, match="may not be read"):
        read_abc_file(folder / "b.abc")
    scandir = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("deep"):
            raise refusal
        return scandir(path)

    monkeypatch.setattr(sources.os, "scandir", refusing)
    found = list(find_files(str(folder)))
    assert [type(file) for file in found] == [SourceFile, SourceFile, LeftOut]
    assert isinstance(found[2], LeftOut)
    assert "“" + str(folder / "deep") + "” may not be read" in found[2].reason
