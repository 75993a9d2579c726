"""The library's file is never harmed: damaged, newer, foreign and locked ones are told and left alone."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.library.database import LibraryDamagedError, open_database
from composer.library.migrations import MIGRATIONS
from composer.library.open_library import NewerLibraryError
from composer.library.tunes import TuneLibrary

REEL = "X:1\nT:A Reel\nK:D\nDEFG|\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    with TuneLibrary(path) as library:
        for number in range(200):
            library.keep(f"{REEL}% {number}\n", tags=["a", "b"])
    return path


def _damage(path: Path) -> bytes:
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 6] = os.urandom(4096 * 3)
    path.write_bytes(data)
    return bytes(data)


def test_a_damaged_library_is_told_and_left_as_it_is(path: Path) -> None:
    data = _damage(path)
    with pytest.raises(LibraryDamagedError, match="is damaged"):
        TuneLibrary(path)
    assert path.read_bytes() == data


@pytest.mark.parametrize("data", [b"not a database, but a letter" * 10, b"SQLite format 3\0" + bytes(84)])
def test_a_file_that_is_no_database_is_told_and_left_as_it_is(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(data)
    with pytest.raises(LibraryDamagedError):
        TuneLibrary(path)
    assert path.read_bytes() == data


def test_a_library_of_a_newer_version_is_only_read_and_left_as_it_is(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE tunes ADD COLUMN mood TEXT")
        connection.execute("PRAGMA user_version = 99")
    data = path.read_bytes()
    with TuneLibrary(path) as library:
        assert library.is_newer
        assert "newer ABC Composer" in library.doubts[0]
        kept = library.tunes()
        assert len(kept) == 200
        number = kept[0].identifier
        for write in (
            lambda: library.keep(REEL),
            lambda: library.change_text(number, "T:Other"),
            lambda: library.rate(number, 3),
            lambda: library.delete(number),
            library.empty_trash,
        ):
            with pytest.raises(NewerLibraryError, match="newer ABC Composer"):
                write()
        assert library.tunes() == kept
    assert path.read_bytes() == data


def test_a_newer_library_without_the_columns_that_are_read_is_told_as_damaged(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE tunes RENAME COLUMN text TO abc")
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(LibraryDamagedError):
        TuneLibrary(path)


def test_a_database_of_another_program_is_told_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE contacts (name TEXT)")
    data = path.read_bytes()
    with pytest.raises(LibraryDamagedError, match="another program"):
        TuneLibrary(path)
    assert path.read_bytes() == data


def test_an_older_library_is_migrated_in_one_piece_and_a_copy_of_it_is_kept(path: Path) -> None:
    migrations = (*MIGRATIONS, ("ALTER TABLE tunes ADD COLUMN notes TEXT NOT NULL DEFAULT ''",))
    with closing(open_database(path, migrations)) as connection:
        assert connection.execute("SELECT count(*), max(notes) FROM tunes").fetchone() == (200, "")
    with TuneLibrary(path.with_name(f"library.version-{len(MIGRATIONS)}.sqlite")) as before:
        assert len(before.tunes()) == 200


def test_a_migration_that_fails_half_way_changes_nothing(path: Path) -> None:
    migrations = (*MIGRATIONS, ("DROP TABLE tags", "CREATE TABLE tunes (already there)"))
    with pytest.raises(sqlite3.OperationalError):
        open_database(path, migrations)
    with TuneLibrary(path) as library:
        assert len(library.tunes(tag="a")) == 200


def test_a_library_that_another_program_is_writing_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("composer.library.database.BUSY_TIMEOUT_SECONDS", 0.01)
    with closing(sqlite3.connect(path, isolation_level=None)) as other, TuneLibrary(path) as library:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ComposerError, match="in use by another ABC Composer"):
            library.keep(REEL)
        other.execute("ROLLBACK")
        library.keep(REEL)


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ComposerError, match="could not be written"):
        TuneLibrary(tmp_path / "file" / "library.sqlite")


def test_a_full_disk_loses_nothing_that_was_kept(path: Path) -> None:
    with TuneLibrary(path) as library:
        pages = library._connection.execute("PRAGMA page_count").fetchone()[0]
        library._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(ComposerError, match="is full"):
            library.keep("T:x\n" + "x" * 100_000)
        assert len(library.tunes()) == 200


def test_a_tune_kept_just_before_the_process_is_killed_is_there(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    program = (
        "import os, sys; from pathlib import Path; from composer.library.tunes import TuneLibrary\n"
        "library = TuneLibrary(Path(sys.argv[1])); library.keep('T:Kept'); "
        "library._connection.execute('BEGIN')\nlibrary._connection.execute('DELETE FROM tunes'); "
        "os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", program, str(path)], check=False).returncode == 9
    with TuneLibrary(path) as library:
        assert [tune.title for tune in library.tunes()] == ["Kept"]
