"""What a person leaves out of a corpus and puts back; the tunes left out are not trained on."""

from collections.abc import Collection
from dataclasses import replace

from composer.corpus.collection import Corpus, CorpusTune, LeftOut
from composer.errors import ComposerError

CHOSEN = "chosen"
"""The kind of reason of what a person left out."""


def leave_out(corpus: Corpus, positions: Collection[int]) -> Corpus:
    """The corpus without the tunes at these positions, which stand first among what is left out.

    Raises:
        ComposerError: no tune would remain.
    """
    gone = [tune for position, tune in enumerate(corpus.tunes) if position in positions]
    if len(gone) == len(corpus.tunes):
        raise ComposerError(
            f"That would leave out all {len(gone):,} tunes, and a corpus has one at least. Leave out "
            "fewer, or open another corpus."
        )
    kept = tuple(tune for position, tune in enumerate(corpus.tunes) if position not in positions)
    return replace(corpus, tunes=kept, left_out=(*map(_left_out, gone), *corpus.left_out))


def put_back(corpus: Corpus, left_out: Collection[LeftOut]) -> Corpus:
    """The corpus with these tunes, which a person left out, where they had been."""
    back = [one.tune for one in left_out if one.tune is not None]
    numbers = {tune.number for tune in back}
    remaining = tuple(one for one in corpus.left_out if one.tune is None or one.tune.number not in numbers)
    tunes = sorted((*corpus.tunes, *back), key=lambda tune: tune.number)
    return replace(corpus, tunes=tuple(tunes), left_out=remaining)


def chosen(corpus: Corpus) -> tuple[LeftOut, ...]:
    """What a person left out."""
    return tuple(one for one in corpus.left_out if one.tune is not None)


def _left_out(tune: CorpusTune) -> LeftOut:
    return LeftOut(
        source=tune.source,
        position=tune.position,
        line=tune.first_line,
        title=tune.title,
        reason="You left it out. Put it back to train on it.",
        kind=CHOSEN,
        text=tune.original or tune.text,
        tune=tune,
    )
