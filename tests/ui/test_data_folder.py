"""There is a data folder to start with, whatever lies where it should be."""

import os
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from composer.library.folders import HOME_VARIABLE, Folders
from composer.ui.data_folder import clear_the_way, open_journals, settings_in, usable_folders

NOW = datetime(2026, 1, 2, 3, 4, 5)


def test_a_folder_that_can_be_used_is_the_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    assert usable_folders() == (Folders(tmp_path / "home"), "")


@pytest.mark.parametrize("home", ["file", "file/below", "/dev/null", "/proc/composer", "~nobody-known/tunes"])
def test_one_that_can_not_has_another_in_its_place_and_says_which(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: str
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(HOME_VARIABLE, home)
    folders, sentence = usable_folders()
    assert folders.home.is_dir()
    assert home.split("/")[0] in sentence
    assert str(folders.home) in sentence


def test_what_can_not_be_what_its_name_says_is_set_aside_whole(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.library.mkdir()
    os.mkfifo(folders.corpus)
    folders.models.write_text("in the way")
    folders.backups.symlink_to("/dev/zero")
    folders.journals.mkdir()
    told = list(clear_the_way(folders, NOW))
    assert len(told) == 4
    assert not any(
        path.exists() for path in (folders.library, folders.corpus, folders.models, folders.backups)
    )
    assert (tmp_path / "models.set-aside-20260102-030405").read_text() == "in the way"
    assert "models.set-aside-20260102-030405" in told[2]
    assert folders.journals.is_dir()


def test_a_link_to_what_is_not_there_just_now_stays(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.models.symlink_to(tmp_path / "disk that is not there")
    assert list(clear_the_way(folders, NOW)) == []
    assert folders.models.is_symlink()


def test_settings_that_are_a_pipe_are_set_aside_before_they_are_read(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    name = Path(qapp.organizationName()) / f"{qapp.applicationName()}.ini"
    settings = tmp_path / "config" / name
    settings.parent.mkdir(parents=True)
    os.mkfifo(settings)
    (told,) = clear_the_way(Folders(tmp_path / "home"), NOW)
    assert settings.name in told
    assert not settings.exists()


def test_unsaved_text_is_noted_elsewhere_where_its_folder_refuses(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.journals.symlink_to(tmp_path / "gone" / "further")
    journals, sentence = open_journals(folders)
    journals.own.write("X:1\n")
    assert str(journals.own.path.parent) in sentence
    journals.close()


def test_the_home_that_is_named_has_the_settings_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for home in ("one", "two"):
        monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / home))
        settings = settings_in(Folders.default())
        assert settings.value("theme") is None
        settings.setValue("theme", home)
        settings.sync()
        assert (tmp_path / home / "settings.ini").is_file()
    assert not (tmp_path / "config").exists()


def test_without_such_a_home_the_system_has_a_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    assert not Path(settings_in(Folders(tmp_path)).fileName()).is_relative_to(tmp_path)
