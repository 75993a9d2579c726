"""Chord symbols to music21: `"Am7/G"` becomes a harmony, what is no chord becomes a text.

ABC 2.1, section 4.18, https://abcnotation.com/wiki/abc:standard:v2.1#chord_symbols
"""

import re

from music21 import expressions, harmony

_KINDS = {
    "": "major",
    "M": "major",
    "maj": "major",
    "m": "minor",
    "min": "minor",
    "-": "minor",
    "7": "dominant-seventh",
    "m7": "minor-seventh",
    "min7": "minor-seventh",
    "-7": "minor-seventh",
    "maj7": "major-seventh",
    "M7": "major-seventh",
    "6": "major-sixth",
    "m6": "minor-sixth",
    "min6": "minor-sixth",
    "9": "dominant-ninth",
    "m9": "minor-ninth",
    "maj9": "major-ninth",
    "11": "dominant-11th",
    "13": "dominant-13th",
    "dim": "diminished",
    "o": "diminished",
    "dim7": "diminished-seventh",
    "o7": "diminished-seventh",
    "m7b5": "half-diminished-seventh",
    "aug": "augmented",
    "+": "augmented",
    "aug7": "augmented-seventh",
    "+7": "augmented-seventh",
    "sus": "suspended-fourth",
    "sus4": "suspended-fourth",
    "sus2": "suspended-second",
    "5": "power",
}
_SYMBOL = re.compile(r"\(?([A-G])([#b♯♭]?)([^/()\s]*)(?:/([A-Ga-g])([#b♯♭]?))?\)?")
_MUSIC21_ACCIDENTALS = {"": "", "#": "#", "♯": "#", "b": "-", "♭": "-"}


def written_chord_symbol(symbol: str) -> harmony.ChordSymbol | expressions.TextExpression:
    """A harmony where the symbol names a chord, else the text as it stands, above the staff."""
    found = _SYMBOL.fullmatch(symbol.strip())
    if found is None or found[3] not in _KINDS:
        text = expressions.TextExpression(symbol)
        text.placement = "above"
        return text
    root = found[1] + _MUSIC21_ACCIDENTALS[found[2]]
    bass = found[4].upper() + _MUSIC21_ACCIDENTALS[found[5]] if found[4] else None
    drawn = harmony.ChordSymbol(root=root, bass=bass, kind=_KINDS[found[3]], kindStr=found[3])
    drawn.writeAsChord = False
    return drawn
