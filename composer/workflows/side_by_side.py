"""Finds and engraves a composed tune and the training tune that it shares most with, away from the window."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

from composer.composition.originality.comparison import Originality
from composer.corpus.collection import Corpus, CorpusTune
from composer.corpus.reading import read_corpus
from composer.errors import ComposerError
from composer.melody.bars import bars_of
from composer.notation.elements import Span
from composer.notation.reader import read_tune
from composer.score.engraving import Engraver, Engraving
from composer.workflows.known_tunes import KnownTunes, require_known

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
    text: str, found: Originality, sources: tuple[str, ...], width: int, known: KnownTunes
) -> Iterator[tuple[Side, Side] | Page | None]:
    """Yields None while it reads, then both sides, then the page of each.

    Raises:
        ComposerError: the training tune can't be found any more, or was never read here.
    """
    require_known(sources, known)
    tune = yield from _found_in(sources, found)
    own = Side(read_tune(text).title or "Untitled", text, found.spans)
    sides = own, _training_side(tune, found)
    yield sides
    engraver = Engraver()
    try:
        for number, side in enumerate(sides):
            yield Page(number, engraver.engrave(side.text, width))
    finally:
        engraver.close()


def _found_in(sources: Sequence[str], found: Originality) -> Generator[None, None, CorpusTune]:
    """Reads source after source until the tune is there: where it was counted, or else by its title."""
    before, named = 0, None
    for source in sources:
        corpus: Corpus | None = None
        for progress in read_corpus([source]):
            corpus = progress if isinstance(progress, Corpus) else None
            yield None
        tunes = corpus.tunes if corpus is not None else ()
        place = found.tune - before
        if 0 <= place < len(tunes) and tunes[place].title == found.title:
            return tunes[place]
        named = named or next((tune for tune in tunes if _may_be(tune, found)), None)
        before += len(tunes)
    if named is None:
        raise ComposerError(GONE.format(title=found.title or "The training tune"))
    return named


def _may_be(tune: CorpusTune, found: Originality) -> bool:
    """A tune of that title that has the bars which are shared."""
    return (
        tune.title == found.title
        and len(bars_of(read_tune(tune.text))) >= found.first_bar + found.longest_run
    )


def _training_side(tune: CorpusTune, found: Originality) -> Side:
    text = f"X:1\nT:{tune.title}\n{tune.text}"
    bars = bars_of(read_tune(text))[found.first_bar : found.first_bar + found.longest_run]
    return Side(tune.title or "Untitled", text, tuple(bar.span for bar in bars))
