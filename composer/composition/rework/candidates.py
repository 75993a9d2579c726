"""Draws several ways for bars next to each other and chooses one that leads into the bars that follow.

The network reads from left to right only, so what it draws knows nothing of the locked bars behind. Each way
is therefore weighed by how likely the network finds these bars after it, and one is chosen with a probability
in proportion to its weight: sampling importance resampling (D. B. Rubin, 1988), which draws the more exactly
as the network would if it could read to the right, the more ways there are.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from composer.composition.constraint.grammar import Grammar
from composer.composition.network import SteppingNetwork
from composer.composition.reading import Read, log_likelihoods
from composer.composition.rework.follower import StretchFollower
from composer.composition.rework.settings import CANDIDATES
from composer.composition.rework.tasks import BarTask
from composer.composition.sampling import Sampling
from composer.composition.writing import Text, Writer
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError

MOST_CHARACTERS = 100_000


@dataclass(frozen=True)
class Stretch:
    """Bars next to each other that are composed anew.

    Attributes:
        tasks: the bars.
        tie: the pitch that a tie before them leads to.
        head: what the first bar begins with and keeps.
        following: the canonical text behind the last bar's bar line that a way is judged by.
        models: the indices of the bars that these are to be like, one for each; empty for none.
        questions: in the same way, of the bars that these answer and are to differ from.
    """

    tasks: tuple[BarTask, ...]
    tie: str = ""
    head: str = ""
    following: str = ""
    models: tuple[int, ...] = ()
    questions: tuple[int, ...] = ()

    @property
    def candidates(self) -> int:
        """How many ways are drawn for each one that is chosen."""
        return CANDIDATES if self.following or self.models or self.questions else 1

    @property
    def indices(self) -> tuple[int, ...]:
        """The bars' indices."""
        return tuple(task.index for task in self.tasks)


@dataclass(frozen=True)
class Way:
    """One way to compose a stretch: the music of its bars, and all that was drawn, bar lines included."""

    bars: tuple[str, ...]
    text: str
    drawn: int
    masked: float


@dataclass(frozen=True, eq=False)
class Drawing:
    """What ways are drawn with."""

    network: SteppingNetwork
    vocabulary: Vocabulary
    grammar: Grammar
    sampling: Sampling

    def ways(self, stretch: Stretch, after: Read, seed: Sequence[int]) -> Iterator[tuple[Way, ...]]:
        """Yields nothing now and then, so that it can be stopped, and last all ways."""
        seeds = np.random.SeedSequence(list(seed)).generate_state(CANDIDATES, np.uint64)
        texts: list[Text] = []
        for index, number in enumerate(seeds[: stretch.candidates]):
            follower = StretchFollower(self.grammar, stretch.tasks, stretch.tie, stretch.head)
            texts.append(Text(index, int(number), MOST_CHARACTERS, "", follower))
        writer = Writer(self.network, self.vocabulary, after, self.sampling, len(texts))
        for _ in writer.write(iter(texts)):
            yield ()
        yield tuple(_way(text) for text in texts)

    def check(self, stretch: Stretch, number: int) -> None:
        """Raises ComposerError where the first bar, which has this number, can't begin as it must."""
        follower = StretchFollower(self.grammar, stretch.tasks, stretch.tie, stretch.head)
        if follower.misfit is not None:
            raise ComposerError(
                f"Bar {number} can’t begin with “{stretch.head}”: "
                f"“{stretch.head[follower.misfit :]}” does not fit there. Choose another note, or compose "
                "the whole bar anew."
            )

    def weights(self, ways: Sequence[Way], stretch: Stretch, after: Read) -> list[float]:
        """How likely what follows is behind each, the likeliest 1; tempered as the drawing is."""
        if not stretch.following:
            return [1.0] * len(ways)
        texts = [(way.text, stretch.following) for way in ways]
        found = log_likelihoods(self.network, self.vocabulary, texts, after) / self.sampling.temperature
        weights: list[float] = np.exp(found - found.max()).tolist()
        return weights


def choose(
    ways: Sequence[Way],
    weights: Sequence[float],
    allowed: Collection[Way],
    generator: np.random.Generator,
) -> Way | None:
    """One of the ways that are allowed, with a probability in proportion to its weight."""
    fitting = [(way, weight) for way, weight in zip(ways, weights, strict=True) if way in allowed]
    total = sum(weight for _, weight in fitting)
    threshold = generator.random() * total
    for way, weight in fitting:
        threshold -= weight
        if threshold <= 0:
            return way
    return fitting[-1][0] if fitting else None


def _way(text: Text) -> Way:
    assert isinstance(text.follower, StretchFollower)
    return Way(tuple(text.follower.bars), text.text, text.drawn, text.masked)
