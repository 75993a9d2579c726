"""What a harmony goes by: the chords of each mode, and what notes, places and progressions are worth to them.

The numbers are logarithms of how gladly something is taken, 1 being 2.7 times as gladly. They were fitted by
a conditional random field (J. Lafferty, A. McCallum, F. Pereira, 2001) to every other one of 509 folk tunes
with chord symbols, rounded, and a tonic at the close raised by hand; the others were kept to measure with. In
modes beside major and minor, they follow what accompanists do: the chord on the seventh takes the dominant's
place in Dorian, Mixolydian and Phrygian.
"""

from dataclasses import dataclass
from enum import Enum
from functools import cache

from composer.score.accompaniment_chords import Chord, triad


class Function(Enum):
    """What a chord does in its key."""

    TONIC = 0
    DOMINANT = 1
    SUBDOMINANT = 2
    OTHER = 3
    SECONDARY = 4
    """A dominant of another degree than the first."""


@dataclass(frozen=True, slots=True)
class Degree:
    """A chord of a mode; `root` in semitones above the tonic, `worth` beside all else.

    `has_seventh`: it is a dominant in which a minor seventh is at home.
    """

    root: int
    minor: bool
    function: Function
    worth: float
    has_seventh: bool = False

    def chord(self, tonic: int, seventh: bool = False) -> Chord:
        """The chord on the pitch class of a tonic."""
        return triad(tonic + self.root, self.minor, seventh)


@dataclass(frozen=True, slots=True)
class Mode:
    """The notes of a mode, in semitones above the tonic, and its chords."""

    scale: frozenset[int]
    degrees: tuple[Degree, ...]


_T, _D, _S, _O, _SECONDARY = Function
_MAJOR_SCALE = frozenset({0, 2, 4, 5, 7, 9, 11})
_MAJOR = Mode(
    _MAJOR_SCALE,
    (
        Degree(0, False, _T, 0.6),
        Degree(7, False, _D, 0.5, True),
        Degree(5, False, _S, 0.4),
        Degree(2, True, _S, 0.1),
        Degree(9, True, _O, 0.5),
        Degree(4, True, _O, -0.2),
        Degree(2, False, _SECONDARY, 0.3, True),
        Degree(9, False, _SECONDARY, 0.2, True),
        Degree(4, False, _SECONDARY, 0.6, True),
        Degree(10, False, _O, 0.4),
    ),
)
_MINOR = Mode(
    frozenset({0, 2, 3, 5, 7, 8, 9, 10}),
    (
        Degree(0, True, _T, 0.6),
        Degree(7, False, _D, 0.1, True),
        Degree(10, False, _D, 0.5),
        Degree(5, True, _S, -0.5),
        Degree(3, False, _O, 0.9),
        Degree(8, False, _O, 0.4),
        Degree(7, True, _D, -1.0),
        Degree(5, False, _S, -0.8),
        Degree(0, False, _SECONDARY, 0.5, True),
        Degree(2, False, _SECONDARY, -0.1, True),
    ),
)
_DORIAN = Mode(
    frozenset({0, 2, 3, 5, 7, 9, 10}),
    (
        Degree(0, True, _T, 0.6),
        Degree(10, False, _D, 0.6),
        Degree(5, False, _S, -0.2),
        Degree(3, False, _O, 0.5),
        Degree(7, True, _O, -0.8),
        Degree(2, True, _S, -0.8),
    ),
)
_MIXOLYDIAN = Mode(
    frozenset({0, 2, 4, 5, 7, 9, 10}),
    (
        Degree(0, False, _T, 0.6),
        Degree(10, False, _D, 0.6),
        Degree(5, False, _S, 0.2),
        Degree(7, True, _O, -0.8),
        Degree(2, True, _S, 0.0),
        Degree(9, True, _O, 0.0),
    ),
)
_PHRYGIAN = Mode(
    frozenset({0, 1, 3, 5, 7, 8, 10}),
    (
        Degree(0, True, _T, 0.6),
        Degree(1, False, _S, 0.3),
        Degree(10, True, _D, 0.5),
        Degree(3, False, _O, 0.3),
        Degree(5, True, _S, -0.2),
        Degree(8, False, _O, 0.2),
    ),
)
_LYDIAN = Mode(
    frozenset({0, 2, 4, 6, 7, 9, 11}),
    (
        Degree(0, False, _T, 0.6),
        Degree(7, False, _D, 0.5),
        Degree(2, False, _S, 0.3),
        Degree(9, True, _O, 0.3),
        Degree(4, True, _O, -0.2),
    ),
)
_LOCRIAN = Mode(
    frozenset({0, 1, 3, 5, 6, 8, 10}),
    (
        Degree(0, True, _T, 0.3),
        Degree(10, True, _D, 0.4),
        Degree(6, False, _S, 0.2),
        Degree(1, False, _S, 0.2),
        Degree(3, True, _O, 0.0),
    ),
)
_MODES = {
    "": _MAJOR, "major": _MAJOR, "ionian": _MAJOR, "minor": _MINOR, "aeolian": _MINOR, "dorian": _DORIAN,
    "mixolydian": _MIXOLYDIAN, "phrygian": _PHRYGIAN, "lydian": _LYDIAN, "locrian": _LOCRIAN,
}  # fmt: skip


