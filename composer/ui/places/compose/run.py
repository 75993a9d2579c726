"""One composing: what was asked for, and what it has brought so far."""

from collections.abc import Iterator
from dataclasses import dataclass, field

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
from composer.library.composed_log import Facts
from composer.library.records import Provenance
from composer.plurals import plural
from composer.ui.places.compose.tunes import facts_of
from composer.workflows.compose import ComposeRequest, compose
from composer.workflows.models import ModelSummary

READING_CORPUS = "Reading the tunes that the model learned from, to compare with them…"
NO_TEXT = "No text was drawn; ask for more characters."


@dataclass(frozen=True)
class TuneRead:
    """A tune that was composed, and what was found in it away from the window."""

    composed: TuneComposed
    facts: Facts


@dataclass
class Run:
    """What one composing has brought so far.

    Attributes:
        many: the best of the tunes is to be shown, once all are there.
        first_text: the characters of the first text.
        kept: the library's numbers of its tunes.
        shown: its first tune was opened.
        left: the person chose another tune meanwhile, and is not to be called away from it.
        why_nothing: the last reason why a text held no tune; empty where there was none.
        told: why it goes without the constraint, or what became of a rhythm; empty for neither.
    """

    request: ComposeRequest
    model: ModelSummary
    many: bool = False
    first_text: str = ""
    kept: set[int] = field(default_factory=set)
    shown: bool = False
    left: bool = False
    why_nothing: str = ""
    told: str = ""

    def work(self) -> Iterator[object]:
        """Composes, in a job's thread."""
        for event in compose(self.request):
            yield TuneRead(event, facts_of(event.text)) if isinstance(event, TuneComposed) else event

    def take(self, event: object) -> str:
        """Takes what happened; what is to be said of it, empty for nothing."""
        match event:
            case CorpusCompared():
                return READING_CORPUS
            case TextGrew(index=0):
                self.first_text += event.text
            case BegunAgain():
                self.first_text = "" if event.index == 0 else self.first_text
                return event.sentence
            case ComposesFreely() | RhythmTakenAsMeter():
                self.told = event.reason
                return event.reason
            case NothingFound():
                self.why_nothing = event.reason
                return event.reason
            case CompositionEnded():
                return self._ended(event)
        return ""

    def comes_first(self, tune: TuneComposed) -> bool:
        """Whether this is the tune that grew; where none came of the first text, it is the next one."""
        return tune.index == 0 or bool(self.why_nothing)  # later ones may be complete before it

    def provenance(self, tune: TuneComposed) -> Provenance:
        """Where a tune of it comes from."""
        return Provenance(
            model=self.model.name,
            seed=tune.seed,
            temperature=self.request.temperature,
            corpus=self.model.corpus,
            start=self.request.start,
        )

    def _ended(self, event: CompositionEnded) -> str:
        if not event.tunes:
            return f"No tune was found in the text. {self.why_nothing or NO_TEXT}"
        sentences = [f"{plural(event.tunes, 'tune')} composed."]
        if self.many:
            sentences.append("The best ranked stand first.")
        if event.masked_probability is not None:
            sentences.append(
                f"The rules of ABC ruled out {event.masked_probability:.1%} of what it would have drawn."
            )
        return " ".join([*sentences, self.told]).strip()
