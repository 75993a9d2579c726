"""A tune's first voice cut into sections: what stands between double bars and repeats.

Second endings are left aside, so that a section is as long as it is heard once; where a section ends is
told by its last ending.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.elements import Barline, Event, MeterChange, MultimeasureRest, Tune

_ENDS = ("double", "thin-thick", "thick-thin")
_WHOLE = Fraction(1)


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the melody: MIDI number (chords by their highest note), onset and length in whole notes.

    The onset counts from where the full bar begins, so that a pick-up's first note stands late in its bar.
    """

    midi: int
    onset: Fraction
    duration: Fraction


@dataclass(frozen=True, slots=True)
class SectionBar:
    """One bar as it is written; `full` is what the meter asks for, `length` what stands there."""

    notes: tuple[Note, ...]
    length: Fraction
    full: Fraction


@dataclass(frozen=True, slots=True)
class Section:
    """One section.

    Attributes:
        bars: its bars, with the first ending where it has several; a pick-up is not among them.
        pickup: the notes before its first bar, or None.
        last: the bar that it ends with when it is left: that of its last ending.
        repeated: it stands before a repeat sign.
    """

    bars: tuple[SectionBar, ...]
    pickup: SectionBar | None
    last: SectionBar
    repeated: bool


def sections_of(tune: Tune) -> tuple[Section, ...]:
    """The sections with at least one bar, in the order in which they are written."""
    reading = _Reading(tune.meter.duration or _WHOLE)
    for element in tune.voices[0].elements:
        if isinstance(element, Event):
            reading.events.append(element)
        elif isinstance(element, Barline):
            reading.end_bar()
            reading.obey(element)
        elif isinstance(element, MeterChange):
            reading.full = element.meter.duration or _WHOLE
        elif isinstance(element, MultimeasureRest):
            reading.rest(element.measures)
    reading.end_bar()
    reading.end_section(repeated=False)
    return tuple(reading.sections())


class _Reading:
    """What has been read so far; bars go to `bars`, those of further endings to `aside`."""

    def __init__(self, full: Fraction) -> None:
        self.full = full
        self.events: list[Event] = []
        self._bars: list[SectionBar] = []
        self._aside: list[SectionBar] = []
        self._is_aside = False
        self._found: list[tuple[list[SectionBar], list[SectionBar], bool]] = []

    def end_bar(self) -> None:
        if self.events:
            is_first = not self._bars and not self._is_aside
            bar = _bar(self.events, self.full, is_first)
            (self._aside if self._is_aside else self._bars).append(bar)
            self.events = []

    def rest(self, measures: int) -> None:
        (self._aside if self._is_aside else self._bars).extend(
            [SectionBar((), self.full, self.full)] * min(measures, 64)
        )

    def obey(self, barline: Barline) -> None:
        further = bool(barline.endings) and 1 not in barline.endings
        if further:
            self._mark_repeated(barline)
            self._is_aside = True
        elif barline.repeat_end or barline.repeat_start or barline.kind in _ENDS:
            self.end_section(repeated=barline.repeat_end > 0)

    def _mark_repeated(self, barline: Barline) -> None:
        self._is_repeated = barline.repeat_end > 0

    _is_repeated = False

    def end_section(self, repeated: bool) -> None:
        if self._bars:
            self._found.append((self._bars, self._aside, repeated or self._is_repeated))
        self._bars, self._aside, self._is_aside, self._is_repeated = [], [], False, False

    def sections(self) -> Iterator[Section]:
        """What was found, a stretch that is only a pick-up joined to the section after it."""
        waiting: SectionBar | None = None
        for bars, aside, repeated in self._found:
            first, rest = (bars[0], bars[1:]) if 2 * bars[0].length <= bars[0].full else (None, bars)
            if rest:
                yield Section(tuple(rest), first or waiting, (aside or rest)[-1], repeated)
            waiting = None if rest else first


def _bar(events: Sequence[Event], full: Fraction, is_first: bool) -> SectionBar:
    length = sum((event.duration for event in events), Fraction(0))
    onset = full - length if is_first and length < full else Fraction(0)
    notes = []
    for event in events:
        if event.pitches:
            notes.append(Note(max(pitch.midi for pitch in event.pitches), onset, event.duration))
        onset += event.duration
    return SectionBar(tuple(notes), length, full)
