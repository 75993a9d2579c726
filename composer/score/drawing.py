"""Draws a tune's text as pages: reading, MusicXML, verovio, and SVG that every reader can draw."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import verovio

from composer.notation.elements import Span, Tune
from composer.notation.reader import read_tune
from composer.score.musicxml import compact_musicxml
from composer.score.musicxml_measures import MeasureMemory
from composer.score.svg import HeaderLine, drawable

_NOTE = re.compile(r'<g id="(n(\d+)-(\d+)(?:\.\d+)?)" class="(?:note|rest|mRest)\b')
# verovio's own largest page; one page of that height, cut to its content, is "no pages".
_ENDLESS = 60_000
# Of verovio's title, and between header and music, in its drawing units; a unit is half a staff space.
_TITLE_HEIGHT = 541
_HEADER_GAP = 350
_UNIT = 90
_MOST_MARGIN_UNITS = 10
# verovio makes room for a title only where there is one; ours is drawn in its place.
_PLACEHOLDER = "·"


@dataclass(frozen=True, slots=True)
class DrawnNote:
    """A note or rest on a page, and the stretch of text that it stands for; pages count from 0."""

    element_id: str
    page: int
    span: Span


@dataclass(frozen=True, slots=True)
class Drawing:
    """Pages as SVG, and where each note of the text stands on them."""

    pages: tuple[str, ...]
    notes: tuple[DrawnNote, ...]


class Draughtsman:
    """Holds verovio's toolkit, which takes its fonts into memory once."""

    def __init__(self) -> None:
        verovio.enableLog(verovio.LOG_OFF)
        self._toolkit: Any = verovio.toolkit()
        self._memory = MeasureMemory()

    def draw(self, text: str, width: int, scale: int = 40, page_height: int | None = None) -> Drawing:
        """Draws the first tune of `text`.

        Args:
            width: of a page, in pixels.
            scale: size of the music in percent; 40 gives staves 29 pixels high.
            page_height: in pixels; None draws one page as high as its content.
        """
        tune = read_tune(text)
        document = compact_musicxml(tune, self._memory, title=_PLACEHOLDER)
        if not document:
            return Drawing((), ())
        lines = header_lines(tune)
        self._toolkit.setOptions(_options(width, scale, page_height, lines))
        if not self._toolkit.loadData(document):
            raise ValueError("verovio does not read what music21 wrote.")
        count = self._toolkit.getPageCount()
        pages = [self._toolkit.renderToSVG(number + 1) for number in range(count)]
        drawn = [drawable(page, lines if number == 0 else ()) for number, page in enumerate(pages)]
        return Drawing(tuple(drawn), tuple(_notes(drawn)))


def _options(
    width: int, scale: int, page_height: int | None, header: Sequence[HeaderLine]
) -> dict[str, object]:
    height = _ENDLESS if page_height is None else page_height * 100 // scale
    return {
        "pageWidth": max(100, min(100_000, width * 100 // scale)),
        "pageHeight": max(100, min(_ENDLESS, height)),
        "adjustPageHeight": page_height is None,
        "scale": scale,
        "svgViewBox": True,
        "breaks": "auto",
        "header": "auto" if header else "none",
        "footer": "none",
        "bottomMarginHeader": _header_margin(header),
        "smuflTextFont": "none",
        "svgFormatRaw": True,
        "svgRemoveXlink": False,
        "xmlIdSeed": 1,
    }


def _header_margin(header: Sequence[HeaderLine]) -> float:
    """Units of space under verovio's own title that make room for our header in its place."""
    height = max((line.baseline for line in header), default=0) + _HEADER_GAP
    return max(0, min(_MOST_MARGIN_UNITS, (height - _TITLE_HEIGHT) / _UNIT))


def header_lines(tune: Tune) -> list[HeaderLine]:
    """Title, further titles, rhythm and composer as a printed tune book sets them."""
    titles = [title for title in tune.fields("T") if title]
    rhythm = next((value for value in tune.fields("R") if value), "")
    composer = ", ".join(value for value in tune.fields("C") if value)
    origin = next((value for value in tune.fields("O") if value), "")
    right = f"{composer} ({origin})" if composer and origin else composer or origin
    lines: list[HeaderLine] = []
    baseline = 0
    if titles:
        baseline += 500
        lines.append(HeaderLine(titles[0], "middle", 640, baseline))
    if titles[1:]:
        baseline += 430
        lines.append(HeaderLine("; ".join(titles[1:]), "middle", 420, baseline))
    baseline += 400
    if rhythm:
        lines.append(HeaderLine(rhythm, "start", 420, baseline, italic=True))
    if right:
        lines.append(HeaderLine(right, "end", 420, baseline, italic=True))
    return lines


def _notes(pages: Sequence[str]) -> list[DrawnNote]:
    return [
        DrawnNote(found[1], number, Span(int(found[2]), int(found[3])))
        for number, page in enumerate(pages)
        for found in _NOTE.finditer(page)
    ]
