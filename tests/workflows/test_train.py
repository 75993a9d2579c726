"""The whole training with a real, small network: rows of the lab, exact resumption, refusals."""

import dataclasses
import math
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from composer.corpus.collection import Corpus, CorpusTune
from composer.corpus.reading import read_corpus
from composer.errors import ComposerError
from composer.model.checkpoint import read_checkpoint, read_header, write_checkpoint
from composer.model.lstm.settings import LstmSettings
from composer.model.transformer.settings import TransformerSettings
from composer.training.events import (
    CheckpointSaved,
    MilestoneKept,
    StepTrained,
    TrainingEnded,
    TrainingPrepared,
    TrainingStarted,
)
from composer.training.settings import TrainingSettings
from composer.workflows.model_folders import LOCK
from composer.workflows.models import read_model
from composer.workflows.train import TrainRequest, train, train_anew

pytestmark = pytest.mark.tensorflow


def corpus(tunes: int = 20, form: str = "canonical", music: str = "ABcd efga|") -> Corpus:
    texts = [f"R:reel\nM:4/4\nL:1/8\nK:{'DGA'[n % 3]}\n{music * (3 + n % 4)}]" for n in range(tunes)]
    return Corpus(
        "a few reels",
        tuple(
            CorpusTune(text, "", "ryans/a.abc", n, "reel", "4/4", "D", collection="ryans")
            for n, text in enumerate(texts)
        ),
        (),
        form,
    )


def request(
    folder: Path, resume: bool = False, network: Any = None, tunes: Any = None, **training: Any
) -> Any:
    chosen = {"iterations": 12, "batch_size": 4, "sequence_length": 20, "checkpoint_interval": 5, "seed": 3}
    return TrainRequest(
        corpus=tunes or corpus(),
        network=network or LstmSettings(embedding_dimension=8, rnn_units=16, dropout=0.2),
        training=TrainingSettings(**{**chosen, **training}),
        folder=folder,
        resume=resume,
    )


def losses(events: Any) -> list[float]:
    return [event.loss for event in events if isinstance(event, StepTrained)]


def take(events: Iterator[Any], count: int) -> list[Any]:
    """The first events but those that tell how the tunes are prepared, or of weights kept to be heard."""
    others = TrainingPrepared | MilestoneKept
    return list(islice((event for event in events if not isinstance(event, others)), count))


def test_a_training_tells_its_story_and_leaves_a_model(tmp_path: Path) -> None:
    events = list(train(request(tmp_path / "reels")))
    started, ended = events[0], events[-1]
    assert isinstance(started, TrainingStarted)
    assert isinstance(ended, TrainingEnded)
    size = len(read_header(ended.path).vocabulary)
    assert started.untrained_loss == pytest.approx(math.log(size), abs=0.1)
    assert len(started.untrained_sample) == 300
    assert "LSTM" in started.summary
    assert ended.step == 12
    assert ended.characters_per_second > 0
    assert ended.path == tmp_path / "reels" / "last.npz"
    saved = [event for event in events if isinstance(event, CheckpointSaved)]
    assert [event.step for event in saved] == [5, 10, 12]
    assert all(len(event.sample) == 300 for event in saved)
    assert all(0 < (event.validation_loss or 0) < 4 for event in saved)
    assert sorted(entry.name for entry in (tmp_path / "reels").iterdir()) == [
        "best.npz",
        "corpus.json",
        "last.npz",
        "milestones",
        "model.json",
        "training.json",
    ]
    assert read_header(ended.path).sources == ("ryans",)


def test_the_network_learns_the_tunes(tmp_path: Path) -> None:
    events = list(
        train(request(tmp_path, iterations=150, learning_rate=0.02, checkpoint_interval=150, batch_size=8))
    )
    assert np.mean(losses(events)[-10:]) < 0.5 * losses(events)[0]
    assert events[-1].validation_loss < 1.2


@pytest.mark.parametrize("keep_state", [False, True])
@pytest.mark.parametrize("stop_after", [4, 6])
def test_a_training_that_was_stopped_ends_with_the_same_curve_and_weights(
    tmp_path: Path, keep_state: bool, stop_after: int
) -> None:
    whole = list(train(request(tmp_path / "whole", keep_state=keep_state)))
    stopped = train(request(tmp_path / "halves", keep_state=keep_state))
    first = take(stopped, stop_after)
    stopped.close()
    second = list(train(request(tmp_path / "halves", keep_state=keep_state, resume=True)))
    # A step that was made in the last call but not told yet is in the checkpoint.
    assert losses(whole)[: len(losses(first))] == losses(first)
    assert [*second[0].losses, *losses(second)] == losses(whole)
    ends = [read_checkpoint(tmp_path / name / "last.npz") for name in ("whole", "halves")]
    assert ends[0].validation_losses.tolist() == ends[1].validation_losses.tolist()
    assert all(np.array_equal(ends[0].arrays[name], ends[1].arrays[name]) for name in ends[0].arrays)
    assert dataclasses.replace(ends[0].header) == ends[1].header


