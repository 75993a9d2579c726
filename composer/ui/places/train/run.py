"""One training after another, each run as a job whose events the middle of Train shows."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from composer.corpus.collection import Corpus
from composer.corpus.reading import CorpusProgress, read_corpus
from composer.errors import ComposerError
from composer.model.folder import LAST
from composer.training.events import (
    CheckpointFailed,
    CheckpointSaved,
    MilestoneKept,
    StepTrained,
    TrainingEnded,
    TrainingPrepared,
    TrainingStarted,
)
from composer.training.memory import OutOfMemoryError
from composer.ui.jobs import Job, Jobs
from composer.ui.places.train.progress import TrainProgress
from composer.ui.places.train.sentences import (
    NO_MODEL,
    STOPPED,
    ended_text,
    ended_whole,
    stopped_text,
    unsaved_text,
)
from composer.ui.session import Session
from composer.ui.words import say
from composer.workflows.train import TrainRequest, train, train_anew

TRAINING = "Training"


@dataclass(frozen=True)
class RanOutOfMemory:
    """The training has ended because it used up the memory."""


class TrainRun(QObject):
    """Starts, pauses and stops; at most one training runs at a time.

    Signals:
        changed(): a training began, was paused, went on or is to stop.
        network_ready(): TensorFlow is loaded and the network stands.
        failed(Exception): a checkpoint could not be written; the training goes on.
        ended(): the training is over, however it went.
    """

    changed = Signal()
    network_ready = Signal()
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self, session: Session, jobs: Jobs, progress: TrainProgress, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._progress = session, jobs, progress
        self._job: Job | None = None
        self._stopping = False
        self.request: TrainRequest | None = None

    @property
    def running(self) -> bool:
        """True while a training is on, paused or not."""
        return self._job is not None

    @property
    def paused(self) -> bool:
        """True while one is on and held."""
        return self._job is not None and self._job.paused

    @property
    def stopping(self) -> bool:
        """True while one is on its way to its last checkpoint."""
        return self._job is not None and self._stopping

    @property
    def folder(self) -> Path | None:
        """The folder of the latest training's model, where it was saved at all."""
        return self.request.folder if self.request and _has_checkpoint(self.request.folder) else None

    def train(self, request: TrainRequest) -> None:
        """Trains as asked for; a new model in a folder that no other window has begun meanwhile."""
        self._run(lambda: (train if request.resume else train_anew)(request), request, request.resume)

    def train_after_reading(
        self,
        sources: Sequence[str],
        form: str,
        request_for: Callable[[Corpus], TrainRequest],
        goes_on: bool = False,
    ) -> None:
        """Reads a corpus and trains on it as `request_for` says, which is called in the job's thread."""

        def work() -> Iterator[object]:
            for event in read_corpus(sources, form):
                if isinstance(event, Corpus):
                    request = request_for(event)
                    yield request
                    yield from train(request)
                else:
                    yield event

        self._run(work, None, goes_on)

    def train_smaller(self) -> None:
        """Goes on, or begins once more where there is no checkpoint yet, with batches half as large."""
        assert self.request is not None
        batch_size = self._smaller_batch
        training = replace(self.request.training, batch_size=batch_size)
        self.train(replace(self.request, training=training, resume=self.folder is not None))

    @property
    def _smaller_batch(self) -> int:
        """0 where no smaller one can go on: a state that is kept between batches is as large as they are."""
        if self.request is None or (self.folder is not None and self.request.training.keep_state):
            return 0
        return self.request.training.batch_size // 2

    def pause(self) -> None:
        """Holds the run between two steps, or lets a paused one go on."""
        if self._job is None:
            return
        if self._job.paused:
            self._job.resume()
            self._progress.header.go_on()
        else:
            self._job.pause()
            self._progress.header.hold()
        self.changed.emit()

    def stop(self) -> None:
        """Ends the run after this step; the checkpoint is saved on the way out."""
        if self._job is not None:
            self._stopping = True
            self._progress.header.stop()
            self._job.cancel()
            self.changed.emit()

    def _run(self, work: Callable[[], Iterator[object]], request: TrainRequest | None, goes_on: bool) -> None:
        if self.running:
            raise ComposerError(
                say("A training is running already. Stop it first, or wait until it is done.")
            )
        self.request, self._stopping = request, False
        self._progress.prepare(request.folder.name if request else "", goes_on)
        job = self._job = self._jobs.create(TRAINING, lambda: _minding_memory(work()), saves=True)
        job.happened.connect(self._take)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        job.ended.connect(self._ended)
        job.start()
        self.changed.emit()

    def _take(self, event: object) -> None:
        progress = self._progress
        match event:
            case StepTrained():
                progress.step_trained(event)
            case MilestoneKept():
                progress.milestone_kept(event)
            case TrainingStarted():
                if self.request is not None:
                    progress.model = self.request.folder
                progress.started(event)
                self.network_ready.emit()
            case CheckpointSaved():
                progress.checkpoint_saved(event)
                self._session.models_changed.emit()
            case CheckpointFailed():
                self._tell_unsaved(event)
            case TrainingPrepared():
                progress.header.before_start(event.what, event.done, event.total)
            case CorpusProgress():
                progress.header.before_start("Reading the tunes", event.done, event.total)
            case TrainRequest():
                self.request = event
                progress.header.show_name(event.folder.name)
            case TrainingEnded():
                progress.finish(ended_text(event), ended_whole(event))
            case RanOutOfMemory():
                self._offer_smaller()

    def _offer_smaller(self) -> None:
        header = self._progress.header
        stopped = stopped_text(header.step, header.iterations)
        self._progress.finish(stopped, say(STOPPED if self.folder else NO_MODEL))
        sentence = say("{stopped}: the computer ran out of memory.", stopped=stopped.capitalize())
        if size := self._smaller_batch:
            words = "Go on with batches of {size}" if self.folder else "Begin again with batches of {size}"
            self._progress.failure.say(sentence, way_on=say(words, size=f"{size:,}"))
        else:
            self._progress.failure.say(f"{sentence} {say('Choose a smaller network, or shorter sequences.')}")

    def _tell_unsaved(self, event: CheckpointFailed) -> None:
        # Over the whole window once, wherever the person is; the line in Train stays until one is saved.
        if not self._progress.unsaved:
            self.failed.emit(ComposerError(unsaved_text(event)))
        self._progress.checkpoint_failed(event)

    def _failed(self, error: Exception) -> None:
        header = self._progress.header
        self._progress.finish(stopped_text(header.step, header.iterations), say(str(error)))

    def _cancelled(self) -> None:
        header = self._progress.header
        whole = STOPPED if self.folder else NO_MODEL
        self._progress.finish(stopped_text(header.step, header.iterations), say(whole))

    def _ended(self, _job: Job) -> None:
        self._job = None
        self.ended.emit()


def _minding_memory(events: Iterator[object]) -> Iterator[object]:
    """Memory that is used up ends a training, and is told where it stood, with a way on."""
    try:
        yield from events
    except (MemoryError, OutOfMemoryError):
        yield RanOutOfMemory()


def _has_checkpoint(folder: Path) -> bool:
    return (folder / LAST).exists()
