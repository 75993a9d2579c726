"""What reading gave is kept by content: the second reading equals the first, whatever became of the file."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from composer.corpus import kept_judgements
from composer.corpus.collection import Corpus
from composer.corpus.judging import Judgement, judged
from composer.corpus.kept_judgements import KeptJudgements, keep_judgements_in, reading_version
from composer.corpus.reading import read_corpus
from composer.corpus.sources import SourceFile, find_files, read_abc_file
from composer.kept_by_content import MOST_BYTES, check_of
from composer.notation.tunebook import TuneText, split_tunebook

REEL = "X:1\nT:A Reel\nR:Reel\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|d4 d4|]\n"
JIG = "X:2\nT:A Jig\nM:6/8\nL:1/8\nK:G\nGAB cde|d3 d3|]\n"
BROKEN = "X:3\nT:Too full\nM:4/4\nL:1/8\nK:D\nDEFG ABcd ee|d4 d4|]\n"
TWICE = JIG.replace("T:A Jig", "T:The same jig")
TUNE = TuneText(REEL, 1, 1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    keep_judgements_in(tmp_path / "data" / "judgements.sqlite")
    return tmp_path / "data" / "judgements.sqlite"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are read, and not found again."""
    texts: list[str] = []

    def counted(found: TuneText, form: str, collection: str = "") -> Judgement:
        texts.append(found.text)
        return judged(found, form, collection)

    monkeypatch.setattr(kept_judgements, "judged", counted)
    return texts


def corpus_of(*sources: Path | str, form: str = "canonical") -> Corpus:
    *_, corpus = read_corpus([str(source) for source in sources], form)
    assert isinstance(corpus, Corpus)
    return corpus


def tunebook(folder: Path, *tunes: str, name: str = "tunes.abc") -> Path:
    path = folder / name
    path.write_text("\n".join(tunes), encoding="utf-8")
    return path


def judged_once(file: Path, version: bytes = b"1", clock: float = 0.0, *, text: str = REEL) -> Judgement:
    with closing(KeptJudgements(file, version, clock=lambda: clock)) as kept:
        return kept.judged(TuneText(text, 1, 1), "canonical")


@pytest.mark.parametrize("form", ["canonical", "raw"])
def test_the_second_reading_reads_no_tune_and_gives_the_same_corpus(
    tmp_path: Path, file: Path, read: list[str], form: str
) -> None:
    path = tunebook(tmp_path, REEL, JIG, BROKEN, TWICE, "X:9\nT:Nothing\nK:C\n")
    first = corpus_of(path, form=form)
    assert len(read) == 5
    assert corpus_of(path, form=form) == first
    assert len(read) == 5


@pytest.mark.parametrize("form", ["canonical", "raw"])
def test_the_tunes_of_a_bundled_collection_come_back_as_they_were(
    tmp_path: Path, read: list[str], form: str
) -> None:
    files = [one for one in find_files("ryans") if isinstance(one, SourceFile)]
    tunes = [tune for one in files for tune in split_tunebook(read_abc_file(one.path))][::25]
    for _ in range(2):
        with closing(KeptJudgements(tmp_path / "judgements.sqlite", b"1")) as kept:
            found = [kept.judged(tune, form, "ryans") for tune in tunes]
        assert found == [judged(tune, form, "ryans") for tune in tunes]
    assert len(read) == len(tunes)


def test_a_tune_is_known_again_wherever_it_stands(tmp_path: Path, file: Path, read: list[str]) -> None:
    corpus_of(tunebook(tmp_path, REEL, BROKEN))
    read.clear()
    moved = tunebook(tmp_path, JIG, "", BROKEN, REEL, name="others.abc")
    corpus = corpus_of(moved)
    assert [text.strip() for text in read] == [JIG.strip()]
    assert [(tune.title, tune.source, tune.position, tune.first_line) for tune in corpus.tunes] == [
        ("A Jig", str(moved), 1, 1),
        ("A Reel", str(moved), 3, 16),
    ]
    assert [(one.position, one.line) for one in corpus.left_out] == [(2, 14)]


