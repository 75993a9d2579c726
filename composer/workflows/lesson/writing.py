"""A network writes: drawn from its softmax at a temperature, its state carried on."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from composer.cancelling import current
from composer.composition.extraction import SEPARATOR
from composer.composition.network import SteppingNetwork
from composer.composition.sampling import draw
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.workflows.lesson.network import stepping
from composer.workflows.lesson.training import OwnNetwork
from composer.workflows.networks import stepping_model

STARTS = ("M:6/8\nL:1/8\nK:D\n", "L:1/8\nK:D\n", "K:D\n", "X")
LONGEST = 600
"""Characters: two tunes' worth, for a network that does not know yet how to end one."""


@dataclass(frozen=True, eq=False)
class Author:
    """A network that writes, with the characters it knows.

    Attributes:
        name: for a person: “Your own network, 900 steps”.
        own: it, where it is the person's own.
    """

    name: str
    vocabulary: Vocabulary
    network: SteppingNetwork
    own: OwnNetwork | None = None

    def start(self, wanted: str) -> str:
        """How a tune is begun: as wanted, or as the network can read it where it lacks a character."""
        first = self.vocabulary.characters[0]
        return next((one for one in (wanted, *STARTS) if one and not self.vocabulary.unknown(one)), first)

    def known(self, text: str) -> str:
        """What it can read of a text."""
        unknown = self.vocabulary.unknown(text)
        return "".join(character for character in text if character not in unknown)


@dataclass(frozen=True)
class Wish:
    """What is to be written.

    Attributes:
        reset_every: after so many characters the state is thrown away; 0 carries it to the end.
    """

    start: str
    temperature: float
    seed: int
    reset_every: int = 0
    characters: int = LONGEST


@dataclass(frozen=True)
class Writer:
    """Who is to write, named at once; its network is read by `author`, which takes a moment.

    Attributes:
        path: of a model, where it is not the own network that writes.
    """

    name: str
    path: Path = Path()
    own: OwnNetwork | None = None

    def author(self) -> Author:
        """Ready to write; raises ComposerError where the model can't be read."""
        if self.own is not None:
            return _own_author(self.own, self.name)
        try:
            found = stepping_model(self.path)
        except OSError as error:
            raise ComposerError(
                f"The model “{self.path}” could not be read: {error.strerror or error}. "
                "Choose another in Compose."
            ) from error
        return Author(self.name, found.header.vocabulary, found.network)


@lru_cache(maxsize=1)
def _own_author(own: OwnNetwork, name: str) -> Author:
    network = stepping(own.settings.units, own.snapshot.arrays)
    return Author(name, own.vocabulary, network, own)


def write(author: Author, wish: Wish) -> Iterator[str]:
    """Writes one tune, from its start to the blank line that ends it; the same wish writes the same.

    Yields:
        the text so far, now and then, and whole at the end.
    """
    network, characters = author.network, author.vocabulary.characters
    generator, state, text = np.random.default_rng(wish.seed), network.start(1), wish.start
    before = SEPARATOR if not author.vocabulary.unknown(SEPARATOR) else ""
    for number in author.vocabulary.encode(before + wish.start):
        logits, state = network.step(np.array([number], np.int32), state)
    for written in range(1, wish.characters + 1):
        current().check()
        number = draw(logits[0], wish.temperature, generator)
        text += characters[number]
        if text.endswith(SEPARATOR):
            break
        if wish.reset_every and written % wish.reset_every == 0:
            state = network.start(1)
        logits, state = network.step(np.array([number], np.int32), state)
        if written % 100 == 0:
            yield text
    yield text
