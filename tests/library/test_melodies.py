"""Notes, doubles and lengths are found in kept tunes, by melodies that are kept beside the library."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from composer.library import melodies
from composer.library.finding import Found, Question, find
from composer.library.melodies import KeptMelodies
from composer.library.records import Provenance
from composer.library.tunes import TuneLibrary
from composer.melody.search import Hit, Nearness
from composer.notation.elements import Tune
from composer.notation.reader import read_tune

REEL = "X:1\nT:A reel\nR:reel\nM:4/4\nL:1/8\nK:D\nd2ef gfed|c2BA GABc|d8|]\n"
JIG = "X:2\nT:A jig\nR:slip jig\nM:9/8\nL:1/8\nK:Ador\n|:ABc def gab|a9:|\n"
SAME = "X:3\nT:The same reel\nR:Reel\nM:C\nL:1/8\nK:G\nG2AB cBAG|F2ED CDEF|G8|]\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[TuneLibrary]:
    with TuneLibrary(tmp_path / "library.sqlite") as made:
        for text in (REEL, JIG, SAME):
            made.keep(text, Provenance(model="starter") if text == JIG else None)
        yield made


@pytest.fixture
def kept(library: TuneLibrary, tmp_path: Path) -> KeptMelodies:
    return KeptMelodies(library.path, tmp_path / "melodies.sqlite")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are read, and not found again."""
    texts: list[str] = []

    def counted(text: str, file_header: str = "") -> Tune:
        texts.append(text)
        return read_tune(text, file_header=file_header)

    monkeypatch.setattr(melodies, "read_tune", counted)
    return texts


def found(kept: KeptMelodies, words: str, order: str = "title") -> Found:
    list(kept.read())
    return find(kept._library, Question(words, order=order), kept.shelf)


def test_notes_are_found_with_their_bar_in_any_key(kept: KeptMelodies) -> None:
    answer = found(kept, "notes: c2BA GA", order="changed")
    assert answer.identifiers == (1, 3)
    assert answer.hits == {1: Hit(2, 2, Nearness.EXACT), 3: Hit(0, 2, Nearness.EXACT)}
    assert answer.days == ()


def test_notes_and_other_fields_hold_together(kept: KeptMelodies) -> None:
    assert found(kept, "same notes: c2BA GA").identifiers == (3,)
    assert found(kept, "notes: c2BA GA key: D").identifiers == (1,)
    assert found(kept, "notes: c2BA GA rhythm: jig").identifiers == ()


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("key: D", (1,)),
        ("key: D major", (1,)),
        ("key: dorian", (2,)),
        ("key: Ador", (2,)),
        ("key: a dorian", (2,)),
        ("key: G minor", ()),
        ("meter: 4/4", (1, 3)),
        ("meter: C", (1, 3)),
        ("meter: 9/8", (2,)),
        ("rhythm: reel", (1, 3)),
        ("rhythm: jig", (2,)),
        ("rhythm: jig reel", ()),
        ("bars: 4", (2,)),
        ("bars: 1-3", (1, 3)),
        ("bars: 3-", (2, 1, 3)),
        ("rating: 5", (1,)),
        ("rating: 0", (2, 3)),
        ("tag: tun", (3,)),
        ("model: start", (2,)),
        ("date: 1999", ()),
        ("doubles:", (1, 3)),
        ("doubles: key: G", (3,)),
        ("key:", (2, 1, 3)),
        ("reel meter: C", (1, 3)),
        ("Rhythm: Reel", (1, 3)),
    ],
)
def test_fields_narrow_what_is_listed(
    library: TuneLibrary, kept: KeptMelodies, words: str, numbers: tuple[int, ...]
) -> None:
    library.rate(1, 5)
    library.set_tags(3, ["good tunes"])
    assert found(kept, words).identifiers == numbers


