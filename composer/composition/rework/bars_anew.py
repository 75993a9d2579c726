"""Composes chosen bars of a tune anew, in as many ways as are wanted, each another one where that can be."""

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np

from composer.composition.reading import Read, reading
from composer.composition.rework.candidates import Drawing, Stretch, Way, choose
from composer.composition.rework.matching import MatchedTune
from composer.composition.rework.settings import ReworkSettings
from composer.composition.rework.similarity import contour_likeness, likeness
from composer.composition.rework.splicing import canonical_with

MOST_ROUNDS = 4
"""So often ways are drawn until one is another than all before."""
LEAST_LIKENESS = Fraction(1, 2)
"""A variation shares at least so much of its time with what it varies."""
MOST_CHOSEN_FROM = 4
"""Of the ways that are drawn for bars like others, so many, the most alike, are chosen from; for answers
those that differ most from the question: a network that looks back likes to say the same again."""
Music = Mapping[int, str]


@dataclass(eq=False)
class BarsAnew:
    """Composes one tune's bars.

    Attributes:
        start: what the network reads before the first stretch.
        varied: what is composed must sound like a variation of what stood there.
        returning: the music of bars that are not composed, but are others over again.
        unwanted: music of the composed bars that would be no other way, beside what stands there.
        drawn, masked: characters drawn so far, and the probability that the constraint took from them.
    """

    tune: MatchedTune
    stretches: tuple[Stretch, ...]
    drawing: Drawing
    settings: ReworkSettings
    prime: str
    varied: bool = False
    returning: Music = field(default_factory=dict)
    unwanted: Sequence[Sequence[str]] = ()
    drawn: int = 0
    masked: float = 0.0
    _found: set[tuple[str, ...]] = field(default_factory=set)
    _start: Read | None = None

    def __post_init__(self) -> None:
        indices = [index for stretch in self.stretches for index in stretch.indices]
        for old in ([self.tune.music(index) for index in indices], *self.unwanted):
            self._found.add(self._essence({**self.returning, **dict(zip(indices, old, strict=True))}))

    def ways(self, number: int) -> Iterator[Music | None]:
        """Yields None now and then, so that it can be stopped, and last the music of all bars by index."""
        music = dict(self.returning)
        for place, stretch in enumerate(self.stretches):
            last = place + 1 == len(self.stretches)
            after = yield from self._behind(stretch, music, place)
            for way in self._stretch(stretch, after, (self.settings.seed + number, place), music, last):
                if way is None:
                    yield None
                else:
                    music.update(zip(stretch.indices, way.bars, strict=True))
        self._found.add(self._essence(music))
        yield music

    def _behind(self, stretch: Stretch, music: Music, place: int) -> Generator[None, None, Read]:
        """What the network knows before a stretch; before the first one it is always the same."""
        if place == 0 and self._start is not None:
            return self._start
        context = self.prime + canonical_with(self.tune, music, stretch.indices[0]) + stretch.head
        behind = yield from reading(self.drawing.network, self.drawing.vocabulary, context)
        if place == 0:
            self._start = behind
        return behind

    def _stretch(
        self, stretch: Stretch, after: Read, seed: tuple[int, int], before: Music, last: bool
    ) -> Iterator[Way | None]:
        """Draws until a way is another one; where none is after so many rounds, one of the last."""
        generator = np.random.default_rng([*seed, 1])
        ways: tuple[Way, ...] = ()
        weights: list[float] = []
        for round_ in range(MOST_ROUNDS):
            for ways in self.drawing.ways(stretch, after, (*seed, 2 + round_)):  # noqa: B007
                yield None
            self.drawn += sum(way.drawn for way in ways)
            self.masked += sum(way.masked for way in ways)
            weights = self.drawing.weights(ways, stretch, after)
            fitting = self._fitting(stretch, ways)
            if last:
                fitting = tuple(way for way in fitting if not self._is_old(stretch, way, before))
            if chosen := choose(ways, weights, fitting, generator):
                yield chosen
                return
        yield choose(ways, weights, ways, generator)

    def _fitting(self, stretch: Stretch, ways: tuple[Way, ...]) -> tuple[Way, ...]:
        """The ways that are what was asked for, as far as there are such."""
        if stretch.models:
            return self._alike(stretch, ways)
        return self._answering(stretch, ways) if stretch.questions else self._varying(stretch, ways)

    def _varying(self, stretch: Stretch, ways: tuple[Way, ...]) -> tuple[Way, ...]:
        """The ways that sound like variations; all of them where no variation is asked for."""
        if not self.varied:
            return ways
        alike = {way: likeness(self.tune, stretch.indices, way.bars) for way in ways}
        least = min(LEAST_LIKENESS, max(alike.values()))
        return tuple(way for way, share in alike.items() if share >= least)

    def _alike(self, stretch: Stretch, ways: tuple[Way, ...]) -> tuple[Way, ...]:
        """The ways that rise and fall most as their models do."""

        def alike(way: Way) -> float:
            return contour_likeness(self.tune, stretch.indices, way.bars, stretch.models)

        return tuple(sorted(ways, key=alike, reverse=True)[:MOST_CHOSEN_FROM])

    def _answering(self, stretch: Stretch, ways: tuple[Way, ...]) -> tuple[Way, ...]:
        """The ways that differ most from the bars that they answer."""

        def alike(way: Way) -> Fraction:
            return likeness(self.tune, stretch.indices, way.bars, stretch.questions)

        return tuple(sorted(ways, key=alike)[:MOST_CHOSEN_FROM])

    def _is_old(self, stretch: Stretch, way: Way, before: Music) -> bool:
        return self._essence({**before, **dict(zip(stretch.indices, way.bars, strict=True))}) in self._found

    def _essence(self, music: Music) -> tuple[str, ...]:
        """The music without its spaces, by which ways are told from each other."""
        return tuple(music[index].replace(" ", "") for index in sorted(music))
