"""A corpus is read whole, with a reason for everything that is not in it."""

from pathlib import Path

import pytest

from composer.corpus import reading
from composer.corpus.collection import Corpus
from composer.corpus.reading import CorpusProgress, corpus_name, read_corpus
from composer.errors import ComposerError

REEL = "X:1\nT:A Reel\nR:Reel\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|d4 d4|]\n"
JIG = "X:2\nT:A Jig\nM:6/8\nL:1/8\nK:G\nGAB cde|d3 d3|]\n"


def corpus_of(*sources: Path | str, form: str = "canonical") -> Corpus:
    *_, corpus = read_corpus([str(source) for source in sources], form)
    assert isinstance(corpus, Corpus)
    return corpus


def file_of(folder: Path, *tunes: str, name: str = "tunes.abc") -> Path:
    path = folder / name
    path.write_text("\n".join(tunes), encoding="utf-8")
    return path


def test_tunes_come_with_their_title_place_rhythm_meter_and_key(tmp_path: Path) -> None:
    path = file_of(tmp_path, REEL, JIG)
    corpus = corpus_of(path)
    tunes = [(t.title, t.source, t.position, t.rhythm, t.meter, t.key, t.first_line) for t in corpus.tunes]
    assert tunes == [
        ("A Reel", str(path), 1, "reel", "4/4", "D", 1),
        ("A Jig", str(path), 2, "jig", "6/8", "G", 9),
    ]
    assert (corpus.name, corpus.left_out, corpus.notices) == ("tunes.abc", (), ())
    assert corpus.tunes[1].original.strip() == JIG.strip()


def test_the_canonical_form_has_only_music_and_the_raw_form_the_text_as_found(tmp_path: Path) -> None:
    path = file_of(tmp_path, REEL, JIG)
    canonical, raw = corpus_of(path), corpus_of(path, form="raw")
    assert "T:" not in canonical.text
    assert "M:4/4" in canonical.text
    assert raw.text == f"{REEL}\n{JIG}".strip()
    assert raw.characters == len(raw.text)
    assert raw.vocabulary == tuple(sorted(set(raw.text)))


@pytest.mark.parametrize(("rhythm", "kept"), [("Slip jig", True), ("Romanze, Lied]", False), ("1", False)])
def test_the_canonical_form_keeps_a_rhythm_but_no_list_of_subjects(
    tmp_path: Path, rhythm: str, kept: bool
) -> None:
    corpus = corpus_of(file_of(tmp_path, REEL.replace("R:Reel", f"R:{rhythm}")))
    assert (f"R:{rhythm.lower()}\n" in corpus.text) == kept
    assert corpus.text.startswith("R:" if kept else "M:")
    assert corpus.tunes[0].rhythm == rhythm.lower()


@pytest.mark.parametrize(
    ("tune", "kind", "line"),
    [
        ("X:3\nT:No Key\nM:4/4\nDEFG ABcd|DEFG ABcd|\n", "no-key", 9),
        ("X:3\nT:No Notes\nK:D\n", "no-notes", 11),
        ("X:3\nT:No Music\nK:D\n????\n", "unreadable-music", 11),
        ("X:3\nT:Short\nM:4/4\nL:1/8\nK:D\nD4 D4|\n", "too-short", 9),
        ("X:3\nT:Broken\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|DEFG|ABcd ABcd|]\n", "broken", 14),
        ("X:3\nT:The Same Again\n" + REEL.split("\n", 2)[2], "duplicate", 9),
    ],
)
def test_a_tune_that_is_left_out_is_named_with_its_line_and_the_reason(
    tmp_path: Path, tune: str, kind: str, line: int
) -> None:
    corpus = corpus_of(file_of(tmp_path, REEL, tune, JIG))
    assert [t.title for t in corpus.tunes] == ["A Reel", "A Jig"]
    (left_out,) = corpus.left_out
    assert (left_out.kind, left_out.position, left_out.line) == (kind, 2, line)
    assert left_out.title == tune.split("\n")[1].removeprefix("T:")
    assert left_out.reason.endswith(".")


def test_a_tune_with_a_wrong_bar_stays_in_the_raw_form(tmp_path: Path) -> None:
    broken = "X:1\nT:Broken\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|DEFG|ABcd ABcd|]\n"
    corpus = corpus_of(file_of(tmp_path, broken), form="raw")
    assert corpus.text == broken.strip()


def test_a_tune_of_100_000_characters_is_left_out_unread(tmp_path: Path) -> None:
    corpus = corpus_of(file_of(tmp_path, REEL, "X:2\nK:D\n" + "DEFG|" * 20_001))
    assert [left_out.kind for left_out in corpus.left_out] == ["too-long"]


def test_duplicates_are_found_across_files_and_name_the_earlier_one(tmp_path: Path) -> None:
    first, second = file_of(tmp_path, REEL, name="a.abc"), file_of(tmp_path, REEL, JIG, name="b.abc")
    corpus = corpus_of(first, second)
    assert [t.title for t in corpus.tunes] == ["A Reel", "A Jig"]
    assert f"tune 1 of “{first}”, “A Reel”" in corpus.left_out[0].reason


