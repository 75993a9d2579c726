"""Compose: runs the composing workflow as a job, lists its tunes and keeps each of them."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from composer.composition.events import (
    BegunAgain,
    ComposesFreely,
    CompositionEnded,
    CorpusCompared,
    NothingFound,
    RhythmTakenAsMeter,
    TextGrew,
    TuneComposed,
)
from composer.errors import ComposerError
from composer.library.records import Provenance
from composer.notation.elements import Tune
from composer.ui.document.autosave import Autosave
from composer.ui.document.document import Document, Mode
from composer.ui.jobs import Job, Jobs
from composer.ui.places.compose.advice import Advice, Question
from composer.ui.places.compose.comparing import Comparing
from composer.ui.places.compose.facts import Facts, TuneRead, facts_of
from composer.ui.places.compose.listening import Listening
from composer.ui.places.compose.listing import ComposeListing
from composer.ui.places.compose.ranking_parts import weights_from
from composer.ui.places.compose.sentences import READING_CORPUS, STOPPED, STOPPING, ended_text
from composer.ui.places.compose.settings import ComposeSettings
from composer.ui.places.compose.tunes import Order
from composer.ui.remembered import Remembered
from composer.ui.session import Session
from composer.workflows.compose import ComposeRequest, compose
from composer.workflows.models import ModelSummary
from composer.workflows.starter import STARTER_NAME, composing_models

NO_MODEL = "There is no model to compose with. Train one first, or choose one in Compose."
REMEMBERED, WEIGHTS = "compose", "ranking"


class ComposePlace(QObject):
    """The place named `compose`; see `composer.ui.places.place.Place`.

    Signals:
        first_model_wanted(): the person wants to train a first model of their own.
        teach_wanted(): the person wants to teach the starter model tunes of their own.
        grew(str): the first text of a run so far, while the page may show it.
        completed(): it is a tune now, which is opened next in its place.
        grown(): it is whole, or no more comes of it.
    """

    name = "compose"
    middle: QWidget | None = None
    first_model_wanted = Signal()
    teach_wanted = Signal()
    grew = Signal(str)
    completed = Signal()
    grown = Signal()

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        document: Document,
        autosave: Autosave,
        models_folder: Path,
        remembered: Remembered,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._document, self._autosave = document, autosave
        self._models_folder, self._remembered = models_folder, remembered
        self._job: Job | None = None
        self._request: ComposeRequest | None = None
        self._model: ModelSummary | None = None
        self._nothing = ""
        self._first_of_run, self._many, self._chose = True, False, False
        self._run: set[int] = set()
        self._first_text, self._told = "", ""
        self.page = ComposeListing()
        self.listing: QWidget | None = self.page
        self.settings = ComposeSettings()
        self.footer: QWidget | None = self.settings.footer
        self.advice = Advice(jobs, self)
        self.comparing = Comparing(jobs, self.page, self)
        self._listening = Listening(self.settings.prompt_form.keyboard, jobs, self)
        self.settings.set_from_text(remembered.text(REMEMBERED, ""))
        self.page.account.ranking.set_weights(weights_from(remembered.text(WEIGHTS, "")))
        self._connect()
        self.shown()

    def _connect(self) -> None:
        self.settings.compose_wanted.connect(self.compose)
        self.settings.best_wanted.connect(self.compose_many)
        self.settings.stop_wanted.connect(self.stop)
        self.settings.model_chosen.connect(self._session.choose_model)
        self.settings.changed.connect(self._asked)
        self.settings.teach_wanted.connect(self.teach_wanted)
        self.advice.rhythms_known.connect(self.settings.prompt_form.show_rhythms)
        self.advice.answered.connect(self._answered)
        self._session.models_changed.connect(self.shown)
        self._session.model_chosen.connect(self.shown)
        self._session.like_wanted.connect(self.compose_like)
        self.page.tune_chosen.connect(self._open_chosen)
        self.page.weights_changed.connect(self._weighed)
        self.page.side_by_side_wanted.connect(self.comparing.show)
        self.page.first_model_wanted.connect(self.first_model_wanted)
        self.page.first_tune_wanted.connect(self.compose)

    @property
    def plays_as_written(self) -> bool:
        """True where the first tune is to be heard while it grows; of many the best is waited for."""
        return self.settings.play_as_written.isChecked() and not self._many

    def shown(self) -> None:
        """Looks which models there are, and whether the one that is chosen can do what is asked."""
        models = composing_models(self._models_folder)
        self.settings.show_models(models, self._session.model)
        self.settings.show_composing(self._job is not None)
        self.page.show_whether_empty(
            has_own_model=any(not model.problem and model.name != STARTER_NAME for model in models)
        )
        self._ask()

    def close(self) -> None:
        """The window closes: nothing is asked any more."""
        self.advice.close()

    def _asked(self) -> None:
        self._remembered.set(REMEMBERED, self.settings.to_text())
        self._ask()

    def _ask(self) -> None:
        """Looks whether what is asked can be met; the form itself tells what is wrong in any case."""
        prompt, model = self.settings.prompt(), self.settings.chosen
        self.settings.prompt_form.keyboard.key = prompt.key if prompt else ""
        if prompt is not None and model is not None and model.vocabulary is not None:
            self.advice.ask(Question(model, prompt, self.settings.drawing.settings()))

    def _answered(self, question: Question, problem: str) -> None:
        if question.model == self.settings.chosen and question.prompt == self.settings.prompt():
            self.settings.show_answer(problem)

    def model(self) -> Path:
        """The model that composes; raises ComposerError where there is none."""
        if self.settings.chosen is None:
            raise ComposerError(NO_MODEL)
        return self.settings.chosen.path

    def drawn(self) -> dict[str, Any]:
        """How characters are drawn: temperature, top-k and top-p."""
        values = self.settings.drawing.values()
        return {name: values[name] for name in ("temperature", "top_k", "top_p")}

    def texts_of(self, numbers: Sequence[int]) -> list[str]:
        """The texts of kept tunes, by their numbers."""
        found = self._autosave.library.several(numbers)
        return [found[number].text for number in numbers if number in found]

    def compose(self) -> None:
        """Composes with the settings of the form."""
        self._compose(many=False)

    def compose_many(self) -> None:
        """Composes so many that the best of them is worth hearing, and shows that one."""
        self._compose(many=True)

    def compose_like(self, tune: Tune) -> None:
        """Composes in the manner of a tune.

        Raises:
            ComposerError: there is no model, or it composes something else just now.
        """
        if self._job is not None:
            raise ComposerError("Tunes are being composed just now. Wait until they are complete, or stop.")
        self._compose(many=False, like=tune)
        self._session.place_wanted.emit("compose")

    def _compose(self, many: bool, like: Tune | None = None) -> None:
        if self._job is not None:
            return
        if self.settings.chosen is None:
            raise ComposerError(NO_MODEL)
        if like is not None:
            request = self.settings.request_like(like)
        else:
            request = self.settings.best_request() if many else self.settings.request()
        self._request = request
        self._model = self.settings.chosen
        self._nothing, self._first_of_run, self._run, self._many = "", True, set[int](), many
        self._first_text, self._told, self._chose = "", "", False
        if many:
            self.page.set_order(Order.BEST)

        def work() -> Iterator[object]:
            for event in compose(request):
                yield TuneRead(event, facts_of(event.text)) if isinstance(event, TuneComposed) else event

        self.page.begin()
        job = self._job = self._jobs.create("Composing", work)
        job.happened.connect(self._take)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        job.ended.connect(self._ended)
        if self.settings.button_has_focus():
            # The button is switched off now; from the list the space bar plays.
            self.page.tunes.setFocus()
        self.settings.show_composing(True)
        job.start()

    def stop(self) -> None:
        """Stops; the tunes that are complete stay."""
        if self._job is not None:
            self._job.cancel()
            self.settings.stop.setEnabled(False)
            self.page.say(STOPPING)

    def _take(self, event: object) -> None:
        match event:
            case CorpusCompared():
                self.page.say(READING_CORPUS)
            case TextGrew():
                self.page.grow(event.index, event.text)
                if event.index == 0:
                    self._grow(event.text)
            case BegunAgain():
                self.page.break_off(event.sentence)
                if event.index == 0:
                    self._first_text = ""
            case TuneRead():
                self._keep(event.composed, event.facts)
            case ComposesFreely() | RhythmTakenAsMeter():
                self._told = event.reason
                self.page.say(event.reason)
            case NothingFound():
                self._nothing = event.reason
                self.grown.emit()
                self.page.say(event.reason)
            case CompositionEnded():
                self.page.say(ended_text(event, self._nothing, self._told, self._many))

    def _grow(self, text: str) -> None:
        """Lets the page grow, unless somebody writes on it."""
        self._first_text += text
        if self._first_of_run and (self._grows or self._may_open()):
            self.grew.emit(self._first_text)

    def _keep(self, event: TuneComposed, facts: Facts) -> None:
        assert self._request is not None
        assert self._model is not None
        kept = self._autosave.keep_composed(
            event.text,
            Provenance(
                model=self._model.name,
                seed=event.seed,
                temperature=self._request.temperature,
                corpus=self._model.corpus,
                start=self._request.start,
            ),
        )
        self._run.add(kept.identifier)
        self.page.add(kept, event, self._model.sources, facts)
        grew = event.index == 0 or bool(self._nothing)  # later ones may be complete before it
        if self._first_of_run and grew and (self._grows or self._may_open()):
            self._first_of_run = False
            self.page.select(kept.identifier)
            self.completed.emit()
            self._open(kept.identifier)

    def _weighed(self, weights: dict[str, float]) -> None:
        self._remembered.set(WEIGHTS, json.dumps(weights))

    def _may_open(self) -> bool:
        """Nobody's page is taken from under their fingers."""
        in_use = self._document.is_held or self._autosave.pending or self._chose
        return self.page.isVisible() and not in_use

    @property
    def _grows(self) -> bool:
        """True while the document shows what grows: then nothing is taken from anybody."""
        return self._document.mode is Mode.GROWING

    def _open_chosen(self, identifier: int) -> None:
        """Whoever chooses a tune while others are composed wants to see that one."""
        self._chose = True
        self._open(identifier)

    def _open(self, identifier: int) -> None:
        self._autosave.open(identifier)

    def _failed(self, error: Exception) -> None:
        self.page.say(str(error))

    def _cancelled(self) -> None:
        self.page.say(STOPPED)

    def _ended(self, _job: Job) -> None:
        self._job = None
        self.grown.emit()
        self.settings.show_composing(False)
        best = self.page.composed.best_of(self._run) if self._many else None
        if best is not None and self._may_open():
            self.page.select(best.kept.identifier)
            self._open(best.kept.identifier)
        self._ask()
