"""Bar lines of MusicXML: styles, repeats and endings, between one measure and the next."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from composer.importing.musicxml_notes import number
from composer.importing.written_music import PLAIN_BAR
from composer.notation.elements import Barline

_STYLES = {
    "light-light": "double", "light-heavy": "thin-thick", "heavy-light": "thick-thin",
    "heavy-heavy": "thin-thick",
    "dotted": "dotted", "dashed": "dotted", "none": "invisible",
}  # fmt: skip
_MOST_TIMES = 8


@dataclass(slots=True)
class _Edge:
    """What a measure says of its left or right end."""

    kind: str = ""
    repeat: int = 0
    endings: tuple[int, ...] = ()
    ends: bool = False
    discontinues: bool = False


def barlines(measures: Sequence[Element]) -> list[Barline]:
    """Before the first measure, between measures, and after the last."""
    lefts = [_edge(measure, "left") for measure in measures]
    rights = [_edge(measure, "right") for measure in measures]
    between = zip([_Edge(), *rights], [*lefts, _Edge()], strict=True)
    found = [_joined(right, left) for right, left in between]
    if found[-1] == PLAIN_BAR:
        found[-1] = replace(PLAIN_BAR, kind="thin-thick")
    return found


def _edge(measure: Element, location: str) -> _Edge:
    edge = _Edge()
    for line in measure.iterfind("barline"):
        if line.get("location", "right") != location:
            continue
        edge.kind = _STYLES.get((line.findtext("bar-style") or "").strip(), edge.kind)
        repeat = line.find("repeat")
        if repeat is not None and repeat.get("direction") == (
            "forward" if location == "left" else "backward"
        ):
            edge.repeat = min(max(1, number(repeat.get("times"), 2) - 1), _MOST_TIMES)
        for ending in line.iterfind("ending"):
            if ending.get("type") == "start":
                edge.endings = _numbers(ending.get("number", ""))
            else:
                edge.ends, edge.discontinues = True, ending.get("type") == "discontinue"
    return edge


def _numbers(text: str) -> tuple[int, ...]:
    found = (part.strip() for part in text.replace(".", ",").replace(" ", ",").split(","))
    return tuple(
        int(part) for part in found if part.isascii() and part.isdigit() and 0 < int(part[:3]) < 100
    ) or (1,)


def _joined(right: _Edge, left: _Edge) -> Barline:
    """An ending that stops where no other begins needs a line that ends it."""
    ends = right.ends and not left.endings and not right.repeat
    kind = right.kind or left.kind or "single"
    return replace(
        PLAIN_BAR,
        kind=kind,
        repeat_end=right.repeat,
        repeat_start=left.repeat > 0,
        endings=left.endings,
        ends_ending=ends,
    )
