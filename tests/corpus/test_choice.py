"""Tunes are left out with a click and put back where they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.corpus.changes import chosen, leave_out, put_back
from composer.corpus.collection import Corpus, CorpusTune, LeftOut
from composer.errors import ComposerError

BROKEN = LeftOut("a.abc", 3, 12, "Broken", "It is broken.", "broken", "X:3")


def corpus_of(count: int) -> Corpus:
    tunes = tuple(
        CorpusTune(f"K:D\n{'D' * (i + 1)}|", f"{i}", "a.abc", i + 1, "", "C", "D", f"X:{i}", number=i)
        for i in range(count)
    )
    return Corpus("a.abc", tunes, (BROKEN,), "canonical")


def test_what_is_left_out_is_in_no_text_and_no_part_of_the_corpus() -> None:
    corpus = leave_out(corpus_of(4), {1, 3})
    assert [tune.title for tune in corpus.tunes] == ["0", "2"]
    assert corpus.text == "K:D\nD|\n\nK:D\nDDD|"
    assert [one.title for one in corpus.left_out] == ["1", "3", "Broken"]
    assert corpus.left_out[0].text == "X:1"
    assert chosen(corpus) == corpus.left_out[:2]


def test_one_tune_at_least_remains() -> None:
    with pytest.raises(ComposerError, match="all 2 tunes"):
        leave_out(corpus_of(2), {0, 1})


def test_what_was_left_out_for_a_reason_of_its_own_is_not_put_back() -> None:
    assert put_back(corpus_of(2), [BROKEN]) == corpus_of(2)


@given(st.sets(st.integers(0, 11), max_size=6), st.sets(st.integers(0, 5), max_size=5), st.randoms())
def test_putting_back_all_that_was_left_out_gives_the_corpus_again(
    first: set[int], second: set[int], random: object
) -> None:
    whole = corpus_of(12)
    corpus = leave_out(leave_out(whole, first), second)
    left_out = list(chosen(corpus))
    random.shuffle(left_out)  # type: ignore[attr-defined]
    half = len(left_out) // 2
    corpus = put_back(put_back(corpus, left_out[:half]), left_out[half:])
    assert corpus == whole
