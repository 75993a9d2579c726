"""Events and voices while they are being read, before they become the unchanging elements of a tune."""

from dataclasses import replace
from enum import Enum
from fractions import Fraction

from composer.notation.accidentals import Accidentals
from composer.notation.elements import (
    Barline,
    Element,
    Event,
    Key,
    Lyric,
    Meter,
    Pitch,
    SoundChange,
    Span,
    Tuplet,
)
from composer.notation.exact import fraction
from composer.notation.sounds import PLAIN_SOUND, Sound


class EventBuilder:
    """An event that what follows it in the text may still change: ties, broken rhythm, slurs, beams."""

    __slots__ = (
        "annotations", "beamed", "chord_symbols", "decorations", "duration", "end", "grace", "grace_after",
        "grace_slash", "lyrics", "notated", "pitches", "slurs_end", "slurs_start", "start", "tuplet",
        "visible",
    )  # fmt: skip

    def __init__(
        self, start: int, end: int, pitches: list[Pitch], notated: Fraction, visible: bool = True
    ) -> None:
        self.start = start
        self.end = end
        self.pitches = pitches
        self.notated = notated
        self.duration = notated
        self.tuplet: Tuplet | None = None
        self.grace: tuple[Event, ...] = ()
        self.grace_slash = False
        self.grace_after: tuple[Event, ...] = ()
        self.chord_symbols: tuple[str, ...] = ()
        self.annotations: tuple[str, ...] = ()
        self.decorations: tuple[str, ...] = ()
        self.slurs_start = 0
        self.slurs_end = 0
        self.beamed = False
        self.visible = visible
        self.lyrics: list[Lyric] = []

    def event(self) -> Event:
        """The event as it stands now."""
        return Event(
            Span(self.start, self.end),
            tuple(self.pitches),
            self.duration,
            self.notated,
            self.tuplet,
            self.grace,
            self.grace_slash,
            self.chord_symbols,
            self.annotations,
            self.decorations,
            self.slurs_start,
            self.slurs_end,
            self.beamed,
            self.visible,
            self.grace_after,
            tuple(self.lyrics),
        )


_LINES = ("crescendo", "<", "diminuendo", ">", "trill", "-", "~", "8va", "8vb", "15ma", "15mb")
LINE_ENDS = frozenset({"ped-up", *(f"{name})" for name in _LINES)})
"""Decorations that end a line; before a bar line they belong to the note before it."""


class Attachments:
    """What stands before a note and belongs to it: texts, decorations, grace notes, opening slurs."""

    __slots__ = ("annotations", "chord_symbols", "decorations", "grace", "grace_slash", "slurs")

    def __init__(self) -> None:
        self.chord_symbols: list[str] = []
        self.annotations: list[str] = []
        self.decorations: list[str] = []
        self.grace: list[Event] = []
        self.grace_slash = False
        self.slurs = 0

    def attach(self, event: EventBuilder) -> None:
        """Hand everything over to the event that it stands before."""
        event.chord_symbols = tuple(self.chord_symbols)
        event.annotations = tuple(self.annotations)
        event.decorations = tuple(self.decorations)
        event.grace = tuple(self.grace)
        event.grace_slash = self.grace_slash
        event.slurs_start = self.slurs


class GraceChord(Enum):
    """Whether a chord among grace notes is being read, and has notes already."""

    NONE = 0
    BEGUN = 1
    SOUNDING = 2


class TupletBuilder:
    """A tuplet that has begun: `p` notes in the time of `q`, for the next `r` events."""

    __slots__ = ("factor", "index", "p", "q", "r", "span")

    def __init__(self, p: int, q: int, r: int, span: Span) -> None:
        self.p = p
        self.q = q
        self.r = r
        self.index = 0
        self.factor = fraction(q, p)
        self.span = span


VoiceItem = EventBuilder | Element


