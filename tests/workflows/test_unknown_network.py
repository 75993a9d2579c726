"""A model of a network that only another version knows: one sentence wherever it is met, and nothing lost."""

import dataclasses
import io
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from composer.corpus.collection import Corpus, CorpusTune
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.model.folder import ModelFolder
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.training.run import Run
from composer.training.settings import TrainingSettings
from composer.ui.places.library.settings import LibrarySettings
from composer.workflows.compose import ComposeRequest, compose
from composer.workflows.model_folders import delete_model, rename_model, restore_model
from composer.workflows.models import list_models
from composer.workflows.train import TrainRequest, train

NETWORK = LstmSettings(embedding_dimension=2, rnn_units=4)
VOCABULARY = Vocabulary.of("\nab|")
SENTENCE = r"is a network “mamba”, which this version .* \(it has lstm and transformer\)\. Update the program"


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A whole model but for the name of its network."""
    run = Run.new(0)
    run.losses, run.validation_losses = [3.0, 2.0], [(2, 2.5)]
    shapes = lstm_shapes(NETWORK, len(VOCABULARY))
    arrays = {
        name: np.zeros(shape, np.float32) for name, shape in {**shapes.weights, **shapes.optimizer}.items()
    }
    folder = ModelFolder(
        path=tmp_path / "models" / "from tomorrow",
        network=NETWORK,
        training=TrainingSettings(),
        vocabulary=VOCABULARY,
        corpus="reels",
        form="canonical",
        sources=("airds",),
    )
    folder.keep(run.snapshot(arrays), is_best=True)
    for name in ("last.npz", "best.npz"):
        call_mamba(folder.path / name)
    return folder.path


def call_mamba(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    header = json.loads(np.load(io.BytesIO(members["header.npy"])).tobytes())
    buffer = io.BytesIO()
    content = {**header, "network_name": "mamba", "network": {"states": 16}}
    np.lib.format.write_array(buffer, np.frombuffer(json.dumps(content).encode(), np.uint8))
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in (members | {"header.npy": buffer.getvalue()}).items():
            archive.writestr(name, data)


def files_of(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def asked(folder: Path) -> TrainRequest:
    tunes = tuple(CorpusTune("ab|ba|", "", "airds/1.abc", n, "reel", "4/4", "C") for n in range(3))
    settings = TrainingSettings(iterations=9)
    return TrainRequest(Corpus("reels", tunes, (), "canonical"), NETWORK, settings, folder)


def test_composing_says_what_it_is_and_what_to_do(model: Path) -> None:
    before = files_of(model)
    for path in (model, model / "last.npz"):
        with pytest.raises(ComposerError, match=SENTENCE):
            list(compose(ComposeRequest(path)))
    assert files_of(model) == before


def test_a_training_neither_starts_from_it_nor_goes_on_with_it(model: Path, tmp_path: Path) -> None:
    before = files_of(model)
    with pytest.raises(ComposerError, match=SENTENCE):
        list(train(dataclasses.replace(asked(tmp_path / "new"), start_from=model)))
    with pytest.raises(ComposerError, match=SENTENCE):
        list(train(dataclasses.replace(asked(model), resume=True)))
    with pytest.raises(ComposerError, match=r"There is a model in .*nothing was changed"):
        list(train(asked(model)))
    assert files_of(model) == before
    assert not (tmp_path / "new").exists()


def test_the_list_of_models_shows_it_with_its_reason_and_it_can_be_moved(model: Path, qtbot: QtBot) -> None:
    (listed,) = list_models(model.parent)
    assert listed.name == "from tomorrow"
    panel = LibrarySettings()
    qtbot.addWidget(panel)
    panel.show_model(listed)
    assert "is a network “mamba”" in panel.model.details.text()
    assert not panel.compose.isEnabled()
    assert not panel.go_on.isEnabled()
    assert panel.rename.isEnabled()
    before = files_of(model)
    renamed = rename_model(model, "later")
    assert files_of(restore_model(delete_model(renamed))) == before