def test_one_letter_of_a_tune_or_of_its_tunebooks_header_makes_it_another(
    tmp_path: Path, file: Path, read: list[str]
) -> None:
    corpus_of(tunebook(tmp_path, REEL, JIG))
    read.clear()
    assert (
        corpus_of(tunebook(tmp_path, REEL.replace("DEFG", "DEFA"), JIG))
        .tunes[0]
        .text.endswith("DEFA ABcd|d4 d4|]")
    )
    assert len(read) == 1
    corpus_of(tunebook(tmp_path, "%abc\nM:3/4\n", REEL, JIG))
    assert len(read) == 3


def test_a_form_and_a_collection_have_judgements_of_their_own(tmp_path: Path, read: list[str]) -> None:
    with closing(KeptJudgements(tmp_path / "judgements.sqlite", b"1")) as kept:
        for form, collection in (("canonical", ""), ("raw", ""), ("canonical", "ryans")):
            assert kept.judged(TUNE, form, collection) == judged(TUNE, form, collection)
    assert len(read) == 3


def test_another_version_of_the_program_reads_anew(tmp_path: Path, read: list[str]) -> None:
    for version in (b"1", b"1", b"2", b"1"):
        judged_once(tmp_path / "judgements.sqlite", version)
    assert len(read) == 2


def test_the_version_is_known_by_the_text_of_the_program() -> None:
    assert reading_version() == reading_version()
    assert len(reading_version() or b"") == 64


def test_where_nobody_says_in_which_file_nothing_is_kept(tmp_path: Path, read: list[str]) -> None:
    corpus_of(tunebook(tmp_path, REEL))
    assert read == []
    assert [path.name for path in tmp_path.iterdir()] == ["tunes.abc"]


def damages(file: Path) -> Iterator[bytes]:
    """The bytes of a file, each time otherwise damaged."""
    whole = file.read_bytes()
    yield b""
    yield b"no database at all, but text\n" * 400
    yield whole[: len(whole) // 2]
    for place in range(0, len(whole), 97):
        yield whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]
    for place in range(0, len(whole), 1024):
        yield whole[:place] + b"\xff" * 64 + whole[place + 64 :]


def test_damage_anywhere_gives_the_same_judgement_and_is_mended(tmp_path: Path, read: list[str]) -> None:
    file, right = tmp_path / "judgements.sqlite", judged(TUNE, "canonical")
    judged_once(file)
    for damaged in list(damages(file)):
        file.write_bytes(damaged)
        assert judged_once(file) == right
    judged_once(file)
    judged_once(file)
    read.clear()
    assert judged_once(file) == right
    assert read == []


@pytest.mark.parametrize("other", [b"[]", b"[1,2,3]", b"[" * 100_000, b'{"title": 1}', b"\xff", b"NaN"])
def test_what_says_something_else_under_a_right_checksum_is_read_anew(
    tmp_path: Path, read: list[str], other: bytes
) -> None:
    file = tmp_path / "judgements.sqlite"
    judged_once(file)
    with closing(sqlite3.connect(file)) as connection, connection:
        ((tune,),) = connection.execute("SELECT tune FROM judgements").fetchall()
        data = check_of(tune, other) + other
        connection.execute("UPDATE judgements SET judgement = ?, asked = 'never'", (data,))
    assert judged_once(file) == judged(TUNE, "canonical")
    assert len(read) == 2


def test_a_judgement_under_another_tunes_name_is_not_taken(tmp_path: Path, read: list[str]) -> None:
    file = tmp_path / "judgements.sqlite"
    judged_once(file)
    judged_once(file, text=JIG)
    with closing(sqlite3.connect(file)) as connection, connection:
        (one, other) = connection.execute("SELECT tune, judgement FROM judgements").fetchall()
        connection.execute("UPDATE judgements SET judgement = ? WHERE tune = ?", (one[1], other[0]))
        connection.execute("UPDATE judgements SET judgement = ? WHERE tune = ?", (other[1], one[0]))
    assert judged_once(file).title == "A Reel"
    assert len(read) == 3


def test_another_programs_tables_give_way(tmp_path: Path, read: list[str]) -> None:
    file = tmp_path / "judgements.sqlite"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE judgements (something_else)")
    judged_once(file)
    judged_once(file)
    assert len(read) == 1


