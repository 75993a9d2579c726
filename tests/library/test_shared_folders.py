"""A folder that is synchronised or on a network is told by its name, its marks or its mount."""

from pathlib import Path

import pytest

from composer.library.shared_folders import why_unsafe


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("/home/a/Dropbox/tunes", "Dropbox"),
        ("/home/a/Dropbox (Personal)/tunes", "Dropbox"),
        ("/home/a/OneDrive - School/tunes", "OneDrive"),
        ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("/Users/a/Library/CloudStorage/GoogleDrive-a@b.c/My Drive", "Google Drive"),
        ("/home/a/Nextcloud/tunes", "Nextcloud"),
    ],
)
def test_a_folder_of_a_synchronising_program_is_told_by_its_name(folder: str, program: str) -> None:
    assert program in why_unsafe(Path(folder))


def test_a_folder_of_syncthing_is_told_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert "Syncthing" in why_unsafe(tmp_path / "a" / "b")


@pytest.mark.parametrize("system", ["nfs4", "cifs", "smb3", "fuse.sshfs", "9p"])
def test_a_folder_on_a_network_is_told(tmp_path: Path, system: str) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/the\\040net {system} rw 0 0\n")
    assert "network" in why_unsafe(Path("/mnt/the net/tunes"), mounts)
    assert why_unsafe(Path("/mnt/the nets"), mounts) == ""
    assert "network" in why_unsafe(Path("//server/share/tunes"), mounts)


def test_an_ordinary_folder_is_no_matter_for_a_sentence(tmp_path: Path) -> None:
    assert why_unsafe(tmp_path) == ""
    assert why_unsafe(tmp_path, tmp_path / "no such system") == ""
