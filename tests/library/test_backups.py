"""A week of daily copies, and a way on from a damaged library that deletes nothing."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.library.backups import back_up, backups, is_good, number_of, set_aside
from composer.library.restoring import restore_backup
from composer.library.tunes import TuneLibrary

REEL = "X:1\nT:A Reel\nK:D\nDEFG|\n"
NOW = datetime(2026, 11, 5, 8, 30)


def test_one_copy_a_day_is_made_and_the_last_seven_are_kept(tmp_path: Path) -> None:
    with TuneLibrary(tmp_path / "library.sqlite") as library:
        for day in range(10):
            library.keep(REEL)
            today = date(2026, 10, 27) + timedelta(days=day)
            assert back_up(library, tmp_path / "backups", today) is not None
            assert back_up(library, tmp_path / "backups", today) is None
    copies = backups(tmp_path / "backups")
    assert [copy.name for copy in (copies[0], copies[-1])] == [
        "library-2026-11-05.10.sqlite",
        "library-2026-10-30.4.sqlite",
    ]
    assert len(list((tmp_path / "backups").iterdir())) == 7
    with TuneLibrary(copies[-1]) as copy:
        assert len(copy.tunes()) == 4


def test_a_library_set_aside_keeps_every_byte_and_a_new_one_begins(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"damaged")
    path.with_name("library.sqlite-wal").write_bytes(b"log")
    aside = set_aside(path, NOW)
    assert aside.name == "library.set-aside-20261105-083000.sqlite"
    assert aside.read_bytes() == b"damaged"
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"log"
    with TuneLibrary(path) as library:
        assert library.tunes() == ()


def test_two_libraries_set_aside_in_one_second_are_both_kept(tmp_path: Path) -> None:
    path, names = tmp_path / "library.sqlite", []
    for data in (b"one", b"two"):
        path.write_bytes(data)
        names.append(set_aside(path, NOW))
    assert [name.read_bytes() for name in names] == [b"one", b"two"]


def test_a_daily_copy_takes_the_place_of_a_damaged_library(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with TuneLibrary(path) as library:
        library.keep(REEL)
        copy = back_up(library, tmp_path / "backups", date(2026, 11, 4))
    assert copy is not None
    path.write_bytes(b"damaged")
    aside = restore_backup(copy, path, NOW)
    assert aside is not None
    assert aside.read_bytes() == b"damaged"
    assert copy.exists()
    with TuneLibrary(path) as library:
        assert [tune.text for tune in library.tunes()] == [REEL]


def test_there_are_no_backups_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert backups(tmp_path / "nowhere") == ()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[TuneLibrary]:
    with TuneLibrary(tmp_path / "library.sqlite") as opened:
        opened.keep(REEL)
        yield opened


def day(number: int) -> date:
    return date(2026, 1, 1) + timedelta(days=number)


def test_copies_dated_in_the_future_end_no_copying_and_go_as_any_other(
    library: TuneLibrary, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    good = back_up(library, folder, day(0))
    assert good is not None
    for number in range(1, 8):
        shutil.copyfile(good, folder / f"library-2031-01-0{number}.sqlite")
    for number in range(1, 10):
        made = back_up(library, folder, day(number))
        assert made is not None
        assert backups(folder)[0] == made
        assert back_up(library, folder, day(number)) is None
    assert {copy.name[8:12] for copy in backups(folder)} == {"2026"}


@pytest.mark.parametrize("days", [[0, 400, 1, 2, 3], [9, 8, 7, 6, 5, 4, 3, 2, 1, 0], [5, 0, 5, 0, 5, 0, 5]])
def test_a_clock_that_goes_anywhere_leaves_the_copies_made_last(
    library: TuneLibrary, tmp_path: Path, days: list[int]
) -> None:
    made = [back_up(library, tmp_path / "backups", day(number)) for number in days]
    assert None not in made
    assert backups(tmp_path / "backups")[:7] == tuple(reversed(made))[:7]


def test_older_copies_become_fewer_with_age_by_their_numbers(library: TuneLibrary, tmp_path: Path) -> None:
    for number in range(40):
        back_up(library, tmp_path / "backups", day(number))
    numbers = [number_of(copy) for copy in backups(tmp_path / "backups")]
    assert numbers == [40, 39, 38, 37, 36, 35, 34, 28, 21, 14, 7]


def test_a_library_that_can_not_be_read_through_gives_no_copy_and_says_so(
    library: TuneLibrary, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    kept = [back_up(library, folder, day(number)) for number in range(7)]
    with closing(sqlite3.connect(library.path)) as connection, connection:
        connection.execute("UPDATE tunes SET created = 'x'")
    with pytest.raises(ComposerError, match="damaged tune"):
        back_up(library, folder, day(8))
    assert backups(folder) == tuple(reversed(kept))
    assert len(list(folder.iterdir())) == 7


def test_while_damaged_tunes_wait_no_copy_goes(library: TuneLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for number in range(7):
        back_up(library, folder, day(number))
    library.keep(REEL)
    with closing(sqlite3.connect(library.path)) as connection, connection:
        connection.execute("UPDATE tunes SET created = 'x' WHERE identifier = 1")
    with TuneLibrary(library.path) as opened:
        for number in range(7, 20):
            assert back_up(opened, folder, day(number)) is not None
        assert len(backups(folder)) == 20
        opened.settle(*opened.damaged())
        back_up(opened, folder, day(20))
    assert [number_of(copy) for copy in backups(folder)] == [21, 20, 19, 18, 17, 16, 15, 14, 7]


def test_a_damaged_copy_counts_for_none_and_is_made_anew(library: TuneLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for number in range(7):
        copy = back_up(library, folder, day(number))
        assert copy is not None
        if number < 6:
            copy.write_bytes(b"damaged" * 1000)
    backups(folder)[0].write_bytes(b"damaged")
    again = back_up(library, folder, day(6))
    assert again is not None
    assert is_good(again)
    assert len(backups(folder)) == 8


def test_what_a_killed_copying_left_is_removed(library: TuneLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    for suffix in ("", "-wal", "-shm", "-journal"):
        (folder / f"library-2026-01-01.part{suffix}").write_bytes(b"half")
    made = back_up(library, folder, day(0))
    assert list(folder.iterdir()) == [made]


def test_a_folder_that_is_a_file_is_told(library: TuneLibrary, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("in the way")
    with pytest.raises(ComposerError, match="could not be written"):
        back_up(library, tmp_path / "backups", day(0))
