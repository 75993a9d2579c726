"""Composes: lets a network write texts, tells them in their order, and each tune as soon as it is whole."""

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace

from composer.composition.constraint.building import constraint_for, why_unconstrained
from composer.composition.constraint.constraint import Constraint
from composer.composition.constraint.header import HeaderValues
from composer.composition.events import (
    ComposesFreely,
    CompositionEnded,
    CompositionEvent,
    NothingFound,
    RhythmTakenAsMeter,
    TextGrew,
    TuneComposed,
)
from composer.composition.example import Example, example_of
from composer.composition.extraction import SEPARATOR, NoTune, complete_blocks, take_tune
from composer.composition.naming import Titles
from composer.composition.network import SteppingNetwork, longest_context
from composer.composition.prompt import Prompt
from composer.composition.reading import Read, reading
from composer.composition.settings import CompositionSettings
from composer.composition.texts import Texts
from composer.composition.writing import Text, Writer
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError

SECONDS_BETWEEN_TEXTS = 0.05
DEFAULT_STARTS = {"canonical": "", "raw": "X"}
"""The raw form's is the lab's; tunes of canonical form begin with any of several fields."""


def generate(
    network: SteppingNetwork,
    vocabulary: Vocabulary,
    form: str,
    settings: CompositionSettings,
    clock: Callable[[], float] = time.perf_counter,
    values: HeaderValues | None = None,
    titles: Titles | None = None,
) -> Iterator[CompositionEvent]:
    """Composes `settings.count` tunes, several at a time, each from a fresh state and by its own seed.

    Closing the iterator stops at the next character; tunes already yielded are whole.

    Args:
        values: what the fields of the model's corpus say; None for what is usual.
        titles: gives tunes their titles; None where no title is taken yet.

    Raises:
        ComposerError: the start has characters that the vocabulary lacks, or the prompt can't be met.
    """
    start, reason = settings.start or DEFAULT_STARTS[form], why_free(vocabulary, form, settings)
    if reason and settings.like:
        raise ComposerError(f"{reason} So it can’t compose in the manner of another tune.")
    if reason and settings.prompt != Prompt():
        raise ComposerError(f"{reason} So it can’t obey a prompt: leave key, meter, form and the like empty.")
    vocabulary.encode(start)
    if reason and settings.constrained and not settings.free_text:
        yield ComposesFreely(reason)
    values, example, constraint = values or HeaderValues(), None, None
    if settings.like:
        context, key = longest_context(network), settings.prompt.canonical_key
        example = example_of(settings.like, vocabulary, values, context, key)
    if not reason:
        constraint = _constraint(vocabulary, settings, values, example)
        if constraint.note:
            yield RhythmTakenAsMeter(constraint.note)
    alone = settings.free_text and start
    prime: str | Read = start if alone else _prime(vocabulary, start)
    if example:
        before, start = example.lead_in(example.prompt(settings.prompt), start)
        prime = yield from _read(network, vocabulary, before)
    writer = Writer(network, vocabulary, prime, settings.sampling, settings.width, clock)
    texts = Texts(settings, start, constraint, example)
    titles = titles or Titles(settings.plain_titles, settings.day)
    yield from _tell(writer, texts, titles, settings, clock)


def _constraint(
    vocabulary: Vocabulary, settings: CompositionSettings, values: HeaderValues, example: Example | None
) -> Constraint:
    """What the prompt asks for, and the header and the form of the example where there is one."""
    if example is None:
        return constraint_for(vocabulary, settings.prompt, values, settings.characters)
    asked = example.prompt(settings.prompt)
    try:
        return constraint_for(vocabulary, asked, values, settings.characters, example.bars)
    except ComposerError:  # perhaps its form takes more characters than there are
        asked = replace(asked, form=settings.prompt.form, bars=settings.prompt.bars)
    try:
        return constraint_for(vocabulary, asked, values, settings.characters, example.bars)
    except ComposerError as problem:
        raise ComposerError(f"No tune can be composed like the example. {problem}") from problem


def _read(network: SteppingNetwork, vocabulary: Vocabulary, text: str) -> Generator[TextGrew, None, Read]:
    """Lets the network read; an event without text comes now and then, so that it can be stopped."""
    slowly = reading(network, vocabulary, text)
    while True:
        try:
            next(slowly)
        except StopIteration as ended:
            behind: Read = ended.value
            return behind
        yield TextGrew(0, "")


def why_free(vocabulary: Vocabulary, form: str, settings: CompositionSettings) -> str:
    """Why tunes are composed without the constraint; empty where they are composed with it."""
    if settings.free_text:
        return "Text is written the lab’s way, over the ends of tunes and without the constraint."
    if not settings.constrained:
        return "The constraint is switched off."
    return why_unconstrained(vocabulary, form)