def test_a_finished_training_goes_on_when_asked_for_more(tmp_path: Path) -> None:
    list(train(request(tmp_path)))
    with pytest.raises(ComposerError, match=r"has made 12 steps already.*more iterations"):
        next(train(request(tmp_path, resume=True)))
    events = list(train(request(tmp_path, resume=True, iterations=14)))
    assert (events[0].first_step, events[-1].step) == (13, 14)
    assert len(events[0].losses) == 12


def test_a_model_is_never_trained_over(tmp_path: Path) -> None:
    list(train(request(tmp_path)))
    before = (tmp_path / "last.npz").read_bytes()
    with pytest.raises(ComposerError, match=r"There is a model in .* already.*another folder"):
        next(train(request(tmp_path)))
    assert (tmp_path / "last.npz").read_bytes() == before


def test_two_trainings_never_write_into_one_folder(tmp_path: Path) -> None:
    first = train(request(tmp_path / "model"))
    take(first, 3)
    with pytest.raises(ComposerError, match="“model” is being trained by another window"):
        next(train(request(tmp_path / "model")))
    first.close()  # type: ignore[attr-defined]
    assert not (tmp_path / "model" / LOCK).exists()


def test_a_new_model_that_another_window_begins_as_well_gets_a_folder_of_its_own(tmp_path: Path) -> None:
    asked = request(tmp_path / "reels")
    one, other = train_anew(asked), train_anew(asked)
    folders = [next(training).folder for training in (one, other)]
    assert [folder.name for folder in folders] == ["reels", "reels 2"]
    for training in (one, other):
        take(training, 3)
        training.close()  # type: ignore[attr-defined]
    assert [read_header(folder / "last.npz").step for folder in folders] == [2, 2]
    assert not list(tmp_path.rglob(LOCK))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"tunes": corpus(music="ABcd zzzz|")}, "characters are not those of .*“z”"),
        ({"tunes": corpus(form="raw")}, "canonical form, and this corpus has raw form"),
        ({"network": LstmSettings(embedding_dimension=8, rnn_units=32)}, "1 × 16 units.*1 × 32 units"),
    ],
    ids=["corpus", "form", "network"],
)
def test_going_on_with_something_else_is_refused(tmp_path: Path, changes: Any, message: str) -> None:
    list(train(request(tmp_path, iterations=1)))
    with pytest.raises(ComposerError, match=message):
        next(train(request(tmp_path, resume=True, **changes)))


def test_going_on_where_there_is_no_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ComposerError, match="There is no model"):
        next(train(request(tmp_path, resume=True)))


def test_a_corpus_shorter_than_one_crop_is_refused_without_leaving_a_folder(tmp_path: Path) -> None:
    with pytest.raises(ComposerError, match="sequence length of 2,000 needs at least 2,001"):
        next(train(request(tmp_path / "new", sequence_length=2000)))
    assert not (tmp_path / "new").exists()


def test_a_learning_rate_that_makes_the_loss_infinite_leaves_the_last_good_checkpoint(tmp_path: Path) -> None:
    list(train(request(tmp_path, iterations=5)))
    good = read_checkpoint(tmp_path / "last.npz")
    poisoned = dict(good.arrays)
    poisoned["optimizer/velocity/dense/kernel"] = np.full_like(poisoned["weights/dense/kernel"], -1.0)
    write_checkpoint(tmp_path / "last.npz", dataclasses.replace(good, arrays=poisoned))
    before = (tmp_path / "last.npz").read_bytes()
    with pytest.raises(ComposerError, match="no longer a finite number"):
        list(train(request(tmp_path, resume=True)))
    assert (tmp_path / "last.npz").read_bytes() == before


def test_a_full_disk_at_a_checkpoint_leaves_the_one_before_to_go_on_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    training = train(request(tmp_path))
    next(event for event in training if isinstance(event, CheckpointSaved))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ComposerError, match="is full"):
        list(training)
    monkeypatch.undo()
    assert read_header(tmp_path / "last.npz").step == 5
    assert next(train(request(tmp_path, resume=True))).first_step == 6


def test_a_context_into_which_hardly_a_tune_fits_is_refused_before_anything_begins(tmp_path: Path) -> None:
    small = TransformerSettings(1, 8, 2, context=60)
    with pytest.raises(ComposerError, match=r"Only 5 of 20 tunes fit .* of 60 .* context of 128,"):
        next(train(request(tmp_path / "new", network=small)))
    assert not (tmp_path / "new").exists()


