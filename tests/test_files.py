"""Files are replaced whole or not at all, and get names that every system takes."""

import errno
import os
from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.files import safe_file_name, write_atomically


def test_a_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "new folder" / "tune.abc"
    write_atomically(target, b"one")
    write_atomically(target, b"two")
    assert target.read_bytes() == b"two"
    assert list(target.parent.iterdir()) == [target]


def test_a_full_disk_leaves_the_old_file_and_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "tune.abc"
    target.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ComposerError, match=r"is full.*Free some space"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_new_file_gets_the_rights_of_any_other_new_file(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    write_atomically(tmp_path / "ours", b"")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The Boys of 25/6: a “reel”?", "The Boys of 25 6 a “reel”"),
        ("  ..  ", "untitled"),
        ("con", "untitled"),
        ("a" * 200, "a" * 60),
        ("../../etc/passwd", "etc passwd"),
    ],
)
def test_a_title_becomes_a_name_for_every_system(title: str, name: str) -> None:
    assert safe_file_name(title) == name
