"""Lets the lesson's network learn in a job: one step to look at, or many; one thing at a time."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from composer.training.events import CheckpointFailed, StepTrained, TrainingStarted
from composer.ui.jobs import Job, Jobs
from composer.workflows.lesson.lesson import Lesson
from composer.workflows.lesson.training import OneStep

ONE_STEP, TRAINING = "Making a training step", "Training step by step"


class LessonTraining(QObject):
    """At most one job runs.

    Signals:
        running_changed(): something runs, or nothing any more.
        network_ready(): TensorFlow is loaded, and the network stands.
        began(list): the losses that the network has learnt so far.
        stepped(int, float): one more step, and its loss.
        one_step_made(): the lesson has taken it.
        warned(str): a checkpoint could not be written; the training goes on.
        ended(): the lesson has taken what was learnt.
    """

    running_changed = Signal()
    network_ready = Signal()
    began = Signal(list)
    stepped = Signal(int, float)
    one_step_made = Signal()
    warned = Signal(str)
    ended = Signal()

    def __init__(self, lesson: Lesson, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lesson, self._jobs = lesson, jobs
        self._job: Job | None = None
        self.failure = ""

    @property
    def running(self) -> str:
        """The name of what runs; empty where nothing does."""
        return self._job.name if self._job is not None else ""

    def make_step(self) -> None:
        """Makes the first step, with the step size that is set."""
        text, settings, trainer = self._lesson.whole(), self._lesson.settings, self._lesson.trainer
        self._run(ONE_STEP, lambda: trainer.one_step(text, settings))

    def train(self, steps: int) -> None:
        """Trains so many steps more."""
        text, settings, trainer = self._lesson.whole(), self._lesson.settings, self._lesson.trainer
        self._run(TRAINING, lambda: trainer.train(text, settings, steps))

    def stop(self) -> None:
        """Ends after this step; what was learnt is kept."""
        if self._job is not None:
            self._job.cancel()

    def _run(self, name: str, work: Callable[[], Iterator[object]]) -> None:
        if self._job is not None:
            return
        self.failure = ""
        job = self._job = self._jobs.create(name, work, saves=name == TRAINING)
        job.happened.connect(self._take)
        job.failed.connect(self._failed)
        job.ended.connect(self._end)
        job.start()
        self.running_changed.emit()

    def _take(self, event: object) -> None:
        match event:
            case OneStep():
                self._lesson.take_step(event)
                self.network_ready.emit()
                self.one_step_made.emit()
            case TrainingStarted():
                self.network_ready.emit()
                self.began.emit(list(event.losses))
            case StepTrained():
                self.stepped.emit(event.step, event.loss)
            case CheckpointFailed():
                self.warned.emit(event.reason)

    def _failed(self, error: Exception) -> None:
        self.failure = str(error)

    def _end(self, job: Job) -> None:
        self._job = None
        if job.name == TRAINING:
            self._lesson.take_training()
        self.running_changed.emit()
        self.ended.emit()