@pytest.mark.parametrize("in_the_way", ["folder", "pipe", "file above"])
def test_where_no_file_can_be_made_tunes_are_read_each_time(
    tmp_path: Path, read: list[str], in_the_way: str
) -> None:
    file = tmp_path / "data" / "judgements.sqlite"
    if in_the_way == "folder":
        file.mkdir(parents=True)
    elif in_the_way == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("no pipes with names here")
        file.parent.mkdir()
        os.mkfifo(file)
    else:
        file.parent.write_text("a file")
    for _ in range(2):
        assert judged_once(file) == judged(TUNE, "canonical")
    assert len(read) == 0 or len(read) == 2


def many(number: int) -> TuneText:
    return TuneText(REEL.replace("A Reel", f"Reel {number} {'of a long name ' * 20}"), 1, 1)


def test_the_file_never_grows_above_its_bound_and_the_oldest_go(tmp_path: Path, read: list[str]) -> None:
    file, most = tmp_path / "judgements.sqlite", 200_000
    for hour in range(8):
        with closing(KeptJudgements(file, b"1", most, lambda: hour * 3600.0)) as kept:  # noqa: B023
            for number in range(100):
                kept.judged(many(100 * hour + number), "canonical")
        assert file.stat().st_size <= most
    read.clear()
    with closing(KeptJudgements(file, b"1", most, lambda: 8 * 3600.0)) as kept:
        for number in range(700, 800):
            kept.judged(many(number), "canonical")
        assert read == []
        for number in range(100):
            kept.judged(many(number), "canonical")
    assert len(read) == 100


def test_what_is_asked_for_again_stays_longer(tmp_path: Path) -> None:
    file = tmp_path / "judgements.sqlite"
    for day in (0, 3):
        judged_once(file, clock=day * 86400.0)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT asked FROM judgements").fetchall() == [(3 * 86400,)]


def test_a_file_above_the_bound_goes(tmp_path: Path, read: list[str]) -> None:
    file = tmp_path / "judgements.sqlite"
    with open(file, "wb") as large:
        large.truncate(MOST_BYTES + 1)
    judged_once(file)
    judged_once(file)
    assert len(read) == 1
    assert file.stat().st_size < 100_000


def test_a_full_disk_only_means_that_tunes_are_read_again(tmp_path: Path, read: list[str]) -> None:
    file = tmp_path / "judgements.sqlite"
    for _ in range(2):
        with closing(KeptJudgements(file, b"1", most_bytes=12_288)) as kept:
            assert [kept.judged(many(n), "canonical").title[:6] for n in range(9)] == [
                f"Reel {n}" for n in range(9)
            ]
    assert len(read) == 18


def test_a_locked_file_is_waited_for_once(tmp_path: Path, read: list[str]) -> None:
    file = tmp_path / "judgements.sqlite"
    judged_once(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with closing(KeptJudgements(file, b"1")) as kept:
            for number in range(50):
                kept.judged(many(number), "canonical")
            assert kept.judged(TUNE, "canonical") == judged(TUNE, "canonical")
        other.execute("ROLLBACK")
    read.clear()
    judged_once(file)
    assert read == []


def test_two_readings_at_once_both_keep_theirs(tmp_path: Path, read: list[str]) -> None:
    file = tmp_path / "judgements.sqlite"
    begin, titles = threading.Barrier(2), []

    def work(first: int) -> None:
        begin.wait(10)
        with closing(KeptJudgements(file, b"1")) as kept:
            titles.extend(kept.judged(many(number), "canonical").title for number in range(first, first + 30))

    threads = [threading.Thread(target=work, args=(first,)) for first in (0, 20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    read.clear()
    with closing(KeptJudgements(file, b"1")) as kept:
        for number in range(50):
            kept.judged(many(number), "canonical")
    assert (len(titles), read) == (60, [])


def test_a_reading_that_is_given_up_keeps_what_it_read(tmp_path: Path, file: Path, read: list[str]) -> None:
    path = tunebook(tmp_path, *(many(number).text for number in range(35)))
    events = read_corpus([str(path)])
    for event in events:
        if getattr(event, "done", 0) == 20:
            break
    closing_thread = threading.Thread(target=events.close)  # type: ignore[attr-defined]
    closing_thread.start()
    closing_thread.join()
    assert len(read) == 20
    corpus_of(path)
    assert len(read) == 35
