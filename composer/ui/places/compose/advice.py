"""Finds out, away from the window, what a model's tunes know and whether what is asked can be met."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from composer.composition.constraint.building import constraint_for, why_unconstrained
from composer.composition.constraint.header import HeaderValues, values_of_index
from composer.composition.generation import why_free
from composer.composition.prompt import Prompt
from composer.composition.settings import CompositionSettings
from composer.errors import ComposerError
from composer.melody.index import CorpusIndex
from composer.ui.jobs import Job, Jobs
from composer.workflows.models import ModelSummary
from composer.workflows.training_index import index_path, kept_index, training_index

DRAWING_MEND = ", or put “More about drawing” back as it was"
ASK_AFTER_MILLISECONDS = 120


@dataclass(frozen=True)
class Question:
    """What is asked of which model, drawn how."""

    model: ModelSummary
    prompt: Prompt
    settings: CompositionSettings


class Advice(QObject):
    """Answers the newest question once typing pauses; one job at a time.

    Signals:
        rhythms_known(tuple): the rhythms that the model's tunes name.
        answered(Question, str): why it can't be met, and what to change; empty where it can.
    """

    rhythms_known = Signal(tuple)
    answered = Signal(object, str)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._question: Question | None = None
        self._known: tuple[object, HeaderValues] | None = None
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=ASK_AFTER_MILLISECONDS)
        self._timer.timeout.connect(self._begin)

    def ask(self, question: Question) -> None:
        """Asks; an older question that is not answered yet is forgotten."""
        self._question = question
        self._timer.start()

    @property
    def busy(self) -> bool:
        """True until the newest question is answered."""
        return self._question is not None or self._job is not None

    def close(self) -> None:
        """Asks nothing any more."""
        self._timer.stop()
        self._question = None

    def _begin(self) -> None:
        question = self._question
        if question is None or self._job is not None:
            return
        self._question = None
        known = self._known[1] if self._known and self._known[0] == _stamp(question.model) else None
        job = self._job = self._jobs.create("Checking what is asked", lambda: answer(question, known))
        job.happened.connect(self._take)
        job.ended.connect(self._ended)
        job.start()

    def _take(self, event: object) -> None:
        if isinstance(event, tuple):
            question, found = event
            if isinstance(found, HeaderValues):
                self._known = (_stamp(question.model), found)
                self.rhythms_known.emit(found.rhythms)
            else:
                self.answered.emit(question, found)

    def _ended(self, _job: Job) -> None:
        self._job = None
        if self._question is not None:
            self._timer.start()


def answer(
    question: Question, known: HeaderValues | None
) -> Iterator[tuple[Question, HeaderValues] | tuple[Question, str]]:
    """Yields what the model's tunes know, where that was not known, and last the answer."""
    values = known or _read(question.model)
    yield question, values
    try:
        _check(question, values)
    except ComposerError as problem:
        yield question, str(problem)
    else:
        yield question, ""


def _check(question: Question, values: HeaderValues) -> None:
    """Raises ComposerError where the prompt can't be met, as composing itself would."""
    model, settings = question.model, question.settings
    assert model.vocabulary is not None
    reason = why_free(model.vocabulary, model.form, settings)
    if not reason:
        constraint_for(model.vocabulary, question.prompt, values, settings.characters)
    elif question.prompt != Prompt():
        mend = "" if settings.constrained and not settings.free_text else DRAWING_MEND
        raise ComposerError(f"{reason} So nothing can be asked for: leave all at “any”{mend}.")


def _read(model: ModelSummary) -> HeaderValues:
    """What the fields of the training tunes say; what is usual where nobody has read them yet."""
    if index_path(model.path).is_file() and not why_composes_freely(model):
        kept = kept_index(model.path, model.sources)
        for found in training_index(model.path, model.sources) if kept is None else (kept,):
            if isinstance(found, CorpusIndex):
                return values_of_index(found)
    return HeaderValues()


def why_composes_freely(model: ModelSummary) -> str:
    """Why this model composes freely; empty where it need not."""
    return why_unconstrained(model.vocabulary, model.form) if model.vocabulary is not None else ""


def _stamp(model: ModelSummary) -> object:
    """Changes when the model was trained on, or its tunes have been read."""
    return model.path, model.when, index_path(model.path).is_file()
