"""What a training showed is kept beside its model, bounded, and never in the way of the training."""

import json
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.model.folder import LAST, ModelFolder
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.training.events import CheckpointSaved, StepTrained, TrainingEvent, TrainingStarted
from composer.training.run import Run
from composer.training.settings import TrainingSettings
from composer.workflows.past_training import (
    MOST_CHECKPOINTS,
    RECORD_NAME,
    newest_training,
    past_training,
    recorded,
)

NETWORK, VOCABULARY = LstmSettings(embedding_dimension=2, rnn_units=4), Vocabulary.of("\nab|")
STARTED = TrainingStarted(1, 100, "abacus", 7, "layers", 1.4, "zz", training_tunes=5, notes=("A note.",))


def keep(folder: Path, steps: int, training: TrainingSettings, held_out: tuple[float, ...] = ()) -> None:
    run = Run.new(0)
    run.losses = [3.0] * steps
    run.validation_losses = [(10 * (n + 1), loss) for n, loss in enumerate(held_out)]
    shapes = lstm_shapes(NETWORK, len(VOCABULARY))
    arrays = {
        name: np.zeros(shape, np.float32) for name, shape in {**shapes.weights, **shapes.optimizer}.items()
    }
    kept = ModelFolder(folder, NETWORK, training, VOCABULARY, "reels", "raw", ("airds",))
    kept.keep(run.snapshot(arrays), is_best=False)


def saved(step: int, folder: Path) -> CheckpointSaved:
    return CheckpointSaved(step, 2.0, 2.1, True, f"sample of {step}\n", folder / LAST, 0.25)


def events(*told: TrainingEvent) -> Generator[TrainingEvent, None, None]:
    yield from told


def tell(folder: Path, steps: int, *told: TrainingEvent) -> list[TrainingEvent]:
    keep(folder, steps, TrainingSettings(iterations=100))
    return list(recorded(events(*told), folder))


def test_what_was_told_is_read_again(tmp_path: Path) -> None:
    checkpoints = saved(10, tmp_path), saved(20, tmp_path)
    tell(tmp_path, 25, STARTED, StepTrained(1, 3.0), *checkpoints)
    told = past_training(tmp_path).told
    assert told.checkpoints == checkpoints
    assert (told.first_step, told.iterations, told.losses) == (26, 100, (3.0,) * 25)
    assert (told.device, told.summary, told.training_tunes, told.notes) == (
        "abacus", "layers", 5, ("A note.",),
    )  # fmt: skip


def test_a_training_that_goes_on_tells_first_what_it_showed_until_then(tmp_path: Path) -> None:
    tell(tmp_path, 25, STARTED, saved(10, tmp_path), saved(20, tmp_path))
    first, _ = tell(tmp_path, 35, replace(STARTED, first_step=16), saved(30, tmp_path))
    assert isinstance(first, TrainingStarted)
    assert first.checkpoints == (saved(10, tmp_path),)
    assert [kept.step for kept in past_training(tmp_path).told.checkpoints] == [10, 30]


def test_of_very_many_checkpoints_the_latest_are_kept(tmp_path: Path) -> None:
    count = MOST_CHECKPOINTS + 3
    keep(tmp_path, count, TrainingSettings(iterations=10 * count))
    many = tuple(saved(step, tmp_path) for step in range(1, count))
    list(recorded(events(replace(STARTED, checkpoints=many), saved(count, tmp_path)), tmp_path))
    kept = past_training(tmp_path).told.checkpoints
    assert (len(kept), kept[-1].step) == (MOST_CHECKPOINTS, count)
    assert (tmp_path / RECORD_NAME).stat().st_size < 1_000_000


def test_a_training_that_is_closed_before_a_checkpoint_keeps_what_it_is(tmp_path: Path) -> None:
    running = recorded(events(STARTED, StepTrained(1, 3.0)), tmp_path)
    next(running)
    keep(tmp_path, 1, TrainingSettings())
    assert isinstance(running, Generator)
    running.close()
    assert json.loads((tmp_path / RECORD_NAME).read_text())["device"] == "abacus"


def test_what_can_not_be_kept_is_tried_again_and_told_at_the_end_only(tmp_path: Path) -> None:
    keep(tmp_path, 20, TrainingSettings())
    (tmp_path / RECORD_NAME / "in the way").mkdir(parents=True)
    running = recorded(events(STARTED, saved(10, tmp_path), saved(20, tmp_path)), tmp_path)
    assert [next(running) for _ in range(3)][-1] == saved(20, tmp_path)
    with pytest.raises(ComposerError, match=RECORD_NAME):
        next(running)


def test_a_model_without_a_record_has_its_curve(tmp_path: Path) -> None:
    keep(tmp_path, 20, TrainingSettings(), (2.0, 1.5))
    past = past_training(tmp_path)
    assert (past.told.validation_losses, past.told.checkpoints, past.problem) == (
        ((10, 2.0), (20, 1.5)), (), "",
    )  # fmt: skip


def test_one_that_is_done_goes_on_with_more_steps_or_without_stopping_early(tmp_path: Path) -> None:
    keep(tmp_path / "a", 30, TrainingSettings(iterations=30))
    keep(tmp_path / "b", 30, TrainingSettings(patience=2), (1.0, 1.1, 1.2))
    keep(tmp_path / "c", 30, TrainingSettings(patience=3), (1.0, 1.1, 1.2))
    done, stopped, unfinished = (past_training(tmp_path / name) for name in "abc")
    assert [past.is_done for past in (done, stopped, unfinished)] == [True, True, False]
    assert done.goes_on_with == TrainingSettings(iterations=60)
    assert stopped.goes_on_with == TrainingSettings(patience=0)
    assert unfinished.goes_on_with == unfinished.header.training


def test_the_newest_that_can_go_on_is_found_past_what_is_damaged(tmp_path: Path) -> None:
    assert newest_training(tmp_path / "nothing there") is None
    keep(tmp_path / "good", 5, TrainingSettings())
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / LAST).write_bytes(b"no archive")
    found = newest_training(tmp_path)
    assert found is not None
    assert found.path.name == "good"