def test_bad_files_among_good_ones_are_left_out_with_their_reason(tmp_path: Path) -> None:
    file_of(tmp_path, "", name="empty.abc")
    file_of(tmp_path, "Dear diary,\n\ntoday I sang.\n", name="letter.abc")
    (tmp_path / "midi.abc").write_bytes(b"MThd\0\0\0\6")
    file_of(tmp_path, REEL)
    corpus = corpus_of(tmp_path)
    assert len(corpus.tunes) == 1
    kinds = {
        left_out.title: (left_out.kind, left_out.position, left_out.line) for left_out in corpus.left_out
    }
    assert kinds == {
        "empty.abc": ("unreadable-file", 0, 0),
        "letter.abc": ("no-tune", 0, 0),
        "midi.abc": ("unreadable-file", 0, 0),
    }


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "is empty"),
        ("Dear diary,\n", "holds no tune"),
        ("X:1\nT:a\nK:D\n", "No tune could be taken.*line 3"),
    ],
)
def test_a_file_with_nothing_to_learn_from_is_an_error_that_says_why(
    tmp_path: Path, text: str, sentence: str
) -> None:
    with pytest.raises(ComposerError, match=sentence):
        corpus_of(file_of(tmp_path, text))


def test_a_folder_without_abc_files_no_source_and_an_unknown_form_are_told(tmp_path: Path) -> None:
    with pytest.raises(ComposerError, match=r"holds no \.abc file"):
        corpus_of(tmp_path)
    with pytest.raises(ComposerError, match="No corpus was named"):
        list(read_corpus([]))
    with pytest.raises(ComposerError, match="no form “cooked”"):
        corpus_of(file_of(tmp_path, REEL), form="cooked")


def test_a_file_named_twice_or_inside_a_named_folder_is_read_once(tmp_path: Path) -> None:
    path = file_of(tmp_path, REEL)
    corpus = corpus_of(path, path, tmp_path)
    assert (len(corpus.tunes), corpus.left_out) == (1, ())


def test_what_is_above_the_bound_of_a_corpus_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MAXIMUM_TOTAL_CHARACTERS", len(REEL) + 5)
    file_of(tmp_path, REEL, name="a.abc")
    file_of(tmp_path, JIG, name="b.abc")
    assert [left_out.kind for left_out in corpus_of(tmp_path).left_out] == ["too-much"]


def test_progress_is_told_every_10_tunes_and_reading_can_be_stopped(tmp_path: Path) -> None:
    tunes = [REEL.replace("d4 d4", f"d4 {note}4") for note in "ABcdefg"] * 5
    events = list(read_corpus([str(file_of(tmp_path, *tunes))]))
    counts = [(event.done, event.total) for event in events if isinstance(event, CorpusProgress)]
    assert counts == [(0, 35), (10, 35), (20, 35), (30, 35), (35, 35)]
    stopped = read_corpus([str(tmp_path)])
    next(stopped)
    stopped.close()  # type: ignore[attr-defined]


def test_a_non_commercial_collection_marks_the_whole_corpus(tmp_path: Path) -> None:
    corpus = corpus_of("airds", file_of(tmp_path, REEL))
    assert corpus.name == "Aird’s Airs, tunes.abc"
    assert not corpus.non_commercial
    assert "Jack Campin" in corpus.notices[0]
    assert {tune.source.split("/")[0] for tune in corpus.tunes[:-1]} == {"airds"}


def test_a_corpus_of_a_folder_or_of_many_files_in_it_has_the_folders_name(tmp_path: Path) -> None:
    folder = tmp_path / "West Clare"
    folder.mkdir()
    paths = [file_of(folder, REEL.replace("ABcd", 4 * n), name=f"{n}.abc") for n in "ABcde"]
    assert corpus_of(*paths[:3]).name == "A.abc, B.abc, c.abc"
    assert corpus_of(*paths).name == "West Clare"
    assert corpus_of(folder).name == "West Clare"
    assert corpus_name([str(folder / "..")]) == tmp_path.name


def test_two_sources_of_one_name_are_named_with_the_folder_above_them() -> None:
    assert corpus_name(["/home/ann/tunes", "/home/bob/tunes"]) == "ann/tunes, bob/tunes"
    assert corpus_name(["/home/ann/tunes", "oneills"], with_folder=True) == (
        "ann/tunes, O’Neill’s Music of Ireland"
    )
    assert corpus_name([f"/home/{name}/tunes" for name in "abcdef"]) == "a/tunes and 5 more"


def test_what_is_left_out_keeps_its_text_to_be_mended(tmp_path: Path) -> None:
    broken = "X:3\nT:Broken\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|DEFG ABc|d4 d4|]\n"
    corpus = corpus_of(file_of(tmp_path, REEL, broken, JIG))
    (left_out,) = corpus.left_out
    assert (left_out.kind, left_out.text, left_out.tune) == ("broken", broken.strip(), None)
    assert [tune.number for tune in corpus.tunes] == [0, 1]
