"""What a person left out of a corpus stays out when the model is trained further."""

from pathlib import Path

import pytest

from composer.corpus.choice import leave_out
from composer.corpus.collection import Corpus, CorpusTune
from composer.errors import ComposerError
from composer.model.lstm.settings import LstmSettings
from composer.training.settings import TrainingSettings
from composer.workflows.chosen_tunes import CHOICE_NAME, as_chosen, keep_choice, train_as_chosen
from composer.workflows.train import TrainRequest


def corpus_of(count: int) -> Corpus:
    tunes = tuple(
        CorpusTune(f"K:D\n{'D' * (i + 1)}|", f"{i}", "a.abc", i + 1, "", "C", "D", number=i)
        for i in range(count)
    )
    return Corpus("a.abc", tunes, (), "canonical")


def test_what_was_left_out_is_left_out_of_the_corpus_that_is_read_again(tmp_path: Path) -> None:
    chosen = leave_out(corpus_of(10), {2, 5})
    keep_choice(chosen, tmp_path)
    assert as_chosen(corpus_of(10), tmp_path).text == chosen.text
    keep_choice(corpus_of(10), tmp_path)
    assert len(as_chosen(corpus_of(10), tmp_path).tunes) == 10


def test_where_nothing_was_left_out_nothing_is_written(tmp_path: Path) -> None:
    keep_choice(corpus_of(3), tmp_path)
    assert not (tmp_path / CHOICE_NAME).exists()
    assert as_chosen(corpus_of(3), tmp_path) == corpus_of(3)


def test_a_training_that_is_refused_leaves_the_choice_of_the_model_that_is_there(tmp_path: Path) -> None:
    keep_choice(leave_out(corpus_of(10), {2, 5}), tmp_path)
    (tmp_path / "last.npz").write_bytes(b"a model")
    before = (tmp_path / CHOICE_NAME).read_bytes()
    request = TrainRequest(corpus_of(10), LstmSettings(), TrainingSettings(), tmp_path)
    with pytest.raises(ComposerError, match="There is a model"):
        list(train_as_chosen(request))
    assert (tmp_path / CHOICE_NAME).read_bytes() == before


@pytest.mark.parametrize("text", ["", "{}x", '[["a", Infinity]]', "[1, 2]", '[["a"]]', '[["a", "b"]]'])
def test_a_damaged_choice_is_told_and_not_passed_over(tmp_path: Path, text: str) -> None:
    (tmp_path / CHOICE_NAME).write_text(text)
    with pytest.raises(ComposerError, match="left out of the training"):
        as_chosen(corpus_of(3), tmp_path)
