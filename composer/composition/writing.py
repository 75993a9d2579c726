"""Lets a network write many texts at a time, each by a seed of its own, so that none depends on others."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from composer.composition.network import State, SteppingNetwork, join_rows, padded, take_rows
from composer.composition.reading import Read, read
from composer.composition.sampling import Sampling, draw_rows
from composer.encoding.vocabulary import Vocabulary

CADENCE_TEMPERATURE = 0.4
"""Measured: with it, sections end as those of real tunes do, and share their last bars as often."""


class Following(Protocol):
    """What follows a text and says what may come next; see `composer.composition.constraint.follower`.

    Attributes:
        given: what must come next, or an empty text.
    """

    @property
    def given(self) -> str: ...
    @property
    def is_cadence(self) -> bool: ...
    @property
    def is_complete(self) -> bool: ...
    def row(self) -> NDArray[np.bool_]: ...
    def write(self, character: str, drawn: bool = True) -> None: ...


@dataclass(eq=False)
class Text:
    """One text that is being written.

    Attributes:
        follower: the constraint that it is written under; None where everything may come.
        most: how many characters may be drawn.
        ends_with: it is whole when it ends so; empty where only `most` ends it.
        text: what is written, the start included.
        attempt: how often the text was begun before with this seed; each draws other characters.
        masked: the probability that the constraint masked of each character drawn, summed up.
    """

    index: int
    seed: int
    most: int
    ends_with: str
    follower: Following | None = None
    text: str = ""
    drawn: int = 0
    masked: float = 0.0
    attempt: int = 0
    generator: np.random.Generator = field(init=False)

    def __post_init__(self) -> None:
        drawn_by = (self.seed, self.attempt) if self.attempt else self.seed
        self.generator = np.random.Generator(np.random.PCG64(drawn_by))

    @property
    def is_whole(self) -> bool:
        """True where nothing more is to be written."""
        if self.follower is not None:
            return self.follower.is_complete
        ended = bool(self.ends_with) and self.text.endswith(self.ends_with) and bool(self.text.strip())
        return ended or self.drawn >= self.most

    @property
    def masked_probability(self) -> float | None:
        """The share of probability that the constraint masked; None without one."""
        return None if self.follower is None else self.masked / max(self.drawn, 1)

    @property
    def given(self) -> str:
        """What must come next, or an empty text."""
        return self.follower.given if self.follower is not None else ""

    @property
    def temperature(self) -> float:
        """What the temperature is multiplied with here: cadences are formulas, and are drawn more surely."""
        return CADENCE_TEMPERATURE if self.follower is not None and self.follower.is_cadence else 1.0

    def add(self, character: str, drawn: bool) -> None:
        """Adds one character."""
        self.text += character
        self.drawn += drawn
        if self.follower is not None:
            self.follower.write(character, drawn)


class Writer:
    """Writes texts that all begin behind the same `prime`, at most `width` at a time.

    Args:
        prime: what the network reads first, or what it knows once it has read that.

    Attributes:
        drawn, seconds: all characters drawn so far, and the time that writing took.
    """

    def __init__(
        self,
        network: SteppingNetwork,
        vocabulary: Vocabulary,
        prime: str | Read,
        sampling: Sampling,
        width: int = 1,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._network, self._vocabulary, self._sampling = network, vocabulary, sampling
        self._width, self._clock, self._prime = width, clock, prime
        self._everything = np.ones(len(vocabulary), np.bool_)
        self.drawn, self.seconds = 0, 0.0

    def write(self, texts: Iterator[Text]) -> Iterator[tuple[Text, ...]]:
        """Writes one character of each text at work and yields these texts, until all are whole."""
        primed_logits, primed = self._primed()
        working: list[Text] = []
        logits, state = primed_logits[:0], take_rows(primed, [])
        while True:
            began = self._clock()
            old, new = list(range(len(working))), list(islice(texts, self._width - len(working)))
            working += new
            if not working:
                return
            if new:
                added = [0] * (padded(len(working)) - len(old))
                logits = np.concatenate([logits[old], primed_logits[added]])
                state = join_rows(take_rows(state, old), take_rows(primed, added))
            ids = self._next_characters(working, logits)
            self.seconds += self._clock() - began
            yield tuple(working)
            began = self._clock()
            kept = [row for row, text in enumerate(working) if not text.is_whole]
            working = [working[row] for row in kept]
            logits, state = self._stepped(ids, state, kept) if kept else (logits[:0], take_rows(state, []))
            self.seconds += self._clock() - began

    def _primed(self) -> tuple[NDArray[np.float32], State]:
        began = self._clock()
        if isinstance(self._prime, str):
            self._prime = read(self._network, self._vocabulary, self._prime)
        self.seconds += self._clock() - began
        return self._prime.logits, self._prime.state

    def _next_characters(self, working: list[Text], logits: NDArray[np.float32]) -> NDArray[np.int32]:
        """Draws a character for each text, or takes the one that it must have, and adds it."""
        rows = np.stack([self._allowed(text) for text in working])
        uniform = np.array([0.0 if text.given else text.generator.random() for text in working])
        temperatures = np.array([text.temperature for text in working], np.float32)
        cooled = logits[: len(working)] / temperatures[:, np.newaxis]
        ids, masked = draw_rows(cooled, rows, self._sampling, uniform)
        for row, text in enumerate(working):
            if given := text.given:
                ids[row] = self._vocabulary.encode(given[0])[0]
                text.add(given[0], drawn=False)
            else:
                text.masked += float(masked[row])
                text.add(self._vocabulary.characters[ids[row]], drawn=True)
                self.drawn += 1
        return ids.astype(np.int32)

    def _allowed(self, text: Text) -> NDArray[np.bool_]:
        if text.follower is None or text.given:
            return self._everything
        return text.follower.row()

    def _stepped(
        self, ids: NDArray[np.int32], state: State, kept: list[int]
    ) -> tuple[NDArray[np.float32], State]:
        """Reads the characters of these rows, and of as many more as the network is stepped in."""
        rows = padded(len(kept))
        if len(kept) < len(ids):
            state = take_rows(state, kept + [kept[0]] * (rows - len(kept)))
        padding = np.zeros(rows - len(kept), np.int32)
        return self._network.step(np.concatenate([ids[kept], padding]), state)
