"""A small checkpoint, made without TensorFlow."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from composer.encoding.crops import CropState
from composer.encoding.vocabulary import Vocabulary
from composer.model.folder import ModelFolder
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.training.run import Run, Snapshot
from composer.training.settings import TrainingSettings

NETWORK = LstmSettings(embedding_dimension=3, rnn_units=4, layers=2)
VOCABULARY = Vocabulary.of("\nabc|")


def random_arrays(carried_batch_size: int = 0, averaged: bool = False) -> dict[str, Any]:
    """Arrays of the right names and shapes."""
    generator = np.random.default_rng(1)
    shapes = lstm_shapes(NETWORK, len(VOCABULARY), carried_batch_size, averaged)
    named = {**shapes.weights, **shapes.optimizer, **shapes.averages, **shapes.carried}
    return {name: generator.normal(size=shape).astype(np.float32) for name, shape in named.items()}


@pytest.fixture
def snapshot() -> Snapshot:
    run = Run.new(9)
    generator = np.random.default_rng(9)
    generator.random(3)
    run.crops = CropState(dict(generator.bit_generator.state), 7)
    run.losses = [3.0, 2.5, 2.25]
    run.validation_losses = [(2, 2.75)]
    run.untrained_loss, run.untrained_sample = 1.5, "c|a\n"
    return run.snapshot(random_arrays())


@pytest.fixture
def folder(tmp_path: Path) -> ModelFolder:
    return ModelFolder(
        path=tmp_path / "model",
        network=NETWORK,
        training=TrainingSettings(batch_size=2),
        vocabulary=VOCABULARY,
        corpus="a few tunes",
        form="canonical",
        sources=("ryans",),
    )
