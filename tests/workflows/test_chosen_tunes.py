"""A model goes on with exactly the tunes that it was trained on, or a sentence says why not."""

from dataclasses import replace
from pathlib import Path

import pytest

from composer.corpus.changes import leave_out, with_mended
from composer.corpus.collection import Corpus, CorpusTune
from composer.corpus.kept import KeptCorpus
from composer.corpus.reading import read_corpus
from composer.errors import ComposerError
from composer.model.lstm.settings import LstmSettings
from composer.training.events import TrainingStarted
from composer.training.settings import TrainingSettings
from composer.workflows.chosen_tunes import as_chosen
from composer.workflows.models import read_model
from composer.workflows.train import TrainRequest, train

BROKEN = "X:9\nT:Broken\nM:4/4\nL:1/8\nK:D\nDEFG ABcd|DEFG A|d8|]\n"
MENDED = BROKEN.replace("DEFG A|", "DEFG A4|")
NETWORK = LstmSettings(embedding_dimension=8, rnn_units=16)
STEPS = TrainingSettings(iterations=2, checkpoint_interval=2, batch_size=2, sequence_length=16)


def corpus_of(count: int) -> Corpus:
    tunes = tuple(
        CorpusTune(f"K:D\n{'D' * (i + 1)}|", f"{i}", "a.abc", i + 1, "", "C", "D", number=i)
        for i in range(count)
    )
    return Corpus("a.abc", tunes, (), "canonical")


def read(*files: str) -> Corpus:
    *_, corpus = read_corpus(files)
    assert isinstance(corpus, Corpus)
    return corpus


def test_what_was_left_out_is_left_out_of_the_corpus_that_is_read_again(tmp_path: Path) -> None:
    chosen = leave_out(corpus_of(10), {2, 5})
    KeptCorpus.of(chosen).write(tmp_path / "corpus.json")
    assert as_chosen(corpus_of(10), tmp_path).text == chosen.text


def test_what_an_earlier_version_kept_is_left_out_still(tmp_path: Path) -> None:
    (tmp_path / "left-out.json").write_text('[["a.abc", 3], ["a.abc", 6]]')
    assert as_chosen(corpus_of(10), tmp_path).text == leave_out(corpus_of(10), {2, 5}).text
    assert as_chosen(corpus_of(10), tmp_path / "elsewhere") == corpus_of(10)


def test_a_training_that_is_refused_leaves_what_is_kept_of_the_model_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "corpus.json").write_bytes(b"kept")
    (tmp_path / "last.npz").write_bytes(b"a model")
    request = TrainRequest(corpus_of(10), LstmSettings(), TrainingSettings(), tmp_path)
    with pytest.raises(ComposerError, match="There is a model"):
        list(train(request))
    assert (tmp_path / "corpus.json").read_bytes() == b"kept"


@pytest.mark.parametrize("name", ["corpus.json", "left-out.json"])
@pytest.mark.parametrize("text", ["", "{}", '[["a", Infinity]]', "[1, 2]", '[["a"]]', '[["a", "b"]]', "7"])
def test_what_is_damaged_is_told_and_not_passed_over(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(ComposerError, match=r"damaged .* can’t go on .* Delete that file"):
        as_chosen(corpus_of(3), tmp_path)


@pytest.mark.tensorflow
def test_a_model_goes_on_with_what_was_mended_and_a_change_of_its_files_is_said(tmp_path: Path) -> None:
    file, other, model = tmp_path / "own.abc", tmp_path / "other.abc", tmp_path / "model"
    tunes = [f"X:{n}\nT:{n}\nM:4/4\nL:1/8\nK:D\n{'DEFGABc'[n]}EFG ABcd|d8|]\n" for n in range(7)]
    file.write_text("\n".join([*tunes[:3], BROKEN, *tunes[3:6]]))
    other.write_text(tunes[6])
    corpus = read(str(file), str(other))
    corpus = leave_out(with_mended(corpus, corpus.left_out[0], MENDED), {1})
    list(train(TrainRequest(corpus, NETWORK, STEPS, model)))

    sources = read_model(model).corpus_sources
    again = as_chosen(read(*sources), model)
    assert again.text == corpus.text
    further = TrainRequest(again, NETWORK, replace(STEPS, iterations=4), model, resume=True)
    (started,) = [event for event in train(further) if isinstance(event, TrainingStarted)]
    assert (started.training_tunes + started.held_out_tunes, started.notes) == (7, ())

    other.write_text(tunes[6].replace("ABcd", "dcBA"))
    changed = replace(further, corpus=as_chosen(read(*sources), model), training=replace(STEPS, iterations=6))
    (started,) = [event for event in train(changed) if isinstance(event, TrainingStarted)]
    assert "began with 7 tunes and goes on with as many, but not the same" in started.notes[0]
