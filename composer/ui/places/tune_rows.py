"""Rows of tune lists, made from what the rooms below hand out."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from composer.library.records import KeptTune
from composer.ui.itemmodels.tune_row import LazyRows, TuneRow
from composer.ui.widgets.drag_source import Offer
from composer.ui.widgets.tune_list import RowsMimeProvider, TuneList
from composer.ui.words import say

UNTITLED = "Untitled"
MOST_TOLD = 3
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
    return replace(_row(kept.title, kept.text, note="", payload=kept.identifier), starred=kept.favourite)


def file_row(text: str, position: int, problems: Sequence[str] | None, note: str) -> TuneRow:
    """A tune of a file; like one of the library, but for its problems, which are None until it is checked."""
    title = _TITLE.search(text)
    row = _row(title[1].strip() if title else "", text, note=note, payload=position)
    if problems is None:
        return row
    return replace(row, problems=len(problems), remark="\n".join(say(one) for one in problems[:MOST_TOLD]))


def kept_rows(
    identifiers: Sequence[int],
    tunes_of: TunesOf,
    beside: Callable[[KeptTune], str] = lambda _kept: "",
    seen: Callable[[Iterable[KeptTune]], None] = lambda _tunes: None,
) -> LazyRows:
    """Tunes of the library, each read when it is seen, which `seen` is told."""

    def make(positions: range) -> list[TuneRow]:
        numbers = identifiers[positions.start : positions.stop]
        found = tunes_of(numbers)
        seen(found.values())
        return [
            replace(kept_row(found[n]), beside=beside(found[n]))
            if n in found
            else TuneRow(say(GONE), payload=n)
            for n in numbers
        ]

    return LazyRows(len(identifiers), make)


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
