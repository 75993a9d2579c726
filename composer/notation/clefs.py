"""Clefs and what is said with them: the octave, the transposition, the note on the middle line.

Section 4.6, https://abcnotation.com/wiki/abc:standard:v2.1#clefs_and_transposition
"""

import re
from typing import NamedTuple

_NAMES = r"treble|bass|alto|tenor|perc|soprano|mezzosoprano|baritone"
_CLEF = re.compile(
    r"(?<!\S)(?:clef\s*=\s*)?\"?((?:"
    + _NAMES
    + r")[1-5]?|(?<==)none|(?<==)[GFCP][1-5]?)([+-]8|[+-]15|)\"?(?!\S)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?<!\S)(octave|middle|m|transpose|t|stafflines|staffscale|score|sound|shift|name|nm|snm|sname|style|stem|"
    r"gstem|dyn|lyrics|merge|up|down|cue|program|clef)\s*=\s*(\"[^\"]*\"|\S+)",
    re.IGNORECASE,
)
_SHIFTS = {"": 0, "+8": 1, "-8": -1, "+15": 2, "-15": -2}
_LARGEST_SHIFT = 4
_LARGEST_TRANSPOSITION = 48

SIGNS_AND_LINES = {
    "treble": ("G", 2), "alto": ("C", 3), "tenor": ("C", 4), "bass": ("F", 4), "soprano": ("C", 1),
    "mezzosoprano": ("C", 2), "baritone": ("F", 3), "g": ("G", 2), "c": ("C", 3), "f": ("F", 4),
}  # fmt: skip
"""The sign and the line, from below, of each clef that has a pitch."""
CLEF_NAME = re.compile(
    r"(treble|alto|tenor|bass|soprano|mezzosoprano|baritone|perc|none|[gcfp])?([1-5])?([+-](?:8|15))?"
)
_STEPS = "CDEFGAB"
_STEP_OF_SIGN = {"G": 4 * 7 + 4, "C": 4 * 7, "F": 3 * 7 + 3}  # in steps of the scale from C0
_MIDDLE = re.compile(r"\"?([A-Ga-g])([,']*)\"?")


class ClefSettings(NamedTuple):
    """What a value says of its staff.

    Attributes:
        clef: as written, in small letters; empty where there is none.
        octave_shift, transpose: octaves and semitones to add.
        rest: the value without all this.
        middle: the note on the middle line as ABC, empty where it is not said.
    """

    clef: str
    octave_shift: int
    transpose: int
    rest: str
    middle: str = ""


def parse_clef(value: str) -> ClefSettings:
    """What a value says of its staff, and what is left of the value once that is taken out."""
    clef, shift, transpose, middle = "", 0, 0, ""
    match = _CLEF.search(value)
    if match:
        clef = (match[1] + match[2]).lower()
        shift = _SHIFTS[match[2]]
        value = value[: match.start()] + value[match.end() :]
    for name, setting in _OTHER.findall(value):
        if name.lower() == "octave":
            shift += _octaves(setting)
        elif name.lower() in ("transpose", "t"):
            transpose = _semitones(setting)
        elif name.lower() in ("middle", "m"):
            middle = setting
    return ClefSettings(clef, shift, transpose, _OTHER.sub("", value), middle)


def with_middle(clef: str, middle: str) -> tuple[str, int]:
    """The clef, and the octaves to add on paper, with which that note stands on the middle line.

    The clef keeps its line where octaves are enough; one that no line of its sign can show stays as it is.
    """
    named, note = CLEF_NAME.match(clef), _MIDDLE.fullmatch(middle)
    base = (named[1] if named else None) or "treble"
    if note is None or named is None or base not in SIGNS_AND_LINES:
        return clef, 0
    sign, line = SIGNS_AND_LINES[base]
    line = int(named[2]) if named[2] else line
    octave = (5 if note[1].islower() else 4) + note[2].count("'") - note[2].count(",")
    wanted = 7 * octave + _STEPS.index(note[1].upper())
    for candidate in (line, *(other for other in range(1, 6) if other != line)):
        octaves, steps = divmod(_STEP_OF_SIGN[sign] + 2 * (3 - candidate) - wanted, 7)
        if not steps:
            name = clef if candidate == line else f"{sign.lower()}{candidate}{named[3] or ''}"
            return name, max(-_LARGEST_SHIFT, min(_LARGEST_SHIFT, octaves))
    return clef, 0


def _semitones(setting: str) -> int:
    match = re.fullmatch(r"([+-]?)([0-9]{1,2})", setting)
    semitones = int(match[2]) if match else 0
    return (-1 if match and match[1] == "-" else 1) * min(semitones, _LARGEST_TRANSPOSITION)


def _octaves(setting: str) -> int:
    match = re.fullmatch(r"([+-]?)([0-9])", setting)
    octaves = int(match[2]) if match else 0
    return (-1 if match and match[1] == "-" else 1) * min(octaves, _LARGEST_SHIFT)
