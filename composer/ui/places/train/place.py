"""Train: what the form asks for becomes a training, of a new model or of one that goes on."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.collection import Corpus
from composer.errors import ComposerError
from composer.files import safe_file_name
from composer.training.context import forgotten_beginnings
from composer.training.presets import Preset
from composer.ui.jobs import Jobs
from composer.ui.places.train.estimating import CHARACTERS, TrainEstimating, Wanted
from composer.ui.places.train.progress import TrainProgress
from composer.ui.places.train.run import TrainRun
from composer.ui.places.train.settings import TrainSettings
from composer.ui.session import Session
from composer.workflows.chosen_tunes import as_chosen
from composer.workflows.models import ModelSummary, read_model
from composer.workflows.train import TrainRequest


class TrainPlace(QObject):
    """The place named `train`; see `composer.ui.places.place.Place`.

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
        self._models_folder = models_folder
        self._going_on: ModelSummary | None = None
        self.progress = TrainProgress()
        self.settings = TrainSettings()
        self.run = TrainRun(session, jobs, self.progress, self)
        self.estimating = TrainEstimating(jobs, self)
        self.footer: QWidget | None = self.settings.footer
        self.middle: QWidget | None = self.progress
        self._connect_settings()
        self._connect_run()
        self._show_state()

    def _connect_settings(self) -> None:
        settings, estimating = self.settings, self.estimating
        settings.start_wanted.connect(self.start)
        settings.pause_wanted.connect(self.run.pause)
        settings.stop_wanted.connect(self.stop)
        settings.resume_wanted.connect(self.resume)
        settings.corpus_wanted.connect(self._ask_for_corpus)
        settings.new_wanted.connect(self._begin_anew)
        settings.form.changed.connect(self._estimate)
        settings.measure_wanted.connect(estimating.measure)
        estimating.told.connect(settings.show_estimate)
        estimating.warned.connect(settings.show_warning)
        estimating.measuring.connect(settings.show_measuring)

    def _connect_run(self) -> None:
        run = self.run
        run.network_ready.connect(self.network_ready)
        run.network_ready.connect(self.estimating.network_loaded)
        run.failed.connect(self.failed)
        run.changed.connect(self._show_state)
        run.ended.connect(self._run_ended)
        self._session.corpus_changed.connect(self._show_corpus)

    def shown(self) -> None:
        """Says how long the training of the form takes, where that is known."""
        self._estimate()

    @property
    def running(self) -> bool:
        """True while a training is on, paused or not."""
        return self.run.running

    def start(self) -> None:
        """Trains a new model on the open corpus with the settings of the form, or goes on with one."""
        if self._going_on is not None:
            self._go_on(self._going_on)
            return
        corpus = self._session.corpus
        if corpus is None:
            raise ComposerError(
                "No corpus is open, so there is nothing to learn from. Choose one in Corpus first."
            )
        network, training = self.settings.network_settings(), self.settings.training_settings()
        folder, start_from = self._new_folder(corpus.name), self.settings.form.start_from()
        self.run.train(TrainRequest(corpus, network, training, folder, start_from=start_from))

    def stop(self) -> None:
        """Ends the run after this step; the checkpoint is saved on the way out."""
        self.run.stop()

    def resume(self) -> None:
        """Goes on with a paused run, or with the one that was stopped last, from its checkpoint."""
        if self.running:
            self.run.resume()
        elif self._going_on is not None:
            self._go_on(self._going_on)

    def train_collection(self, name: str, preset: Preset) -> None:
        """Reads a bundled collection and trains on it, in one go: a newcomer's first model."""
        self._begin_anew()
        self.settings.form.choose_preset(preset)
        network, training = self.settings.network_settings(), self.settings.training_settings()
        folder = self._new_folder(BUNDLED[name].title)
        self.run.train_after_reading(
            (name,), "canonical", lambda corpus: TrainRequest(corpus, network, training, folder)
        )

    def begin_with(self, preset: Preset) -> None:
        """Puts a preset into the form, for a new model."""
        if not self.running:
            self._begin_anew()
            self.settings.form.choose_preset(preset)

    def go_on_training(self, model: ModelSummary) -> None:
        """Puts a model's settings into the form, ready to be trained further."""
        if self.running or model.network is None or model.training is None:
            return
        training = model.training
        if model.step >= training.iterations:
            # It had come to its end: as many steps again.
            training = replace(training, iterations=2 * model.step)
        # Whoever asks for more does not want it to stop at once where it had stopped by itself.
        self.run.request = None
        self._show_going_on(replace(model, training=replace(training, patience=0)))

    def _go_on(self, model: ModelSummary) -> None:
        """Goes on with the run that was stopped last, or reads the tunes of a model of another day."""
        network, training = self.settings.network_settings(), self.settings.training_settings()
        if self.run.request is not None:
            self.run.train(replace(self.run.request, training=training, resume=True))
            return

        def request_for(corpus: Corpus) -> TrainRequest:
            learnt = as_chosen(corpus, model.path)
            return TrainRequest(learnt, network, training, model.path, True)

        self.run.train_after_reading(model.corpus_sources, model.form, request_for)

    def _begin_anew(self) -> None:
        self.run.request = None
        self._show_going_on(None)

    def _show_going_on(self, model: ModelSummary | None) -> None:
        self._going_on = model
        self.settings.show_going_on(model)
        self._estimate()
        self._show_state()

    def _run_ended(self) -> None:
        self.run_ended.emit()
        self._session.models_changed.emit()
        if self.run.folder is not None:
            self._session.choose_model(self.run.folder)
        self._offer_to_go_on()

    def _offer_to_go_on(self) -> None:
        """A run that was stopped, or failed, can go on from its checkpoint; one that ended is done."""
        model = read_model(self.run.folder) if self.run.folder else None
        if model is None or model.problem or self.run.came_to_its_end:
            self._begin_anew()
        else:
            self._show_going_on(model)

    def _show_corpus(self, corpus: Corpus) -> None:
        self.settings.show_corpus(corpus)
        self._estimate()
        self._show_state()

    def _estimate(self) -> None:
        """Asks how long the steps that are still to be made take, where the form asks for what can be."""
        if not self.settings.isVisible():
            return
        try:
            self.estimating.change(self._wanted())
        except ComposerError as error:
            self.estimating.refuse(str(error))

    def _wanted(self) -> Wanted:
        corpus, going_on = self._session.corpus, self._going_on
        network, training = self.settings.network_settings(), self.settings.training_settings()
        if corpus and not going_on and self.settings.form.start_from() is None:
            sentence = forgotten_beginnings(network, [len(tune.text) for tune in corpus.tunes])
            if sentence:
                raise ComposerError(sentence)
        done = going_on.step if going_on else 0
        training = replace(training, iterations=max(1, training.iterations - done))
        return Wanted(network, training, len(corpus.vocabulary) if corpus else CHARACTERS)

    def _ask_for_corpus(self) -> None:
        self._session.place_wanted.emit("corpus")

    def _show_state(self) -> None:
        self.estimating.allow(not self.running)
        self.settings.show_state(
            running=self.running,
            paused=self.run.paused,
            can_start=self._going_on is not None or self._session.corpus is not None,
            can_resume=self._going_on is not None,
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
