"""`find`: tunes by words and notes."""

import json
from pathlib import Path

import pytest

from composer.cli.commands import main
from composer.library.folders import HOME_VARIABLE
from composer.library.tunes import TuneLibrary

REEL = "X:1\nT:A reel\nM:4/4\nL:1/8\nR:reel\nK:D\nA2|d2ef gfed|c2BA GABc|d8|]\n"
JIG = "X:2\nT:A jig\nM:6/8\nL:1/8\nR:jig\nK:Ador\nABc def|g2a b2g|a6|]\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def kept(home: Path) -> Path:
    with TuneLibrary(home / "library.sqlite") as library:
        library.keep(REEL)
        library.keep(JIG)
    return home


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str], str]:
    status = main(["find", *arguments])
    output = capsys.readouterr()
    return status, output.out.splitlines(), output.err


def test_notes_are_found_in_the_library(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, lines, _ = said(capsys, "--notes", "d2 ef")
    assert status == 0
    assert lines == ["1: A reel, D major, bar 1: every note", "2: A jig, A dorian, bar 1: every note"]


def test_words_and_fields_are_looked_for_in_the_library(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(capsys, "reel")[1] == ["1: A reel, D major"]
    assert said(capsys, "rhythm:", "jig")[1] == ["2: A jig, A dorian"]
    assert said(capsys, "notes: A2 d2 e")[1] == ["1: A reel, D major, the pick-up: every note"]
    assert said(capsys, "waltz") == (1, [], "0 tunes found.\n")
    assert said(capsys, "--most", "1")[2] == "1 tune found, and 1 more: --most lists more.\n"


def test_notes_are_found_in_files_and_what_can_not_be_read_is_told(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "tunes.abc").write_text(f"{JIG}\n{REEL}")
    (tmp_path / "empty.abc").write_text("")
    status, lines, errors = said(
        capsys, "--notes", "[K:D] d2 ef gf", str(tmp_path), str(tmp_path / "none.abc")
    )
    assert status == 1
    assert lines == [f"{tmp_path / 'tunes.abc'}:9: A reel, D major, bar 1: every note"]
    assert "empty.abc" in errors
    assert "none.abc” is neither" in errors
    status, lines, _ = said(capsys, "--json", "--notes", "d2 ef gf", str(tmp_path / "tunes.abc"))
    assert status == 0
    assert json.loads(lines[0])["near"] == "every note"


@pytest.mark.parametrize(
    ("notes", "sentence"),
    [
        ("", "No notes were given to look for."),
        ("z4", "has no notes to look for"),
        ("de", "has too few notes"),
    ],
)
def test_what_nothing_can_be_found_by_is_a_sentence(
    kept: Path, capsys: pytest.CaptureFixture[str], notes: str, sentence: str
) -> None:
    for where in ([], ["ryans"]):
        status, lines, errors = said(capsys, "--notes", notes, *where)
        assert (status, lines) == (1, [])
        assert sentence in errors


def test_a_field_that_means_nothing_and_a_library_that_is_not_there_are_sentences(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "There is no Library" in said(capsys, "--notes", "def")[2]
    assert not home.exists()
    TuneLibrary(home / "library.sqlite").close()
    assert "is no key" in said(capsys, "key: H")[2]
    assert said(capsys, "--most", "none")[0] == 2
