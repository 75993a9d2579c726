"""Makes verovio's SVG drawable by QtSvg: one coordinate system, texts without nesting, a header.

QtSvg skips an inner `<svg>` element and loses text in nested `<tspan>` elements, and it loads no
fonts from a page. So the inner `<svg>` becomes a scaled group, every text one `<text>` element, and
musical signs in texts become outlines or plain characters.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from composer.score.svg_text import flatten_text
from composer.score.xml_characters import allowed_in_xml

_OUTER = re.compile(r'<svg viewBox="0 0 (\d+) (\d+)"')
_INNER = re.compile(r'<svg class="definition-scale"[^>]*viewBox="0 0 (\d+) (\d+)"[^>]*>')
_TEXT = re.compile(r"<text\b[^>]*/>|<text\b[^>]*>.*?</text>", re.DOTALL)
_FONT_FACE = re.compile(r'<style type="text/css">@font-face.*?</style>', re.DOTALL)
_HEADER = re.compile(r'<g id="[^"]*" class="pgHead[^"]*">.*?</g>', re.DOTALL)
_MARGIN = re.compile(r'<g class="page-margin" transform="translate\((\d+), (\d+)\)">')
_SYLLABLE = re.compile(r'(class="syl"><text [^>]*font-size=")(\d+)px')
LYRIC_SIZE = 5.0  # with room for a wide font
_SYLLABLE_SHARE = 0.9
_ITALIC = ' font-style="italic"'


@dataclass(frozen=True, slots=True)
class HeaderLine:
    """One line of text above the music, in verovio's units: anchor is `start`, `middle` or `end`."""

    text: str
    anchor: str
    size: int
    baseline: int
    italic: bool = False


def drawable(svg: str, header: Sequence[HeaderLine] = ()) -> str:
    """The page as QtSvg, and every other SVG reader, can draw it; `header` replaces verovio's own."""
    outer, inner = _OUTER.search(svg), _INNER.search(svg)
    if outer is None or inner is None:
        raise ValueError("This is no page of verovio's: the svg elements that it consists of are missing.")
    width, height, inner_width = int(outer[1]), int(outer[2]), int(inner[1])
    svg = _FONT_FACE.sub("", svg)
    end = svg.rindex("</svg>", 0, svg.rindex("</svg>"))
    group = f'<g transform="scale({width / inner_width:.6f})" color="black" fill="black" font-family="serif">'
    inner = _INNER.search(svg)
    assert inner is not None
    body = svg[inner.end() : end]
    if header:
        body = _HEADER.sub("", body)
    body = _TEXT.sub(lambda found: flatten_text(found[0]), body)
    if header:
        body = _with_header(body, header, inner_width)
    body = _SYLLABLE.sub(lambda found: f"{found[1]}{round(int(found[2]) * _SYLLABLE_SHARE)}px", body)
    size = f'<svg width="{width}px" height="{height}px" viewBox'
    top = svg[: inner.start()].replace("<svg viewBox", size, 1)
    return top + group + body + "</g>" + svg[end + len("</svg>") :]


def _with_header(body: str, header: Sequence[HeaderLine], width: int) -> str:
    margin = _MARGIN.search(body)
    if margin is None:
        return body
    inside = width - 2 * int(margin[1])
    places = {"start": 0, "middle": inside // 2, "end": inside}
    texts = "".join(
        f'<text x="{places[line.anchor]}" y="{line.baseline}" text-anchor="{line.anchor}"'
        f' font-size="{line.size}px"{_ITALIC if line.italic else ""}>'
        f"{escape(allowed_in_xml(line.text))}</text>"
        for line in header
    )
    return f'{body[: margin.end()]}<g class="header">{texts}</g>{body[margin.end() :]}'
