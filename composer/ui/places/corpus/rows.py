"""Rows of the list of Corpus: a tune's file stands there where there are several, and that it was mended."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from composer.corpus.collection import CorpusTune
from composer.ui.itemmodels.tune_row import LazyRows, TuneRow
from composer.ui.places.tune_rows import corpus_row
from composer.ui.words import say


def corpus_rows(tunes: Sequence[CorpusTune]) -> LazyRows:
    """Tunes of a corpus, with their positions among these."""
    several = len({tune.source for tune in tunes}) > 1
    return LazyRows(len(tunes), lambda positions: [_row(tunes[n], n, several) for n in positions])


def _row(tune: CorpusTune, position: int, several: bool) -> TuneRow:
    mended = say("mended") if tune.mended_from else ""
    file = PurePath(tune.source).name if several else ""
    return replace(corpus_row(tune, position), note=" · ".join(filter(None, (mended, file))))