def mode_of(name: str) -> Mode:
    """The mode of a key; major for one that is not named."""
    return _MODES.get(name, _MAJOR)


class Accent(Enum):
    """How a note meets a chord: as the chord begins; on a beat or left by leap; off the beat, in passing."""

    WITH_CHORD = 0
    ON_BEAT = 1
    PASSING = 2


# What a note is worth as root, third, fifth, seventh of the chord, other note of the mode, any other.
_NOTES = {
    Accent.WITH_CHORD: (2.0, 1.9, 1.7, 0.6, -2.1, -4.0),
    Accent.ON_BEAT: (1.7, 1.5, 1.5, 0.1, -2.0, -2.8),
    Accent.PASSING: (0.9, 1.5, 1.2, 0.1, -1.5, -2.2),
}


@cache
def note_worth(degree: Degree, scale: frozenset[int], accent: Accent, above_tonic: int) -> float:
    """What a note, so many semitones above the tonic, is worth to a chord that is as long."""
    root, third, fifth, seventh, of_mode, foreign = _NOTES[accent]
    members = {0: root, 3 if degree.minor else 4: third, 7: fifth}
    if degree.has_seventh:
        members[10] = seventh
    return members.get((above_tonic - degree.root) % 12, of_mode if above_tonic in scale else foreign)


class Place(Enum):
    """Where in a section a chord stands, phrases having four bars."""

    ANYWHERE = "anywhere"
    OPENING = "opening"
    CLOSING = "closing"
    BEFORE_CLOSING = "before closing, in its bar"
    LEADING = "the bar before the last one, or the fourth of eight: how it begins"
    LEADING_ON = "how that goes on"
    PHRASE_END = "the last bar of another phrase"


# What each function is worth: tonic, dominant, subdominant, other, secondary dominant.
_PLACES = {
    Place.ANYWHERE: (0.2, -0.3, 0.1, -0.1, 0.2),
    Place.OPENING: (1.8, -0.4, -0.4, 0.0, -1.0),
    Place.CLOSING: (1.8, 0.2, -0.7, -0.2, -0.4),
    Place.BEFORE_CLOSING: (-0.7, 0.7, -0.1, -0.3, 0.4),
    Place.LEADING: (0.2, -1.1, 0.8, 0.2, -0.2),
    Place.LEADING_ON: (-0.7, 0.9, -0.5, -0.2, 0.6),
    Place.PHRASE_END: (0.1, 0.7, -0.4, -0.3, 0.0),
}


def place_worth(degree: Degree, place: Place) -> float:
    """What a chord is worth where it stands, its worth anywhere included."""
    return degree.worth + _PLACES[place][degree.function.value]


STAYING, STAYING_IN_BAR = 1.2, 3.2
# By the semitones that the root goes up: most gladly by a fourth, as from the dominant to the tonic.
_ROOT_MOTIONS = (-1.0, -0.4, 0.4, -1.1, -1.3, 1.4, -1.3, 0.4, -0.4, -0.1, -0.4, -0.7)
# From the function of the row to that of the column: tonic, dominant, subdominant, other, secondary dominant.
_FUNCTIONS = (
    (0.0, 0.0, -0.3, -0.1, -1.2),
    (1.5, 0.2, 0.2, 0.1, -1.0),
    (1.2, 0.2, 0.4, -1.0, -0.5),
    (0.5, 0.1, 0.2, 0.2, -0.5),
    (-1.8, -0.1, -0.7, -0.7, -1.4),
)


def progression_worth(before: Degree, after: Degree, root_motion: int) -> float:
    """What going from one chord to another one is worth; `root_motion` in semitones up, 0 to 11."""
    return _ROOT_MOTIONS[root_motion] + _FUNCTIONS[before.function.value][after.function.value]
