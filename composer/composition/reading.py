"""Lets a network read texts: what it knows behind them, and how likely it finds what follows."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from composer.composition.network import State, SteppingNetwork, padded, take_rows
from composer.composition.sampling import probabilities
from composer.encoding.vocabulary import Vocabulary

_CHARACTERS_BETWEEN = 10


@dataclass(frozen=True, eq=False)
class Read:
    """What a network knows behind a text.

    Attributes:
        logits: of the character that comes next, `(rows, vocabulary)`; all rows are the same.
        state: of the network, in as many rows.
    """

    logits: NDArray[np.float32]
    state: State

    def rows(self, count: int) -> "Read":
        """The same in so many rows."""
        chosen = [0] * count
        return Read(self.logits[chosen], take_rows(self.state, chosen))


def read(network: SteppingNetwork, vocabulary: Vocabulary, text: str) -> Read:
    """Reads a text from the beginning."""
    slowly = reading(network, vocabulary, text)
    while True:
        try:
            next(slowly)
        except StopIteration as ended:
            behind: Read = ended.value
            return behind


def reading(network: SteppingNetwork, vocabulary: Vocabulary, text: str) -> Generator[None, None, Read]:
    """The same; yields now and then, so that it can be stopped, and returns what it knows then."""
    rows = padded(1)
    state, logits = network.start(rows), np.zeros((rows, len(vocabulary)), np.float32)
    for place, number in enumerate(vocabulary.encode(text)):
        logits, state = network.step(np.full(rows, number, np.int32), state)
        if place % _CHARACTERS_BETWEEN == 0:
            yield
    return Read(logits, state)


def log_likelihoods(
    network: SteppingNetwork,
    vocabulary: Vocabulary,
    texts: Sequence[tuple[str, str]],
    after: Read,
) -> NDArray[np.float64]:
    """How likely the network finds the second of two texts behind the first, in nats, `(texts,)`.

    Args:
        after: what was read before the first of them.
    """
    ids = [vocabulary.encode(first + second) for first, second in texts]
    longest = max(map(len, ids), default=0)
    rows = padded(len(texts))
    behind = after.rows(rows)
    logits, state = behind.logits, behind.state
    found = np.zeros(len(texts))
    for place in range(longest):
        likely = np.log(np.maximum(probabilities(logits, 1.0), 1e-300))
        column = np.zeros(rows, np.int32)
        for row, (numbers, (first, _)) in enumerate(zip(ids, texts, strict=True)):
            if place < len(numbers):
                column[row] = numbers[place]
                found[row] += likely[row, numbers[place]] if place >= len(first) else 0.0
        logits, state = network.step(column, state)
    return found