def test_a_model_that_goes_on_keeps_its_context_and_tells_that_tunes_are_longer(tmp_path: Path) -> None:
    network = TransformerSettings(1, 8, 2, context=60)
    short, long = corpus(music="ABcd|"), corpus(music="ABcd efga|")
    list(train(request(tmp_path / "first", network=network, tunes=short, iterations=1)))
    new = request(tmp_path / "new", network=network, tunes=long, iterations=1)
    events = list(train(dataclasses.replace(new, start_from=tmp_path / "first")))
    (started,) = (event for event in events if isinstance(event, TrainingStarted))
    assert any("Only 5 of 20 tunes fit into a context of 60 characters" in note for note in started.notes)
    assert isinstance(events[-1], TrainingEnded)


def test_all_tunes_are_trained_on_where_none_is_held_out(tmp_path: Path) -> None:
    events = list(train(request(tmp_path, validation_every=0)))
    assert events[-1].validation_loss is None
    assert not (tmp_path / "best.npz").exists()


WHOLE_RECIPE = {
    "warm_up": 3,
    "cosine": True,
    "weight_decay": 0.05,
    "gradient_clip": 1.0,
    "averaging": 0.9,
    "whole_tunes": True,
    "transpose": True,
    "mixed_precision": True,
}


RECIPE_LSTM = LstmSettings(8, 16, layers=2, dropout=0.3, recurrent_dropout=0.2)
RECIPE_TRANSFORMER = TransformerSettings(2, 16, 2, 64, dropout=0.3, attention_dropout=0.2)


@pytest.mark.parametrize(
    ("network", "stop_after"),
    [(RECIPE_LSTM, 3), (RECIPE_LSTM, 7), (RECIPE_LSTM, 9), (RECIPE_TRANSFORMER, 7)],
    ids=lambda value: getattr(value, "NAME", value),
)
def test_a_training_by_the_whole_recipe_that_was_stopped_ends_the_same(
    tmp_path: Path, network: Any, stop_after: int
) -> None:
    whole = list(train(request(tmp_path / "whole", network=network, **WHOLE_RECIPE)))
    stopped = train(request(tmp_path / "halves", network=network, **WHOLE_RECIPE))
    take(stopped, stop_after)
    stopped.close()
    second = list(train(request(tmp_path / "halves", network=network, resume=True, **WHOLE_RECIPE)))
    started = next(event for event in second if isinstance(event, TrainingStarted))
    assert [*started.losses, *losses(second)] == losses(whole)
    ends = [read_checkpoint(tmp_path / name / "last.npz") for name in ("whole", "halves")]
    assert ends[0].header == ends[1].header
    assert all(np.array_equal(ends[0].arrays[name], ends[1].arrays[name]) for name in ends[0].arrays)


def test_the_best_checkpoint_holds_the_mean_weights_that_were_tried(tmp_path: Path) -> None:
    list(train(request(tmp_path, averaging=0.9, iterations=5)))
    last, best = (read_checkpoint(tmp_path / name) for name in ("last.npz", "best.npz"))
    for name, array in best.arrays.items():
        assert np.array_equal(array, last.arrays[name.replace("weights/", "averages/")])
    assert not np.array_equal(best.arrays["weights/embedding"], last.arrays["weights/embedding"])


def test_a_training_that_stopped_early_goes_on_only_when_it_may_train_longer(tmp_path: Path) -> None:
    poisonous = {"learning_rate": 0.5, "checkpoint_interval": 1, "patience": 2, "iterations": 400}
    events = list(train(request(tmp_path, **poisonous)))
    assert events[-1].stopped_early
    assert events[-1].step < 400
    with pytest.raises(ComposerError, match="stopped early: its last 2 checkpoints did not improve"):
        list(train(request(tmp_path, resume=True, **poisonous)))
    longer = {**poisonous, "patience": 0, "iterations": events[-1].step + 2}
    assert list(train(request(tmp_path, resume=True, **longer)))[-1].step == events[-1].step + 2


def test_each_checkpoint_tells_the_copy_rate_where_there_are_tunes_to_compare(tmp_path: Path) -> None:
    recipe = {"iterations": 200, "checkpoint_interval": 200, "learning_rate": 0.02, "batch_size": 16}
    events = list(train(request(tmp_path, **recipe)))
    (saved,) = (event for event in events if isinstance(event, CheckpointSaved))
    # The corpus is one bar over and over, so what is learnt of it is a copy.
    assert saved.copy_rate is not None
    assert saved.copy_rate > 0.5


