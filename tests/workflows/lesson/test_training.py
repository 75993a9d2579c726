"""The lesson's network learns with the program's own loop, and goes on where it was."""

from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.model import installed
from composer.training.events import StepTrained
from composer.workflows.lesson.lesson import Lesson
from composer.workflows.lesson.training import Trainer, read_own


def test_without_tensorflow_it_is_told_before_any_work(
    lesson: Lesson, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installed, "find_spec", lambda _name: None)
    for work in (
        lesson.trainer.one_step(lesson.whole(), lesson.settings),
        lesson.trainer.train(lesson.whole(), lesson.settings, 5),
    ):
        with pytest.raises(ComposerError, match="is not part of this installation"):
            next(work)
    assert not lesson.trainer.folder.exists()


def test_where_nothing_was_trained_there_is_no_own_network(tmp_path: Path) -> None:
    assert read_own(tmp_path / "lesson") is None


@pytest.mark.tensorflow
def test_one_step_begins_at_guessing_and_a_training_goes_on_where_it_was_stopped(
    lesson: Lesson, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson.change(units=16, sequence_length=16, batch_size=4)
    text, trainer = lesson.whole(), lesson.trainer
    (first,) = trainer.one_step(text, lesson.settings)
    assert first.before == pytest.approx(lesson.untrained().predict().guessing, abs=0.1)
    assert first.after < first.before
    (again,) = trainer.one_step(text, lesson.settings)
    assert again == first

    events = [event for event in trainer.train(text, lesson.settings, 6) if isinstance(event, StepTrained)]
    assert [event.step for event in events] == [1, 2, 3, 4, 5, 6]
    assert events[0].loss == pytest.approx(first.before, abs=1e-4)
    lesson.take_training()
    assert lesson.losses == tuple(event.loss for event in events)
    assert lesson.writer().author().name == "Your own network, 6 steps"

    other = Trainer(trainer.folder)
    other.own = read_own(trainer.folder)
    assert other.own is not None
    assert other.own.fits(text, lesson.settings)
    assert other.own.settings == lesson.settings
    more = [event.step for event in other.train(text, lesson.settings, 3) if isinstance(event, StepTrained)]
    assert more == [7, 8, 9]

    def full(*_: object) -> None:
        raise ComposerError("The disk is full.")

    monkeypatch.setattr("composer.model.folder.write_checkpoint", full)
    with pytest.raises(ComposerError, match="full"):
        list(other.train(text, lesson.settings, 2))
    assert len(other.own.snapshot.losses) == 11
