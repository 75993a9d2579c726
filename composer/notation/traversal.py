"""Traversing a tune's text once more: each piece of it with all that the reader knows at that place.

What rewrites a tune needs the text around its elements as well as the elements; so it reads along with the
reader itself and sees the same chords, grace notes, voices, keys and unit note lengths.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from composer.errors import ComposerError
from composer.notation.builders import EventBuilder, VoiceBuilder
from composer.notation.edits import Edits
from composer.notation.elements import Field, Key, Pitch, Span, Tune
from composer.notation.fields import field_at, line_end
from composer.notation.header import read_header
from composer.notation.inline import read_body_field
from composer.notation.keys import NO_KEY
from composer.notation.lexing import SCANNER
from composer.notation.music import HANDLERS, finish_line
from composer.notation.reader import read_comment, split_header
from composer.notation.reading import Reading
from composer.notation.values import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class Piece:
    """One token of music, one field, or the end of a line of music, after the reader has read it.

    Attributes:
        kind: a group of the scanner, `field` for a field on a line of its own, or `line-end`.
        start, end: offsets in the tune's text.
        match: the scanner's match; None for fields on lines of their own and line ends.
        field: the field, inline ones included.
        voice: the voice it belongs to, as the reader holds it now; None in the header.
        pitch: the pitch of a note.
        role: of a note: `event`, `chord` or `grace`; of a rest or the end of a chord: `event` where it is
            read as one.
        unit: the unit note length that holds here.
        key_before: the key that held before this piece.
    """

    kind: str
    start: int
    end: int
    match: re.Match[str] | None = None
    field: Field | None = None
    voice: VoiceBuilder | None = None
    pitch: Pitch | None = None
    role: str = ""
    unit: Fraction = Fraction(1, 8)
    key_before: Key = NO_KEY

    @property
    def length_group(self) -> str:
        """The group of the match that has the length of a note, a rest or a chord."""
        old = self.match is not None and self.match.lastgroup == "old_chord"
        chord = "old_chord_length" if old else "chord_length"
        return {"note": "length", "rest": "rest_length"}.get(self.kind, chord)

    @property
    def last(self) -> EventBuilder:
        """The event that this piece ends, where its role is `event`."""
        assert self.voice is not None
        assert self.voice.last is not None
        return self.voice.last


class Traversal:
    """One traversal through a tune's text.

    Attributes:
        reading: the reader's state, as far as the traversal has come.
        body: where the first line after the header starts; the length of the text where there is none.
        has_key: True where a `K:` ends the header.
    """

    def __init__(self, tune: Tune) -> None:
        self._begin(tune.text, [field for field in tune.header if not field.span.end])

    @classmethod
    def of_text(cls, text: str) -> "Traversal":
        """Through a text that is a tune by itself, without a tunebook's header."""
        made = cls.__new__(cls)
        made._begin(text, [])
        return made

    def _begin(self, text: str, inherited: list[Field]) -> None:
        self.reading = Reading(text)
        self._own, self._lines = split_header(self.reading)
        read_header(self.reading, self._own, inherited)
        self.body = self._lines[0][0] if self._lines else len(text)
        self.has_key = bool(self._own) and self._own[-1].letter == "K"

    def header(self) -> tuple[Field, ...]:
        """The fields that stand in the header of the tune's own text."""
        return tuple(self._own)

    def insert_field(self, edits: Edits, field: str) -> None:
        """Add a field as the last one of the header."""
        text = self.reading.text
        at = self._own[-1].span.start if self.has_key else self.body
        end = line_end(text)
        goes_before = at < len(text) or not text or text.endswith(("\n", "\r"))
        edits.insert(at, field + end if goes_before else end + field)

    def pieces(self) -> Iterator[Piece]:
        """Everything after the header, in the order of the text."""
        text = self.reading.text
        for start, end in self._lines:
            if text.startswith("%", start):
                read_comment(self.reading, start, end)
                continue
            field = field_at(text, start, end)
            if field is not None:
                key = self._key()
                read_body_field(self.reading, field)
                yield self._field(field, key)
            elif text[start:end].strip():
                yield from self._music(start, end)

    def _key(self) -> Key:
        voice = self.reading.current
        return voice.key if voice is not None else self.reading.key

    def _field(self, field: Field, key: Key) -> Piece:
        voice = self.reading.current
        unit = voice.unit if voice else self.reading.unit or Fraction(1, 8)
        return Piece("field", field.span.start, field.span.end, None, field, voice, unit=unit, key_before=key)

    def _music(self, start: int, end: int) -> Iterator[Piece]:
        reading, continued = self.reading, False
        for match in SCANNER.finditer(reading.text, start, end):
            kind = match.lastgroup or "unknown"
            voice = reading.voice
            last, key = voice.last, voice.key
            HANDLERS[kind](reading, match)
            continued = continued or kind == "continuation"
            yield self._piece(kind, match, last, key)
        finish_line(reading, end, continued)
        yield Piece("line-end", end, end, None, None, reading.voice, unit=reading.voice.unit)

    def _piece(self, kind: str, match: re.Match[str], last: EventBuilder | None, key: Key) -> Piece:
        voice = self.reading.voice
        field: Field | None = None
        pitch: Pitch | None = None
        if kind == "old_chord":
            kind = "chord_end" if voice.chord is None else "chord_start"
        role = "event" if voice.last is not last and kind in ("note", "rest", "chord_end") else ""
        if kind == "note":
            role, pitch = _note(voice)
        elif kind == "inline":
            field = Field(match["letter"], match["value"].strip(), Span(*match.span()))
        return Piece(kind, match.start(), match.end(), match, field, voice, pitch, role, voice.unit, key)


def _note(voice: VoiceBuilder) -> tuple[str, Pitch]:
    """What a note that has just been read became."""
    if voice.chord is not None:
        return "chord", voice.chord.pitches[-1]
    if voice.grace_open:
        return "grace", voice.waiting.grace[-1].pitches[-1]
    assert voice.last is not None
    return "event", voice.last.pitches[0]


def key_is_missing() -> ComposerError:
    """What is said where lines of music change that are known for music by their look alone."""
    return ComposerError(
        "This tune has no key, so that its header does not end before its music. "
        "Write a line such as “K:C” between them first."
    )
