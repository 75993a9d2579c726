"""What a person changed in a corpus is kept in a file, and the corpus read again is the same."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.corpus.changes import chosen, leave_out, with_mended
from composer.corpus.collection import Corpus
from composer.corpus.kept import KeptCorpus, KeptCorpusDamagedError
from composer.corpus.reading import read_corpus

GOOD = [f"X:{n}\nT:Good {n}\nM:4/4\nL:1/8\nK:D\n{'DEFGAB'[n]}EFG ABcd|d8|]\n" for n in range(4)]
BROKEN = [f"X:{n}\nT:Broken {n}\nM:4/4\nL:1/8\nK:G\n{'DEFGAB'[n]}EFG A|d8|]\n" for n in range(3)]
TEXTS = st.text(st.characters(codec=None), max_size=20)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "own.abc"
    path.write_text("\n".join([GOOD[0], BROKEN[0], GOOD[1], BROKEN[1], GOOD[2], BROKEN[2], GOOD[3]]))
    return path


def read(file: Path) -> Corpus:
    *_, corpus = read_corpus([str(file)])
    assert isinstance(corpus, Corpus)
    return corpus


def mend(corpus: Corpus, title: str) -> Corpus:
    left_out = next(one for one in corpus.left_out if one.title == title)
    return with_mended(corpus, left_out, left_out.text.replace("EFG A|", "EFG ABcd|"))


def test_the_corpus_read_again_is_the_same_in_whatever_order_it_was_changed(file: Path) -> None:
    corpus = mend(mend(leave_out(read(file), {1}), "Broken 2"), "Broken 0")
    corpus = leave_out(corpus, {len(corpus.tunes) - 2})
    assert [tune.title for tune in corpus.tunes] == ["Good 0", "Good 2", "Good 3", "Broken 0"]
    path = file.with_name("corpus.json")
    KeptCorpus.of(corpus).write(path)
    kept = KeptCorpus.read(path)
    assert kept == KeptCorpus.of(corpus)
    again = kept.applied(read(file))
    assert again.tunes == corpus.tunes
    assert {one.title for one in chosen(again)} == {"Good 1", "Broken 2"}
    assert kept.difference(again) == ""
    assert "began with 4 tunes and goes on with 3:" in kept.difference(leave_out(again, {0}))


def test_a_mended_tune_that_was_left_out_can_be_mended_again(file: Path) -> None:
    corpus = mend(read(file), "Broken 0")
    corpus = leave_out(corpus, {len(corpus.tunes) - 1})
    (left_out,) = chosen(corpus)
    assert left_out.found == read(file).left_out[0].text
    better = with_mended(corpus, left_out, left_out.text.replace("d8", "c8"))
    assert KeptCorpus.of(better).applied(read(file)).text == better.text


@given(
    st.builds(
        KeptCorpus,
        st.tuples(TEXTS),
        TEXTS,
        st.frozensets(st.tuples(TEXTS, st.integers(0, 2**40)), max_size=3),
        st.dictionaries(TEXTS, TEXTS, max_size=3),
        st.integers(0, 2**40),
        TEXTS,
        st.dictionaries(TEXTS, TEXTS, max_size=3),
    )
)
def test_whatever_is_kept_is_read_again(tmp_path_factory: pytest.TempPathFactory, kept: KeptCorpus) -> None:
    path = tmp_path_factory.mktemp("kept") / "corpus.json"
    kept.write(path)
    again = KeptCorpus.read(path)
    assert again == kept
    assert list(again.mended) == list(kept.mended)


def test_where_there_is_no_file_nothing_is_kept_and_a_damaged_one_is_told(tmp_path: Path) -> None:
    path = tmp_path / "corpus.json"
    assert KeptCorpus.read(path) is None
    path.write_text('{"sources": ["own.abc"], "form"')
    with pytest.raises(KeptCorpusDamagedError, match="it is damaged"):
        KeptCorpus.read(path)
