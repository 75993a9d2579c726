"""The list of models: newest first, damaged ones with their reason, without TensorFlow."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from composer.encoding.vocabulary import Vocabulary
from composer.model.folder import ModelFolder
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.training.run import Run
from composer.training.settings import TrainingSettings
from composer.workflows.models import (
    AT_ONCE,
    holds_many,
    list_models,
    models_at_hand,
    read_many_models,
    read_model,
)

NETWORK = LstmSettings(embedding_dimension=2, rnn_units=4)
VOCABULARY = Vocabulary.of("\nab|")


def keep(folder: Path, steps: int = 2, when: int = 1_000_000_000) -> Path:
    run = Run.new(0)
    run.losses, run.validation_losses = [3.0] * steps, [(steps, 2.5)]
    shapes = lstm_shapes(NETWORK, len(VOCABULARY))
    arrays = {
        name: np.zeros(shape, np.float32) for name, shape in {**shapes.weights, **shapes.optimizer}.items()
    }
    kept = ModelFolder(folder, NETWORK, TrainingSettings(), VOCABULARY, "reels", "raw", ("airds",))
    path = kept.keep(run.snapshot(arrays), is_best=False)
    os.utime(path, (when, when))
    return path


def test_models_are_listed_newest_first_with_what_they_are(tmp_path: Path) -> None:
    keep(tmp_path / "old", steps=2, when=1_000_000_000)
    keep(tmp_path / "new", steps=5, when=1_500_000_000)
    (tmp_path / "no model").mkdir()
    (tmp_path / "a file").touch()
    models = list_models(tmp_path)
    assert [model.name for model in models] == ["new", "old"]
    new = models[0]
    assert (new.path, new.step, new.train_loss, new.validation_loss) == (tmp_path / "new", 5, 3.0, 2.5)
    assert (new.corpus, new.form, new.sources, new.vocabulary) == ("reels", "raw", ("airds",), VOCABULARY)
    assert (new.network, new.training, new.resumable) == (NETWORK, TrainingSettings(), True)
    assert new.when.year == 2017
    assert not new.problem


def test_a_damaged_model_is_listed_with_its_reason(tmp_path: Path) -> None:
    keep(tmp_path / "good")
    path = keep(tmp_path / "bad")
    path.write_bytes(path.read_bytes()[:100])
    models = {model.name: model for model in list_models(tmp_path)}
    assert not models["good"].problem
    assert "is damaged" in models["bad"].problem
    assert models["bad"].vocabulary is None


def test_a_folder_that_is_not_there_holds_no_models(tmp_path: Path) -> None:
    assert list_models(tmp_path / "nowhere") == ()


def test_a_folder_without_a_model_is_read_as_a_problem(tmp_path: Path) -> None:
    assert "There is no model" in read_model(tmp_path).problem


def test_of_many_models_the_newest_and_the_chosen_one_are_at_hand_and_all_once_read(tmp_path: Path) -> None:
    whole = keep(tmp_path / "0").read_bytes()
    for number in range(1, AT_ONCE + 5):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "last.npz").write_bytes(whole if number % 2 else b"damaged")
    for number in range(AT_ONCE + 5):
        os.utime(tmp_path / str(number) / "last.npz", (10 + number, 10 + number))
    assert holds_many(tmp_path)
    at_hand = models_at_hand(tmp_path, chosen=tmp_path / "2")
    assert [int(model.name) for model in at_hand] == [*range(AT_ONCE + 4, 4, -1), 2]
    assert list(read_many_models(tmp_path)) == []  # four are left, which the next list reads itself
    assert len(models_at_hand(tmp_path)) == AT_ONCE + 5


def test_many_models_are_read_with_progress(tmp_path: Path) -> None:
    for number in range(2 * AT_ONCE):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "last.npz").write_bytes(b"damaged")
    assert list(read_many_models(tmp_path)) == [(AT_ONCE, 2 * AT_ONCE), (2 * AT_ONCE, 2 * AT_ONCE)]
    assert len(models_at_hand(tmp_path)) == 2 * AT_ONCE
    assert list(read_many_models(tmp_path)) == []


def test_a_folder_with_few_models_or_none_holds_not_many(tmp_path: Path) -> None:
    keep(tmp_path / "one")
    assert not holds_many(tmp_path)
    assert not holds_many(tmp_path / "nowhere")


def test_a_model_that_was_mended_is_read_anew(tmp_path: Path) -> None:
    path = keep(tmp_path / "mine")
    path.write_bytes(b"damaged")
    assert read_model(tmp_path / "mine").problem
    whole = keep(tmp_path / "other").read_bytes()
    path.write_bytes(whole)
    assert not read_model(tmp_path / "mine").problem


@pytest.mark.parametrize(
    "module", ["composer.workflows.models", "composer.workflows.train", "composer.workflows.compose"]
)
def test_tensorflow_is_not_loaded_by(module: str) -> None:
    code = f"import sys, {module}; sys.exit(bool({{'tensorflow', 'keras'}} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
