"""What was found in a file, whatever its format: voices, bars and events, ready to be written as ABC."""

from dataclasses import dataclass, field
from fractions import Fraction

from composer.notation.elements import Barline, Key, Meter, Span

NOWHERE = Span(0, 0)
PLAIN_BAR = Barline(NOWHERE)


@dataclass(frozen=True, slots=True)
class Note:
    """One pitch as it is written, and whether it is tied to the next."""

    step: str
    octave: int
    alter: int
    tied: bool = False


@dataclass(slots=True)
class Event:
    """Notes that begin together, or a rest where there are none.

    Attributes:
        onset: from the start of its bar, in whole notes.
        length: as it is heard, in whole notes.
        ratio: so many in the time of so many: (3, 2) in a triplet.
        closes_tuplet: the last of its tuplet.
        hidden: a rest that is not drawn.
        fields: inline fields before it: `[Q:1/4=90]`.
        marks: chord symbols, annotations and decorations before it, as ABC.
        graces: before it, with their lengths in whole notes; `slashed` for acciaccaturas.
        lyrics: by verse, from 1: the syllable, with a hyphen behind one that the next goes on with.
        held: the verses whose last syllable is held on this note.
        joined: its beam goes on to the next event.
    """

    onset: Fraction
    length: Fraction
    notes: list[Note] = field(default_factory=list)
    ratio: tuple[int, int] = (1, 1)
    closes_tuplet: bool = False
    hidden: bool = False
    fields: str = ""
    marks: list[str] = field(default_factory=list)
    graces: list[tuple[list[Note], Fraction]] = field(default_factory=list)
    slashed: bool = False
    slurs_open: int = 0
    slurs_close: int = 0
    lyrics: dict[int, str] = field(default_factory=dict)
    held: set[int] = field(default_factory=set)
    joined: bool = False


@dataclass(slots=True)
class Bar:
    """What one voice has in one bar; a key or meter that begins with it."""

    events: list[Event] = field(default_factory=list)
    key: Key | None = None
    meter: Meter | None = None
    new_line: bool = False


@dataclass(slots=True)
class Voice:
    """One voice: `clef` and `transpose` as ABC has them, `staff` the number of its staff in the whole."""

    bars: list[Bar]
    name: str = ""
    clef: str = ""
    transpose: int = 0
    program: int | None = None
    staff: int = 1
    part: int = 1


@dataclass(slots=True)
class Music:
    """A whole tune.

    Attributes:
        barlines: before the first bar, between bars, and after the last: one more than there are bars.
        key, meter: at the first note.
        told: what could not be kept, in sentences.
    """

    voices: list[Voice]
    barlines: list[Barline]
    key: Key
    meter: Meter
    title: str = ""
    composer: str = ""
    rhythm: str = ""
    tempo: str = ""
    notes: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
