"""Every window has a journal of its own, and takes up what crashes left."""

import subprocess
import sys
from pathlib import Path

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
