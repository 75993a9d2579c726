"""Compose: runs the composing workflow as a job, lists its tunes and keeps each of them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from composer.composition.events import BegunAgain, NothingFound, TextGrew, TuneComposed
from composer.composition.prompt import PromptError
from composer.errors import ComposerError
from composer.library.composed_log import ComposedLog, Facts
from composer.notation.elements import Tune
from composer.ui.dialogs.side_by_side import SideBySide
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document, Mode
from composer.ui.jobs import Job, Jobs
from composer.ui.places.compose.advice import Advice
from composer.ui.places.compose.first_start import FirstStart
from composer.ui.places.compose.knowledge import Knowledge
from composer.ui.places.compose.list_memory import ListMemory
from composer.ui.places.compose.listening import Listening
from composer.ui.places.compose.listing import ComposeListing
from composer.ui.places.compose.run import Run, TuneRead
from composer.ui.places.compose.settings import ComposeSettings
from composer.ui.places.compose.tunes import ComposedTune, Order
from composer.ui.remembered import Remembered
from composer.ui.session import Offer, Session
from composer.ui.theme import set_role
from composer.ui.widgets.list_keys import ListKeys
from composer.ui.widgets.question_bar import QuestionBar
from composer.ui.words import counted, say
from composer.workflows.compose import ComposeRequest
from composer.workflows.known_tunes import KnownTunes
from composer.workflows.starter import STARTER_NAME, composing_models

REMEMBERED, MODEL = "compose", "compose/model"
NO_MODEL = "There is no model to compose with. Train one first, or choose one in Compose."
INSTEAD = "instead"
STOPPING, STOPPED = "Stopping…", "Stopped. The tunes that were complete are kept."


class ComposePlace(QObject):
    """The place named `compose`; see `composer.ui.main_window.Place`.

    Signals:
        teach_wanted(): the person wants to teach the starter model tunes of their own.
        grew(str): the first text of a run so far, while the page may show it.
        completed(): it is a tune now, which is opened next in its place.
        grown(): it is whole, or no more comes of it.
        ended(str): composing is over, and how it went.
    """

    name = "compose"
    middle: QWidget | None = None
    teach_wanted = Signal()
    grew = Signal(str)
    completed = Signal()
    grown = Signal()
    ended = Signal(str)

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        document: Document,
        autosave: Autosave,
        models_folder: Path,
        log: ComposedLog,
        remembered: Remembered,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._document, self._autosave = document, autosave
        self.has_own_model = False
        self._models_folder, self._remembered = models_folder, remembered
        self._job: Job | None = None
        self._run: Run | None = None
        self._is_opening = False
        self.page = ComposeListing()
        self.listing: QWidget | None = self.page
        self.settings = ComposeSettings()
        self.buttons = self.settings.footer
        self.footer: QWidget | None = self.buttons
        self.knowledge = Knowledge(document, autosave, self.page, jobs, self)
        self.about = self.knowledge.panel
        self.column_titles = say("New tunes"), say("This tune")
        self.column_menu = self.settings.menu_button
        self.unmet_bar = QuestionBar({INSTEAD: ""})
        set_role(self.unmet_bar, "strip-error")
        self.keys = ListKeys(self.page.tunes)
        self.side_by_side: SideBySide | None = None
        self._known = KnownTunes.in_home(models_folder.parent)
        self.advice = Advice(self.settings, jobs, self._known, self)
        self.memory = ListMemory(self.page, self.about.ranking, log, autosave.library, jobs, remembered, self)
        self._listening = Listening(self.settings.keyboard, jobs, self)
        with remembered.restoring("What Compose was asked for"):
            self.settings.restore(remembered.json(REMEMBERED))
        self._connect()
        if chosen := remembered.text(MODEL, ""):
            session.model = Path(chosen)
        with remembered.restoring("The list of models"):
            self.shown()

    def _connect(self) -> None:
        self.buttons.compose_wanted.connect(self.compose)
        self.buttons.best_wanted.connect(self.compose_many)
        self.buttons.stop_wanted.connect(self.stop)
        self.settings.unmet_changed.connect(self._ask_about_unmet)
        self.unmet_bar.answered.connect(self.settings.ask_instead)
        self.settings.model_chosen.connect(self._session.choose_model)
        self.settings.changed.connect(self._remember)
        self.settings.teach_wanted.connect(self.teach_wanted)
        self.memory.restored.connect(self._restored)
        self.memory.failed.connect(self._session.failed)
        self._autosave.library_changed.connect(self.memory.renew)
        self._session.models_changed.connect(self.shown)
        self._session.model_chosen.connect(self._remember_model)
        self._session.model_chosen.connect(self.shown)
        self._session.like_wanted.connect(self.compose_like)
        self._document.opened.connect(self._opened)
        self._document.kept_changed.connect(self._show_open)
        self.page.tune_chosen.connect(self._autosave.open)
        self.keys.star_wanted.connect(self._star)
        self.keys.trash_wanted.connect(self._trash)
        self.about.side_by_side_wanted.connect(self._compare)
        self._document.text_changed.connect(self._show_whether_there)

    @property
    def plays_as_written(self) -> bool:
        """True where the first tune is to be heard while it grows; of many the best is waited for."""
        run = self._run
        if run is not None and (run.many or run.heard):
            return run.heard
        return self.buttons.play_as_written.isChecked()

    def shown(self) -> None:
        """Looks which models there are, and whether the one that is chosen can do what is asked."""
        models = composing_models(self._models_folder, self._session.model)
        self.settings.show_models(models, self._session.model)
        self.settings.show_composing(self._job is not None)
        self.has_own_model = any(not model.problem and model.name != STARTER_NAME for model in models)
        self._show_whether_there()
        self._tell_of_earlier()
        self.advice.ask()

    def close(self) -> None:
        """The window closes: nothing is asked any more."""
        self.memory.close()
        self.advice.close()
        self.knowledge.close()

    def _restored(self) -> None:
        self._tell_of_earlier()

    def _tell_of_earlier(self) -> None:
        self.page.tell_of_earlier(not self._autosave.library.is_empty)

    @cached_property
    def first_start(self) -> FirstStart:
        """What greets somebody new; made when it is wanted, since most starts are not the first."""
        made = FirstStart()
        self.advice.known.connect(made.show_rhythms)
        made.compose_wanted.connect(self.compose_first)
        return made

    def is_first_start(self) -> bool:
        """True where nothing was composed, kept, trained or opened yet."""
        nothing_kept = self._autosave.library.is_empty
        return self._document.is_empty and nothing_kept and not self.has_own_model and self._run is None

    def compose_first(self, rhythm: str) -> None:
        """Composes one tune, the first of all, and has it heard while it is written."""
        self.settings.asked.set_values({"rhythm": rhythm})
        if self._is_free():
            self._compose(replace(self.settings.request(), count=1), heard=True)

    def _show_whether_there(self) -> None:
        self.buttons.show_tune(not self._document.is_empty)

    def _ask_about_unmet(self) -> None:
        """Above the page too, where something else would mend it: a form may be scrolled out of view."""
        unmet = self.settings.unmet
        instead = unmet.instead if isinstance(unmet, PromptError) else ""
        what = counted(instead, "bar") if isinstance(instead, int) else instead
        self.unmet_bar.buttons[INSTEAD].setText(say("Ask for {what}", what=what))
        if instead and self.settings.isVisible():
            self.unmet_bar.ask(say(str(unmet)))
        else:
            self.unmet_bar.hide()

    def _remember_model(self, model: Path) -> None:
        self._remembered.set(MODEL, str(model))

    def _remember(self) -> None:
        self._remembered.set(REMEMBERED, self.settings.to_text())

    def model(self) -> Path:
        """The model that composes; raises ComposerError where there is none."""
        if self.settings.chosen is None:
            raise ComposerError(NO_MODEL)
        return self.settings.chosen.path

    def drawn(self) -> dict[str, Any]:
        """How characters are drawn: temperature, top-k and top-p."""
        values = self.settings.drawn.values()
        return {name: values[name] for name in ("temperature", "top_k", "top_p")}

    def texts_of(self, numbers: Sequence[int]) -> list[str]:
        """The texts of kept tunes, by their numbers."""
        return self._autosave.library.texts(numbers)

    def compose(self) -> None:
        """Composes with the settings of the form."""
        if self._is_free():
            self._compose(self.settings.request())

    def compose_many(self) -> None:
        """Composes so many that the best of them is worth hearing, and shows that one."""
        if self._is_free():
            self._compose(self.settings.best_request(), many=True)
            self.page.set_order(Order.BEST)

    def compose_like(self, tune: Tune) -> None:
        """Composes in the manner of a tune.

        Raises:
            ComposerError: there is no model, or it composes something else just now.
        """
        if not self._is_free():
            raise ComposerError("Tunes are being composed just now. Wait until they are complete, or stop.")
        self._compose(self.settings.request_like(tune))
        self._session.place_wanted.emit("compose")

    def _is_free(self) -> bool:
        if self._job is None and self.settings.chosen is None:
            raise ComposerError(NO_MODEL)
        return self._job is None

    def _compose(self, request: ComposeRequest, many: bool = False, heard: bool = False) -> None:
        assert self.settings.chosen is not None
        request = replace(request, library=self._autosave.library.path, known=self._known)
        self._run = Run(request, self.settings.chosen, many, heard)
        self.page.begin()
        job = self._job = self._jobs.create("Composing", self._run.work)
        job.happened.connect(self._take)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        job.ended.connect(self._ended)
        if self.buttons.has_focused_button():
            # The button is switched off now; from the list the space bar plays.
            self.page.tunes.setFocus()
        self.settings.show_composing(True)
        job.start()

    def stop(self) -> None:
        """Stops; the tunes that are complete stay."""
        if self._job is not None:
            self._job.cancel()
            self.buttons.stop.setEnabled(False)
            self.page.say(say(STOPPING))

    def _take(self, event: object) -> None:
        assert self._run is not None
        said = self._run.take(event)
        match event:
            case TextGrew():
                self.page.grow(event.index, event.text)
                if event.index == 0 and self._may_show(self._run):
                    self.grew.emit(self._run.first_text)
            case BegunAgain():
                self.page.break_off()
            case TuneRead():
                self._keep(self._run, event.composed, event.facts)
            case NothingFound():
                self.grown.emit()
        if said:
            self.page.say(said)

    def _keep(self, run: Run, composed: TuneComposed, facts: Facts) -> None:
        kept = self._autosave.keep_composed(composed.text, run.provenance(composed))
        run.kept.add(kept.identifier)
        tune = ComposedTune(kept, composed, facts, run.model.sources)
        self.page.add(tune)
        self.memory.add(tune)
        if run.comes_first(composed) and self._may_show(run):
            run.shown = True
            self.completed.emit()
            self._open(kept.identifier)

    def _star(self) -> None:
        """Stars what is selected, or, where all of it is, takes the stars away."""
        library = self._autosave.library
        tunes = library.several(self.page.selected_numbers()).values()
        starred = not all(tune.favourite for tune in tunes)
        for tune in tunes:
            library.set_favourite(tune.identifier, starred)
        self._autosave.library_changed.emit()

    def _trash(self) -> None:
        self._autosave.flush()
        numbers = list(self._autosave.library.several(self.page.selected_numbers()))
        if numbers:
            self._autosave.library.delete(*numbers)
            self._autosave.library_changed.emit()
            tunes = counted(len(numbers), "tune is", "tunes are")
            gone = say("{tunes} in the trash.", tunes=tunes)
            self._session.offered.emit(Offer(gone, say("Undo"), partial(self._take_back, numbers)))

    def _take_back(self, numbers: Sequence[int]) -> None:
        # Some may be gone for good by now.
        self._autosave.library.restore(*self._autosave.library.several(numbers))
        self._autosave.library_changed.emit()

    def _may_show(self, run: Run) -> bool:
        """Whether the page may show the first tune: it does already, or nobody works there."""
        return not run.shown and (self._document.mode is Mode.GROWING or self._may_open(run))

    def _may_open(self, run: Run) -> bool:
        """Nobody's page is taken from under their fingers."""
        in_use = run.left or self._autosave.pending or self._document.is_held
        return self.settings.isVisible() and not in_use

    def _opened(self) -> None:
        """Whoever opens a tune while others are composed is not called away from it."""
        if self._run is not None and not self._is_opening:
            self._run.left = True
        self._show_open()

    def _open(self, identifier: int) -> None:
        self._is_opening = True
        try:
            self._autosave.open(identifier)
        finally:
            self._is_opening = False

    def _show_open(self) -> None:
        """One tune is selected: the one that is open, or none."""
        self.page.show_open(self._document.identifier)

    def _failed(self, error: Exception) -> None:
        self.page.say(say(str(error)))

    def _cancelled(self) -> None:
        self.page.say(say(STOPPED))

    def _ended(self, _job: Job) -> None:
        self._job = None
        self.page.end()
        self.grown.emit()
        self.settings.show_composing(False)
        run = self._run
        best = self.page.composed.best_of(run.kept) if run is not None and run.many else None
        if run is not None and best is not None and self._may_open(run):
            self._open(best.kept.identifier)
        self.advice.ask()
        self.ended.emit(self.page.status.text())

    def _compare(self) -> None:
        tune = self.page.selected()
        found = tune.composed.originality if tune else None
        if tune is not None and found is not None:
            self.side_by_side = SideBySide.compare(
                self.page.window(), self._jobs, tune.composed.text, found, tune.sources, self._known
            )
