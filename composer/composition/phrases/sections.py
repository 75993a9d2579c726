"""A tune's first voice cut into sections: what stands between double bars and repeats.

Second endings are left aside, so that a section is as long as it is heard once; where a section ends is
told by its last ending.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from composer.notation.elements import Barline, Event, Meter, MeterChange, MultimeasureRest, Span, Tune

TICKS = 20_160
"""To a whole note: sixty-fourths, and tuplets of 3, 5 and 7 of them, are whole numbers of ticks."""

_ENDS = ("double", "thin-thick", "thick-thin")
_MOST_RESTS = 64


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the melody: MIDI number (chords by their highest note), onset and length.

    The onset counts from where the full bar begins, so that a pick-up's first note stands late in its bar.
    """

    midi: int
    onset_ticks: int
    duration_ticks: int


@dataclass(frozen=True, slots=True)
class SectionBar:
    """One bar as it is written; `full_ticks` is what the meter asks for, `length_ticks` what stands there."""

    notes: tuple[Note, ...]
    length_ticks: int
    full_ticks: int


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
    reading = _Reading(_full(tune.meter))
    for element in (*tune.voices[0].elements, Barline(Span(0, 0), "thin-thick")):
        if isinstance(element, Event):
            reading.events.append(element)
        elif isinstance(element, Barline):
            reading.end_bar(element)
        elif isinstance(element, MeterChange):
            reading.full = _full(element.meter)
        elif isinstance(element, MultimeasureRest):
            reading.rest(element.measures)
    return tuple(_sections(reading.found))


@dataclass
class _Stretch:
    """What stands between two double bars: its bars, those of its further endings, whether it is repeated."""

    bars: list[SectionBar] = field(default_factory=list)
    further: list[SectionBar] = field(default_factory=list)
    is_in_further: bool = False
    repeated: bool = False


class _Reading:
    """What has been read so far: the stretches, of which the last goes on, and the events of the open bar."""

    def __init__(self, full: int) -> None:
        self.full = full
        self.events: list[Event] = []
        self.found = [_Stretch()]

    def end_bar(self, barline: Barline) -> None:
        stretch = self.found[-1]
        if self.events:
            self._add(_bar(self.events, self.full, is_first=not stretch.bars))
            self.events = []
        stretch.repeated |= barline.repeat_end > 0
        if barline.endings and 1 not in barline.endings:
            stretch.is_in_further = True
        elif barline.repeat_end or barline.repeat_start or barline.kind in _ENDS:
            self.found.append(_Stretch())

    def rest(self, measures: int) -> None:
        for _ in range(min(measures, _MOST_RESTS)):
            self._add(SectionBar((), self.full, self.full))

    def _add(self, bar: SectionBar) -> None:
        stretch = self.found[-1]
        (stretch.further if stretch.is_in_further else stretch.bars).append(bar)


def _sections(found: Sequence[_Stretch]) -> Iterator[Section]:
    """The stretches as sections; one that is only a pick-up is joined to the section after it."""
    waiting: SectionBar | None = None
    for stretch in found:
        if not stretch.bars:
            continue
        first, bars = stretch.bars[0], stretch.bars
        pickup, bars = (first, bars[1:]) if 2 * first.length_ticks <= first.full_ticks else (None, bars)
        if bars:
            yield Section(tuple(bars), pickup or waiting, (stretch.further or bars)[-1], stretch.repeated)
        waiting = None if bars else pickup


def _bar(events: Sequence[Event], full: int, is_first: bool) -> SectionBar:
    durations = [_ticks(event.duration) for event in events]
    length = sum(durations)
    onset = full - length if is_first and length < full else 0
    notes = []
    for event, duration in zip(events, durations, strict=True):
        if event.pitches:
            notes.append(Note(max(pitch.midi for pitch in event.pitches), onset, duration))
        onset += duration
    return SectionBar(tuple(notes), length, full)


def _full(meter: Meter) -> int:
    return max(1, _ticks(meter.duration)) if meter.duration else TICKS


def _ticks(length: Fraction) -> int:
    return length.numerator * TICKS // length.denominator
