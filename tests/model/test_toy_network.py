"""A network is one place and one line: a toy that no other file knows does all that a network does."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from composer.cli.commands import main
from composer.composition.events import TuneComposed
from composer.composition.prompt import Prompt
from composer.corpus.collection import Corpus, CorpusTune
from composer.model.checkpoint import read_checkpoint, read_header
from composer.model.registry import NETWORKS
from composer.notation.reader import read_tune
from composer.training.estimate import TrainingEstimate
from composer.training.events import StepTrained, TrainingEnded, TrainingStarted
from composer.training.settings import TrainingSettings
from composer.workflows.compose import ComposeRequest, compose
from composer.workflows.models import read_model
from composer.workflows.train import TrainRequest, estimate, train

RECIPE = TrainingSettings(
    iterations=12, batch_size=4, sequence_length=20, checkpoint_interval=5, learning_rate=0.02,
    warm_up=3, cosine=True, weight_decay=0.05, gradient_clip=1.0, averaging=0.9, whole_tunes=True, seed=3,
)  # fmt: skip


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parent)
    monkeypatch.setitem(NETWORKS._targets, "toy", "toy_network:TOY")


def toy(**settings: Any) -> Any:
    return NETWORKS["toy"].settings(**settings)


def corpus(music: str = "ABcd efga|fedc BAGF|") -> Corpus:
    texts = [f"R:reel\nM:4/4\nL:1/8\nK:{'DGA'[n % 3]}\n{music * (2 + n % 3)}]" for n in range(20)]
    tunes = (
        CorpusTune(text, "", "ryans/a.abc", n, "reel", "4/4", "D", collection="ryans")
        for n, text in enumerate(texts)
    )
    return Corpus("a few reels", tuple(tunes), (), "canonical")


def request(folder: Path, training: TrainingSettings = RECIPE, **changes: Any) -> TrainRequest:
    asked = TrainRequest(corpus(), toy(numbers=6, dropout=0.2), training, folder)
    return replace(asked, **changes)


def losses(events: list[Any]) -> list[float]:
    return [event.loss for event in events if isinstance(event, StepTrained)]


@pytest.mark.tensorflow
def test_it_trains_and_a_training_that_was_stopped_ends_the_same(tmp_path: Path) -> None:
    whole = list(train(request(tmp_path / "whole")))
    assert isinstance(whole[-1], TrainingEnded)
    assert losses(whole)[-1] < losses(whole)[0]
    stopped: Iterator[Any] = train(request(tmp_path / "halves"))
    for _ in range(6):
        next(stopped)
    stopped.close()  # type: ignore[attr-defined]
    second = list(train(request(tmp_path / "halves", resume=True)))
    started = next(event for event in second if isinstance(event, TrainingStarted))
    assert [*started.losses, *losses(second)] == losses(whole)
    ends = [read_checkpoint(tmp_path / name / "last.npz") for name in ("whole", "halves")]
    assert ends[0].header == ends[1].header
    assert all(np.array_equal(ends[0].arrays[name], ends[1].arrays[name]) for name in ends[0].arrays)


@pytest.mark.tensorflow
def test_it_composes_under_the_constraint_and_obeys(tmp_path: Path) -> None:
    list(train(request(tmp_path / "toy", replace(RECIPE, iterations=150, checkpoint_interval=150))))
    asked = ComposeRequest(tmp_path / "toy", count=4, seed=1, prompt=Prompt(key="G", meter="4/4"))
    tunes = [event for event in compose(asked) if isinstance(event, TuneComposed)]
    assert len(tunes) == 4
    for tune in tunes:
        assert read_tune(tune.text).valid
        assert "\nM:4/4\n" in tune.text
        assert "\nK:G\n" in tune.text


@pytest.mark.tensorflow
def test_it_composes_with_the_numbers_that_it_has_learnt_by(tmp_path: Path) -> None:
    list(train(request(tmp_path / "toy")))
    checkpoint = read_checkpoint(tmp_path / "toy" / "best.npz")
    size = len(checkpoint.header.vocabulary)
    learnt = NETWORKS["toy"].to_train()(toy(numbers=6), size, TrainingSettings())
    learnt.load({**learnt.arrays(), **checkpoint.arrays})
    stepping = NETWORKS["toy"].to_step()(toy(numbers=6), checkpoint.arrays)
    one, other = learnt.start(4), stepping.start(4)
    for column in np.random.default_rng(0).integers(0, size, (9, 4), dtype=np.int32):
        theirs, one = learnt.step(column, one)
        ours, other = stepping.step(column, other)
        np.testing.assert_allclose(ours, theirs, atol=1e-5)


@pytest.mark.tensorflow
def test_a_new_vocabulary_widens_it(tmp_path: Path) -> None:
    learnt = replace(RECIPE, iterations=60, checkpoint_interval=60)
    *_, ended = train(request(tmp_path / "first", learnt))
    assert isinstance(ended, TrainingEnded)
    changes = {"corpus": corpus("^ABcd ^efga|"), "start_from": tmp_path / "first"}
    events = list(train(request(tmp_path / "new", replace(RECIPE, iterations=1), **changes)))
    started = next(event for event in events if isinstance(event, TrainingStarted))
    known = read_header(tmp_path / "first" / "last.npz").vocabulary
    header = read_header(tmp_path / "new" / "last.npz")
    assert set(header.vocabulary.characters) == {*known.characters, "^"}
    assert started.untrained_loss < np.log(len(header.vocabulary)) - 0.5


@pytest.mark.tensorflow
def test_the_command_line_trains_it_and_composes_with_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book, model = tmp_path / "tunes.abc", tmp_path / "toy"
    book.write_text("\n\n".join(f"X:{n}\n{tune.text}" for n, tune in enumerate(corpus().tunes, 1)))
    options = "--network toy --numbers 5 --dropout 0.1 --steps 30 --sequence-length 20 --batch-size 8"
    asked = ["train", "--corpus", str(book), "--out", str(model)]
    assert main([*asked, *options.split(), "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["steps"] == 30
    assert read_model(model).network == toy(numbers=5, dropout=0.1)
    out = tmp_path / "composed"
    assert main(["compose", "--model", str(model), "--out", str(out), "--seed", "1"]) == 0
    assert len(list(out.glob("*.abc"))) == 1
    assert main([*asked, "--network", "toy", "--rnn-units", "8"]) == 1
    assert "no option of the network toy, which has --numbers, --dropout." in capsys.readouterr().err


def test_the_help_of_the_command_line_tells_its_options(capsys: pytest.CaptureFixture[str]) -> None:
    main(["train", "--help"])
    shown = " ".join(capsys.readouterr().out.split())
    assert "toy: How many stand for one character. From 2 to 64; default: 8." in shown
    assert "toy: The share of them that is left out in training. From 0.0 to 0.9; default: 0.0." in shown


@pytest.mark.tensorflow
def test_how_long_it_takes_is_told_before_it_is_trained() -> None:
    *_, told = estimate(toy(), TrainingSettings(iterations=100, batch_size=4), 20)
    assert isinstance(told, TrainingEstimate)
    assert told.sentence.startswith("About ")


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_form_of_train_has_it_and_its_rows(qtbot: QtBot) -> None:
    from composer.ui.places.train.form import TrainForm

    form = TrainForm()
    qtbot.addWidget(form)
    form.show()
    form.network.choose("toy")
    assert form.network.title == "A toy"
    assert form.network.form.editor("numbers").isVisible()
    assert not form.network.form.editor("dropout").isVisible()
    form.set_values({"numbers": 12})
    assert form.network_settings() == toy(numbers=12)
    form.go_on_with(toy(numbers=9), TrainingSettings())
    assert form.network_settings() == toy(numbers=9)
