"""The list of what was composed comes back whole, in its order, and without what is damaged."""

import os
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from composer.composition.events import TuneComposed
from composer.composition.example import Shared
from composer.composition.originality.comparison import Originality
from composer.composition.ranking import rank
from composer.errors import ComposerError
from composer.library.composed_log import ComposedLog, Facts
from composer.library.records import KeptTune, Provenance
from composer.notation.elements import Span
from composer.notation.reader import read_tune

TUNE = "X:1\nT:Mine\nM:4/4\nL:1/8\nK:D\nDFAd fdAF|GBdg bgdB|Acea ecAG|F2D2 D4|]\n"
WHEN = datetime(2026, 11, 5, 12, tzinfo=UTC)


def kept(number: int, deleted: datetime | None = None) -> KeptTune:
    return KeptTune(number, "Mine", TUNE, WHEN, WHEN, Provenance(), False, 0, (), deleted)


def composed() -> TuneComposed:
    found = Originality(3, "“The” Boyne", 7, (Span(20, 29), Span(29, 38)), 2, 0.25)
    return TuneComposed(
        1, 42, TUNE, "Mine", 2, ("A bar is short.",), 0.125, found, rank(read_tune(TUNE), found),
        Shared("Example", (1, 2), (3,), 8, 2),
    )  # fmt: skip


def written(log: ComposedLog, count: int) -> None:
    for number in range(1, count + 1):
        log.add(kept(number), composed(), Facts(8, 0), ("oneills", "book.abc"))


def test_every_part_comes_back(tmp_path: Path) -> None:
    log = ComposedLog(tmp_path / "composed.jsonl")
    assert not log.exists()
    assert log.read() == ([], 0)
    log.add(kept(5), composed(), Facts(8, 1), ("oneills",))
    log.add(kept(6), TuneComposed(0, 1, TUNE, "Mine"), Facts(None, 0), ())
    (first, second), damaged = log.read()
    assert (first.tune, first.composed, first.facts, first.sources) == (
        5,
        composed(),
        Facts(8, 1),
        ("oneills",),
    )
    assert second.composed == TuneComposed(0, 1, TUNE, "Mine")
    assert damaged == 0


def test_the_newest_come_back_in_their_order_and_the_file_does_not_grow_for_ever(tmp_path: Path) -> None:
    log = ComposedLog(tmp_path / "composed.jsonl", most=3)
    written(log, 6)
    assert [tune.tune for tune in log.read()[0]] == [4, 5, 6]
    written(log, 1)
    assert [tune.tune for tune in log.read()[0]] == [5, 6, 1]
    assert len(log.path.read_bytes().splitlines()) == 3


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[1]", b"7", b'{"tune": "five"}', b"\xff\x00", b'{"tune": 1}']
)
def test_a_damaged_line_is_counted_and_the_others_come_back(tmp_path: Path, damage: bytes) -> None:
    log = ComposedLog(tmp_path / "composed.jsonl")
    written(log, 2)
    lines = log.path.read_bytes().splitlines()
    log.path.write_bytes(b"\n".join((lines[0], damage, lines[1][:80], lines[1])))
    tunes, damaged = log.read()
    assert [tune.tune for tune in tunes] == [1, 2]
    assert damaged == 2
    assert log.read() == (tunes, 0), "told once"


@pytest.mark.parametrize(
    ("read", "damage"),
    [
        ('"tune": 2', f'"tune": {10**30}'),
        ('"tune": 2', '"tune": true'),
        ('"bars": 8', '"bars": 1' + "0" * 400),
        ('"bars": 8', '"bars": 1' + "0" * 5000),
        ('"masked_probability": 0.125', '"masked_probability": NaN'),
        ('"masked_probability": 0.125', '"masked_probability": -Infinity'),
        ('"sources": [', '"sources": ' + "[" * 200_000),
    ],
)
def test_a_value_that_nothing_can_count_with_takes_its_line_only(
    tmp_path: Path, read: str, damage: str
) -> None:
    log = ComposedLog(tmp_path / "composed.jsonl")
    written(log, 3)
    first, second, third = re.sub(r', "checksum": "\w+"', "", log.path.read_text()).splitlines()
    assert read in second
    log.path.write_text("\n".join((first, second.replace(read, damage), third)))
    tunes, damaged = log.read()
    assert [tune.tune for tune in tunes] == [1, 3]
    assert damaged == 1


def test_a_line_that_a_crash_cut_off_does_not_take_the_next_tune_with_it(tmp_path: Path) -> None:
    log = ComposedLog(tmp_path / "composed.jsonl")
    written(log, 2)
    log.path.write_bytes(log.path.read_bytes()[:-30])
    log.add(kept(3), composed(), Facts(8, 0), ())
    tunes, damaged = log.read()
    assert [tune.tune for tune in tunes] == [1, 3]
    assert damaged == 1


def test_what_a_later_version_adds_is_passed_over(tmp_path: Path) -> None:
    log = ComposedLog(tmp_path / "composed.jsonl")
    written(log, 1)
    line = log.path.read_text().replace('"index"', '"mood": [1], "index"')
    log.path.write_text(re.sub(r', "checksum": "\w+"', "", line))
    assert log.read()[0][0].composed == composed()


def test_a_line_that_is_json_still_and_not_as_it_was_written_is_set_aside(tmp_path: Path) -> None:
    log = ComposedLog(tmp_path / "composed.jsonl")
    written(log, 2)
    before = log.path.read_bytes().replace(b"0.125", b"0.625", 1)
    log.path.write_bytes(before)
    tunes, damaged = log.read()
    assert ([tune.tune for tune in tunes], damaged) == ([2], 1)
    assert log.aside is not None
    assert log.aside.read_bytes() == before


def test_what_is_no_file_is_set_aside_and_told_and_a_new_list_begins(tmp_path: Path) -> None:
    log = ComposedLog(tmp_path / "composed.jsonl")
    os.mkfifo(log.path)
    with pytest.raises(ComposerError, match="no regular file"):
        written(log, 1)
    with pytest.raises(ComposerError, match="set aside"):
        log.read()
    written(log, 1)
    assert len(log.read()[0]) == 1


def test_a_tune_in_the_trash_or_of_another_library_is_not_this_one(tmp_path: Path) -> None:
    log = ComposedLog(tmp_path / "composed.jsonl")
    written(log, 1)
    (tune,), _ = log.read()
    assert tune.is_of(kept(1))
    assert not tune.is_of(None)
    assert not tune.is_of(kept(1, deleted=WHEN))
    other = KeptTune(1, "Other", TUNE, datetime(2027, 1, 1, tzinfo=UTC), WHEN, Provenance(), False, 0, ())
    assert not tune.is_of(other)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ComposerError, match="could not be written"):
        written(ComposedLog(tmp_path / "gone" / "composed.jsonl"), 1)
