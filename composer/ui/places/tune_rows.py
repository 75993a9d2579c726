"""Rows of tune lists, made from what the rooms below hand out."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from composer.corpus.collection import CorpusTune
from composer.library.records import KeptTune
from composer.ui.itemmodels.tune_row import LazyRows, TuneRow
from composer.ui.widgets.drag_source import Offer
from composer.ui.widgets.tune_list import RowsMimeProvider, TuneList

UNTITLED = "Untitled"
GONE = "Deleted for good meanwhile"
_TITLE = re.compile(r"^T:[ \t]*(\S[^\n%]{0,200})", re.MULTILINE)
_FIELD = re.compile(r"^([RMK]):[ \t]*(\S[^\n%]{0,30})", re.MULTILINE)

PayloadMimeProvider = Callable[[list[int]], Offer]
TunesOf = Callable[[Sequence[int]], Mapping[int, KeptTune]]


def dragging(tunes: TuneList, provider: PayloadMimeProvider) -> RowsMimeProvider:
    """Turns the positions that a list drags into the payloads of its rows, for `provider`."""

    def provide(positions: tuple[int, ...]) -> Offer:
        return provider([tunes.tunes.row(position).payload for position in positions])

    return provide


def kept_row(kept: KeptTune) -> TuneRow:
    """A tune of the library; looks at its fields only, because a library may hold thousands."""
    made_by = f"{kept.provenance.model}, seed {kept.provenance.seed}" if kept.provenance.model else ""
    title = ("★ " if kept.favourite else "") + (kept.title or UNTITLED)
    return _row(title, kept.text, note=made_by, payload=kept.identifier)


def file_row(text: str, position: int, problems: int | None, note: str) -> TuneRow:
    """A tune of a file; like one of the library, but for its problems."""
    title = _TITLE.search(text)
    row = _row(title[1].strip() if title else UNTITLED, text, note=note, payload=position)
    return replace(row, problems=problems)


def kept_rows(identifiers: Sequence[int], tunes_of: TunesOf) -> LazyRows:
    """Tunes of the library, each read when it is seen."""

    def make(positions: range) -> list[TuneRow]:
        numbers = identifiers[positions.start : positions.stop]
        found = tunes_of(numbers)
        return [kept_row(found[n]) if n in found else TuneRow(GONE, payload=n) for n in numbers]

    return LazyRows(len(identifiers), make)


def corpus_rows(tunes: Sequence[CorpusTune]) -> LazyRows:
    """Tunes of a corpus, with their positions."""
    return LazyRows(len(tunes), lambda positions: [corpus_row(tunes[n], n) for n in positions])


def corpus_row(tune: CorpusTune, position: int) -> TuneRow:
    """A tune of a corpus, which was checked when the corpus was read."""
    return TuneRow(
        title=tune.title or UNTITLED,
        rhythm=tune.rhythm,
        key=tune.key,
        meter=spoken_meter(tune.meter),
        note=f"{tune.source} · mended" if tune.mended_from else tune.source,
        payload=position,
    )


def _row(title: str, text: str, note: str, payload: int) -> TuneRow:
    fields = dict(reversed(_FIELD.findall(text)))
    return TuneRow(
        title=title,
        rhythm=fields.get("R", ""),
        key=fields.get("K", ""),
        meter=spoken_meter(fields.get("M", "")),
        note=note,
        payload=payload,
    )


def spoken_meter(field: str) -> str:
    """A meter in figures: beside a key, the sign for common time reads like one."""
    return {"C": "4/4", "C|": "2/2"}.get(field.strip(), field.strip())
