"""What Train shows while a network learns."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.training.events import CheckpointFailed, CheckpointSaved, StepTrained, TrainingStarted
from composer.ui.places.train.clock import TrainClock
from composer.ui.places.train.progress import TrainProgress

# What the offscreen platform says about every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def started(first_step: int = 1, **more: tuple[object, ...]) -> TrainingStarted:
    return TrainingStarted(first_step, 1000, "CPU, 2 cores", 12, "table", 4.4, "zzz", **more)  # type: ignore[arg-type]


def saved(step: int, held_out: float, copy_rate: float | None = 0.25, sample: str = "ABc") -> CheckpointSaved:
    return CheckpointSaved(step, 3.0 - step / 1000, held_out, False, sample, Path(), copy_rate)


@pytest.fixture
def progress(qtbot: QtBot) -> TrainProgress:
    made = TrainProgress()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    made.prepare()
    yield made
    made.header.finish("")


def test_a_pause_while_tensorflow_loads_shows_no_step_and_no_nan(progress: TrainProgress) -> None:
    header = progress.header
    header.hold()
    assert header.status.text() == "paused before the first step"
    header.before_start("Reading the tunes", 50, 100)
    progress.started(started())
    assert header.status.text() == "paused at step 0 of 1,000"
    header.go_on()
    assert header.status.text() == "step 0 of 1,000 · the first one takes longest"
    progress.step_trained(StepTrained(1, 4.2))
    header._paint()
    assert header.status.text().startswith("step 1 of 1,000")
    assert "loss 4.200" in header.status.toolTip()
    assert "nan" not in header.status.toolTip()


def test_each_part_of_a_long_preparation_is_told_with_how_far_it_is(progress: TrainProgress) -> None:
    header, told = progress.header, list[tuple[str, int, int]]()
    for what, done, total in (
        ("Reading the tunes", 50, 1200),
        ("Comparing the tunes with those held out", 0, 1),
        ("Writing the tunes in other keys", 600, 1200),
        ("Writing the tunes in other keys", 1200, 1200),
    ):
        header.before_start(what, done, total)
        told.append((header.status.text(), header.bar.value(), header.bar.maximum()))
    assert told == [
        ("Reading the tunes: 50 of 1,200", 50, 1200),
        ("Comparing the tunes with those held out…", 0, 0),
        ("Writing the tunes in other keys: 600 of 1,200", 600, 1200),
        ("Loading TensorFlow and building the network…", 0, 0),
    ]


def test_the_head_is_painted_five_times_a_second_at_most(progress: TrainProgress) -> None:
    assert progress.header._timer.interval() >= 200
    assert progress.plot._timer.interval() >= 200


def test_copy_rates_are_drawn_at_each_checkpoint_that_has_one(progress: TrainProgress) -> None:
    progress.started(started())
    for step, rate in ((100, 0.0), (200, None), (300, 0.5)):
        progress.checkpoint_saved(saved(step, 2.0, rate))
    assert progress.plot.copies.rates() == (0.0, 50.0)


def test_memorising_is_marked_and_explained_for_as_long_as_it_lasts(progress: TrainProgress) -> None:
    progress.started(started())
    for step, loss in ((100, 2.0), (200, 1.5), (300, 1.6), (400, 1.7)):
        progress.checkpoint_saved(saved(step, loss))
        assert progress.advice.isHidden()
    progress.checkpoint_saved(saved(500, 1.8))
    assert progress.plot.memorising_since == 300
    assert progress.advice.isVisible()
    assert progress.advice.text() == (
        "It begins to learn by heart. The best, of step 200, is kept; you can stop."
    )
    assert "The best checkpoint, of step 200, is kept apart" in progress.advice.toolTip()
    progress.checkpoint_saved(saved(600, 1.4))
    assert progress.plot.memorising_since is None
    assert progress.advice.isHidden()


def test_a_run_that_goes_on_shows_its_curve_and_that_it_memorised_before(progress: TrainProgress) -> None:
    losses = tuple(3.0 - step / 1000 for step in range(500))
    tried = ((100, 1.5), (200, 1.6), (300, 1.7), (400, 1.8))
    progress.started(started(501, losses=losses, validation_losses=tried))
    assert progress.plot.point_count() == 500
    assert progress.plot.memorising_since == 200


def test_a_failed_checkpoint_is_shown_until_one_is_saved(progress: TrainProgress) -> None:
    progress.started(started())
    progress.checkpoint_failed(CheckpointFailed(100, 2.0, 2.1, "The disk is full."))
    assert progress.unsaved
    assert "step 100 was not saved. The disk is full." in progress.warning.text()
    progress.checkpoint_saved(saved(200, 2.0))
    assert not progress.unsaved


def test_the_speed_leaves_pauses_out() -> None:
    now = [0.0]
    clock = TrainClock(lambda: now[0])
    clock.begin(0)
    assert clock.left(100) == ""
    now[0] = 5.0
    clock.made(10)
    assert (clock.steps_per_second, clock.left(100)) == (2.0, "40 seconds")
    now[0] = 1000.0
    clock.begin(10)
    now[0] = 1001.0
    clock.made(12)
    assert (clock.steps_per_second, clock.left(7212)) == (2.0, "60 minutes")


class Paints(QObject):
    """Counts how often what it watches is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_a_bar_that_cannot_say_how_far_leaves_the_processor_to_the_network(progress: TrainProgress) -> None:
    bar, paints = progress.header.bar, Paints()
    bar.installEventFilter(paints)
    for _ in range(50):
        frame = QEvent(QEvent.Type.StyleAnimationUpdate)
        frame.ignore()
        QApplication.sendEvent(bar, frame)
        assert frame.isAccepted()  # else the animation would end
        QApplication.processEvents()
    assert paints.count < 10


def test_after_the_last_step_it_says_that_it_is_tried_and_saved(progress: TrainProgress) -> None:
    progress.started(started())
    progress.header.made(1000, 2.5)
    progress.header.go_on()
    told = progress.header.status.text()
    assert told == "step 1,000 of 1,000 · trying it on the tunes held out, and saving"


def test_once_the_tunes_are_compared_it_says_what_comes_then(progress: TrainProgress) -> None:
    progress.header.before_start("Comparing the tunes with those held out", 1, 1)
    assert progress.header.status.text() == "Loading TensorFlow and building the network…"
