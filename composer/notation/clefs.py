"""Clefs and octave shifts, as they stand in `K:` and `V:` fields."""

import re

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


def parse_clef(value: str) -> tuple[str, int, int, str]:
    """Clef as written, octaves and semitones to add, and what is left of the value once both are taken out.

    Section 4.6, https://abcnotation.com/wiki/abc:standard:v2.1#clefs_and_transposition
    """
    clef, shift, transpose = "", 0, 0
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
    return clef, shift, transpose, _OTHER.sub("", value)


def _semitones(setting: str) -> int:
    match = re.fullmatch(r"([+-]?)([0-9]{1,2})", setting)
    semitones = int(match[2]) if match else 0
    return (-1 if match and match[1] == "-" else 1) * min(semitones, _LARGEST_TRANSPOSITION)


def _octaves(setting: str) -> int:
    match = re.fullmatch(r"([+-]?)([0-9])", setting)
    octaves = int(match[2]) if match else 0
    return (-1 if match and match[1] == "-" else 1) * min(octaves, _LARGEST_SHIFT)
