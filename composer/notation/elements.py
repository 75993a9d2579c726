"""What a tune is made of, once its ABC text has been read.

Durations are exact fractions of a whole note (a quarter note is `Fraction(1, 4)`).
Spans are offsets into the text of the tune, `start` inclusive, `end` exclusive, so that
every element can be found again in the text it was read from.
Terms are those of the ABC standard 2.1, https://abcnotation.com/wiki/abc:standard:v2.1
"""

from dataclasses import dataclass, field
from fractions import Fraction

from composer.notation.escapes import decoded
from composer.notation.exact import fraction
from composer.notation.pitch_classes import SEMITONES
from composer.notation.sounds import PLAIN_SOUND, Sound
from composer.notation.staves import Staves
from composer.notation.values import quickly_made

NO_BEND = Fraction(0)
"""Of nearly all pitches: what is no quarter tone."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a tune's text: offsets of characters, `end` exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the text that could not be read, or that breaks a rule.

    Attributes:
        line: 1-based line, counted from the first line of the tune's text.
        column: 1-based column within that line.
        rule: short stable name of the rule, such as `bar-length` or `unknown-character`.
        message: a sentence for a person: what stands there, what was expected, how to mend it.
        span: where it stands in the tune's text.
        fatal: True where the tune is not valid with it; False for advice.
    """

    line: int
    column: int
    rule: str
    message: str
    span: Span
    fatal: bool = True


@dataclass(frozen=True, slots=True)
class Field:
    """One information field, in the header, on a line of its own in the body, or inline."""

    letter: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Key:
    """A key signature.

    Attributes:
        tonic: `C`, `F#`, `Bb`, …; empty for `K:none` and for highland pipes.
        mode: `major`, `minor`, `dorian`, `phrygian`, `lydian`, `mixolydian`, `aeolian`, `ionian`,
            `locrian`, or empty.
        accidentals: step letter (`"F"`) -> semitones (+1 sharp, -1 flat), all that the signature
            alters, explicit accidentals included, in the order in which they are written.
        clef: clef name as written (`treble`, `bass`, …), or empty.
        octave_shift: octaves to add for a clef such as `treble-8` or `octave=-1`; `Pitch` is without them.
        transpose: semitones to add to what is heard, not to what is written.
        naturals: steps that the signature shows as natural: G in `K:Hp`.
        drawn: False for the signature of `K:HP`, which holds and is not shown.
        middle_octaves: octaves to add to what is written, not to what is heard: `middle=d` in the bass clef.
    """

    tonic: str
    mode: str
    accidentals: tuple[tuple[str, int], ...]
    clef: str = ""
    octave_shift: int = 0
    transpose: int = 0
    naturals: tuple[str, ...] = ()
    drawn: bool = True
    middle_octaves: int = 0

    @property
    def is_of_pipes(self) -> bool:
        """True for `K:HP` and `K:Hp`, in which stems go down."""
        return bool(self.naturals) or not self.drawn

    @property
    def written_octaves(self) -> int:
        """Octaves between a `Pitch` and what stands on the staff."""
        return self.octave_shift + self.middle_octaves

    @property
    def written_transposition(self) -> int:
        """Semitones between what stands on the staff and what is heard."""
        return self.transpose - 12 * self.middle_octaves

    @property
    def sounding_shift(self) -> int:
        """Semitones between a `Pitch` and what is heard."""
        return 12 * self.octave_shift + self.transpose


@dataclass(frozen=True, slots=True)
class Meter:
    """A meter; `duration` is None where the music is free (`M:none`).

    Attributes:
        text: as written: `C|`, `6/8`, `2+3+2/8`.
        beats, beat_unit: numerator (summed) and denominator: (2, 2) for `C|`; (0, 0) for free.
    """

    text: str
    beats: int
    beat_unit: int

    @property
    def duration(self) -> Fraction | None:
        """Length of one full bar, in whole notes."""
        return fraction(self.beats, self.beat_unit) if self.beat_unit else None


@dataclass(frozen=True, slots=True)
class Tempo:
    """A tempo: so many beats a minute, each `beat` whole notes long; `text` is what is printed.

    `numbered` is False where only words are given: within a tune they change nothing that is counted.
    """

    beat: Fraction
    beats_per_minute: Fraction
    text: str = ""
    numbered: bool = True


@quickly_made
@dataclass(frozen=True, slots=True)
class Pitch:
    """One pitch as written and as it sounds.

    Attributes:
        step: `A` to `G`.
        octave: scientific octave: `C` in ABC is octave 4 (middle C), `c` is 5.
        alter: sounding alteration in semitones, key signature and earlier accidentals applied.
        written: the accidental that stands in the text, in semitones; None where there is none.
        span: the pitch's own text, accidental included.
        tied: True where a tie starts at this pitch.
        bend: what sounds above `alter`, in semitones: a half for the quarter tones `^/F` and `_/F`.
    """

    step: str
    octave: int
    alter: int
    written: int | None
    span: Span
    tied: bool = False
    bend: Fraction = NO_BEND

    @property
    def midi(self) -> int:
        """MIDI note number; middle C is 60."""
        return 12 * (self.octave + 1) + SEMITONES[self.step] + self.alter


@dataclass(frozen=True, slots=True)
class Tuplet:
    """`p` notes in the time of `q`; `index` counts the tuplet's events from 0, `last` ends it."""

    p: int
    q: int
    index: int
    last: bool


@dataclass(frozen=True, slots=True)
class Lyric:
    """A syllable under a note.

    Attributes:
        verse: counted from 1.
        text: empty where the syllable before is still held.
        syllabic: `single`, `begin`, `middle` or `end`: where in its word the syllable stands.
        held: True where it goes on over the next note (`_`).
    """

    verse: int
    text: str
    syllabic: str = "single"
    held: bool = False


