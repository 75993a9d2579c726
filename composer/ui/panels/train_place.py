"""Train: runs the training workflow as a job and keeps the two halves of the place up with it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from composer.corpus.bundled import BUNDLED
from composer.corpus.collection import Corpus
from composer.corpus.reading import CorpusProgress, read_corpus
from composer.errors import ComposerError
from composer.files import safe_file_name
from composer.model.folder import LAST
from composer.training.events import (
    CheckpointFailed,
    CheckpointSaved,
    StepTrained,
    TrainingEnded,
    TrainingPrepared,
    TrainingStarted,
)
from composer.training.presets import Preset
from composer.ui.jobs import Job, Jobs
from composer.ui.panels.train_progress import TrainProgress
from composer.ui.panels.train_settings import TrainSettings
from composer.ui.panels.training_sentences import unsaved_text
from composer.ui.session import Session
from composer.workflows.models import ModelSummary
from composer.workflows.train import TrainRequest, train


class TrainPlace(QObject):
    """The place named `train`; see `composer.ui.panels.place.Place`.

    Signals:
        network_ready(): TensorFlow is loaded and the network stands.
        run_ended(): a training is over, however it went.
        failed(Exception): a checkpoint could not be written; the training goes on.
    """

    network_ready = Signal()
    run_ended = Signal()
    failed = Signal(object)

    name = "train"
    listing: QWidget | None = None

    def __init__(
        self, session: Session, jobs: Jobs, models_folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._models_folder = models_folder
        self._job: Job | None = None
        self._request: TrainRequest | None = None
        self._ended: TrainingEnded | None = None
        self.progress = TrainProgress()
        self.settings = TrainSettings()
        self.footer: QWidget | None = self.settings.footer
        self.middle: QWidget | None = self.progress
        self._connect()
        self._show_state()

    def _connect(self) -> None:
        self.settings.start_wanted.connect(self.start)
        self.settings.pause_wanted.connect(self.pause)
        self.settings.stop_wanted.connect(self.stop)
        self.settings.resume_wanted.connect(self.resume)
        self.settings.corpus_wanted.connect(self._ask_for_corpus)
        self._session.corpus_changed.connect(self._show_corpus)

    def shown(self) -> None:
        """Nothing to refresh: the place is kept up by signals."""

    @property
    def running(self) -> bool:
        """True while a run is on, paused or not."""
        return self._job is not None

    def start(self) -> None:
        """Trains a new model on the open corpus with the settings of the form."""
        corpus = self._session.corpus
        if corpus is None:
            raise ComposerError(
                "No corpus is open, so there is nothing to learn from. Choose one in Corpus first."
            )
        self._run_request(
            TrainRequest(
                corpus=corpus,
                network=self.settings.network_settings(),
                training=self.settings.training_settings(),
                folder=self._new_folder(corpus.name),
            )
        )

    def pause(self) -> None:
        """Holds the run between two steps."""
        if self._job is not None:
            self._job.pause()
            self.progress.hold()
            self._show_state()

    def stop(self) -> None:
        """Ends the run after this step; the checkpoint is saved on the way out."""
        if self._job is not None:
            self.progress.status.setText("Finishing this step and saving the checkpoint…")
            self._job.cancel()

    def resume(self) -> None:
        """Goes on with a paused run, or with the one that was stopped last, from its checkpoint."""
        if self._job is not None:
            self._job.resume()
            self.progress.go_on()
            self._show_state()
        elif self._request is not None:
            self._run_request(replace(self._request, resume=True))

    def train_collection(self, name: str, preset: Preset) -> None:
        """Reads a bundled collection and trains on it, in one go: a newcomer's first model."""
        folder = self._new_folder(BUNDLED[name].title)
        self._run_after_reading(
            (name,), "canonical", lambda corpus: TrainRequest(corpus, preset.network, preset.training, folder)
        )

    def go_on_training(self, model: ModelSummary) -> None:
        """Reads the corpus that a model was trained on and goes on from its last checkpoint."""
        if self.running or model.network is None or model.training is None:
            return
        network, training = model.network, model.training
        if model.step >= training.iterations:
            # It had come to its end: as many steps again.
            training = replace(training, iterations=2 * model.step)
        # Whoever asks for more does not want it to stop at once where it had stopped by itself.
        training = replace(training, patience=0)
        self._run_after_reading(
            model.sources,
            model.form,
            lambda corpus: TrainRequest(corpus, network, training, model.path, True, model.network_name),
        )

    def _run_after_reading(
        self, sources: Sequence[str], form: str, request_for: Callable[[Corpus], TrainRequest]
    ) -> None:
        if self.running:
            raise ComposerError("A training is running already. Stop it first, or wait until it is done.")

        def work() -> Iterator[object]:
            for event in read_corpus(sources, form):
                yield event
                if isinstance(event, Corpus):
                    request = request_for(event)
                    yield request
                    yield from train(request)

        self._request = None
        self._run(work)

    def _run_request(self, request: TrainRequest) -> None:
        def work() -> Iterator[object]:
            return train(request)

        self._request = request
        self._run(work)

    def _run(self, work: Callable[[], Iterator[object]]) -> None:
        self._ended = None
        self.progress.prepare()
        job = self._job = self._jobs.create("Training", work)
        job.happened.connect(self._take)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        job.ended.connect(self._job_ended)
        job.start()
        self._show_state()

    def _take(self, event: object) -> None:
        match event:
            case StepTrained():
                self.progress.step_trained(event)
            case TrainingStarted():
                self.progress.started(event)
                self.network_ready.emit()
            case CheckpointSaved():
                self.progress.checkpoint_saved(event)
                self._session.models_changed.emit()
            case CheckpointFailed():
                self._tell_unsaved(event)
            case TrainingPrepared():
                self.progress.preparing(event)
            case CorpusProgress():
                self.progress.reading(event)
            case Corpus():
                self._session.set_corpus(event)
            case TrainRequest():
                self._request = event
            case TrainingEnded():
                self._ended = event
                self.progress.ended(event)

    def _tell_unsaved(self, event: CheckpointFailed) -> None:
        # Over the whole window once, wherever the person is; the line in Train stays until one is saved.
        if not self.progress.unsaved:
            self.failed.emit(ComposerError(unsaved_text(event)))
        self.progress.checkpoint_failed(event)

    def _failed(self, error: Exception) -> None:
        self.progress.finish(f"Training ended early. {error}")

    def _cancelled(self) -> None:
        saved = self._request is not None and _has_checkpoint(self._request.folder)
        self.progress.finish(
            "Stopped; the checkpoint is saved. Resume goes on from it, and Compose can use it now."
            if saved
            else "Stopped before the first step, so there is no model."
        )

    def _job_ended(self, _job: Job) -> None:
        self._job = None
        self.run_ended.emit()
        self._session.models_changed.emit()
        if self._request is not None and _has_checkpoint(self._request.folder):
            self._session.choose_model(self._request.folder)
        self._show_state()

    def _show_corpus(self, corpus: Corpus) -> None:
        self.settings.show_corpus(corpus)
        self._show_state()

    def _ask_for_corpus(self) -> None:
        self._session.place_wanted.emit("corpus")

    def _show_state(self) -> None:
        unfinished = (
            self._request is not None and self._ended is None and _has_checkpoint(self._request.folder)
        )
        self.settings.show_state(
            running=self._job is not None,
            paused=self._job is not None and self._job.paused,
            can_start=self._session.corpus is not None,
            can_resume=unfinished,
        )

    def _new_folder(self, corpus_name: str) -> Path:
        """A folder that does not exist yet: no model is ever overwritten by a new one."""
        wanted = safe_file_name(self.settings.model_name.text() or corpus_name, fallback="model")
        folder = self._models_folder / wanted
        number = 1
        while folder.exists():
            number += 1
            folder = self._models_folder / f"{wanted} {number}"
        return folder


def _has_checkpoint(folder: Path) -> bool:
    return (folder / LAST).exists()
