"""What stands above the music of a page: title, further titles, rhythm and composer, wrapped to the width.

Lengths are verovio's drawing units; in them a staff is 720 high.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from composer.notation.elements import Tune
from composer.score.svg import HeaderLine
from composer.score.text_widths import text_width
from composer.score.xml_characters import allowed_in_xml

_TITLE_SIZE, _TITLE_STEP, _MOST_TITLE_LINES = 640, 700, 5
_SIZE, _STEP, _MOST_LINES = 420, 500, 4
_FIRST_BASELINE = 500
_GAP = 350  # between the last line and the music
_APART = 600  # between what stands at the left and at the right of one line
# verovio makes room for what the document credits, line by line, and for a margin of so many units under it.
_CREDIT_HEIGHT = 356
_CREDIT = '<credit page="1"><credit-words>·</credit-words></credit>'
_UNIT = 90


@dataclass(frozen=True, slots=True)
class PageHeader:
    """The lines above the music."""

    lines: tuple[HeaderLine, ...]

    @property
    def _height(self) -> int:
        return max((line.baseline for line in self.lines), default=-_GAP) + _GAP

    @property
    def credits(self) -> str:
        """MusicXML elements that make verovio leave room, nearly all of it; ours is drawn in their place."""
        return _CREDIT * (self._height // _CREDIT_HEIGHT)

    @property
    def margin_units(self) -> float:
        """The rest of the room, as verovio's `bottomMarginHeader`."""
        return (self._height % _CREDIT_HEIGHT) / _UNIT


def page_header(tune: Tune, width: int) -> PageHeader:
    """The header of a tune as printed tune books set it.

    Args:
        width: between the margins.
    """
    titles = [title for title in tune.fields("T") if title]
    lines = _set(titles[:1], "middle", _TITLE_SIZE, width, _FIRST_BASELINE, _MOST_TITLE_LINES)
    further = ["; ".join(titles[1:])] if titles[1:] else []
    lines += _set(further, "middle", _SIZE, width, _below(lines, _STEP), _MOST_LINES)
    rhythm = [value for value in tune.fields("R") if value][:1]
    left = _set(rhythm, "start", _SIZE, width, _below(lines, _STEP), _MOST_LINES)
    beside = _below(lines, _STEP)
    right = _set(_origins(tune), "end", _SIZE, width, beside, _MOST_LINES)
    if left and right and _width(left + right, beside) + _APART > width:
        right = _set(_origins(tune), "end", _SIZE, width, _below(left, _STEP), _MOST_LINES)
    return PageHeader(tuple(lines + left + right))


def _origins(tune: Tune) -> list[str]:
    composer = ", ".join(value for value in tune.fields("C") if value)
    origin = next((value for value in tune.fields("O") if value), "")
    whole = f"{composer} ({origin})" if composer and origin else composer or origin
    return [whole] if whole else []


def _below(lines: Sequence[HeaderLine], step: int) -> int:
    return lines[-1].baseline + step if lines else _FIRST_BASELINE - 100


def _width(lines: Sequence[HeaderLine], baseline: int) -> float:
    return sum(text_width(line.text, line.size) for line in lines if line.baseline == baseline)


def _set(texts: list[str], anchor: str, size: int, width: int, baseline: int, most: int) -> list[HeaderLine]:
    """The words of one field as lines, the first at `baseline`."""
    step = _TITLE_STEP if size == _TITLE_SIZE else _STEP
    wrapped = [line for text in texts for line in wrap(allowed_in_xml(text), size, width, most)]
    return [
        HeaderLine(line, anchor, size, baseline + index * step, italic=anchor != "middle")
        for index, line in enumerate(wrapped)
    ]


def wrap(text: str, size: int, width: int, most_lines: int) -> list[str]:
    """Breaks a text between words, and within a word that is wider than a line; `…` ends what is cut off."""
    lines = [""]
    for word in _pieces(text, size, width):
        longer = f"{lines[-1]} {word}".strip()
        if text_width(longer, size) <= width or not lines[-1]:
            lines[-1] = longer
        elif len(lines) == most_lines:
            lines[-1] = _cut(lines[-1], size, width)
            break
        else:
            lines.append(word)
    return lines


def _pieces(text: str, size: int, width: int) -> Iterator[str]:
    """The words, those too long for a line cut into pieces that fit."""
    for word in text.split():
        piece = ""
        for character in word:
            if piece and text_width(piece + character, size) > width:
                yield piece
                piece = ""
            piece += character
        yield piece


def _cut(line: str, size: int, width: int) -> str:
    while line and text_width(line + "…", size) > width:
        line = line[:-1]
    return line.rstrip() + "…"