@quickly_made
@dataclass(frozen=True, slots=True)
class Event:
    """A note, a chord (several pitches) or a rest (no pitch), with all that is attached to it.

    Attributes:
        duration: sounding length, broken rhythm and tuplet applied.
        notated: length on paper: broken rhythm applied, tuplet not.
        grace: events before this one that take no time of their own, with notated lengths.
        grace_after: the same behind it, before a bar line: the turn at a trill's end. They are not heard.
        grace_slash: True for an acciaccatura `{/g}`.
        chord_symbols: `("Am7",)`; several share the event's time.
        annotations: texts in quotation marks that are no chord symbol, placement mark included.
        decorations: names without marks: `staccato`, `trill`, `fermata`, `roll`, `upbow`, …
        slurs_start, slurs_end: how many slurs open before and close after this event.
        beamed: True where it is written together with the event after it (no space between).
        visible: False for the invisible rest `x`.
        lyrics: the syllables under it, one for each verse that has one here.
    """

    span: Span
    pitches: tuple[Pitch, ...]
    duration: Fraction
    notated: Fraction
    tuplet: Tuplet | None = None
    grace: tuple["Event", ...] = ()
    grace_slash: bool = False
    chord_symbols: tuple[str, ...] = ()
    annotations: tuple[str, ...] = ()
    decorations: tuple[str, ...] = ()
    slurs_start: int = 0
    slurs_end: int = 0
    beamed: bool = False
    visible: bool = True
    grace_after: tuple["Event", ...] = ()
    lyrics: tuple[Lyric, ...] = ()


@dataclass(frozen=True, slots=True)
class MultimeasureRest:
    """`Z4`, `X4`: so many whole bars of rest."""

    span: Span
    measures: int
    visible: bool = True


@quickly_made
@dataclass(frozen=True, slots=True)
class Barline:
    """A bar line, with the repeats that end and start at it and the endings that start after it.

    Attributes:
        kind: `single`, `double`, `thin-thick`, `thick-thin`, `dotted`, `invisible`. A repeat's kind
            is that of its lines without the dots.
        repeat_end: times the section before it is repeated: 0 for none, 1 for `:|`, 2 for `::|`.
        repeat_start: True for `|:` and `::`.
        endings: numbers of the ending that starts after it: `(1,)` for `|1`, `(1, 3)` for `[1,3`.
        ends_ending: True where a running ending stops here (`||`, `:|`, `|]`, `]` …).
        decorations, annotations: what stands at the bar line itself: `segno`, `fine`, “D.C.” ….
    """

    span: Span
    kind: str = "single"
    repeat_end: int = 0
    repeat_start: bool = False
    endings: tuple[int, ...] = ()
    ends_ending: bool = False
    decorations: tuple[str, ...] = ()
    annotations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyChange:
    """A `K:` in the body."""

    span: Span
    key: Key


@dataclass(frozen=True, slots=True)
class MeterChange:
    """An `M:` in the body."""

    span: Span
    meter: Meter


@dataclass(frozen=True, slots=True)
class TempoChange:
    """A `Q:` in the body."""

    span: Span
    tempo: Tempo


@dataclass(frozen=True, slots=True)
class PartMark:
    """A `P:` in the body: the part of that name starts here."""

    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class LineBreak:
    """The score starts a new system here."""

    span: Span


@dataclass(frozen=True, slots=True)
class SoundChange:
    """A `%%MIDI` or `I:MIDI` in the body: the voice sounds so from here on."""

    span: Span
    sound: Sound


Element = (
    Event
    | MultimeasureRest
    | Barline
    | KeyChange
    | MeterChange
    | TempoChange
    | SoundChange
    | PartMark
    | LineBreak
)


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice: its identifier (`"1"` where the tune has no `V:`), its name, what it plays, how it sounds.

    `sound` is what holds at its first element.
    """

    identifier: str
    elements: tuple[Element, ...]
    name: str = ""
    sound: Sound = PLAIN_SOUND


@dataclass(frozen=True, slots=True)
class Tune:
    """One tune: its text, exactly as found, and what was read from it.

    Attributes:
        text: the tune's own lines, from its first field to its last line of music.
        position: 1-based position in its tunebook.
        first_line: 1-based line of the tunebook on which `text` starts.
        header: the fields up to and including the first `K:`, in their order.
        key, meter, unit_note_length, tempo: what holds at the first note. `tempo` is None where
            the tune gives none.
        parts: the order of parts as letters, `"AABB"`, expanded; empty where there is none.
        voices: at least one; a tune without music has one voice without events.
        problems: everything the reader and the checks found, in the order of the text.
        staves: which voices share a staff, and which staves belong together.
    """

    text: str
    position: int
    first_line: int
    header: tuple[Field, ...]
    key: Key
    meter: Meter
    unit_note_length: Fraction
    tempo: Tempo | None
    parts: str
    voices: tuple[Voice, ...]
    problems: tuple[Problem, ...] = field(default=())
    staves: Staves = field(default_factory=Staves)

    def fields(self, letter: str) -> tuple[str, ...]:
        """All header values of one field, in their order, as they read: `fields("T")` are the titles."""
        return tuple(decoded(f.value) for f in self.header if f.letter == letter)

    @property
    def title(self) -> str:
        """The first `T:`, or an empty string."""
        return next(iter(self.fields("T")), "")

    @property
    def valid(self) -> bool:
        """True where no problem is fatal."""
        return not any(problem.fatal for problem in self.problems)
