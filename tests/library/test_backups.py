"""A week of daily copies, and a way on from a damaged library that deletes nothing."""

from datetime import date, datetime, timedelta
from pathlib import Path

from composer.library.backups import back_up, backups, restore_backup, set_aside
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
        "library-2026-11-05.sqlite",
        "library-2026-10-30.sqlite",
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
