"""One part of a MusicXML document, measure after measure: its voices with their bars."""

from fractions import Fraction
from xml.etree.ElementTree import Element

from composer.importing.bounds import MOST_NOTES, check_notes
from composer.importing.leftovers import Leftovers
from composer.importing.musicxml_directions import chord_symbol, marks, tempo
from composer.importing.musicxml_notes import (
    heard_length,
    number,
    ratio,
    take_signs,
    take_words,
    typed_length,
    written_note,
)
from composer.importing.musicxml_signatures import Signatures
from composer.importing.written_music import Bar, Event, Note, Voice

VoiceName = tuple[int, str]
"""The staff, from 1, and the voice's own name."""
_WEDGES = ("!crescendo(!", "!diminuendo(!")
_GRACE = Fraction(1, 8)
_MOST_DIVISIONS = 10_000_000


class PartReader:
    """Reads the measures of a part; each voice of each staff becomes a voice."""

    def __init__(self, signatures: Signatures, leftovers: Leftovers) -> None:
        self._signatures, self._leftovers = signatures, leftovers
        self.bars: dict[VoiceName, dict[int, list[Event]]] = {}
        self.lengths: list[Fraction] = []
        self.percussion = False
        self._divisions, self._notes = 1, 0
        self._now = Fraction(0)
        self._longest = Fraction(0)
        self._last: Event | None = None
        self._graces: dict[VoiceName, list[tuple[list[Note], Fraction]]] = {}
        self._slashed = False
        self._waiting: dict[int, list[str]] = {}
        self._fields = self._wedge = ""
        self._index, self._bar = 0, "1"
        self.tempo = ""

    def read(self, measure: Element, index: int, bar: str) -> None:
        """Takes one measure; `bar` is how a person is told of it."""
        self._index, self._bar = index, bar
        self._now = self._longest = Fraction(0)
        self._last = None
        for element in measure:
            match element.tag:
                case "note":
                    self._take_note(element)
                case "attributes":
                    self._take_attributes(element)
                case "backup":
                    self._now = max(Fraction(0), self._now - self._moved(element))
                case "forward":
                    self._now += self._moved(element)
                case "harmony":
                    self._wait(element, [chord_symbol(element, bar, self._leftovers)])
                case "direction":
                    self._take_direction(element)
                case "sound" if element.get("tempo"):
                    wrapped = Element("direction")
                    wrapped.append(element)
                    self._take_direction(wrapped)
                case "figured-bass":
                    self._leftovers.add("Figured bass was left out", bar)
            self._longest = max(self._longest, self._now)
        self.lengths.append(self._longest)
        self._settle()

    def _moved(self, element: Element) -> Fraction:
        return Fraction(max(0, number(element.findtext("duration"))), 4 * self._divisions)

    def _take_attributes(self, element: Element) -> None:
        self._divisions = min(max(1, number(element.findtext("divisions"), self._divisions)), _MOST_DIVISIONS)
        self._signatures.take(element, self._index, self._now == 0)

    def _wait(self, element: Element, found: list[str]) -> None:
        staff = number(element.findtext("staff"), 1)
        self._waiting.setdefault(staff, []).extend(mark for mark in found if mark)

    def _take_direction(self, element: Element) -> None:
        speed = tempo(element)
        if speed and self._index == 0 and self._now == 0 and not self.tempo:
            self.tempo = speed
        elif speed:
            self._fields += f"[Q:{speed}]"
        found = marks(element, self._bar, self._leftovers)
        if (
            self._wedge
            and self._last is not None
            and element.find("direction-type/wedge[@type='stop']") is not None
        ):
            self._last.marks.append(self._wedge.replace("(", ")"))
            self._wedge = ""
        self._wedge = next((mark for mark in found if mark in _WEDGES), self._wedge)
        self._wait(element, found)

    def _take_note(self, element: Element) -> None:
        if element.find("cue") is not None:
            self._leftovers.add("Cue notes were left out", self._bar)
            return
        if element.find("unpitched") is not None:
            self.percussion = True
            self._leftovers.add("Drum notes were left out, a rest stands in their place", self._bar)
        self._notes += 1
        if self._notes > MOST_NOTES:
            check_notes(self._notes)
        name = number(element.findtext("staff"), 1), (element.findtext("voice") or "1").strip()[:20]
        pitch = (
            [written_note(element, self._bar, self._leftovers)] if element.find("pitch") is not None else []
        )
        if element.find("grace") is not None:
            self._take_grace(element, name, pitch)
        elif element.find("chord") is not None:
            self._join(element, pitch)
        else:
            self._add(element, name, pitch)

    def _take_grace(self, element: Element, name: VoiceName, pitch: list[Note]) -> None:
        waiting = self._graces.setdefault(name, [])
        if element.find("chord") is not None and waiting:
            waiting[-1][0].extend(pitch)
        elif pitch:
            waiting.append((pitch, typed_length(element) or _GRACE))
            grace = element.find("grace")
            self._slashed = grace is not None and grace.get("slash") == "yes"

    def _join(self, element: Element, pitch: list[Note]) -> None:
        if self._last is not None and pitch:
            self._last.notes.extend(pitch)
            take_signs(element, self._last, self._bar, self._leftovers)

    def _add(self, element: Element, name: VoiceName, pitch: list[Note]) -> None:
        length = self._length(element)
        events = self.bars.setdefault(name, {}).setdefault(self._index, [])
        onset, self._now = self._now, self._now + length
        if events and onset < events[-1].onset + events[-1].length:
            self._leftovers.add("Notes that overlap others of their own voice were left out", self._bar)
            self._last = None
            return
        hidden = not pitch and element.get("print-object") == "no"
        event = Event(onset, length, pitch, ratio(element), hidden=hidden)
        event.graces, event.slashed = self._graces.pop(name, []), self._slashed
        event.fields, self._fields = self._fields, ""
        event.marks = self._waiting.pop(name[0], [])
        take_signs(element, event, self._bar, self._leftovers)
        take_words(element, event)
        events.append(event)
        self._last = event

    def _length(self, element: Element) -> Fraction:
        rest = element.find("rest")
        if rest is not None and rest.get("measure") == "yes":
            return self._moved(element)
        return heard_length(element, self._divisions, self._bar, self._leftovers)

    def _settle(self) -> None:
        """What waits for a note at the bar's end belongs to the last one before it."""
        waiting = [mark for found in self._waiting.values() for mark in found]
        if self._last is not None and waiting:
            self._last.marks += waiting
            self._waiting = {}
        if self._graces:
            self._leftovers.add("Grace notes before a bar line were left out", self._bar)
            self._graces = {}

    def voices(self, measures: int, lengths: list[Fraction]) -> list[Voice]:
        """The voices, staff after staff, each with all the bars; silence fills what a voice leaves out."""
        found = []
        for staff, name in sorted(self.bars, key=lambda one: (one[0], len(one[1]), one[1])):
            own = self.bars[staff, name]
            bars = [Bar(_filled(own.get(index, []), lengths[index])) for index in range(measures)]
            found.append(Voice(bars, staff=staff))
        return found


def _filled(events: list[Event], length: Fraction) -> list[Event]:
    """The events with hidden rests where the voice says nothing."""
    filled: list[Event] = []
    now = Fraction(0)
    for event in events:
        if event.onset > now:
            filled.append(Event(now, event.onset - now, hidden=True))
        filled.append(event)
        now = event.onset + event.length
    if now < length:
        filled.append(Event(now, length - now, hidden=True))
    return filled
