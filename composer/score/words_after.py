"""The words that stand after a tune, its `W:` fields, as lines of text under its last system.

Section 5, https://abcnotation.com/wiki/abc:standard:v2.1#lyrics
"""

import re
from collections.abc import Sequence
from itertools import islice
from xml.sax.saxutils import escape

from composer.notation.elements import Tune
from composer.notation.escapes import decoded
from composer.notation.fields import fields_of
from composer.score.page_header import wrap
from composer.score.xml_characters import allowed_in_xml

# In verovio's drawing units, as in `page_header`.
_SIZE, _STEP, _MARGIN = 420, 560, 500
_MOST_LINES, _MOST_ROWS = 400, 8
_FRAME = re.compile(r'<svg width="(\d+)px" height="(\d+)px" viewBox="0 0 \d+ \d+"')
_GROUP = re.compile(r'<g transform="scale\(([\d.]+)\)"[^>]*>')


def words_after(tune: Tune, width: int) -> list[str]:
    """The lines, wrapped to `width`; an empty one where a field is empty, as between verses."""
    if "W:" not in tune.text:
        return []
    values = (decoded(field.value) for field in fields_of(tune.text) if field.letter == "W")
    texts = islice((allowed_in_xml(value) for value in values), _MOST_LINES)
    return [line for text in texts for line in wrap(text, _SIZE, width, _MOST_ROWS)]


def with_words(page: str, words: Sequence[str], page_height: int | None) -> list[str]:
    """The last page of a tune with the words under its music, and further pages where they do not fit.

    Args:
        page: drawn, no higher than its music.
        page_height: in pixels; None for a page as high as its content.
    """
    frame, group = _FRAME.search(page), _GROUP.search(page)
    if frame is None or group is None:
        raise ValueError("This is no drawn page: its size is missing.")
    empty = f"{page[: group.end()]}</g></svg>\n"
    scale, top = float(group[1]), int(int(frame[2]) / float(group[1]))
    if page_height is None:
        return [_set(page, words, top, int((top + _STEP * len(words) + _MARGIN) * scale))]
    pages: list[str] = []
    rest = list(words)
    while rest:
        count = max(1 if pages else 0, int((page_height / scale - top - _MARGIN) // _STEP))
        pages.append(_set(empty if pages else page, rest[:count], top, page_height))
        rest, top = rest[count:], _MARGIN
        while rest and not rest[0]:
            del rest[0]  # no page begins with the gap between two verses
    return pages


def _set(page: str, words: Sequence[str], top: int, height: int) -> str:
    """A page of that height in pixels, the words from `top` on."""
    page = _FRAME.sub(
        lambda f: f'<svg width="{f[1]}px" height="{height}px" viewBox="0 0 {f[1]} {height}"', page, 1
    )
    texts = "".join(
        f'<text x="{_MARGIN}" y="{top + _STEP * number + _SIZE}" font-size="{_SIZE}px">{escape(line)}</text>'
        for number, line in enumerate(words)
        if line
    )
    end = page.rindex("</g>")
    return f'{page[:end]}<g class="words">{texts}</g>{page[end:]}'
