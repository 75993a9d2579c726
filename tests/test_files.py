"""Files are replaced whole or not at all, and get names that every system takes."""

import errno
import os
from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.files import LONGEST_WAIT_SECONDS, read_regular, safe_file_name, write_atomically


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


class Scanner:
    """A virus scanner that looks at a file for some seconds of a clock that only sleeping moves on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
        self.now, self._until, self._replace = 0.0, seconds, os.replace
        monkeypatch.setattr(os, "replace", self.replace)

    def replace(self, source: Path, target: Path) -> None:
        if self.now < self._until:
            refused = PermissionError(errno.EACCES, "Access is denied")
            refused.winerror = 5  # type: ignore[attr-defined]
            raise refused
        self._replace(source, target)

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def test_a_file_that_a_virus_scanner_looks_at_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanner = Scanner(monkeypatch, seconds=0.4)
    write_atomically(tmp_path / "tune.abc", b"new", scanner.clock, scanner.sleep)
    assert (tmp_path / "tune.abc").read_bytes() == b"new"
    assert scanner.now < LONGEST_WAIT_SECONDS


def test_the_wait_for_another_program_is_bounded_and_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tune.abc").write_bytes(b"old")
    scanner = Scanner(monkeypatch, seconds=60)
    with pytest.raises(ComposerError, match="may not be written"):
        write_atomically(tmp_path / "tune.abc", b"new", scanner.clock, scanner.sleep)
    assert scanner.now <= LONGEST_WAIT_SECONDS
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_a_folder_without_rights_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    scanner_free: list[float] = []
    with pytest.raises(ComposerError, match="may not be written"):
        write_atomically(tmp_path / "tune.abc", b"new", sleep=scanner_free.append)
    assert scanner_free == []


def test_a_new_file_gets_the_rights_of_any_other_new_file(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    write_atomically(tmp_path / "ours", b"")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The Boys of 25/6: a “reel”?", "The Boys of 25 6 a “reel”"),
        ("  ..  ", "untitled"),
        ("con", "untitled con"),
        ("CON.x", "untitled CON.x"),
        ("NUL .txt", "untitled NUL .txt"),
        ("COM¹", "untitled COM1"),
        ("CONOUT$", "untitled CONOUT$"),
        ("Con Cassidy’s", "Con Cassidy’s"),
        ("Comrade.x", "Comrade.x"),
        ("gpj.\u202eabc\u200b", "gpj.abc"),
        ("half \ud800 a pair", "half a pair"),
        ("tab\tand\nline", "tab and line"),
        ("a" * 200, "a" * 60),
        ("../../etc/passwd", "etc passwd"),
    ],
)
def test_a_title_becomes_a_name_for_every_system(title: str, name: str) -> None:
    assert safe_file_name(title) == name


def test_a_pipe_a_device_and_what_is_too_long_are_refused_at_once(tmp_path: Path) -> None:
    pipe, long = tmp_path / "pipe", tmp_path / "long"
    os.mkfifo(pipe)
    long.write_bytes(b"12345")
    for path in (pipe, Path("/dev/zero")):
        with pytest.raises(OSError, match="no regular file"):
            read_regular(path, 10)
    with pytest.raises(OSError, match="5 bytes, and 4 at most"):
        read_regular(long, 4)
    assert read_regular(long, 5) == b"12345"
