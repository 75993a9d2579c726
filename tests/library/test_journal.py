"""The journal gives the editor's unsaved text back after a crash."""

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from composer.errors import ComposerError
from composer.library.journal import Journal, UnreadableJournalError, UnsavedText

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
    assert Journal(path).read() == UnsavedText(text, None, None, damaged=True)


@pytest.mark.parametrize("place", range(0, 124))
def test_a_flipped_bit_is_known_wherever_it_is_and_the_text_is_not_taken_for_the_kept_tune_s(
    tmp_path: Path, place: int
) -> None:
    journal = Journal(tmp_path / "unsaved.abc", lambda: NOW)
    journal.write("X:1\nT:Mine\nK:D\nDFAd|\n", 7)
    data = bytearray(journal.path.read_bytes())
    data[place] ^= 4
    journal.path.write_bytes(data)
    unsaved = journal.read()
    assert unsaved is not None
    assert (unsaved.damaged, unsaved.tune) == (True, None)


def test_what_an_earlier_version_left_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "unsaved.abc"
    about = '{"tune": 7, "written": "2026-11-05T00:00:00+00:00"}'
    path.write_text(f"%%abc-composer-unsaved {about}\nX:1\n")
    assert Journal(path).read() == UnsavedText("X:1\n", 7, NOW)


@pytest.mark.parametrize(
    "noise",
    [
        random.Random(1).randbytes(3_000_000),
        bytes(5000),
        b"x" * 3_000_000,
        b"%%abc-composer-unsaved {}\n" + random.Random(1).randbytes(5000),
    ],
)
def test_noise_is_no_text_and_is_set_aside_whole(tmp_path: Path, noise: bytes) -> None:
    journal = Journal(tmp_path / "unsaved.abc")
    journal.path.write_bytes(noise)
    with pytest.raises(UnreadableJournalError, match="holds none that can be read"):
        journal.read()
    sentence = journal.set_aside()
    (aside,) = tmp_path.iterdir()
    assert aside.name in sentence
    assert aside.read_bytes() == noise


def test_a_journal_that_cannot_be_read_or_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "unsaved.abc").mkdir()
    journal = Journal(tmp_path / "unsaved.abc")
    with pytest.raises(ComposerError, match="could not be read"):
        journal.read()
    with pytest.raises(ComposerError, match="could not be written"):
        journal.write("X:1\n")
