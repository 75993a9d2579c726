"""Composes: primes a network with a start, draws characters until a tune ends, takes it out of the text."""

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass

import numpy as np

from composer.composition.events import (
    CompositionEnded,
    CompositionEvent,
    NothingFound,
    TextGrew,
    TuneComposed,
)
from composer.composition.extraction import SEPARATOR, FoundTune, complete_blocks, take_tune
from composer.composition.network import SteppingNetwork
from composer.composition.sampling import draw
from composer.composition.settings import CompositionSettings
from composer.encoding.vocabulary import Vocabulary

SECONDS_BETWEEN_TEXTS = 0.05
DEFAULT_STARTS = {"canonical": "", "raw": "X"}
"""The raw form's is the lab's; tunes of canonical form begin with any of several fields."""


def generate(
    network: SteppingNetwork,
    vocabulary: Vocabulary,
    form: str,
    settings: CompositionSettings,
    clock: Callable[[], float] = time.perf_counter,
) -> Iterator[CompositionEvent]:
    """Composes `settings.count` tunes one after another, each from a fresh state.

    Closing the iterator stops at the next character; tunes already yielded are whole.

    Raises:
        ComposerError: the start has characters that the vocabulary lacks.
    """
    start = settings.start or DEFAULT_STARTS[form]
    vocabulary.encode(start)
    writer = Writer(network, vocabulary, clock)
    tunes = 0
    for index in range(settings.count):
        seed = settings.seed + index
        text = yield from _grow(writer, index, seed, start, settings)
        for event in _outcome(text, index, tunes, seed, settings):
            if isinstance(event, TuneComposed):
                tunes = event.number
            yield event
    yield CompositionEnded(tunes, writer.drawn, writer.drawn / writer.seconds if writer.seconds else 0.0)


@dataclass
class Writer:
    """Lets a network write; counts the characters of all texts, and the seconds spent on them."""

    network: SteppingNetwork
    vocabulary: Vocabulary
    clock: Callable[[], float] = time.perf_counter
    drawn: int = 0
    seconds: float = 0.0

    def characters(self, prime: str, seed: int, temperature: float) -> Iterator[str]:
        """Reads `prime` from a fresh state, then draws without end, the state carried."""
        generator, began = np.random.Generator(np.random.PCG64(seed)), self.clock()
        state = self.network.start(1)
        for number in self.vocabulary.encode(prime):
            logits, state = self.network.step(np.array([number], np.int32), state)
        while True:
            number = draw(logits[0], temperature, generator)
            self.drawn += 1
            self.seconds += self.clock() - began
            yield self.vocabulary.characters[number]
            began = self.clock()
            logits, state = self.network.step(np.array([number], np.int32), state)


def write_sample(
    network: SteppingNetwork, vocabulary: Vocabulary, form: str, seed: int, characters: int
) -> str:
    """What the network writes after its form's start: so many characters, ends of tunes and all."""
    start = DEFAULT_STARTS[form]
    written = Writer(network, vocabulary).characters(_prime(vocabulary, start), seed, 1.0)
    return start + "".join(next(written) for _ in range(characters - len(start)))


def _prime(vocabulary: Vocabulary, start: str) -> str:
    """A start as the network met it in the corpus: behind the blank line that ends the tune before."""
    separator = SEPARATOR if not vocabulary.unknown(SEPARATOR) else ""
    return (separator + start) or vocabulary.characters[0]


def _grow(
    writer: Writer, index: int, seed: int, start: str, settings: CompositionSettings
) -> Generator[TextGrew, None, str]:
    """Yields the text as it grows, a few times a second, and returns it whole."""
    text, shown, told_at = start, 0, writer.clock()
    prime = start if settings.free_text and start else _prime(writer.vocabulary, start)
    written = writer.characters(prime, seed, settings.temperature)
    for _ in range(settings.characters):
        text += next(written)
        if not settings.free_text and text.endswith(SEPARATOR) and text.strip():
            break
        if writer.clock() - told_at >= SECONDS_BETWEEN_TEXTS:
            yield TextGrew(index, text[shown:])
            shown, told_at = len(text), writer.clock()
    if shown < len(text):
        yield TextGrew(index, text[shown:])
    return text


def _outcome(
    text: str, index: int, tunes: int, seed: int, settings: CompositionSettings
) -> Iterator[TuneComposed | NothingFound]:
    """The tunes in a finished text, numbered on from `tunes`; where there is none, the reason."""
    reasons = []
    for block in complete_blocks(text):
        taken = take_tune(block, tunes + 1, seed)
        if isinstance(taken, FoundTune):
            tunes += 1
            yield TuneComposed(index, seed, taken.text, taken.title, tunes)
        else:
            reasons.append(taken.reason)
    if len(reasons) == len(complete_blocks(text)):
        yield NothingFound(index, seed, text, _sentence(reasons, text, settings))


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
