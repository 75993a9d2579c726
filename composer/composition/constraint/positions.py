"""Where in a tune the constraint stands: between two tokens, with all that decides what may come next."""

from enum import IntEnum
from typing import NamedTuple

from composer.composition.constraint.pitches import Altered


class Kind(IntEnum):
    """What is expected at a position."""

    HEADER = 0
    EVENT = 1
    LENGTH = 2
    CHORD = 3
    END = 4


class Sound(IntEnum):
    """What a length is being written for."""

    NOTE = 0
    CHORD = 1
    REST = 2


class Stage(IntEnum):
    """How far a bar has come: it has music, or it begins: behind a bar line, with a line, behind `|:`."""

    MUSIC = 0
    BAR_START = 1
    LINE_START = 2
    OPENED = 3


class Position(NamedTuple):
    """A position within a bar.

    Attributes:
        remaining: what is left of the bar, in quarters of the unit note length.
        bare: True while the bar has no note.
        fresh: True behind a space and behind a sign that a note must follow.
        pair: the length that the second note of a broken rhythm must be written with; 0 for none.
        breakable: the length of the note just written where a broken rhythm may follow; 0 for none.
        tuplet: notes still to come, their length (0 while undecided), the time they are played in.
        tie: the pitch that must come, or an empty text.
        tieable: 0 where no tie may follow, 1 where one may within the bar, 2 also over the bar line.
        altered: the bar's accidentals.
        last_is_tonic: the last note is the key note.
        sound, tonic, chord: what a length is being written for; the notes of a chord so far.
    """

    kind: Kind
    remaining: int = 0
    stage: Stage = Stage.MUSIC
    bare: bool = True
    fresh: bool = True
    pair: int = 0
    breakable: int = 0
    tuplet: tuple[int, int, int] = (0, 0, 0)
    tie: str = ""
    tieable: int = 0
    altered: Altered = ()
    last_is_tonic: bool = False
    sound: Sound = Sound.NOTE
    tonic: bool = False
    chord: tuple[str, ...] = ()
