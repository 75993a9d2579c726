"""Every window has a journal of its own, and takes up what crashes left."""

import subprocess
import sys
from pathlib import Path

import pytest

from composer import file_lock
from composer.file_lock import FileLock
from composer.library.journal import Journal
from composer.library.journals import Journals

OTHER = (
    "import os, sys; from pathlib import Path; from composer.library.journals import Journals\n"
    "journals = Journals(Path(sys.argv[1])); journals.own.write('X:1\\nT:Other\\n', 7)\n"
    "print('written', flush=True)\nsys.stdin.read()"
)


def texts(journals: Journals) -> list[str]:
    """What was left, taken up."""
    found = []
    for journal in journals.abandoned():
        unsaved = journal.read()
        found.append("" if unsaved is None else unsaved.text)
        journal.clear()
    return found


def test_what_another_window_is_writing_is_left_to_it_until_it_is_killed(tmp_path: Path) -> None:
    journals = Journals(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", OTHER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "written\n"
        assert journals.others_open()
        assert texts(journals) == []
        other.kill()
    assert not journals.others_open()
    assert texts(journals) == ["X:1\nT:Other\n"]
    assert texts(journals) == []
    journals.close()
    assert list(tmp_path.iterdir()) == []


def test_the_own_journal_is_no_abandoned_one(tmp_path: Path) -> None:
    journals = Journals(tmp_path)
    journals.own.write("X:1\nT:Mine\n")
    assert texts(journals) == []
    assert not journals.others_open()
    journals.close()
    later = Journals(tmp_path)
    assert texts(later) == ["X:1\nT:Mine\n"]
    later.close()


def test_a_text_that_was_not_taken_up_is_offered_again(tmp_path: Path) -> None:
    left = Journals(tmp_path)
    left.own.write("X:1\nT:Left\n")
    left.close()
    now = Journals(tmp_path)
    for _ in range(2):
        assert [journal.path for journal in now.abandoned()] == [left.own.path]
    now.close()


def test_the_one_journal_of_earlier_versions_is_taken_up(tmp_path: Path) -> None:
    Journal(tmp_path / "unsaved.abc").write("X:1\nT:Old\n")
    journals = Journals(tmp_path / "unsaved", tmp_path / "unsaved.abc")
    assert texts(journals) == ["X:1\nT:Old\n"]
    journals.close()


def test_a_lock_that_another_window_takes_before_its_owner_does_leaves_the_owner_another_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock_file = file_lock._try_lock
    taken: list[FileLock | None] = []

    def look_first(handle: int) -> None:
        monkeypatch.setattr(file_lock, "_try_lock", lock_file)
        taken.extend(FileLock.take(path) for path in tmp_path.glob("*.lock"))
        lock_file(handle)

    monkeypatch.setattr(file_lock, "_try_lock", look_first)
    journals = Journals(tmp_path)
    journals.own.write("X:1\nT:Mine\n")
    (lock,) = taken
    assert lock is not None
    lock.let_go()
    assert_is_left_alone(tmp_path)
    journals.close()


def test_a_lock_that_is_deleted_before_its_owner_takes_it_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock_file = file_lock._try_lock

    def delete_first(handle: int) -> None:
        monkeypatch.setattr(file_lock, "_try_lock", lock_file)
        next(tmp_path.glob("*.lock")).unlink()
        lock_file(handle)

    monkeypatch.setattr(file_lock, "_try_lock", delete_first)
    journals = Journals(tmp_path)
    journals.own.write("X:1\nT:Mine\n")
    assert_is_left_alone(tmp_path)
    journals.close()


def assert_is_left_alone(folder: Path) -> None:
    """A window that opens now finds another one open, and nothing that a crash left."""
    other = Journals(folder)
    assert other.others_open()
    assert texts(other) == []
    other.close()


def test_a_lock_that_may_not_be_touched_keeps_no_window_from_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journals = Journals(tmp_path)
    (tmp_path / "0123456789abcdef.lock").touch()
    (tmp_path / "0123456789abcdef.abc").write_text("X:1\nT:Theirs\n", encoding="utf-8")

    def refuse(path: Path) -> FileLock | None:
        raise PermissionError(13, "Permission denied", str(path))  # it belongs to another user

    monkeypatch.setattr(FileLock, "take", refuse)
    assert texts(journals) == []
    journals.close()
    assert (tmp_path / "0123456789abcdef.abc").exists()


def test_a_folder_in_the_place_of_a_lock_is_no_window_and_keeps_no_text_back(tmp_path: Path) -> None:
    (tmp_path / "0123456789abcdef.lock").mkdir()
    (tmp_path / "0123456789abcdef.abc").write_text("X:1\nT:Mine\n", encoding="utf-8")
    journals = Journals(tmp_path)
    assert not journals.others_open()
    assert texts(journals) == ["X:1\nT:Mine\n"]
    journals.close()


CRASHED = (
    "import ctypes, os, sys; from pathlib import Path; from composer.library.journals import Journals\n"
    "journals = Journals(Path(sys.argv[1])); journals.note_crashes()\n"
    "{end}"
)


@pytest.mark.parametrize(
    ("end", "told", "soon"),
    [
        ("ctypes.string_at(0)", "Segmentation fault", True),
        ("os.abort()", "Aborted", True),
        ("os.kill(os.getpid(), 9)", "Process ", False),
    ],
)
def test_an_end_without_closing_is_told_once_with_where_it_crashed(
    tmp_path: Path, end: str, told: str, soon: bool
) -> None:
    ended = subprocess.run([sys.executable, "-c", CRASHED.format(end=end), str(tmp_path)], check=False)
    assert ended.returncode < 0
    journals = Journals(tmp_path)
    (crash,) = journals.crashes()
    assert told in crash.text
    assert crash.soon is soon
    assert journals.crashes() == ()
    journals.close()


def test_a_window_that_is_open_or_was_closed_has_not_crashed(tmp_path: Path) -> None:
    first, second = Journals(tmp_path), Journals(tmp_path)
    first.note_crashes()
    assert second.crashes() == ()
    first.close()
    assert second.crashes() == ()
    second.close()
    assert list(tmp_path.iterdir()) == []
