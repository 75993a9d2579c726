"""Chords as pitch classes: chord symbols are read into them, and harmonies worked out as them.

ABC 2.1, section 4.18, https://abcnotation.com/wiki/abc:standard:v2.1#chord_symbols
"""

from dataclasses import dataclass

from composer.notation.chord_symbols import NATURAL, ChordSymbol, read_chord_symbol

_MAJOR, _MINOR, _DIMINISHED, _AUGMENTED = (0, 4, 7), (0, 3, 7), (0, 3, 6), (0, 4, 8)
SEVENTH = 10
_NAMES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")


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
    def kind(self) -> str:
        """What stands behind the root in its symbol: `m`, `7`, `dim`; nothing but sevenths is added."""
        thirds: dict[tuple[int, ...], str] = {_MAJOR: "", _MINOR: "m", _DIMINISHED: "dim", _AUGMENTED: "aug"}
        return thirds.get(self.intervals[:3], "") + ("7" if SEVENTH in self.intervals else "")

    @property
    def name(self) -> str:
        """`Am`, `D7`, `Bdim`: for reading."""
        return _NAMES[self.root] + self.kind


def triad(root: int, minor: bool = False, seventh: bool = False) -> Chord:
    """A triad on a pitch class, major unless said otherwise; with a minor seventh where one is asked for."""
    root %= 12
    return Chord(root, (_MINOR if minor else _MAJOR) + ((SEVENTH,) if seventh else ()), root)


def read_chord(symbol: str, shift: int = 0) -> Chord | None:
    """The chord that a symbol names, or None: for `N.C.`, and for what is not understood.

    Args:
        shift: semitones between what is written and what is heard.
    """
    found = read_chord_symbol(symbol)
    if found is None:
        return None
    kept = (semitones for degree, semitones in found.degrees if _is_played(degree, semitones, found))
    return Chord((found.root_class + shift) % 12, tuple(kept), (found.bass_class + shift) % 12)


def _is_played(degree: int, semitones: int, chord: ChordSymbol) -> bool:
    """Ninths and more are left out where they only crowd a seventh chord, unless they are altered."""
    if degree < 8 or semitones != NATURAL[degree]:
        return True
    return degree == 9 and all(other != 7 for other, _ in chord.degrees)
