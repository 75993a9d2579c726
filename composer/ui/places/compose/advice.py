"""Finds out, away from the window, what a model's tunes know and whether what is asked can be met."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from composer.composition.constraint.building import constraint_for
from composer.composition.constraint.header import HeaderValues, values_of_index
from composer.composition.generation import why_free
from composer.composition.prompt import Prompt
from composer.composition.settings import CompositionSettings
from composer.errors import ComposerError
from composer.melody.index import CorpusIndex
from composer.ui.jobs import Jobs
from composer.ui.latest import Latest
from composer.ui.places.compose.settings import ComposeSettings, why_composes_freely
from composer.workflows.known_tunes import KnownTunes
from composer.workflows.models import ModelSummary
from composer.workflows.training_index import index_path, kept_index, training_index

ASK_AFTER_MILLISECONDS = 120
LAB_MEND = ", or put “For the lab” back as it was"


@dataclass(frozen=True)
class Question:
    """What is asked of which model, drawn how."""

    model: ModelSummary
    settings: CompositionSettings


class Advice(QObject):
    """Watches the form, and tells it what the model knows and what can't be met.

    Signals:
        known(HeaderValues): what the chosen model's tunes have.
    """

    known = Signal(object)

    def __init__(
        self, settings: ComposeSettings, jobs: Jobs, known: KnownTunes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._may_read = settings, known
        self._known: tuple[object, HeaderValues] | None = None
        self._latest: Latest[Question] = Latest(
            jobs, "Checking what is asked", self._answer,
            rest_milliseconds=ASK_AFTER_MILLISECONDS, parent=self,
        )  # fmt: skip
        self._latest.answered.connect(self._tell)
        settings.changed.connect(self.ask)

    @property
    def busy(self) -> bool:
        """True until it is known whether the form can be met."""
        return self._latest.busy

    def ask(self) -> None:
        """Asks about the form as it is; what it can't say at all it tells by itself."""
        wanted, model = self._settings.wanted(), self._settings.chosen
        self._settings.keyboard.key = wanted.prompt.key if wanted else ""
        if wanted is not None and model is not None and model.vocabulary is not None:
            self._latest.ask(Question(model, wanted))
        else:
            self._latest.forget()

    def close(self) -> None:
        """Asks nothing any more."""
        self._latest.forget()

    def _answer(self, question: Question) -> Iterator[HeaderValues | ComposerError | None]:
        """In a job, one at a time: what the model's tunes know, read once, and why it can't be met."""
        stamp = _stamp(question.model)
        if self._known is None or self._known[0] != stamp:
            self._known = stamp, _read(question.model, self._may_read)
        yield self._known[1]
        try:
            _check(question, self._known[1])
        except ComposerError as problem:
            yield problem
        else:
            yield None

    def _tell(self, _question: Question, found: HeaderValues | ComposerError | None) -> None:
        if isinstance(found, HeaderValues):
            self._settings.show_rhythms(found.rhythms)
            self.known.emit(found)
        else:
            self._settings.show_answer(found)


def _check(question: Question, values: HeaderValues) -> None:
    """Raises ComposerError where the prompt can't be met, as composing itself would."""
    model, settings = question.model, question.settings
    assert model.vocabulary is not None
    reason = why_free(model.vocabulary, model.form, settings)
    if not reason:
        constraint_for(model.vocabulary, settings.prompt, values, settings.characters)
    elif settings.prompt != Prompt():
        mend = "" if settings.constrained and not settings.free_text else LAB_MEND
        raise ComposerError(f"{reason} So nothing can be asked for: leave all at “any”{mend}.")


def _read(model: ModelSummary, known: KnownTunes) -> HeaderValues:
    """What the fields of the training tunes say; what is usual where nobody has read them yet."""
    if index_path(model.path).is_file() and not why_composes_freely(model):
        kept = kept_index(model.path, model.sources)
        for found in training_index(model.path, model.sources, known) if kept is None else (kept,):
            if isinstance(found, CorpusIndex):
                return values_of_index(found)
    return HeaderValues()


def _stamp(model: ModelSummary) -> object:
    """Changes when the model was trained on, or its tunes have been read."""
    return model.path, model.when, index_path(model.path).is_file()
