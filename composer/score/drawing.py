"""Draws a tune's text as pages: reading, MusicXML, verovio, and SVG that every reader can draw."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import verovio

from composer.errors import ComposerError
from composer.notation.elements import Barline, Event, Span, Tune
from composer.notation.reader import read_tune
from composer.score.musicxml import compact_musicxml
from composer.score.musicxml_measures import MeasureMemory
from composer.score.page_header import page_header
from composer.score.svg import LYRIC_SIZE, drawable
from composer.score.under_notes import UnderNotes, with_holes, with_notation
from composer.score.words_after import with_words, words_after
from composer.score.written_lines import AS_WRITTEN, Lines, line_breaking

_NOTE = re.compile(r'<g id="(n(\d+)-(\d+)(?:\.\d+)?)" class="(?:note|rest|mRest)\b')
# verovio's own largest page; one page of that height, cut to its content, is "no pages".
_ENDLESS = 60_000
# A thousand take about 0.15 seconds.
MOST_NOTES = 16_000
# Twice as many take four times as long: verovio takes 1.2 seconds for so many.
MOST_ENDINGS = 500
# Degrees are for programs; verovio draws them beside the text that has them, whatever `print-object` says.
_DEGREE = re.compile(r"<degree\b.*?</degree>")
_PART_LIST = "<part-list>"
_PER_MINUTE = "</per-minute>"
_SEVERAL_TIMES = re.compile(r'(<barline[^>]*>(?:(?!</barline>).)*<repeat direction="backward" times="(\d+)")')
_ROOM = 5 * "\u00a0"  # tempos are shown in a wider font than the one they are measured in
# Around the music, as verovio sets it where nothing else is asked for; its units are a tenth of a pixel's.
_MARGIN = 500
_BEFORE_STAFF, _BEFORE_TABLATURE = 12, 4  # verovio's own, and where flags that are not drawn have room


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

    def draw(
        self,
        text: str,
        width: int,
        scale: int = 40,
        page_height: int | None = None,
        file_header: str = "",
        lines: Lines = AS_WRITTEN,
        under: UnderNotes | None = None,
    ) -> Drawing:
        """Draws the first tune of `text`.

        Args:
            width: of a page, in pixels.
            scale: size of the music in percent; 40 gives staves 29 pixels high.
            page_height: in pixels; None draws one page as high as its content.
            file_header: the tunebook's lines before its first tune.
            under: what stands under the notes; None for nothing.

        Raises:
            ComposerError: it has far more notes or endings than can be drawn while somebody waits.
        """
        tune = read_tune(text, file_header=file_header)
        _require_drawable_length(tune)
        document = compact_musicxml(tune, self._memory, title="")
        if not document:
            return Drawing((), ())
        document = _DEGREE.sub("", document)
        options = _options(width, scale, page_height)
        inside = 10 * options["pageWidth"] - 2 * _MARGIN
        options |= line_breaking(tune, inside, lines)
        options["spacingStaff"] = _BEFORE_TABLATURE if under and under.kind == "tablature" else _BEFORE_STAFF
        header, words = page_header(tune, inside), words_after(tune, inside)
        self._toolkit.setOptions(options | {"bottomMarginHeader": header.margin_units})
        document = _SEVERAL_TIMES.sub(_with_times, document)
        document = document.replace(_PART_LIST, header.credits + _PART_LIST, 1)
        document = document.replace(_PER_MINUTE, _ROOM + _PER_MINUTE)
        if not self._toolkit.loadData(with_notation(document, under) if under else document):
            raise ValueError("verovio does not read what music21 wrote.")
        count = self._toolkit.getPageCount()
        pages = [self._page(number + 1, cut=bool(words) and number + 1 == count) for number in range(count)]
        drawn = [drawable(page, header.lines if number == 0 else ()) for number, page in enumerate(pages)]
        if under:
            drawn = [with_holes(page) for page in drawn]
        if words:
            drawn[-1:] = with_words(drawn[-1], words, page_height)
        return Drawing(tuple(drawn), tuple(_notes(drawn)))

    def _page(self, number: int, cut: bool) -> str:
        """One page, where it is `cut` no higher than its music."""
        if cut:
            self._toolkit.setOptions({"adjustPageHeight": True})
        return str(self._toolkit.renderToSVG(number))


def _with_times(barline: re.Match[str]) -> str:
    """“3×” above a repeat that goes more than twice, for which verovio has no sign."""
    return (
        '<direction placement="above"><direction-type>'
        f'<words halign="right">{barline[2]}×</words></direction-type></direction>{barline[1]}'
    )


def _require_drawable_length(tune: Tune) -> None:
    elements = [element for voice in tune.voices for element in voice.elements]
    _require(sum(isinstance(element, Event) for element in elements), MOST_NOTES, "notes and rests")
    endings = sum(isinstance(element, Barline) and bool(element.endings) for element in elements)
    _require(endings, MOST_ENDINGS, "endings of repeats")


def _require(written: int, most: int, what: str) -> None:
    if written > most:
        raise ComposerError(
            f"This tune has {written:,} {what}; the page shows tunes of up to {most:,}. "
            "Cut it into several tunes, each with its own “X:” line."
        )


def _options(width: int, scale: int, page_height: int | None) -> dict[str, Any]:
    height = _ENDLESS if page_height is None else page_height * 100 // scale
    return {
        "pageWidth": max(100, min(100_000, width * 100 // scale)),
        "pageHeight": max(100, min(_ENDLESS, height)),
        "adjustPageHeight": page_height is None,
        "scale": scale,
        "svgViewBox": True,
        "lyricSize": LYRIC_SIZE,
        "header": "encoded",
        "footer": "none",
        "smuflTextFont": "none",
        "svgFormatRaw": True,
        "svgRemoveXlink": False,
        "xmlIdSeed": 1,
    }


def _notes(pages: Sequence[str]) -> list[DrawnNote]:
    return [
        DrawnNote(found[1], number, Span(int(found[2]), int(found[3])))
        for number, page in enumerate(pages)
        for found in _NOTE.finditer(page)
    ]
