"""Puts tunes that a person mended into a corpus, in the place of the texts that were left out of it."""

from collections.abc import Mapping
from dataclasses import replace

from composer.corpus.collection import Corpus, CorpusTune, LeftOut
from composer.corpus.selection import Selection
from composer.errors import ComposerError
from composer.notation.tunebook import TuneText


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
        corpus, tunes=(*corpus.tunes, replace(tune, number=_next_number(corpus))), left_out=remaining
    )


def with_all_mended(corpus: Corpus, texts: Mapping[str, str]) -> Corpus:
    """The corpus as it was read once more, with what was mended before: text as found -> mended text."""
    for left_out in corpus.left_out:
        if left_out.text in texts and left_out.tune is None:
            try:
                corpus = with_mended(corpus, left_out, texts[left_out.text])
            except ComposerError:
                # Among other tunes, or in another form, it is left out for another reason.
                continue
    return corpus


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
