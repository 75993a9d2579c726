"""Events to music21 notes, chords and rests: values, spelling, ties, tuplets, identifiers."""

from collections.abc import Sequence
from dataclasses import dataclass

from music21 import beam, chord, duration, note, percussion, pitch, tie

from composer.notation.elements import Event, Pitch, Span, Tuplet
from composer.notation.pitch_classes import step_away
from composer.score.note_values import NoteValue, note_values

_FLAGS = {"eighth": 1, "16th": 2, "32nd": 3, "64th": 4, "128th": 5, "256th": 6}

_ACCIDENTALS = {-2: "double-flat", -1: "flat", 0: "natural", 1: "sharp", 2: "double-sharp"}


@dataclass(frozen=True, slots=True)
class Staff:
    """What notes are drawn on.

    Attributes:
        octaves: what the clef adds to the pitches as written.
        is_percussion: True where notes are drums, which have a place and no pitch.
        steps: how far percussion stands from where a treble clef has it.
    """

    octaves: int = 0
    is_percussion: bool = False
    steps: int = 0


def written_event(
    event: Event, incoming: frozenset[int], origin: int, staff: Staff
) -> list[note.GeneralNote]:
    """The notes that stand for one event, tied together where it takes several note values.

    Args:
        incoming: MIDI note numbers that a tie leads into.
        origin: the offset in the tune's text that the notes' names count from.
    """
    values = note_values(event.notated)
    written: list[note.GeneralNote] = []
    for index, value in enumerate(values):
        first, last = index == 0, index == len(values) - 1
        drawn = _drawn(event, incoming, first, last, _Names(origin, index, staff))
        drawn.duration = _duration(value, event.tuplet, first, last, not event.beamed)
        written.append(drawn)
    return written


def grace_note(event: Event, origin: int, staff: Staff, slash: bool, alone: bool) -> note.GeneralNote:
    """A grace note: small, half as long as written where it has others beside it."""
    drawn = _drawn(event, frozenset(), True, True, _Names(origin, 0, staff))
    value = note_values(event.notated if alone else event.notated / 2)[0]
    drawn.duration = duration.Duration(type=value.type, dots=value.dots).getGraceDuration()
    drawn.duration.slash = slash
    return drawn


def outgoing(event: Event) -> frozenset[int]:
    """MIDI note numbers that are tied on into the next event."""
    return frozenset(p.midi for p in event.pitches if p.tied)


@dataclass(frozen=True, slots=True)
class _Names:
    """Names drawn notes after their place in the text: `n12-14`, the parts tied to it `n12-14.1`."""

    origin: int
    part: int
    staff: Staff

    def of(self, span: Span) -> str:
        """The name of the note that stands at `span`."""
        name = f"n{span.start - self.origin}-{span.end - self.origin}"
        return f"{name}.{self.part}" if self.part else name


def _drawn(
    event: Event, incoming: frozenset[int], first: bool, last: bool, names: _Names
) -> note.GeneralNote:
    if not event.pitches:
        rest = note.Rest()
        rest.id = names.of(event.span)
        rest.style.hideObjectOnPrint = not event.visible
        return rest
    notes = [_note(p, incoming, first, last, names) for p in event.pitches]
    if len(notes) == 1:
        return notes[0]
    return percussion.PercussionChord(notes) if names.staff.is_percussion else chord.Chord(notes)


def _note(
    written: Pitch, incoming: frozenset[int], first: bool, last: bool, names: _Names
) -> note.Note | note.Unpitched:
    drawn: note.Note | note.Unpitched
    if names.staff.is_percussion:
        step, octave = step_away(written.step, written.octave, names.staff.steps)
        drawn = note.Unpitched(displayName=f"{step}{octave}")
    else:
        drawn = note.Note(_pitch(written, first, names.staff.octaves))
    drawn.id = names.of(written.span)
    begins = written.tied or not last
    ends = written.midi in incoming or not first
    if begins or ends:
        drawn.tie = tie.Tie("continue" if begins and ends else "start" if begins else "stop")
    return drawn


def _pitch(written: Pitch, first: bool, octaves: int) -> pitch.Pitch:
    spelled = pitch.Pitch(step=written.step, octave=written.octave + octaves)
    if written.bend:
        spelled.accidental = pitch.Accidental(float(written.alter + written.bend))
        spelled.accidental.displayStatus = first and written.written is not None
    elif written.alter or written.written is not None:
        spelled.accidental = pitch.Accidental(_ACCIDENTALS.get(written.alter, written.alter))
        spelled.accidental.displayStatus = first and written.written is not None
    return spelled


def _duration(
    value: NoteValue, tuplet: Tuplet | None, first: bool, last: bool, bracket: bool
) -> duration.Duration:
    length = duration.Duration(type=value.type, dots=value.dots)
    if tuplet is not None:
        length.appendTuplet(_tuplet(tuplet, value, first, last, bracket))
    elif value.ratio is not None:
        length.appendTuplet(duration.Tuplet(*value.ratio, durationType=value.type))
    return length


def _tuplet(tuplet: Tuplet, value: NoteValue, first: bool, last: bool, bracket: bool) -> duration.Tuplet:
    """A beam shows which notes belong to a tuplet as well as a bracket does, so that one has none."""
    drawn = duration.Tuplet(tuplet.p, tuplet.q, durationType=value.type)
    drawn.bracket = bracket or value.type not in _FLAGS
    if tuplet.index == 0 and first:
        drawn.type = "startStop" if tuplet.last and last else "start"
    elif tuplet.last and last:
        drawn.type = "stop"
    return drawn


def beam_group(notes: Sequence[note.GeneralNote]) -> None:
    """Puts the beams on notes that stand together, rests and long notes breaking them."""
    run: list[note.NotRest] = []
    for drawn in notes:
        if isinstance(drawn, note.NotRest) and drawn.duration.type in _FLAGS:
            run.append(drawn)
        else:
            _beam(run)
            run = []
    _beam(run)


def _beam(run: Sequence[note.NotRest]) -> None:
    if len(run) < 2:
        return
    flags = [_FLAGS[drawn.duration.type] for drawn in run]
    for index, drawn in enumerate(run):
        before = flags[index - 1] if index else 0
        after = flags[index + 1] if index + 1 < len(run) else 0
        beams = beam.Beams()
        for number in range(1, flags[index] + 1):
            beams.beamsList.append(_one(number, before, after))
        drawn.beams = beams


def _one(number: int, before: int, after: int) -> beam.Beam:
    drawn = beam.Beam(number=number)
    joins_before, joins_after = number <= before, number <= after
    if joins_before and joins_after:
        drawn.type = "continue"
    elif joins_before:
        drawn.type = "stop"
    elif joins_after:
        drawn.type = "start"
    else:
        drawn.type, drawn.direction = "partial", "left" if before else "right"
    return drawn