class VoiceBuilder:
    """One voice while it is being read: what it holds so far, and what is still open in it."""

    def __init__(self, identifier: str, key: Key, meter: Meter, unit: Fraction) -> None:
        self.identifier = identifier
        self.name = ""
        self.key = key
        self.accidentals = Accidentals(key.accidentals)
        self.meter = meter
        self.unit = unit
        self.sound = self.opening_sound = PLAIN_SOUND
        self.items: list[VoiceItem] = []
        self.last: EventBuilder | None = None
        self.attachments: Attachments | None = None
        self.tuplet: TupletBuilder | None = None
        self.broken = 0
        self.broken_span: Span | None = None
        self.chord: EventBuilder | None = None
        self.grace_open = False
        self.grace_chord = GraceChord.NONE
        self.open_slurs: list[Span] = []
        self.joined = False
        self.has_ties = False
        self.line_start = 0
        self.next_line_start = 0
        self.lines_without_words: list[int] = []  # where they start; the line that has just ended is the last
        self.verse = 0
        self.words = ""
        self.words_too_long = False
        self.overlays: list[tuple[int, int, list[VoiceItem]]] = []
        self.overlay_layer = 0
        self.bar_start = 0
        self._main: tuple[list[VoiceItem], EventBuilder | None] | None = None

    @property
    def waiting(self) -> Attachments:
        """What waits for the next event; made when first asked for."""
        if self.attachments is None:
            self.attachments = Attachments()
        return self.attachments

    def add_grace(self, pitch: Pitch, span: Span, length: Fraction) -> None:
        """A grace note, by itself or in a chord."""
        graces = self.waiting.grace
        if self.grace_chord is GraceChord.SOUNDING and graces:
            before = graces[-1]
            graces[-1] = replace(
                before, pitches=(*before.pitches, pitch), span=Span(before.span.start, span.end)
            )
            return
        graces.append(Event(span, (pitch,), length, length))
        if self.grace_chord is GraceChord.BEGUN:
            self.grace_chord = GraceChord.SOUNDING

    @property
    def main_items(self) -> list[VoiceItem]:
        """What the voice itself holds, without the overlay that may be open."""
        return self._main[0] if self._main is not None else self.items

    def end_line(self, continued: bool) -> None:
        """A line of music ends; words under it belong to what it holds, with the lines that it continues."""
        if self.verse:
            self.lines_without_words.clear()
        if self.lines_without_words[-1:] != [self.next_line_start]:
            self.lines_without_words.append(self.next_line_start)
        self.line_start, self.verse = self.next_line_start, 0
        if not continued:
            self.next_line_start = len(self.main_items)

    def start_bar(self, barline: Barline) -> None:
        """Add a bar line, at which accidentals and overlays end."""
        if self.attachments is not None:
            self._end_bar(self.attachments)
        self.end_overlays()
        self.items.append(barline)
        self.bar_start = len(self.items)
        self.joined = False
        if self.last is not None:
            self.accidentals.start_bar(self.last.pitches)

    def _end_bar(self, waiting: Attachments) -> None:
        if waiting.grace and self.last is not None:
            self.last.grace_after = tuple(waiting.grace)
            waiting.grace = []
        if waiting.decorations and self.last is not None:
            ending = tuple(name for name in waiting.decorations if name in LINE_ENDS)
            self.last.decorations += ending
            waiting.decorations = [name for name in waiting.decorations if name not in ending]

    def start_overlay(self) -> None:
        """What follows, up to the next bar line, is heard together with the bar so far."""
        if self._main is None:
            self._main = self.items, self.last
        self.overlay_layer += 1
        self.items, self.last = [], None
        self._close_groups()
        self.accidentals.altered, self.accidentals.bends = {}, {}
        self.overlays.append((self.overlay_layer, self.bar_start, self.items))

    def end_overlays(self) -> None:
        """Go back to the voice itself."""
        if self._main is not None:
            self.items, self.last = self._main
            self._close_groups()
            self._main, self.overlay_layer = None, 0

    def _close_groups(self) -> None:
        self.tuplet, self.broken, self.joined, self.attachments = None, 0, False, None

    def set_sound(self, sound: Sound, span: Span) -> None:
        """From here on the voice sounds so."""
        self.sound = sound
        if self.items:
            self.items.append(SoundChange(span, sound))
        else:
            self.opening_sound = sound

    def set_key(self, key: Key) -> None:
        """From here on this key signature holds."""
        self.key = key
        self.accidentals.change_key(key.accidentals)
