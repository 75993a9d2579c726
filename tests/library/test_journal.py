"""The journal gives the editor's unsaved text back after a crash."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from composer.errors import ComposerError
from composer.library.journal import Journal, UnsavedText

NOW = datetime(2026, 11, 5, tzinfo=UTC)


@given(st.text(st.characters(exclude_categories=["Cs"])).filter(str.strip), st.none() | st.integers(1, 2**40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_any_text_comes_back_as_it_was_written(tmp_path: Path, text: str, tune: int | None) -> None:
    journal = Journal(tmp_path / "unsaved.abc", lambda: NOW)
    journal.write(text, tune)
    assert Journal(journal.path).read() == UnsavedText(text, tune, NOW)


def test_nothing_is_left_after_clearing_and_clearing_twice_is_no_error(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "unsaved.abc")
    assert journal.read() is None
    journal.write("X:1\n")
    journal.clear()
    journal.clear()
    assert journal.read() is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", " \n\n"])
def test_an_empty_editor_leaves_nothing_to_restore(tmp_path: Path, text: str) -> None:
    journal = Journal(tmp_path / "unsaved.abc")
    journal.write(text)
    assert journal.read() is None


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"%%abc-composer-unsaved {half a li\nX:1\nK:D\n", "X:1\nK:D\n"),
        (b'%%abc-composer-unsaved {"tune": "x", "written": 3}\nX:1\n', "X:1\n"),
        (b"X:1\nT:\xff\n", "X:1\nT:\ufffd\n"),
    ],
)
def test_a_damaged_first_line_costs_nothing_of_the_text(tmp_path: Path, data: bytes, text: str) -> None:
    path = tmp_path / "unsaved.abc"
    path.write_bytes(data)
    assert Journal(path).read() == UnsavedText(text, None, None)


def test_a_journal_that_cannot_be_read_or_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "unsaved.abc").mkdir()
    journal = Journal(tmp_path / "unsaved.abc")
    with pytest.raises(ComposerError, match="could not be read"):
        journal.read()
    with pytest.raises(ComposerError, match="could not be written"):
        journal.write("X:1\n")
