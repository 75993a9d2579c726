"""Whatever byte of a library is damaged, what is read is what was kept, or the person is told."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from composer.errors import ComposerError
from composer.library.database import open_database
from composer.library.finding import Question, find
from composer.library.migrations import MIGRATIONS
from composer.library.records import Provenance
from composer.library.tunes import TuneLibrary

TUNES, RUNS = 30, 150
Damage = Callable[[bytearray, random.Random], None]


def _flip(data: bytearray, draw: random.Random) -> None:
    data[draw.randrange(len(data))] ^= draw.choice([1 << draw.randrange(8), draw.randrange(1, 256)])


def _flip_header(data: bytearray, draw: random.Random) -> None:
    data[draw.randrange(100)] ^= draw.randrange(1, 256)


def _zero(data: bytearray, draw: random.Random) -> None:
    page = draw.randrange(len(data) // 512) * 512
    data[page : page + draw.choice([512, 4096])] = bytes(len(data[page : page + 512]))


def _cut(data: bytearray, draw: random.Random) -> None:
    del data[draw.choice([draw.randrange(len(data)), draw.randrange(len(data) // 4096) * 4096]) :]


def _stale(data: bytearray, draw: random.Random) -> None:
    pages = len(data) // 4096
    one, other = draw.randrange(pages) * 4096, draw.randrange(pages) * 4096
    data[one : one + 4096] = data[other : other + 4096]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "library.sqlite"
    with TuneLibrary(path) as library:
        for number in range(TUNES):
            text = f"X:1\nT:Séan’s {number}\nK:D\n" + "ABcd efga|" * (number * 20)
            kept = library.keep(text, Provenance(model="m" * (number % 2), seed=number), ["a", f"b{number}"])
            if number % 3 == 0:
                library.change_text(kept.identifier, text + "d4|]\n")
                library.rate(kept.identifier, number % 6)
            if number % 7 == 0:
                library.delete(kept.identifier)
    return path


def _content(library: TuneLibrary) -> Any:
    """All that a person sees of a library."""
    questions = [Question(), Question("sean"), Question(shelf="trash"), Question(shelf="mine", order="title")]
    return (
        [(tune, library.history(tune.identifier)) for tune in library.tunes() + library.tunes(trash=True)],
        [library.get(tune.identifier) for tune in library.tunes()],
        library.tunes(tag="a"),
        library.tags(),
        [find(library.path, question) for question in questions],
    )


@pytest.fixture(scope="module")
def content(made: Path) -> Any:
    with TuneLibrary(made) as library:
        return _content(library)


def is_told_or_harmless(path: Path, content: Any) -> bool:
    """Opens and reads all; an exception that is no sentence goes through."""
    try:
        with TuneLibrary(path) as library:
            return bool(library.doubts) or _content(library) == content
    except ComposerError:
        return True


@pytest.mark.parametrize("damage", [_flip, _flip_header, _zero, _cut, _stale])
def test_no_damage_of_the_file_goes_unnoticed(
    made: Path, content: Any, tmp_path: Path, damage: Damage
) -> None:
    draw, data = random.Random(13), made.read_bytes()
    for run in range(RUNS):
        path, changed = tmp_path / str(run) / "library.sqlite", bytearray(data)
        path.parent.mkdir()
        damage(changed, draw)
        path.write_bytes(changed)
        assert is_told_or_harmless(path, content), run


@pytest.mark.parametrize("damage", [_flip, _flip_header, _zero, _cut])
def test_no_damage_of_the_log_that_a_crash_left_goes_unnoticed(tmp_path: Path, damage: Damage) -> None:
    left = tmp_path / "left"
    with TuneLibrary(tmp_path / "library.sqlite") as library:
        for number in range(5):
            library.change_text(library.keep(f"T:{number}").identifier, f"T:{number}\nabc")
        shutil.copytree(tmp_path, left)
        content = _content(library)
    assert (left / "library.sqlite-wal").stat().st_size > 0
    draw = random.Random(5)
    for run in range(60):
        path = tmp_path / f"{run}" / "library.sqlite"
        shutil.copytree(left, path.parent)
        log = path.with_name("library.sqlite-wal")
        changed = bytearray(log.read_bytes())
        damage(changed, draw)
        log.write_bytes(changed)
        assert is_told_or_harmless(path, content), run


def test_a_log_that_a_crash_left_whole_is_no_matter_for_a_sentence(tmp_path: Path) -> None:
    with TuneLibrary(tmp_path / "library.sqlite") as library:
        library.keep("T:One")
        shutil.copytree(tmp_path, tmp_path / "left")
        with TuneLibrary(tmp_path / "library.sqlite") as beside:
            assert beside.doubts == []
    with TuneLibrary(tmp_path / "left" / "library.sqlite") as library:
        assert ([tune.title for tune in library.tunes()], library.doubts) == (["One"], [])


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    with TuneLibrary(path) as library:
        for title in ("One", "Two", "Three"):
            number = library.keep(f"T:{title}\n").identifier
            library.change_text(number, f"T:{title}\nabc|\n")
    return path


def _write(path: Path, change: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(change)


@pytest.mark.parametrize(
    "change",
    [
        "title = CAST(x'54fff0' AS TEXT)",
        "text = 'T:Twp' || substr(text, 6)",
        "text = CAST(text AS BLOB)",
        "text = 5",
        "created = '2026-13-05T12:00:00+00:00'",
        "changed = 'x'",
        "deleted = changed",
        "deleted = ''",
        'provenance = \'{"seed": "much"}\'',
        "favourite = 3",
        "rating = 2",
        "checksum = checksum + 1",
        "checksum = NULL",
        "identifier = 99",
    ],
)
def test_a_damaged_row_is_set_aside_and_told_once_while_all_others_open(written: Path, change: str) -> None:
    _write(written, f"UPDATE tunes SET {change} WHERE title = 'Two'")
    with TuneLibrary(written) as library:
        assert len(library.doubts) == 1
        assert "1 damaged tune" in library.doubts[0]
        assert sorted(tune.title for tune in library.tunes()) == ["One", "Three"]
        (aside,) = library.damaged()
        assert library.has(2) is False
        assert [earlier.text for earlier in library.history(2)] == ["T:Two\n"]
        assert library.keep("T:Four").identifier > 3
    with TuneLibrary(written) as library:
        assert library.doubts == []
        library.settle(aside)
        assert library.damaged() == ()


def test_a_damaged_tag_or_earlier_text_is_told_and_what_is_searched_is_made_anew(written: Path) -> None:
    with TuneLibrary(written) as library:
        library.set_tags(1, ["reel"])
    _write(written, "UPDATE tags SET name = CAST(x'72ff' AS TEXT)")
    _write(written, "UPDATE earlier_texts SET text = 'T:Other' WHERE tune = 3")
    _write(written, "UPDATE tunes SET searchable = 'nothing' WHERE identifier = 2")
    with TuneLibrary(written) as library:
        assert "1 damaged tune" in library.doubts[0]
        assert "1 damaged earlier text" in library.doubts[0]
        assert [tune.title for tune in library.search("two")] == ["Two"]
        assert [tune.identifier for tune in library.tunes()] == [3, 2]
        assert library.history(3) == ()


@pytest.mark.parametrize("table", ["tunes", "earlier_texts", "ledger"])
def test_what_has_gone_from_the_library_is_told_once(written: Path, table: str) -> None:
    _write(written, f"DELETE FROM {table} WHERE rowid = 1")
    with TuneLibrary(written) as library:
        assert "missing" in library.doubts[0]
    with TuneLibrary(written) as library:
        assert library.doubts == []


def test_rows_that_an_earlier_version_wrote_are_sealed_and_those_that_can_not_be_read_set_aside(
    tmp_path: Path,
) -> None:
    path = tmp_path / "library.sqlite"
    with closing(open_database(path, MIGRATIONS[:1])) as connection:
        for created in ("2026-11-05T12:00:00+00:00", "2026-11-0"):
            connection.execute(
                "INSERT INTO tunes (title, text, created, changed, searchable) VALUES ('', 'abc', ?, ?, '')",
                (created, created),
            )
    with TuneLibrary(path) as library:
        assert [tune.identifier for tune in library.tunes()] == [1]
        assert [one.kept.text for one in library.damaged()] == ["abc"]
    assert path.with_name("library.version-1.sqlite").exists()
