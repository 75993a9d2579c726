"""One home folder holds everything, and can be named."""

from pathlib import Path

from composer.library.folders import Folders


def test_the_folder_given_stands_above_the_environment_and_both_above_the_systems(tmp_path: Path) -> None:
    environment = {"ABC_COMPOSER_HOME": str(tmp_path / "named")}
    assert Folders.default(tmp_path / "given", environment).home == tmp_path / "given"
    assert Folders.default(None, environment).home == tmp_path / "named"
    assert "abc-composer" in str(Folders.default(None, {}).home)


def test_asking_for_folders_creates_none(tmp_path: Path) -> None:
    folders = Folders.default(tmp_path / "home", {})
    places = {folders.library, folders.models, folders.journals, folders.dragged, folders.backups}
    assert {place.parent for place in places} == {tmp_path / "home"}
    assert list(tmp_path.iterdir()) == []
