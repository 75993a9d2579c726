"""Chords as pitch classes: chord symbols are read into them, and harmonies worked out as them.

ABC 2.1, section 4.18, https://abcnotation.com/wiki/abc:standard:v2.1#chord_symbols
"""

import re
from dataclasses import dataclass

from composer.notation.pitch_classes import pitch_class

_MAJOR, _MINOR, _DIMINISHED, _AUGMENTED = (0, 4, 7), (0, 3, 7), (0, 3, 6), (0, 4, 8)
# Written kind -> semitones above the root. Ninths and more are played without what would crowd the chord.
_KINDS: dict[str, tuple[int, ...]] = {
    "": _MAJOR, "M": _MAJOR, "maj": _MAJOR, "m": _MINOR, "min": _MINOR, "-": _MINOR,
    "7": (0, 4, 7, 10), "9": (0, 4, 7, 10), "11": (0, 4, 7, 10), "13": (0, 4, 7, 10),
    "m7": (0, 3, 7, 10), "min7": (0, 3, 7, 10), "-7": (0, 3, 7, 10), "m9": (0, 3, 7, 10),
    "maj7": (0, 4, 7, 11), "M7": (0, 4, 7, 11), "maj9": (0, 4, 7, 11),
    "6": (0, 4, 7, 9), "m6": (0, 3, 7, 9), "min6": (0, 3, 7, 9),
    "dim": _DIMINISHED, "o": _DIMINISHED, "dim7": (0, 3, 6, 9), "o7": (0, 3, 6, 9), "m7b5": (0, 3, 6, 10),
    "aug": _AUGMENTED, "+": _AUGMENTED, "aug7": (0, 4, 8, 10), "+7": (0, 4, 8, 10),
    "sus": (0, 5, 7), "sus4": (0, 5, 7), "sus2": (0, 2, 7), "7sus4": (0, 5, 7, 10), "5": (0, 7),
}  # fmt: skip
_SYMBOL = re.compile(r"\(?([A-G])([#b♯♭]?)([^/()\s]*)(?:/([A-Ga-g])([#b♯♭]?))?\)?")
_NAMES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
NO_CHORD = frozenset({"N.C.", "NC", "N.C", "n.c.", "tacet"})


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord.

    Attributes:
        root: pitch class, 0 for C to 11 for B.
        intervals: semitones above the root, the root itself first.
        bass: the pitch class that sounds lowest.
    """

    root: int
    intervals: tuple[int, ...]
    bass: int

    @property
    def pitch_classes(self) -> frozenset[int]:
        """What sounds, 0 for C to 11 for B; a bass of its own included."""
        return frozenset((self.root + interval) % 12 for interval in self.intervals) | {self.bass}

    @property
    def fifth(self) -> int:
        """The pitch class that the bass alternates with: the chord's fifth, or the root where it has none."""
        return (self.root + next((i for i in self.intervals if i in (6, 7, 8)), 0)) % 12

    @property
    def name(self) -> str:
        """`Am`, `D`, `Bdim`: for reading."""
        third: dict[tuple[int, ...], str] = {_MAJOR: "", _MINOR: "m", _DIMINISHED: "dim", _AUGMENTED: "aug"}
        return _NAMES[self.root] + third.get(self.intervals[:3], "")


def triad(root: int, minor: bool = False, diminished: bool = False) -> Chord:
    """A triad on a pitch class, major unless said otherwise."""
    root %= 12
    return Chord(root, _DIMINISHED if diminished else _MINOR if minor else _MAJOR, root)


def read_chord(symbol: str) -> Chord | None:
    """The chord that a symbol names, or None: for `N.C.`, and for a word that is no chord."""
    found = _SYMBOL.fullmatch(symbol.strip())
    if found is None or found[3] not in _KINDS:
        return None
    root = pitch_class(found[1] + found[2])
    bass = pitch_class(found[4] + found[5]) if found[4] else root
    return Chord(root, _KINDS[found[3]], bass)
