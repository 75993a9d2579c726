"""Rows of the list of Corpus: a tune's file stands there where there are several, and that it was mended."""

from collections.abc import Sequence
from pathlib import PurePath

from composer.corpus.collection import CorpusTune
from composer.ui.itemmodels.tune_row import LazyRows, TuneRow
from composer.ui.places.tune_rows import UNTITLED, spoken_meter
from composer.ui.words import say


def corpus_rows(tunes: Sequence[CorpusTune]) -> LazyRows:
    """Tunes of a corpus, with their positions among these."""
    several = len({tune.source for tune in tunes}) > 1
    return LazyRows(len(tunes), lambda positions: [_row(tunes[n], n, several) for n in positions])


def _row(tune: CorpusTune, position: int, several: bool) -> TuneRow:
    mended = say("mended") if tune.mended_from else ""
    file = PurePath(tune.source).name if several else ""
    return TuneRow(
        title=tune.title or say(UNTITLED),
        rhythm=tune.rhythm,
        key=tune.key,
        meter=spoken_meter(tune.meter),
        note=" · ".join(filter(None, (mended, file))),
        payload=position,
        remark=tune.source,
    )
