"""What a person mended takes the place of what was left out."""

from dataclasses import replace
from pathlib import Path

import pytest

from composer.corpus.changes import chosen, leave_out, put_back, with_all_mended, with_mended
from composer.corpus.collection import Corpus
from composer.corpus.reading import read_corpus
from composer.errors import ComposerError

BROKEN = "X:3\nT:Broken\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|DEFG A|d8|]\n"
MENDED = BROKEN.replace("DEFG A|", "DEFG A4|")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "own.abc"
    good = [
        "X:1\nT:One\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|d8|]\n",
        "X:2\nT:Two\nM:4/4\nL:1/8\nK:D\nABcd ABcd|d8|]\n",
    ]
    path.write_text("\n".join([*good, BROKEN]))
    return path


def read(file: Path, form: str = "canonical") -> Corpus:
    *_, corpus = read_corpus([str(file)], form)
    assert isinstance(corpus, Corpus)
    return corpus


def test_a_mended_tune_is_in_the_corpus_last_and_left_out_no_more(file: Path) -> None:
    before = read(file)
    after = with_mended(before, before.left_out[0], MENDED)
    assert [tune.title for tune in after.tunes] == ["One", "Two", "Broken"]
    assert after.tunes[:2] == before.tunes
    assert after.left_out == ()
    mended = after.tunes[2]
    assert (mended.original, mended.source, mended.position) == (MENDED, before.left_out[0].source, 3)
    assert mended.text in after.text


def test_a_mended_tune_can_be_left_out_and_put_back_like_any_other(file: Path) -> None:
    before = read(file)
    fewer = leave_out(before, {1})
    after = with_mended(fewer, fewer.left_out[1], MENDED)
    back = put_back(after, chosen(after))
    assert [tune.title for tune in back.tunes] == ["One", "Two", "Broken"]
    again = leave_out(back, {2})
    assert put_back(again, chosen(again)) == back


def test_what_is_still_broken_or_there_already_is_refused(file: Path) -> None:
    corpus = read(file)
    with pytest.raises(ComposerError, match="“Broken” can’t be taken into the corpus yet"):
        with_mended(corpus, corpus.left_out[0], BROKEN)
    with pytest.raises(ComposerError, match="same notes as “One”"):
        with_mended(corpus, corpus.left_out[0], "X:9\nT:Again\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|d8|]\n")


def test_a_corpus_that_is_read_again_has_what_was_mended_where_that_fits(file: Path) -> None:
    corpus = read(file)
    (left_out,) = corpus.left_out
    assert with_all_mended(corpus, {left_out.text: MENDED}) == with_mended(corpus, left_out, MENDED)
    assert with_all_mended(corpus, {left_out.text: BROKEN, "X:4": MENDED}) == corpus
    # In the form “as found” nothing was left out.
    assert with_all_mended(read(file, "raw"), {left_out.text: MENDED}) == read(file, "raw")
    assert with_all_mended(replace(corpus, left_out=()), {left_out.text: MENDED}).tunes == corpus.tunes
