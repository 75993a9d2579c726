"""Train: what the form asks for becomes a training, of a new model or of one that goes on."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from composer.corpus.collection import Corpus
from composer.errors import ComposerError
from composer.files import safe_file_name
from composer.model.folder import LAST
from composer.model.installed import require_training, why_not_trained
from composer.model.presets import PRESETS
from composer.training.context import forgotten_beginnings
from composer.training.enough import too_few
from composer.training.estimate import TrainingEstimate, duration
from composer.training.presets import Preset
from composer.training.settings import NetworkSettings, TrainingSettings
from composer.ui.dialogs.several import SeveralDialog
from composer.ui.jobs import Jobs
from composer.ui.places.train.comparing import Comparing
from composer.ui.places.train.estimating import CHARACTERS, TrainEstimating, Wanted
from composer.ui.places.train.notifying import TrainNotifying
from composer.ui.places.train.own_presets import OwnPresetLinks
from composer.ui.places.train.progress import TrainProgress
from composer.ui.places.train.run import TRAINING, TrainRun
from composer.ui.places.train.saving_curves import SavingCurves
from composer.ui.places.train.settings import TrainSettings
from composer.ui.places.train.several import TrainSeveral
from composer.ui.remembered import Remembered
from composer.ui.session import Offer, Session
from composer.ui.widgets.column_header import ColumnHeader
from composer.ui.words import counted, say
from composer.workflows.chosen_tunes import as_chosen
from composer.workflows.known_tunes import KnownTunes, named
from composer.workflows.model_folders import folder_for, new_folder
from composer.workflows.models import ModelSummary
from composer.workflows.own_presets import FILE_NAME
from composer.workflows.past_training import PastTraining, newest_training, past_training
from composer.workflows.several import Attempt, attempts, rows_to_try
from composer.workflows.train import TrainRequest

OF_THIS_RUN, OF_NEXT_RUN = "Settings of this run", "Settings of the next run"
MODEL, NEW, FORM = "train/model", "train/new", "train/form"
"""What is remembered: the model whose training is shown, whether a new one is wanted, and the form."""

NEVER_READ = (
    "“{model}” was trained on tunes that were never read here: {sources}. If the model comes from somebody "
    "else, that is theirs to say. Read them only where you know them, or open your own in Corpus."
)


class TrainPlace(QObject):
    """The place named `train`; see `composer.ui.main_window.Place`.

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
        self,
        session: Session,
        jobs: Jobs,
        models_folder: Path,
        remembered: Remembered,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._models_folder, self._remembered = models_folder, remembered
        self._known = KnownTunes.in_home(models_folder.parent)
        self._past: PastTraining | None = None
        self._goes_on = self._restored = False
        self.progress = TrainProgress()
        self.settings = TrainSettings()
        self.header = ColumnHeader(say(OF_NEXT_RUN))
        self._own_presets = OwnPresetLinks(self.settings.form, models_folder.parent / FILE_NAME, session)
        self.settings.form.below_preset.addWidget(self._own_presets)
        with remembered.restoring("The settings of Train"):
            self.settings.form.set_from_text(remembered.text(FORM, ""))
        self.run = TrainRun(session, jobs, self.progress, self)
        TrainNotifying(self.run, self.settings)
        self.estimating = TrainEstimating(jobs, self)
        self.comparing = Comparing(self.progress, session, jobs, models_folder, remembered, self)
        SavingCurves(self.comparing, self.progress, session, jobs)
        self.several = TrainSeveral(self.run, self.progress.series, session, remembered, self._train_attempt)
        self.footer: QWidget | None = self.settings.footer
        self.middle: QWidget | None = self.progress
        self._connect_settings()
        self._connect_run()
        self._show_state()

    def _connect_settings(self) -> None:
        settings, estimating = self.settings, self.estimating
        settings.start.clicked.connect(self.start)
        settings.pause.clicked.connect(self.run.pause)
        settings.stop.clicked.connect(self.run.stop)
        settings.choose_corpus.clicked.connect(self._ask_for_corpus)
        settings.new_model.clicked.connect(self._begin_anew)
        settings.go_on.clicked.connect(self._go_on_instead)
        settings.compose.clicked.connect(self._compose)
        self.progress.way_on_wanted.connect(self._train_smaller)
        settings.measure.clicked.connect(estimating.measure)
        settings.form.changed.connect(self._estimate)
        settings.form.changed.connect(self._remember)
        settings.form.changed.connect(self._name_column)
        settings.several.clicked.connect(self._try_several)
        settings.note.written.connect(self.comparing.write_note)
        self.comparing.run_chosen.connect(self._choose_run)
        self.comparing.table.runs.modelReset.connect(self._show_note)
        self.progress.small.way_on_wanted.connect(self._start_from_starter)
        estimating.told.connect(self._tell_estimate)
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
        self._session.corpus_read.connect(self.settings.show_reading)
        self._session.models_changed.connect(self._models_changed)
        self._session.model_moved.connect(self._model_moved)

    def shown(self) -> None:
        """Shows the training of the last time; says how long that of the form takes, where that is known."""
        if not self._restored:
            self._restored = True
            with self._remembered.restoring("The training of last time"):
                self._restore()
            self._own_presets.tell_damage()
        self.comparing.read()
        self._estimate()

    def close(self) -> None:
        """The window closes: a note that is being written is kept, and nothing is read any more."""
        self.settings.note.keep()
        self.several.close()
        self.comparing.close()

    @property
    def running(self) -> bool:
        """True while a training is on, paused or not."""
        return self.run.running

    def can_train(self) -> bool:
        """False where TensorFlow is missing, which is told before anything is read for a training."""
        if sentence := why_not_trained():
            self._session.failed.emit(ComposerError(sentence))
        return not sentence

    def start(self) -> None:
        """Goes on with a model, or trains a new one on the open corpus; asks for that where there is none."""
        if not self.can_train():
            return
        if self._past is not None and self._goes_on:
            self._go_on(self._past)
            return
        corpus = self._session.corpus
        if corpus is None:
            self._ask_for_corpus()
            return
        self._train_anew(corpus, self._new_folder(corpus.name, corpus.sources))

    def _train_anew(self, corpus: Corpus, folder: Path) -> None:
        network, training = self._asked_for()
        start_from = self.settings.form.start_from()
        self.run.train(TrainRequest(corpus, network, training, folder, start_from=start_from))

    def _try_several(self) -> None:
        """Asks for several values of a setting, and trains with each."""
        if not self.can_train():
            return
        corpus, (network, training) = self._session.corpus, self._asked_for()
        if corpus is None or self.running:
            return
        rows = rows_to_try(network, shape=self.settings.form.start_from() is None)
        values = {**asdict(network), **asdict(training)}
        answer = SeveralDialog.ask(self.settings.window(), rows, values)
        if answer is not None:
            name = self.settings.model_name.text() or corpus.name
            self.several.begin(attempts(name, *answer, network, training), corpus)

    def _train_attempt(self, attempt: Attempt) -> None:
        """One of several: the form shows its settings."""
        corpus = self._session.corpus
        assert corpus is not None
        if self._goes_on:
            self._begin_anew()
        self.settings.form.show_run(attempt.network, attempt.training)
        self._train_anew(corpus, new_folder(self._models_folder / safe_file_name(attempt.name, "model")))

    def begin_with(self, preset: Preset) -> None:
        """Puts a preset into the form, for a new model."""
        if not self.running:
            self._begin_anew()
            self.settings.form.choose_preset(preset)

    def go_on_training(self, model: ModelSummary) -> None:
        """Shows a model's training, ready to be trained further.

        Raises:
            ComposerError: a training runs, or the model can't be read.
        """
        if self.running:
            raise ComposerError(
                say(
                    "Another model is being trained. Stop it, or wait until it is done; “{model}” can go on "
                    "then.",
                    model=model.name,
                )
            )
        self._show(past_training(model.path), goes_on=True)

    def _go_on(self, past: PastTraining) -> None:
        """Goes on with the run that was stopped last, or reads the tunes of a model of another day."""
        _, training = self._asked_for()
        request, sources = self.run.request, past.header.corpus_sources or past.header.sources
        if request is not None and request.folder == past.path:
            self.run.train(replace(request, training=training, resume=True))
        elif unknown := self._known.unknown(sources):
            # Whoever made the model wrote this: a folder of this person may be named, or another machine.
            sentence = say(NEVER_READ, model=past.path.name, sources=named(unknown))
            read = partial(self._read_and_go_on, past, sources)
            self._session.offered.emit(Offer(sentence, say("Read them"), read, is_error=True, job=TRAINING))
        else:
            self._read_and_go_on(past, sources)

    def _read_and_go_on(self, past: PastTraining, sources: Sequence[str]) -> None:
        network, training = self._asked_for()

        def request_for(corpus: Corpus) -> TrainRequest:
            self._known.add(dict.fromkeys(tune.source for tune in corpus.tunes if not tune.collection))
            return TrainRequest(as_chosen(corpus, past.path), network, training, past.path, resume=True)

        self.run.train_after_reading(sources, past.header.form, request_for, goes_on=True)

    # Which training is shown

    def _restore(self) -> None:
        """Shows the training that was shown last, or else the newest, and the form as it was left."""
        name, form = self._remembered.text(MODEL, ""), self._remembered.text(FORM, "")
        folder = self._models_folder / name
        is_there = bool(name) and (folder / LAST).exists()
        try:
            past = past_training(folder) if is_there else newest_training(self._models_folder)
        except ComposerError as error:
            self.progress.fail(str(error))
            return
        goes_on = past is not None and not self._remembered.number(NEW, 0) and (is_there or not past.is_done)
        self._show(past, goes_on)
        if is_there:
            self.settings.form.set_from_text(form)

    def _show(self, past: PastTraining | None, goes_on: bool) -> None:
        self.progress.failure.say("")
        self.progress.show_past(past)
        self._offer(past, goes_on)
        self._show_settings_of(past)

    def _show_settings_of(self, past: PastTraining | None) -> None:
        """The form has the settings of the run that is shown, whether it goes on or is done."""
        if past is not None and not self._goes_on:
            self.settings.form.show_run(past.header.network, past.header.training)

    def _choose_run(self, path: Path) -> None:
        """Shows another run; what was typed for a new one comes back with a click."""
        if self.running or (self._past is not None and self._past.path == path):
            return
        try:
            past = past_training(path)
        except ComposerError as error:
            self._session.failed.emit(error)
            self.comparing.read()  # another program may have taken it away
            return
        form = self.settings.form
        before = form.to_text() if not self._goes_on and not self._shows_past() else ""
        self._show(past, goes_on=not past.is_done)
        if before:
            told = say("The form has the settings of “{run}” now.", run=path.name)
            self._session.offered.emit(Offer(told, say("Undo"), partial(self._take_form_back, before)))

    def _take_form_back(self, before: str) -> None:
        if not self.running:
            self._begin_anew()
            self.settings.form.set_from_text(before)

    def _shows_past(self) -> bool:
        """Whether the form has the settings of the run that is shown."""
        header = self._past.header if self._past else None
        if header is None or self.running or self._goes_on:
            return True
        return self.settings.form.shows(header.network, header.training)

    def _name_column(self) -> None:
        is_next = not self.running and (self._past is None or not self._shows_past())
        self.header.title.setText(say(OF_NEXT_RUN if is_next else OF_THIS_RUN))

    @property
    def _shown(self) -> Path | None:
        """The run that trains, or else the one that is shown."""
        if self.running:
            return self.run.request.folder if self.run.request else None
        return self._past.path if self._past else None

    def _show_note(self) -> None:
        path = self._shown
        known = next((run for run in self.comparing.table.runs.table.runs if run.path == path), None)
        note = known.note if known is not None else ""
        self.settings.note.show_run(path, note, is_kept=known is not None)

    def _start_from_starter(self) -> None:
        self.begin_with(PRESETS["starter"])

    def _offer(self, past: PastTraining | None, goes_on: bool) -> None:
        self._past, self._goes_on = past, goes_on
        self.settings.show_past(past, goes_on)
        self._estimate()
        self._show_state()
        self._remember()

    def _train_smaller(self) -> None:
        self.run.train_smaller()
        if (request := self.run.request) is not None:
            self.settings.form.set_values({"batch_size": request.training.batch_size})

    def _compose(self) -> None:
        """Composes with the model whose training is shown."""
        if self._past is not None:
            self._session.choose_model(self._past.path)
            self._session.place_wanted.emit("compose")

    def _tell_estimate(self, found: TrainingEstimate | None) -> None:
        self.settings.show_estimate(found)
        corpus = self._session.corpus
        if found is not None and corpus is not None:
            tunes, takes = counted(len(corpus.tunes), "tune"), duration(found.seconds)
            sentence = say("To train on {tunes} takes about {duration} here.", tunes=tunes, duration=takes)
            self.progress.tell_estimate(sentence)
        else:
            self.progress.tell_estimate("")

    def _begin_anew(self) -> None:
        self._offer(self._past, goes_on=False)

    def _go_on_instead(self) -> None:
        self._show(self._past, goes_on=True)

    def _run_ended(self) -> None:
        """A run that was stopped, or failed, can go on from its checkpoint; one that ended is done."""
        self.run_ended.emit()
        folder = self.run.folder
        if folder is None:
            self._offer(self._past, self._goes_on)
            self.several.ended(whole=False)
        else:
            past = past_training(folder)
            self._offer(past, goes_on=not past.is_done)
            self._show_settings_of(past)
            self.several.ended(whole=past.is_done and not self._jobs.closing)
            if not self._jobs.closing:
                self._session.choose_model(folder)
        self._session.models_changed.emit()

    def _models_changed(self) -> None:
        """A training whose model was renamed or deleted is not shown any more."""
        if self._restored and self.settings.isVisible():
            self.comparing.read()
        if self.running:
            self._remember()
        elif self._restored and (self._past is None or not (self._past.path / LAST).exists()):
            newest = newest_training(self._models_folder)
            if newest is not None or self._past is not None:
                self._show(newest, goes_on=False)

    def _model_moved(self, before: Path, now: Path) -> None:
        """The training that is shown keeps its form; it is that of the model, not of a name."""
        if self.run.request is not None and self.run.request.folder == before:
            self.run.request = None
        if self._past is not None and self._past.path == before:
            form = self.settings.form.to_text()
            self.settings.note.follow(before, now)
            self._offer(replace(self._past, path=now), self._goes_on)
            self.settings.form.set_from_text(form)

    def _remember(self) -> None:
        """What `_restore` needs, after a crash as well."""
        shown = self.run.folder if self.running else self._past.path if self._past else None
        if shown is not None:
            self._remembered.set(MODEL, shown.name)
            self._remembered.set(NEW, float(not (self.running or self._goes_on)))
        self._remembered.set(FORM, self.settings.form.to_text())

    def _show_corpus(self, corpus: Corpus) -> None:
        self._known.add(corpus.sources)
        self.settings.show_corpus(corpus)
        self._estimate()
        self._show_state()

    def _estimate(self) -> None:
        """Asks how long the steps that are still to be made take, where the form asks for what can be."""
        self._warn_of_few_tunes()
        if not self.settings.isVisible():
            return
        try:
            self.estimating.change(self._wanted())
        except ComposerError as error:
            self.estimating.refuse(str(error))

    def _warn_of_few_tunes(self) -> None:
        """Where a network from nothing would only learn its tunes by heart, the starter model is offered."""
        corpus, form, sentence = self._session.corpus, self.settings.form, ""
        if corpus is not None and not (self.running or self._goes_on) and form.start_from() is None:
            with suppress(ComposerError):  # the form says it of itself
                training = form.training_settings()
                sentence = too_few(len(corpus.tunes), len(corpus.text), training)
        self.progress.small.say(say(sentence), way_on=say("Start from the starter model") if sentence else "")

    def _wanted(self) -> Wanted:
        require_training()
        corpus, going_on = self._session.corpus, self._past if self._goes_on else None
        network, training = self._asked_for()
        if corpus and not going_on and self.settings.form.start_from() is None:
            sentence = forgotten_beginnings(network, [len(tune.text) for tune in corpus.tunes])
            if sentence:
                raise ComposerError(sentence)
        done = going_on.header.step if going_on else 0
        training = replace(training, iterations=max(1, training.iterations - done))
        return Wanted(network, training, len(corpus.vocabulary) if corpus else CHARACTERS)

    def _asked_for(self) -> tuple[NetworkSettings, TrainingSettings]:
        """As the form has them; raises ComposerError where its values don't go together."""
        return self.settings.form.network_settings(), self.settings.form.training_settings()

    def _ask_for_corpus(self) -> None:
        self._session.place_wanted.emit("corpus")

    def _show_state(self) -> None:
        self.estimating.allow(not self.running)
        self.comparing.show_run(self._shown, self.running)
        self._show_note()
        self._name_column()
        self._warn_of_few_tunes()
        self.settings.show_state(
            running=self.running,
            paused=self.run.paused,
            stopping=self.run.stopping,
        )

    def _new_folder(self, corpus: str, sources: Sequence[str]) -> Path:
        """A folder that does not exist yet: no model is ever overwritten by a new one."""
        if name := self.settings.model_name.text():
            return new_folder(self._models_folder / safe_file_name(name, fallback="model"))
        return folder_for(self._models_folder, corpus, sources)