def _prime(vocabulary: Vocabulary, start: str) -> str:
    """A start as the network met it in the corpus: behind the blank line that ends the tune before."""
    separator = SEPARATOR if not vocabulary.unknown(SEPARATOR) else ""
    return (separator + start) or vocabulary.characters[0]


@dataclass
class _Telling:
    """What has been told: texts grow in the order of their index, but no tune waits for another one.

    Attributes:
        front: the index of the text that is told now.
        shown: how many of its characters were told.
        taken, found, reasons: of a text that may hold several tunes, how many characters were searched for
            them, how many were there, and what was missing where there was none.
        whole: texts that have ended and are not told yet.
    """

    texts: Texts
    titles: Titles
    front: int = 0
    shown: int = 0
    taken: int = 0
    found: int = 0
    tunes: int = 0
    masked: float = 0.0
    drawn: int = 0
    reasons: list[str] = field(default_factory=list)
    whole: dict[int, Text] = field(default_factory=dict)

    def grown(self, text: Text) -> Iterator[TextGrew]:
        """What is new in a text, if it is the one at the front."""
        if text.index == self.front and self.shown < len(text.text):
            yield TextGrew(text.index, text.text[self.shown :])
            self.shown = len(text.text)

    def passed(self, text: Text) -> Iterator[CompositionEvent]:
        """The tunes that have ended in the text at the front, while it goes on."""
        ended = text.text[self.taken :]
        if ended.endswith(SEPARATOR) and ended.strip():
            self.taken = len(text.text)
            yield from self.grown(text)
            yield from self._tunes(text, complete_blocks(ended))

    def ended(self, text: Text) -> Iterator[CompositionEvent]:
        """The tunes in a text that is whole, and then the texts whose turn to be told has come."""
        self.masked, self.drawn = self.masked + text.masked, self.drawn + text.drawn
        if again := self.texts.begin_again(text):
            yield from self.grown(text)
            self.shown = 0 if text.index == self.front else self.shown
            yield again
            return
        yield from self.grown(text)
        rest = complete_blocks(text.text[self.taken :])
        if not self.taken or text.text.endswith(SEPARATOR):
            yield from self._tunes(text, rest)
        if not self.found:
            reason = _sentence(self.reasons, text.text, self.texts.settings)
            yield NothingFound(text.index, text.seed, text.text, reason)
        self.taken, self.found, self.reasons = 0, 0, []
        self.whole[text.index] = text
        while following := self.whole.pop(self.front, None):
            yield from self.grown(following)
            self.front, self.shown = self.front + 1, 0

    def _tunes(self, text: Text, blocks: list[str]) -> Iterator[TuneComposed]:
        """The tunes in these blocks of a text; each has the text's number, if that is no free text."""
        settings = self.texts.settings
        for block in blocks:
            number = self.tunes + 1 if settings.free_text else text.index + 1
            taken = take_tune(block, number, self.titles.title, settings.note(text.seed))
            if isinstance(taken, NoTune):
                self.reasons.append(taken.reason)
                continue
            self.tunes, self.found = self.tunes + 1, self.found + 1
            yield TuneComposed(
                text.index, text.seed, taken.text, taken.title, number, taken.checks, text.masked_probability,
                shared=self.texts.shared(taken.text),
            )  # fmt: skip


def _tell(
    writer: Writer,
    texts: Texts,
    titles: Titles,
    settings: CompositionSettings,
    clock: Callable[[], float],
) -> Iterator[CompositionEvent]:
    telling, told_at, constrained = _Telling(texts, titles), clock(), False
    for working in writer.write(texts):
        constrained = working[0].follower is not None
        for text in working:
            if text.is_whole:
                yield from telling.ended(text)
            elif settings.free_text:
                yield from telling.passed(text)
        if clock() - told_at >= SECONDS_BETWEEN_TEXTS:
            for text in working:
                if not text.is_whole:  # those have been told, or are begun again
                    yield from telling.grown(text)
            told_at = clock()
    speed = writer.drawn / writer.seconds if writer.seconds else 0.0
    share = telling.masked / max(telling.drawn, 1) if constrained else None
    yield CompositionEnded(telling.tunes, writer.drawn, speed, share)


def _sentence(reasons: list[str], text: str, settings: CompositionSettings) -> str:
    """Says what is missing in a text, and what to do about it."""
    if not reasons:
        return "The network drew only blank lines. Train it longer, or give a start, such as “X:1”."
    cut = len(text) >= settings.characters and not text.endswith(SEPARATOR)
    advice = ["train the network longer"]
    if settings.temperature > 0.5:
        advice.append("lower the temperature")
    if cut:
        advice.append(f"draw more than {settings.characters:,} characters")
    which = "The text is no tune" if len(reasons) == 1 else f"None of the {len(reasons)} texts is a tune"
    return f"{which}: {reasons[0]}. To get one, {', or '.join(advice)}."
