"""The events of one bar as ABC: accidentals, lengths, tuplets, ties, slurs and grace notes."""

from collections.abc import Sequence
from fractions import Fraction

from composer.importing.written_music import Event, Note
from composer.notation.elements import Key
from composer.notation.spelling import accidental_text, length_text, pitch_text


class BarWriter:
    """Writes the bars of one voice, one after another.

    Args:
        unit: the unit note length, in whole notes.
    """

    def __init__(self, unit: Fraction, key: Key) -> None:
        self._unit = unit
        self.key = key
        self._at_pitch: dict[tuple[str, int], int] = {}
        self._at_step: dict[str, int] = {}

    def write(self, events: Sequence[Event]) -> str:
        """One bar, without its bar lines."""
        self._at_pitch, self._at_step = {}, {}
        text, index = "", 0
        while index < len(events):
            group = _tuplet(events, index)
            if group:
                text += _opening(group) + "".join(self._event(event) for event in group)
                index += len(group)
            elif sign := self._broken(events[index : index + 2]):
                text += (
                    self._event(events[index], self._unit) + sign + self._event(events[index + 1], self._unit)
                )
                index += 2
            else:
                text += self._event(events[index])
                index += 1
            text += "" if events[index - 1].joined else " "
        return text.strip()

    def _broken(self, events: Sequence[Event]) -> str:
        """The sign for a dotted pair on a beat, as players write it, and as hornpipes are played by it."""
        if len(events) < 2 or not all(event.notes and event.ratio == (1, 1) for event in events):
            return ""
        first, second = events
        plain = not (any(note.tied for note in first.notes) or first.slurs_close or second.slurs_open)
        if not plain or second.graces or second.fields or second.onset != first.onset + first.length:
            return ""
        if first.length + second.length != 2 * self._unit or first.onset % (2 * self._unit):
            return ""
        return {Fraction(3, 2): ">", Fraction(1, 2): "<"}.get(first.length / self._unit, "")

    def _event(self, event: Event, written: Fraction | None = None) -> str:
        before = event.fields + self._graces(event) + "".join(event.marks) + "(" * event.slurs_open
        drawn = event.length * event.ratio[0] / event.ratio[1] if written is None else written
        length = length_text(drawn / self._unit)
        return before + self._notes(event, length) + ")" * event.slurs_close

    def _notes(self, event: Event, length: str) -> str:
        if not event.notes:
            return ("x" if event.hidden else "z") + length
        if len(event.notes) == 1:
            return self._pitch(event.notes[0]) + length + ("-" if event.notes[0].tied else "")
        all_tied = all(note.tied for note in event.notes)
        inside = "".join(
            self._pitch(note) + ("-" if note.tied and not all_tied else "") for note in event.notes
        )
        return f"[{inside}]{length}" + ("-" if all_tied else "")

    def _graces(self, event: Event) -> str:
        if not event.graces:
            return ""
        text = ""
        for notes, length in event.graces:
            pitches = "".join(self._pitch(note) for note in notes)
            text += (f"[{pitches}]" if len(notes) > 1 else pitches) + length_text(length / self._unit)
        return "{" + "/" * event.slashed + text + "}"

    def _pitch(self, note: Note) -> str:
        """With an accidental wherever a reader could take another: some let one reach other octaves."""
        usual = dict(self.key.accidentals).get(note.step, 0)
        place = note.step, note.octave
        reached = {self._at_pitch.get(place, usual), self._at_step.get(note.step, usual)}
        self._at_pitch[place] = self._at_step[note.step] = note.alter
        sign = "" if reached == {note.alter} else accidental_text(note.alter)
        return sign + pitch_text(note.step, note.octave)


def _tuplet(events: Sequence[Event], start: int) -> Sequence[Event]:
    """The events from `start` on that are one tuplet; none where no tuplet begins there."""
    ratio = events[start].ratio
    if ratio == (1, 1):
        return ()
    end = start
    whole = Fraction(0)
    longest = max(event.length for event in events[start:] if event.ratio == ratio)
    while end < len(events) and events[end].ratio == ratio:
        event = events[end]
        whole += event.length * ratio[0] / ratio[1]
        end += 1
        # Where a file does not say where a tuplet ends, it does once it is as long as so many equal notes.
        full = (whole / ratio[0]).denominator & ((whole / ratio[0]).denominator - 1) == 0 and end - start >= 2
        if event.closes_tuplet or (full and whole >= longest and not _closed_later(events, end, ratio)):
            break
    return events[start:end]


def _closed_later(events: Sequence[Event], index: int, ratio: tuple[int, int]) -> bool:
    for event in events[index:]:
        if event.ratio != ratio:
            return False
        if event.closes_tuplet:
            return True
    return False


def _opening(group: Sequence[Event]) -> str:
    actual, normal = group[0].ratio
    if (actual, normal) == (3, 2) and len(group) == 3:
        return "(3"
    return f"({actual}:{normal}:{len(group)}"
