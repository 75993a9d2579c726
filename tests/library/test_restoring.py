"""A daily copy tells what it has and lacks, and gives back single tunes or all of it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from composer.library.backups import back_up
from composer.library.database import open_database
from composer.library.migrations import MIGRATIONS
from composer.library.restoring import Comparison, compared, everything, mend, restore_all
from composer.library.tunes import TuneLibrary

NOW = datetime(2026, 11, 5, 8, 30)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[TuneLibrary]:
    with TuneLibrary(tmp_path / "library.sqlite") as opened:
        for title in ("Stays", "Changes", "Goes", "In trash"):
            opened.keep(f"T:{title}\n", tags=["a"])
        opened.change_text(3, "T:Goes\nabc")
        yield opened


@pytest.fixture
def copy(library: TuneLibrary, tmp_path: Path) -> Path:
    """Of before one tune was changed, one deleted for good, one put in the trash and one added."""
    made = back_up(library, tmp_path / "backups", date(2026, 11, 4))
    assert made is not None
    library.change_text(2, "T:Changed\n")
    library.delete(3)
    library.empty_trash()
    library.delete(4)
    library.keep("T:New\n")
    return made


def compare(copy: Path, library: TuneLibrary) -> Comparison:
    (found,) = compared([copy], everything(library))
    return found


def test_a_copy_tells_what_it_has_and_lacks(library: TuneLibrary, copy: Path) -> None:
    found = compare(copy, library)
    assert (found.day, found.tunes, found.lacks, found.problem) == (date(2026, 11, 4), 4, 1, "")
    assert [tune.title for tune in found.gone] == ["Goes"]
    assert [tune.title for tune in found.changed] == ["Changes"]
    assert [earlier.text for earlier in found.histories[3]] == ["T:Goes\n"]


def test_a_copy_that_can_not_be_read_says_why(library: TuneLibrary, copy: Path) -> None:
    copy.write_bytes(b"nothing")
    assert "damaged" in compare(copy, library).problem


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="has no devices in its file system")
def test_a_device_in_place_of_a_copy_is_not_read(library: TuneLibrary, copy: Path) -> None:
    copy.unlink()
    copy.symlink_to("/dev/zero")
    assert "no regular file" in compare(copy, library).problem


def test_a_copy_of_an_earlier_version_is_read_and_stays_as_it_is(
    library: TuneLibrary, tmp_path: Path
) -> None:
    path = tmp_path / "library-2026-01-01.sqlite"
    with_one = open_database(path, MIGRATIONS[:1])
    now = datetime.now(UTC).isoformat()
    with_one.execute(
        "INSERT INTO tunes (identifier, title, text, created, changed, searchable)"
        " VALUES (9, 'Old', 'T:Old', ?, ?, '')",
        (now, now),
    )
    with_one.close()
    data = path.read_bytes()
    assert [tune.title for tune in compare(path, library).gone] == ["Old"]
    assert path.read_bytes() == data


def test_a_tune_that_is_gone_comes_back_with_its_number_tags_and_history(
    library: TuneLibrary, copy: Path
) -> None:
    found = compare(copy, library)
    kept = library.put_back(found.gone[0], found.histories[3])
    assert (kept.identifier, kept.text, kept.tags) == (3, "T:Goes\nabc", ("a",))
    assert [earlier.text for earlier in library.history(3)] == ["T:Goes\n"]
    assert compare(copy, library).gone == ()


def test_a_text_of_before_comes_back_and_the_present_one_goes_into_the_history(
    library: TuneLibrary, copy: Path
) -> None:
    assert library.put_back(compare(copy, library).changed[0]).text == "T:Changes\n"
    assert library.history(2)[0].text == "T:Changed\n"


def test_all_of_a_copy_is_restored_and_what_was_there_is_set_aside(library: TuneLibrary, copy: Path) -> None:
    before = everything(library)
    with TuneLibrary(library.path) as other_window:
        aside = restore_all(library, copy, NOW)
        assert sorted(tune.title for tune in other_window.tunes()) == ["Changes", "Goes", "In trash", "Stays"]
    with TuneLibrary(aside) as opened:
        assert everything(opened) == before
    assert library.doubts == []
    assert library.keep("T:Newer").identifier > max(before)
    with TuneLibrary(library.path) as again:
        assert (len(again.tunes()), again.doubts) == (5, [])


def test_a_damaged_library_without_a_copy_gives_what_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with TuneLibrary(path) as library:
        for number in range(200):
            library.keep(f"T:{number}\n" + "abcd|" * 50, tags=["t"])
        library.change_text(1, "T:other\n")
        library.delete(2)
        before = everything(library)
    data = bytearray(path.read_bytes())
    data[20 * 4096 : 21 * 4096] = bytes(4096)
    path.write_bytes(data)
    aside = mend(path, [], NOW)
    assert aside is not None
    assert aside.read_bytes() == data
    with TuneLibrary(path) as library:
        found = everything(library)
        assert library.doubts == []
        assert [earlier.title for earlier in library.history(1)] == ["0"]
    assert 180 < len(found) < 200
    assert all(before[number].text == tune.text for number, tune in found.items())
    assert found[2].deleted is not None
