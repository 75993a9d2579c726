"""Runs as a training leaves them, made without one."""

from pathlib import Path
from typing import Any

import numpy as np

from composer.encoding.vocabulary import Vocabulary
from composer.model.folder import LAST, ModelFolder
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.training.events import CheckpointSaved, TrainingStarted
from composer.training.run import Run
from composer.training.settings import TrainingSettings
from composer.workflows.past_training import recorded

VOCABULARY = Vocabulary.of("\nab|")
SECONDS_A_CHECKPOINT = 6.0


def make_run(
    folder: Path, held_out: tuple[float, ...] = (2.0, 1.5, 1.75), units: int = 4, **training: Any
) -> Path:
    """A run with a checkpoint every ten steps, each of which took six seconds; half of its samples copied."""
    settings = TrainingSettings(**{"iterations": 10 * len(held_out), "checkpoint_interval": 10, **training})
    network = LstmSettings(embedding_dimension=2, rnn_units=units)
    run = Run.new(0)
    run.losses = [4 - 0.01 * step for step in range(10 * len(held_out))]
    run.validation_losses = [(10 * (n + 1), loss) for n, loss in enumerate(held_out)]
    shapes = lstm_shapes(network, len(VOCABULARY))
    named = {**shapes.weights, **shapes.optimizer}
    arrays = {name: np.zeros(shape, np.float32) for name, shape in named.items()}
    kept = ModelFolder(folder, network, settings, VOCABULARY, "reels", "raw", ("airds",))
    kept.keep(run.snapshot(arrays), is_best=True)
    seconds = [0.0]

    def events() -> Any:
        yield TrainingStarted(1, settings.iterations, "abacus", 7, "layers", 1.4, "zz")
        for step, loss in run.validation_losses:
            seconds[0] += SECONDS_A_CHECKPOINT
            yield CheckpointSaved(step, 2.0, loss, loss == min(held_out), "sample", folder / LAST, 0.5)

    list(recorded(events(), folder, lambda: seconds[0]))
    return folder
