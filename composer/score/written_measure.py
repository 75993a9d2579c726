"""One measure of one voice to a music21 measure: notes, beams, marks, signatures at their places."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from music21 import expressions, layout, note, spanner, stream

from composer.notation.elements import (
    Element,
    Event,
    Key,
    KeyChange,
    LineBreak,
    Meter,
    MeterChange,
    MultimeasureRest,
    PartMark,
    SoundChange,
    TempoChange,
)
from composer.notation.sounds import PLAIN_SOUND, Sound, is_percussion
from composer.score.heard_chords import shared
from composer.score.written_chord_symbols import written_chord_symbol
from composer.score.written_lyrics import written_lyric
from composer.score.written_marks import hang_decorations, line, line_ends, marks
from composer.score.written_notes import Staff, beam_group, grace_note, outgoing, written_event
from composer.score.written_signatures import (
    ALL_LINES,
    ONE_LINE_STEPS,
    has_one_line,
    written_clef,
    written_key,
    written_meter,
    written_tempo,
)


@dataclass
class Pen:
    """What is carried from one measure into the next while a block is written.

    Attributes:
        key: the key that holds, with its clef and octave.
        origin: where the block's text begins.
        tied: MIDI note numbers that a tie leads into.
        open_slurs: first notes of the slurs that have not ended yet.
        open_lines: first notes of crescendos, wavy lines and the like that have not ended, by kind.
        lines: slurs and the like that are complete.
        breaks: True where the next measure starts a new system.
    """

    meter: Meter
    key: Key
    origin: int
    tied: frozenset[int] = frozenset()
    open_slurs: list[note.GeneralNote] = field(default_factory=list)
    open_lines: dict[str, note.GeneralNote] = field(default_factory=dict)
    lines: list[spanner.Spanner] = field(default_factory=list)
    breaks: bool = False
    sound: Sound = PLAIN_SOUND

    @property
    def staff(self) -> Staff:
        """What the next notes are drawn on; B stands on the one line that percussion has."""
        percussion = is_percussion(self.sound, self.key.clef)
        return Staff(
            self.key.written_octaves, percussion, ONE_LINE_STEPS if has_one_line(self.key.clef) else 0
        )


class MeasureWriter:
    """Fills one music21 measure."""

    def __init__(self, pen: Pen) -> None:
        self.measure = stream.Measure()
        self._pen = pen
        self._offset = Fraction(0)  # in quarter notes, as music21 counts
        self._group: list[note.GeneralNote] = []
        self._broken = False
        if pen.breaks:
            self._break()

    def write(self, element: Element) -> None:
        """Adds one element at the place that has been reached."""
        if isinstance(element, Event):
            self._event(element)
        elif isinstance(element, KeyChange):
            self._key(element.key)
        elif isinstance(element, MeterChange):
            self._pen.meter = element.meter
            self._insert(written_meter(element.meter))
        elif isinstance(element, TempoChange):
            for mark in written_tempo(element.tempo):
                self._insert(mark)
        elif isinstance(element, SoundChange):
            self._pen.sound = element.sound
        elif isinstance(element, PartMark):
            self._insert(expressions.RehearsalMark(element.name))
        elif isinstance(element, LineBreak):
            self._break()
        elif isinstance(element, MultimeasureRest):
            self.rest(element)

    def rest(self, element: MultimeasureRest) -> None:
        """A rest that fills a bar."""
        self._end_group()
        rest = note.Rest(quarterLength=4 * (self._pen.meter.duration or Fraction(1)))
        rest.fullMeasure = True
        rest.style.hideObjectOnPrint = not element.visible
        self._place_note(rest)

    def finish(self) -> stream.Measure:
        """Closes the last beam and hands the measure over."""
        self._end_group()
        self.measure.coreElementsChanged()
        return self.measure

    def _break(self) -> None:
        """A system starts before this measure, or before the next one where this one has begun."""
        self._pen.breaks = bool(self._offset)
        if not self._offset and not self._broken:
            self._broken = True
            self.measure.coreInsert(0, layout.SystemLayout(isNew=True))

    def _key(self, key: Key) -> None:
        before, self._pen.key = self._pen.key, key
        if (key.accidentals, key.naturals, key.drawn) != (before.accidentals, before.naturals, before.drawn):
            self._insert(written_key(key))
        if key.clef and key.clef != before.clef:
            clef = written_clef(key.clef)
            if has_one_line(before.clef):
                clef.id = ALL_LINES
            self._insert(clef)

    def _event(self, event: Event) -> None:
        for mark in marks(event):
            self._insert(mark)
        for place, symbol in shared(event):
            self.measure.coreInsert(self._offset + 4 * place, written_chord_symbol(symbol))
        staff = self._pen.staff
        for grace in _graces(event.grace, event.grace_slash, self._pen.origin, staff):
            self.measure.coreInsert(self._offset, grace)
        notes = written_event(event, self._pen.tied, self._pen.origin, staff)
        self._pen.tied = outgoing(event)
        if event.visible:
            hang_decorations(notes[0], event.decorations)
        notes[0].lyrics.extend(map(written_lyric, event.lyrics))
        self._slurs(event, notes)
        self._lines(event, notes)
        for drawn in notes:
            if self._pen.key.is_of_pipes and isinstance(drawn, note.NotRest):
                drawn.stemDirection = "down"
            self._place_note(drawn)
        for grace in _graces(event.grace_after, False, self._pen.origin, staff):
            self.measure.coreInsert(self._offset, grace)
        self._group.extend(notes)
        if not event.beamed:
            self._end_group()

    def _place_note(self, drawn: note.GeneralNote) -> None:
        self.measure.coreInsert(self._offset, drawn)
        self._offset += Fraction(drawn.duration.quarterLength)

    def _insert(self, mark: object) -> None:
        if mark is not None:
            self.measure.coreInsert(self._offset, mark)

    def _end_group(self) -> None:
        beam_group(self._group)
        self._group = []

    def _slurs(self, event: Event, notes: list[note.GeneralNote]) -> None:
        self._pen.open_slurs.extend([notes[0]] * event.slurs_start)
        for _ in range(min(event.slurs_end, len(self._pen.open_slurs))):
            first = self._pen.open_slurs.pop()
            if first is not notes[-1]:
                self._pen.lines.append(spanner.Slur(first, notes[-1]))

    def _lines(self, event: Event, notes: list[note.GeneralNote]) -> None:
        for kind, starts in line_ends(event):
            if starts:
                self._pen.open_lines[kind] = notes[0]
            elif kind in self._pen.open_lines:
                drawn = line(kind, self._pen.open_lines.pop(kind), notes[-1])
                if drawn is not None:
                    self._pen.lines.append(drawn)


def _graces(events: Sequence[Event], slash: bool, origin: int, staff: Staff) -> Iterator[note.GeneralNote]:
    graces = [grace for grace in events if grace.pitches]
    drawn = [grace_note(grace, origin, staff, slash, alone=len(graces) == 1) for grace in graces]
    beam_group(drawn)
    yield from drawn
