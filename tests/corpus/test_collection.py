"""A corpus knows its text and which tunes are held out."""

import pytest

from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.collection import Corpus, CorpusTune
from composer.errors import ComposerError


def corpus_of(count: int) -> Corpus:
    tunes = tuple(
        CorpusTune(f"K:D\n{'D' * (i + 1)}|", f"{i}", "a.abc", i + 1, "", "C", "D") for i in range(count)
    )
    return Corpus("a.abc", tunes, (), "canonical")


@pytest.mark.parametrize(("count", "every", "held_out"), [(25, 10, 3), (25, 0, 0), (1, 10, 0), (2, 10, 1)])
def test_every_tenth_tune_is_held_out_and_the_others_are_trained_on(
    count: int, every: int, held_out: int
) -> None:
    corpus = corpus_of(count)
    kept = corpus.held_out(every=every)
    assert len(kept) == held_out
    assert sorted((*kept, *corpus.training(every=every)), key=lambda t: t.position) == list(corpus.tunes)


def test_each_remainder_holds_out_others() -> None:
    corpus = corpus_of(20)
    held_out = [tune.position for remainder in range(5) for tune in corpus.held_out(remainder, 5)]
    assert sorted(held_out) == list(range(1, 21))


@pytest.mark.parametrize(("remainder", "every"), [(0, 1), (0, -3), (10, 10), (-1, 10)])
def test_a_split_that_leaves_nothing_or_does_not_exist_is_told(remainder: int, every: int) -> None:
    with pytest.raises(ComposerError, match="at least 2"):
        corpus_of(20).held_out(remainder, every)


def test_only_essen_is_marked_non_commercial_and_every_collection_has_a_notice() -> None:
    assert [name for name, collection in BUNDLED.items() if collection.non_commercial] == ["essen"]
    assert "non-commercial" in BUNDLED["essen"].notice
    assert all(collection.package in collection.notice for collection in BUNDLED.values())
