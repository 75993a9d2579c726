"""Sets in the library: kept, changed, taken back; damaged, or with tunes that are gone."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.library.database import open_database
from composer.library.migrations import MIGRATIONS
from composer.library.open_library import NewerLibraryError
from composer.library.tune_sets import SetEntry
from composer.library.tunes import TuneLibrary

TEXT = "X:1\nT:{}\nK:D\nDEFG|\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def library(path: Path) -> Iterator[TuneLibrary]:
    with TuneLibrary(path) as made:
        yield made


def entries_of(library: TuneLibrary, *titles: str) -> list[SetEntry]:
    return [
        SetEntry(library.keep(TEXT.format(title)).identifier, title, n) for n, title in enumerate(titles, 1)
    ]


def damage(path: Path, column: str, value: object) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"UPDATE tune_sets SET {column} = ?", (value,))


def test_a_set_is_there_again_when_the_library_is_opened_anew(path: Path) -> None:
    with TuneLibrary(path) as library:
        entries = entries_of(library, "Séan’s", "The Other", "The Third")
        kept = library.keep_set("  Saturday \n evening ", entries)
    with TuneLibrary(path) as library:
        assert library.doubts == []
        assert library.sets() == (kept,)
        assert kept.name == "Saturday evening"
        assert kept.entries == tuple(entries)
        assert [tune.title for tune in library.tunes_of(kept) if tune] == ["Séan’s", "The Other", "The Third"]


def test_order_times_and_name_can_be_changed_and_a_tune_may_come_twice(library: TuneLibrary) -> None:
    one, two = entries_of(library, "One", "Two")
    kept = library.keep_set("A", [one, two])
    changed = library.change_set(kept.identifier, "B", [two, one, two])
    assert library.sets() == (changed,)
    assert (changed.name, changed.entries) == ("B", (two, one, two))


def test_a_deleted_set_is_listed_no_more_and_can_be_taken_back(library: TuneLibrary) -> None:
    kept = library.keep_set("A", entries_of(library, "One"))
    library.delete_set(kept.identifier)
    assert library.sets() == ()
    assert library.get_set(kept.identifier).deleted is not None
    library.restore_set(kept.identifier)
    assert library.sets() == (kept,)


def test_a_tune_in_the_trash_is_still_the_set_s_and_one_that_is_gone_is_known_by_its_title(
    library: TuneLibrary,
) -> None:
    kept = library.keep_set("A", entries_of(library, "One", "Two"))
    library.delete(kept.entries[0].tune)
    trashed, there = library.tunes_of(kept)
    assert trashed is not None
    assert trashed.deleted is not None
    assert there is not None
    library.empty_trash()
    assert library.tunes_of(kept) == [None, there]
    assert library.sets()[0].entries[0].title == "One"
    assert library.keep(TEXT.format("Another")).identifier != kept.entries[0].tune


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("name", "Another"),
        ("entries", "[]"),
        ("entries", b"\xff\x00"),
        ("changed", ""),
        ("checksum", None),
        ("name", 5),
    ],
)
def test_a_damaged_set_says_so_and_is_not_used_changed_or_in_the_way(
    path: Path, column: str, value: object
) -> None:
    with TuneLibrary(path) as library:
        kept = library.keep_set("A", entries_of(library, "One"))
    damage(path, column, value)
    with TuneLibrary(path) as library:
        (found,) = library.sets()
        assert "damaged" in found.problem
        assert found.entries == ()
        with pytest.raises(ComposerError, match="not changed"):
            library.change_set(kept.identifier, "B", ())
        library.delete_set(kept.identifier)
        assert library.sets() == ()
        library.restore_set(kept.identifier)
        assert "damaged" in library.sets()[0].problem


def test_a_library_of_before_gets_its_sets_and_a_copy_is_made(path: Path) -> None:
    with closing(open_database(path, MIGRATIONS[:2])):
        pass
    with TuneLibrary(path) as library:
        assert library.sets() == ()
        library.keep_set("A", entries_of(library, "One"))
    assert path.with_name("library.version-2.sqlite").exists()


def test_sets_of_a_newer_library_are_read_and_not_written(path: Path) -> None:
    with TuneLibrary(path) as library:
        kept = library.keep_set("A", entries_of(library, "One"))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with TuneLibrary(path) as library:
        assert library.sets() == (kept,)
        with pytest.raises(NewerLibraryError):
            library.keep_set("B", kept.entries)


def test_a_number_that_is_no_set_s_is_told(library: TuneLibrary) -> None:
    with pytest.raises(ComposerError, match="no set number 7"):
        library.get_set(7)
