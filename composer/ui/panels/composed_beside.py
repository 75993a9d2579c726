"""Finds and engraves a composed tune and the training tune that it shares most with, away from the window."""

from collections.abc import Iterator
from dataclasses import dataclass

from composer.composition.originality.bars import bars_of
from composer.composition.originality.comparison import Originality
from composer.corpus.collection import Corpus, CorpusTune
from composer.corpus.reading import read_corpus
from composer.errors import ComposerError
from composer.notation.elements import Span
from composer.notation.reader import read_tune
from composer.score.engraving import Engraver, Engraving

GONE = (
    "“{title}” can’t be shown: the tunes that the model learned from are not where they were. "
    "Put them back, or train the model again."
)


@dataclass(frozen=True)
class Side:
    """One of the two tunes, and where the bars stand that both have."""

    title: str
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Page:
    """The page of one side, 0 or 1."""

    side: int
    engraving: Engraving


def beside(
    text: str, found: Originality, sources: tuple[str, ...], width: int
) -> Iterator[tuple[Side, Side] | Page | None]:
    """Yields None while it reads, then both sides, then the page of each.

    Raises:
        ComposerError: the training tune can't be found any more.
    """
    corpus: Corpus | None = None
    for progress in read_corpus(sources):
        corpus = progress if isinstance(progress, Corpus) else None
        yield None
    tune = _tune(corpus, found)
    own = Side(read_tune(text).title or "Untitled", text, found.spans)
    sides = own, _training_side(tune, found)
    yield sides
    engraver = Engraver()
    try:
        for number, side in enumerate(sides):
            yield Page(number, engraver.engrave(side.text, width))
    finally:
        engraver.close()


def _tune(corpus: Corpus | None, found: Originality) -> CorpusTune:
    tunes = corpus.tunes if corpus is not None else ()
    if not 0 <= found.tune < len(tunes) or tunes[found.tune].title != found.title:
        raise ComposerError(GONE.format(title=found.title or "The training tune"))
    return tunes[found.tune]


def _training_side(tune: CorpusTune, found: Originality) -> Side:
    text = f"X:1\nT:{tune.title}\n{tune.text}"
    bars = bars_of(read_tune(text))[found.first_bar : found.first_bar + found.longest_run]
    return Side(tune.title or "Untitled", text, tuple(bar.span for bar in bars))
