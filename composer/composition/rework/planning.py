"""Makes a plan of a wish: which bars are drawn, behind what, and how they are put into the tune."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from composer.composition.compass import WIDEST_HIGHEST, WIDEST_LOWEST, Compass
from composer.composition.constraint.building import LEAST_BARS
from composer.composition.constraint.grammar import Grammar
from composer.composition.constraint.header import HeaderGrammar, HeaderValues
from composer.composition.constraint.lengths import Lengths
from composer.composition.constraint.tune_grammars import TuneGrammars
from composer.composition.network import SteppingNetwork
from composer.composition.reading import Read, reading
from composer.composition.rework.bars_anew import BarsAnew
from composer.composition.rework.candidates import Drawing, Stretch
from composer.composition.rework.going_on import follow_on
from composer.composition.rework.matching import MatchedTune
from composer.composition.rework.outlines import Outline, outline_of
from composer.composition.rework.requests import KINDS, StartPoint, Wish, start_point, tie_before
from composer.composition.rework.settings import FOLLOWING_BARS, ReworkSettings
from composer.composition.rework.splicing import canonical_with, spliced
from composer.composition.rework.tasks import bar_task
from composer.composition.writing import Text, Writer
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError

OCTAVE = 12


class Plan(Protocol):
    """What composes the ways of one wish.

    Attributes:
        drawn: characters drawn so far.
        masked_probability: the share of their probability that the constraint masked.
    """

    @property
    def drawn(self) -> int: ...
    @property
    def masked_probability(self) -> float: ...
    def way(self, number: int) -> Iterator[str]:
        """Yields the tune as far as it has come, again and again, and last the whole tune."""


def plan(
    network: SteppingNetwork, vocabulary: Vocabulary, tune: MatchedTune, wish: Wish, settings: ReworkSettings
) -> Plan:
    """The plan for a wish.

    Raises:
        ComposerError: the wish can't be met.
    """
    if wish.kind not in KINDS:
        raise ComposerError(f"“{wish.kind}” is none of the ways to work on a tune: {', '.join(KINDS)}.")
    tunes = _tunes(vocabulary, _compass_of(tune) if wish.kind == "answer" else None)
    drawing = Drawing(network, vocabulary, _grammar(vocabulary, tunes), settings.sampling)
    prime = "" if vocabulary.unknown("\n\n") else "\n\n"
    if wish.kind == "continue":
        start = start_point(wish, tune)
        if start.bar == len(tune.bars) or not tune.is_finished:
            return _GoingOn(tune, start, drawing, tunes, settings, prime)
        outline = Outline((tuple(range(start.bar, len(tune.bars))),), start)
    else:
        outline = outline_of(wish, tune)
    stretches = tuple(_stretch(tune, run, tunes.lengths, outline) for run in outline.runs)
    for stretch in stretches:
        drawing.check(stretch, tune.number(stretch.indices[0]))
    bars = BarsAnew(
        tune, stretches, drawing, settings, prime, outline.varied, outline.returning, outline.unwanted
    )
    return _BarsPlan(bars, outline.start)


@dataclass(eq=False)
class _BarsPlan:
    bars: BarsAnew
    start: StartPoint

    @property
    def drawn(self) -> int:
        return self.bars.drawn

    @property
    def masked_probability(self) -> float:
        return self.bars.masked / max(self.bars.drawn, 1)

    def way(self, number: int) -> Iterator[str]:
        for music in self.bars.ways(number):
            if music is None:
                yield ""
            else:
                first = self.bars.stretches[0].indices[0]
                placed = {**music, first: self.start.replacement + music[first]}
                yield spliced(self.bars.tune, placed, self.start.kept)


@dataclass(eq=False)
class _GoingOn:
    tune: MatchedTune
    start: StartPoint
    drawing: Drawing
    tunes: TuneGrammars
    settings: ReworkSettings
    prime: str
    drawn: int = 0
    masked: float = 0.0
    _behind: Read | None = field(default=None)

    def __post_init__(self) -> None:
        self._text(0)  # says at once what does not fit

    @property
    def masked_probability(self) -> float:
        return self.masked / max(self.drawn, 1)

    def way(self, number: int) -> Iterator[str]:
        kept, text = self._kept(), self._text(number)
        context = self.prime + canonical_with(self.tune, {}, self.start.bar) + self._head
        if self._behind is None:
            self._behind = yield from self._read(context, kept)
        writer = Writer(self.drawing.network, self.drawing.vocabulary, self._behind, self.settings.sampling)
        for _ in writer.write(iter([text])):
            yield kept + text.text
        self.drawn, self.masked = self.drawn + text.drawn, self.masked + text.masked
        yield kept + text.text.rstrip("\n") + "\n"

    def _read(self, context: str, kept: str) -> Generator[str, None, Read]:
        slowly = reading(self.drawing.network, self.drawing.vocabulary, context)
        while True:
            try:
                next(slowly)
            except StopIteration as ended:
                behind: Read = ended.value
                return behind
            yield kept

    @property
    def _head(self) -> str:
        return self.start.head + self.start.replacement

    def _kept(self) -> str:
        """The written text that stays."""
        if self.start.bar == len(self.tune.bars):
            text = self.tune.tune.text.rstrip()
            behind = text[self.tune.bars[-1].end :] if self.tune.bars else ""
            # What follows on a line of a comment would be part of it.
            return text + "\n" if "%" in behind or "\n" in behind else text
        end = self.start.kept or self.tune.bars[self.start.bar].start
        return self.tune.tune.text[:end] + self.start.replacement

    def _text(self, number: int) -> Text:
        tie = tie_before(self.tune, self.start.bar)
        grammar = self.drawing.grammar
        characters = self.settings.characters
        follower = follow_on(self.tune, self.start.bar, self._head, tie, self.tunes, grammar, characters)
        return Text(number, self.settings.seed + number, characters, "", follower)


def _stretch(tune: MatchedTune, run: tuple[int, ...], lengths: Lengths, outline: Outline) -> Stretch:
    last, start = run[-1], outline.start
    tasks = tuple(bar_task(tune, index, lengths, outline.demand(tune, index, run)) for index in run)
    until = min(last + 1 + FOLLOWING_BARS, len(tune.bars))
    following = "".join(tune.music(index) + tune.between(index) for index in range(last + 1, until))
    behind = tasks[-1].behind + following if following else ""
    models = tuple(outline.models[index] for index in run if index in outline.models)
    tie = "" if run[0] - 1 in outline.returning else tie_before(tune, run[0])
    return Stretch(tasks, tie, start.head + start.replacement, behind, models, outline.questions)


def _tunes(vocabulary: Vocabulary, cadence: Compass | None) -> TuneGrammars:
    """The grammars; for cadences on the key note within a compass, where one is given."""
    known, compass = frozenset(vocabulary.characters), cadence or Compass()
    ends_on_tonic, bounds = cadence is not None, (compass.lowest, compass.highest)
    return TuneGrammars(Lengths(known), known, *bounds, ends_on_tonic, least_bars=LEAST_BARS)


def _compass_of(tune: MatchedTune) -> Compass:
    """The tune's own compass, an octave at least: of a long last note the octave is hardly weighed."""
    events = [event for bar in tune.bars for event in bar.events]
    heights = [pitch.midi for event in events for pitch in event.pitches]
    highest = min(max(heights, default=WIDEST_HIGHEST), WIDEST_HIGHEST)
    lowest = max(min([*heights, highest - OCTAVE]), WIDEST_LOWEST)
    return Compass(lowest, max(highest, lowest + OCTAVE))


def _grammar(vocabulary: Vocabulary, tunes: TuneGrammars) -> Grammar:
    known = frozenset(vocabulary.characters)
    header = HeaderGrammar(HeaderValues(), tunes.lengths, known, False, lambda header: True)
    return Grammar(header, tunes, vocabulary)
