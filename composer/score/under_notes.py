"""What can stand under the notes of a page: their names, a whistle's fingering, or tablature."""

import re
from dataclasses import dataclass
from typing import Literal
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

from composer.errors import ComposerError
from composer.notation.instruments import HOLES, Instrument, instrument, instruments
from composer.score.tablature import add_tablature, alteration, midi, sounding

Kind = Literal["names", "fingering", "tablature"]
NAMES = "names"
_SIGNS = {-2: "𝄫", -1: "♭", 0: "", 1: "♯", 2: "𝄪"}
_FIRST, _ROOM = 0xF0000, 0xF8000
"""Characters of no font: a fingering's number from the first on; what only keeps a line of room."""
_NO_PLACE = len(HOLES)
_ROWS = 4
"""Lines of words that a column of holes takes the room of."""
_MARK = re.compile(r'<text x="(-?\d+)" y="(-?\d+)" text-anchor="(\w+)"[^>]*>([\U000F0000-\U000F8000])</text>')
_RADIUS, _STEP, _RAISED, _MIDDLE = 72, 172, 120, 105
"""Of a hole, from hole to hole, above the line of words, and behind its begin; a staff is 720 high."""


@dataclass(frozen=True, slots=True)
class UnderNotes:
    """A notation; `pitches` are the lowest note of a whistle, or strings from the lowest, as MIDI numbers."""

    kind: Kind
    pitches: tuple[int, ...] = ()


def under_notes(name: str) -> UnderNotes | None:
    """The notation of an instrument, or `names`; None for an empty name.

    Raises:
        ComposerError: there is no such instrument, or it has neither holes nor strings.
    """
    if not name or name == NAMES:
        return UnderNotes("names") if name else None
    found = instrument(name)
    if notation := _notation(found):
        return notation
    there_are = ", ".join((NAMES, *(each.name for each in notated())))
    raise ComposerError(f"For the {found.label} nothing stands under notes. Choose from: {there_are}.")


def notated() -> tuple[Instrument, ...]:
    """The instruments that have a notation of their own, those of the bass clef left out."""
    return tuple(each for each in instruments() if each.clef != "bass" and _notation(each))


def _notation(of: Instrument) -> UnderNotes | None:
    if of.has_holes:
        return UnderNotes("fingering", (of.lowest,))
    return UnderNotes("tablature", of.strings) if of.strings else None


def with_notation(document: str, under: UnderNotes) -> str:
    """A MusicXML document with the notation in it: names and fingering as words, tablature as a staff."""
    root = fromstring(document)
    melody = next((part for part in root.findall("part") if part.find(".//pitch") is not None), None)
    if melody is None:
        return document
    if under.kind == "names":
        for part in root.findall("part"):
            _add_words(part, under)
    elif under.kind == "fingering":
        _add_words(melody, under)
    else:
        add_tablature(root, melody, under.pitches)
    return tostring(root, "unicode")


def with_holes(page: str) -> str:
    """A page whose marks of fingerings are drawn as columns of holes."""
    return _MARK.sub(lambda found: _column(found), page)


def _add_words(part: Element, under: UnderNotes) -> None:
    verses = [int(lyric.get("number", "1")) for lyric in part.iter("lyric")]
    first = max(verses, default=0) + 1
    for group in sounding(part):
        for row, text in enumerate(_words(group, under)):
            lyric = SubElement(group[0], "lyric", number=str(first + row))
            SubElement(lyric, "syllabic").text = "single"
            SubElement(lyric, "text").text = text


def _words(group: list[Element], under: UnderNotes) -> list[str]:
    """Under one note or chord: its names, or the fingering of its highest note and room for the holes."""
    if under.kind == "names":
        return [" ".join(_name(note) for note in sorted(group, key=midi))]
    above = max(map(midi, group)) - under.pitches[0]
    known = above if 0 <= above < len(HOLES) else _NO_PLACE
    return [chr(_FIRST + known), *[chr(_ROOM)] * (_ROWS - 1)]


def _name(note: Element) -> str:
    return note.findtext("pitch/step", "") + _SIGNS.get(alteration(note), "")


def _column(mark: re.Match[str]) -> str:
    """Six holes below each other and a cross for the second octave; a stroke where there is no fingering."""
    number, x, top = ord(mark[4]) - _FIRST, int(mark[1]), int(mark[2]) - _RAISED
    if mark[4] == chr(_ROOM):
        return ""
    if mark[3] == "start":
        x += _MIDDLE
    if number == _NO_PLACE:
        return f'<path d="M{x - _RADIUS} {top} H{x + _RADIUS}" stroke="black" stroke-width="26"/>'
    holes = HOLES[number]
    drawn = "".join(_hole(hole, x, top + _STEP * place) for place, hole in enumerate(holes[:6]))
    return drawn + (_cross(x, top + _STEP * 6) if holes.endswith("+") else "")


def _hole(hole: str, x: int, y: int) -> str:
    filled = "black" if hole == "x" else "none"
    ring = f'<circle cx="{x}" cy="{y}" r="{_RADIUS}" fill="{filled}" stroke="black" stroke-width="16"/>'
    half = f'<path d="M{x} {y - _RADIUS} A{_RADIUS} {_RADIUS} 0 0 0 {x} {y + _RADIUS} Z" fill="black"/>'
    return ring + (half if hole == "h" else "")


def _cross(x: int, y: int) -> str:
    return f'<path d="M{x - 50} {y} H{x + 50} M{x} {y - 50} V{y + 50}" stroke="black" stroke-width="26"/>'
