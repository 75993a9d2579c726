"""What a person changes in a corpus: tunes are left out and put back, broken ones mended in their place."""

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import replace

from composer.corpus.collection import Corpus, CorpusTune, LeftOut
from composer.corpus.selection import Selection
from composer.errors import ComposerError
from composer.notation.tunebook import TuneText

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


def with_mended(corpus: Corpus, left_out: LeftOut, text: str) -> Corpus:
    """The corpus with a tune that was left out, as `text` has it now; it stands last, so that others stay.

    Raises:
        ComposerError: the text is still no use, or its music is in the corpus already.
    """
    found = TuneText(text, left_out.position, left_out.line)
    tune = Selection(corpus.form).take(found, left_out.source, left_out.collection)
    if isinstance(tune, LeftOut):
        raise ComposerError(
            f"“{left_out.title or 'Untitled'}” can’t be taken into the corpus yet. {tune.reason} Mend the "
            "text on the page, or leave the tune out."
        )
    if same := _same_music(corpus, tune):
        raise ComposerError(
            f"“{tune.title or 'Untitled'}” has the same notes as “{same.title or 'Untitled'}” of "
            f"“{same.source}”, which is in the corpus already, so it is counted once."
        )
    remaining = tuple(one for one in corpus.left_out if one is not left_out)
    return replace(
        corpus,
        tunes=(*corpus.tunes, replace(tune, number=_next_number(corpus), mended_from=left_out.found)),
        left_out=remaining,
    )


def with_all_mended(corpus: Corpus, texts: Mapping[str, str]) -> Corpus:
    """The corpus as it was read once more, with what was mended before: text as found -> mended text.

    In this order, so that the corpus is the same again.
    """
    left_out = {one.text: one for one in reversed(corpus.left_out) if one.tune is None}
    for found in filter(left_out.get, texts):
        # Among other tunes, or in another form, it may be left out for another reason.
        with suppress(ComposerError):
            corpus = with_mended(corpus, left_out[found], texts[found])
    return corpus


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


def _same_music(corpus: Corpus, tune: CorpusTune) -> CorpusTune | None:
    music, signatures = _music(tune), (tune.key, tune.meter)
    alike = (other for other in corpus.tunes if (other.key, other.meter) == signatures)
    return next((other for other in alike if _music(other) == music), None)


def _music(tune: CorpusTune) -> str:
    """What the network sees of it but for its rhythm: titles are not in there in canonical form."""
    return "\n".join(line for line in tune.text.splitlines() if not line.startswith(("R:", "X:")))


def _next_number(corpus: Corpus) -> int:
    back = (one.tune for one in corpus.left_out if one.tune is not None)
    return max((tune.number for tune in (*corpus.tunes, *back)), default=-1) + 1
