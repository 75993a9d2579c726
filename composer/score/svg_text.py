"""Flattens the nested texts of a page: one `<text>` element for each place, signs as outlines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

import verovio

from composer.score.text_widths import text_width

_FONT = "Leipzig"
_UNITS_PER_EM = 1000
# What stands for a sign inside a line of words, where its width could not be known.
_CHARACTERS = {
    "\ue260": "♭",
    "\ue261": "♮",
    "\ue262": "♯",
    "\ue263": "𝄪",
    "\ue264": "𝄫",
    "\uea64": "♭",
    "\uea65": "♮",
    "\uea66": "♯",
    "\ued60": "♭",
    "\ued61": "♮",
    "\ued62": "♯",
    "\ueca2": "𝅝",
    "\ueca3": "𝅗𝅥",
    "\ueca5": "♩",
    "\ueca7": "♪",
    "\ueca9": "𝅘𝅥𝅯",
    "\uecb7": ".",
}

# verovio measures words in a narrow font; in the one that shows them they may be wider by so much.
_SIZE_SHARE = 0.88
_NOTE_VALUES = range(0xECA0, 0xECC0)  # of metronome marks: no font of words has them
# About the width of a space in any font of words, as a share of the font's size.
_SPACE = 0.25


@dataclass(frozen=True, slots=True)
class _Run:
    """Characters with one look, and the place at which their line of text starts."""

    content: str = ""
    x: float = 0
    y: float = 0
    anchor: str = "start"
    size: float = 0
    family: str = ""
    style: str = ""
    weight: str = ""


def flatten_text(text: str) -> str:
    """The same words and signs as texts and outlines that QtSvg draws.

    Args:
        text: a `<text>` element with any nesting of `<tspan>` elements.
    """
    runs = list(_runs(ElementTree.fromstring(text), _Run()))
    return "".join(_line(list(line)) for _, line in groupby(runs, key=lambda run: (run.x, run.y)))


def _runs(element: ElementTree.Element, inherited: _Run) -> Iterator[_Run]:
    get = element.get
    run = replace(
        inherited,
        x=float(get("x", inherited.x)),
        y=float(get("y", inherited.y)),
        anchor=get("text-anchor", inherited.anchor),
        size=float(get("font-size", f"{inherited.size}px").removesuffix("px")),
        family=get("font-family", inherited.family),
        style=get("font-style", inherited.style),
        weight=get("font-weight", inherited.weight),
    )
    if element.text and element.text.strip():
        yield replace(run, content=element.text)
    for child in element:
        if child.tag != "title":
            yield from _runs(child, run)
        if child.tail and child.tail.strip():
            yield replace(run, content=child.tail)


def _line(runs: list[_Run]) -> str:
    first = runs[0]
    x, drawn = first.x, ""
    if first.anchor == "middle" and all(run.family == _FONT for run in runs):
        x -= sum(_width(run) for run in runs) / 2
        runs = [replace(run, anchor="start") for run in runs]
    while runs and runs[0].family == _FONT and runs[0].anchor == "start":
        drawn += _outlines(runs[0], x)
        x += _width(runs[0])
        runs = runs[1:]
    while value := next((run for run in runs[1:] if _is_note_value(run)), None):
        index = runs.index(value)
        words = "".join(run.content for run in runs[:index]).strip()
        drawn += _words(runs[:index], x)
        x += text_width(words + " ", _SIZE_SHARE * runs[0].size)
        drawn += _outlines(value, x)
        x += _width(value)
        runs = [replace(run, x=x) for run in runs[index + 1 :]]
    return drawn + (_words(runs, x) if runs else "")


def _is_note_value(run: _Run) -> bool:
    return run.family == _FONT and run.content != "" and ord(run.content[0]) in _NOTE_VALUES


def _width(run: _Run) -> float:
    advances = (found.advance for found in map(_glyph, run.content) if found is not None)
    return sum(advances) * run.size / _UNITS_PER_EM


def _outlines(run: _Run, x: float) -> str:
    drawn = ""
    scale = run.size / _UNITS_PER_EM
    for character in run.content:
        found = _glyph(character)
        if found is not None:
            place = f"translate({x:.0f},{run.y:.0f}) scale({scale:.4f},{-scale:.4f})"
            drawn += f'<path transform="{place}" d="{found.path}"/>'
            x += found.advance * scale
    return drawn


def _words(runs: list[_Run], x: float) -> str:
    first = runs[0]
    size = _SIZE_SHARE * max((run.size for run in runs if run.family != _FONT), default=first.size)
    content = "".join(_CHARACTERS.get(c, c) for run in runs for c in run.content).replace("\u00a0", " ")
    looks = {"font-style": first.style, "font-weight": first.weight}
    x += _SPACE * size * (len(content) - len(content.lstrip()))
    look = "".join(f" {name}={quoteattr(value)}" for name, value in looks.items() if value)
    return (
        f'<text x="{x:.0f}" y="{first.y:.0f}" text-anchor="{first.anchor}" font-size="{size:.0f}px"{look}>'
        f"{escape(content.strip())}</text>"
    )


@dataclass(frozen=True, slots=True)
class _Glyph:
    """An outline in a font's units, y upwards, and how far the next sign stands from it."""

    path: str
    advance: int


@lru_cache(maxsize=512)
def _glyph(character: str) -> _Glyph | None:
    """The sign of that SMuFL code point, or None where the font has none."""
    folder = Path(verovio.__file__).parent / "data"
    code = f"{ord(character):04X}"
    file = folder / _FONT / f"{code}.xml"
    if not file.is_file():
        return None
    outline = re.search(r'\bd="([^"]*)"', file.read_text(encoding="utf-8"))
    return _Glyph(outline[1], _advances(folder).get(code, 0)) if outline else None


@lru_cache(maxsize=1)
def _advances(folder: Path) -> dict[str, int]:
    metrics = (folder / f"{_FONT}.xml").read_text(encoding="utf-8")
    widths = re.findall(r'c="(\w+)"[^>]*h-a-x="([\d.]+)"', metrics)
    return {code: round(float(width)) for code, width in widths}
