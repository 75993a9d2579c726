"""One composing: what was asked for, and what it has brought so far."""

import time
from collections.abc import Callable, Iterator
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
from composer.ui.places.compose.tunes import facts_of
from composer.ui.words import counted, say
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
        heard: its first tune is to be heard while it grows.
        first_text: the characters of the first text.
        kept: the library's numbers of its tunes.
        shown: its first tune was opened.
        left: the person chose another tune meanwhile, and is not to be called away from it.
        why_nothing: the last reason why a text held no tune; empty where there was none.
        told: why it goes without the constraint, or what became of a rhythm; empty for neither.
        invalid: how many of its tunes are not valid.
        clock: seconds.
    """

    request: ComposeRequest
    model: ModelSummary
    many: bool = False
    heard: bool = False
    first_text: str = ""
    kept: set[int] = field(default_factory=set)
    shown: bool = False
    left: bool = False
    why_nothing: str = ""
    told: str = ""
    invalid: int = 0
    clock: Callable[[], float] = time.monotonic
    _front: int = -1
    _began: float = 0.0

    def work(self) -> Iterator[object]:
        """Composes, in a job's thread."""
        self._began = self.clock()
        for event in compose(self.request):
            yield TuneRead(event, facts_of(event.text)) if isinstance(event, TuneComposed) else event

    def take(self, event: object) -> str:
        """Takes what happened; what is to be said of it, empty for nothing."""
        match event:
            case CorpusCompared():
                return say(READING_CORPUS)
            case TextGrew():
                self.first_text += event.text if event.index == 0 else ""
                if event.index != self._front:
                    self._front = event.index
                    return self._progress()
            case TuneRead():
                self.invalid += not event.composed.valid
                return self._progress(one_more=True)
            case BegunAgain():
                self.first_text = "" if event.index == 0 else self.first_text
                return say(event.sentence)
            case ComposesFreely() | RhythmTakenAsMeter():
                self.told = say(event.reason)
                return self.told
            case NothingFound():
                self.why_nothing = say(event.reason)
                return self.why_nothing
            case CompositionEnded():
                return self._ended(event)
        return ""

    def _progress(self, one_more: bool = False) -> str:
        done, count = len(self.kept) + one_more, self.request.count
        if count == 1:
            return "" if done else say("The tune is being written.")
        told = say("{done} of {count}", done=f"{done:,}", count=f"{count:,}")
        if self.request.free_text or done >= count:
            return f"{told}."
        return say("{told}, number {number} is being written.", told=told, number=f"{done + 1:,}")

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
            why = self.why_nothing or say(NO_TEXT)
            return say("No tune was found in the text. {why}", why=why)
        tunes = counted(event.tunes, "tune")
        seconds = counted(max(round(self.clock() - self._began), 1), "second")
        sentences = [say("{tunes} in {seconds}.", tunes=tunes, seconds=seconds), self._how_many_are_valid()]
        if self.many:
            sentences.append(say("The best ranked stand first."))
        return " ".join(filter(None, [*sentences, self.told]))

    def _how_many_are_valid(self) -> str:
        if not self.invalid:
            return say("All are valid.") if len(self.kept) > 1 else ""
        if self.invalid == len(self.kept) == 1:
            return say("It has something to mend.")
        return say("{count} of them have something to mend.", count=f"{self.invalid:,}")