def test_a_new_training_begins_with_another_models_weights(tmp_path: Path) -> None:
    first = list(train(request(tmp_path / "first", iterations=60, learning_rate=0.02)))
    untouched = (tmp_path / "first" / "best.npz").read_bytes()
    with_sharps = corpus(music="^ABcd ^efga|")
    new = dataclasses.replace(
        request(tmp_path / "new", tunes=with_sharps, iterations=1), start_from=tmp_path / "first"
    )
    (started,) = (event for event in train(new) if isinstance(event, TrainingStarted))
    assert isinstance(first[-1], TrainingEnded)
    assert started.untrained_loss < math.log(len(with_sharps.vocabulary)) - 0.5
    header = read_header(tmp_path / "new" / "last.npz")
    assert "^" in header.vocabulary.characters
    assert set(corpus().vocabulary) < set(header.vocabulary.characters)
    assert (tmp_path / "first" / "best.npz").read_bytes() == untouched


def test_a_training_that_began_with_a_model_of_more_characters_can_go_on(tmp_path: Path) -> None:
    list(train(request(tmp_path / "first", tunes=corpus(music="^ABcd ^efga|"))))
    harder = LstmSettings(embedding_dimension=8, rnn_units=16, dropout=0.4)
    new = dataclasses.replace(request(tmp_path / "new", network=harder), start_from=tmp_path / "first")
    list(train(new))
    events = list(train(request(tmp_path / "new", network=harder, resume=True, iterations=14)))
    assert isinstance(events[-1], TrainingEnded)
    assert events[-1].step == 14


def test_a_training_can_not_begin_with_another_network(tmp_path: Path) -> None:
    list(train(request(tmp_path / "first")))
    other = LstmSettings(embedding_dimension=8, rnn_units=8, dropout=0.2)
    new = dataclasses.replace(request(tmp_path / "new", network=other), start_from=tmp_path / "first")
    with pytest.raises(ComposerError, match="asked for was"):
        list(train(new))


def test_a_model_tells_what_to_read_to_go_on_with_its_own_corpus_in_its_order(tmp_path: Path) -> None:
    list(train(request(tmp_path / "first", iterations=1)))
    places = (
        ("/tunes/b.abc", ""),
        ("oneills/x.abc", "oneills"),
        ("/tunes/a.abc", ""),
        ("airds/x.abc", "airds"),
        ("oneills/y.abc", "oneills"),
    )
    tunes = tuple(
        dataclasses.replace(tune, source=places[4 * n // 19][0], collection=places[4 * n // 19][1])
        for n, tune in enumerate(corpus().tunes)
    )
    own = dataclasses.replace(corpus(), tunes=tunes)
    list(train(dataclasses.replace(request(tmp_path / "new", tunes=own), start_from=tmp_path / "first")))
    model = read_model(tmp_path / "new")
    assert model.corpus_sources == ("/tunes/b.abc", "oneills", "/tunes/a.abc", "airds")
    assert set(model.sources) == {"ryans", *model.corpus_sources}
    # Earlier versions did not tell them apart.
    path = tmp_path / "new" / "last.npz"
    old = read_checkpoint(path)
    write_checkpoint(
        path, dataclasses.replace(old, header=dataclasses.replace(old.header, corpus_sources=()))
    )
    assert read_model(tmp_path / "new").corpus_sources == model.sources


def test_a_folder_that_is_called_like_a_collection_is_not_taken_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "oneills").mkdir()
    monkeypatch.chdir(tmp_path)
    texts = (tune.text for tune in corpus().tunes)
    own = "\n\n".join(f"X:{n}\n{text}" for n, text in enumerate(texts, 1))
    for name in ("oneills/my.abc", "ryans"):
        Path(name).write_text(own.replace("ABcd", "dcBA") if name == "ryans" else own)
    *_, read = read_corpus(("oneills/my.abc", "./ryans"))
    list(train(request(tmp_path / "model", tunes=read, iterations=1)))
    sources = read_model(tmp_path / "model").corpus_sources
    assert sources == ("oneills/my.abc", str(tmp_path / "ryans"))
    *_, again = read_corpus(sources)
    assert isinstance(again, Corpus)
    assert [tune.text for tune in again.tunes] == [tune.text for tune in read.tunes]


def test_a_running_mean_that_is_kept_from_now_on_begins_with_what_was_learnt(tmp_path: Path) -> None:
    learning = {"iterations": 60, "learning_rate": 0.02, "checkpoint_interval": 1000}
    learnt = list(train(request(tmp_path, **learning)))[-1]
    averaged = {**learning, "iterations": 61, "learning_rate": 1e-6, "averaging": 0.999}
    assert list(train(request(tmp_path, resume=True, **averaged)))[-1].validation_loss == pytest.approx(
        learnt.validation_loss, abs=0.001
    )
