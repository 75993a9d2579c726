"""SVG: the page for the web and for drawing programs, as one drawing as high as its music."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from composer.export.pages import drawing
from composer.notation.elements import Tune
from composer.score.written_lines import AS_WRITTEN, Lines
from composer.score.xml_characters import allowed_in_xml

_GAP = 24
_SIZE = re.compile(rb'<svg[^>]*? ?width="(\d+)px" height="(\d+)px"')
_OUTER = re.compile(rb"<svg[^>]*>")
_NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


@dataclass(frozen=True, slots=True)
class SvgExporter:
    """One document, whatever the length; its ground is transparent."""

    suffix: str = ".svg"
    label: str = "SVG"
    program: int | None = None
    lines: Lines = AS_WRITTEN
    under: str = ""

    def export(self, tune: Tune) -> bytes:
        """The tune as a drawing; raises ComposerError where it cannot be drawn."""
        pages = drawing(tune, self.lines, self.under)
        page = pages[0] if len(pages) == 1 else stacked(pages)
        outer = _OUTER.search(page)
        assert outer is not None
        title = f"<title>{escape(allowed_in_xml(tune.title or 'Untitled'))}</title>".encode()
        return page[: outer.end()] + title + page[outer.end() :]


def stacked(pages: Sequence[bytes]) -> bytes:
    """Pages of one width below each other, in one document."""
    top, width, moved = 0, 0, b""
    for page in pages:
        size = _SIZE.search(page)
        assert size is not None
        moved += f'<svg y="{top}"'.encode() + page[page.index(b"<svg") + len(b"<svg") :]
        width, top = max(width, int(size[1])), top + int(size[2]) + _GAP
    height = top - _GAP
    opening = f'<svg width="{width}px" height="{height}px" viewBox="0 0 {width} {height}" {_NAMESPACES}>'
    return opening.encode() + moved + b"</svg>"


SVG = SvgExporter()
