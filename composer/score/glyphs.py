"""Outlines of musical signs, read from the font files that verovio carries."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import verovio

FONT = "Leipzig"
UNITS_PER_EM = 1000
# What stands for a sign inside a line of words, where its width could not be known.
CHARACTERS = {
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


@dataclass(frozen=True, slots=True)
class Glyph:
    """An outline in a font's units, y upwards, and how far the next sign stands from it."""

    path: str
    advance: int


@lru_cache(maxsize=512)
def glyph(character: str) -> Glyph | None:
    """The sign of that SMuFL code point, or None where the font has none."""
    folder = Path(verovio.__file__).parent / "data"
    code = f"{ord(character):04X}"
    file = folder / FONT / f"{code}.xml"
    if not file.is_file():
        return None
    outline = re.search(r'\bd="([^"]*)"', file.read_text(encoding="utf-8"))
    return Glyph(outline[1], _advances(folder).get(code, 0)) if outline else None


@lru_cache(maxsize=1)
def _advances(folder: Path) -> dict[str, int]:
    metrics = (folder / f"{FONT}.xml").read_text(encoding="utf-8")
    widths = re.findall(r'c="(\w+)"[^>]*h-a-x="([\d.]+)"', metrics)
    return {code: round(float(width)) for code, width in widths}