def test_the_year_and_the_day_are_found(library: TuneLibrary, kept: KeptMelodies) -> None:
    day = library.get(1).changed.astimezone().date()
    for date in (f"{day.year}", f"{day:%Y-%m}", f"{day}"):
        assert len(found(kept, f"date: {date}").identifiers) == 3


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("notes: z", "has no notes"),
        ("notes: de", "too few notes"),
        ("key: H", "is no key"),
        ("bars: many", "Write a number"),
        ("rating: 4-x", "Write a number"),
        ("date: May", "Write a year"),
    ],
)
def test_what_a_field_can_not_mean_is_said(kept: KeptMelodies, words: str, said: str) -> None:
    answer = found(kept, words)
    assert said in answer.problem
    assert (answer.identifiers, answer.counts["all"]) == ((), 3)


@pytest.mark.parametrize(
    ("order", "numbers"),
    [
        ("title", (2, 1, 3)),
        ("key", (2, 1, 3)),
        ("meter", (1, 3, 2)),
        ("rhythm", (1, 3, 2)),
        ("bars", (1, 3, 2)),
        ("rating", (3, 2, 1)),
        ("model", (2, 3, 1)),
        ("created", (3, 2, 1)),
        ("changed", (3, 2, 1)),
    ],
)
def test_each_order_lists_every_tune(
    library: TuneLibrary, kept: KeptMelodies, order: str, numbers: tuple[int, ...]
) -> None:
    library.rate(3, 4)
    library.rate(2, 1)
    assert found(kept, "", order).identifiers == numbers


def test_doubles_stand_together(library: TuneLibrary, kept: KeptMelodies) -> None:
    library.keep(JIG.replace("A jig", "Zig"))
    assert found(kept, "doubles:").identifiers == (2, 4, 1, 3)


def test_a_tune_is_read_once_whoever_stars_it_and_again_when_its_text_is_another(
    library: TuneLibrary, kept: KeptMelodies, read: list[str]
) -> None:
    found(kept, "notes: def")
    assert len(read) == 3
    library.set_favourite(1, True)
    library.delete(2)
    assert found(kept, "notes: c2BA GA").identifiers == (1, 3)
    assert len(read) == 3
    library.change_text(1, REEL.replace("c2BA", "c2Bd"))
    assert found(kept, "notes: c2BA GA").hits[3].nearness is Nearness.EXACT
    assert len(read) == 4


def test_the_next_start_reads_none_again(
    library: TuneLibrary, kept: KeptMelodies, read: list[str], tmp_path: Path
) -> None:
    list(kept.read())
    again = KeptMelodies(library.path, tmp_path / "melodies.sqlite")
    assert found(again, "notes: c2BA GA").identifiers == (1, 3)
    assert len(read) == 3


def test_melodies_that_are_damaged_or_gone_are_read_anew(
    library: TuneLibrary, kept: KeptMelodies, read: list[str], tmp_path: Path
) -> None:
    list(kept.read())
    file = tmp_path / "melodies.sqlite"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE melody_lines SET melody_line = x'00'")
    assert found(KeptMelodies(library.path, file), "notes: c2BA GA").identifiers == (1, 3)
    file.write_bytes(b"no database" * 1000)
    assert found(KeptMelodies(library.path, file), "notes: c2BA GA").identifiers == (1, 3)
    assert len(read) == 9


def test_the_library_itself_is_not_written(library: TuneLibrary, kept: KeptMelodies) -> None:
    before = library.path.read_bytes()
    list(kept.read())
    assert library.path.read_bytes() == before


def test_reading_that_is_given_up_begins_where_it_was(
    library: TuneLibrary, kept: KeptMelodies, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(melodies, "_TUNES_A_STEP", 1)
    reading = kept.read()
    next(reading)
    assert list(kept.read()) == []  # somebody reads already
    reading.close()
    assert found(kept, "notes: c2BA GA").identifiers == (1, 3)
    assert len(read) == 3
