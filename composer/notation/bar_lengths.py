"""The bars of a voice with their lengths, and what stands at their two ends."""

from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction

from composer.notation.elements import (
    Barline,
    Event,
    LineBreak,
    Meter,
    MeterChange,
    MultimeasureRest,
    PartMark,
    Span,
    Voice,
)
from composer.notation.exact import total


class Edge(IntEnum):
    """What stands between two bars, the stronger the higher."""

    PLAIN = 0
    LINE_END = 1
    SECTION = 2
    ENDING = 3


@dataclass(slots=True)
class Bar:
    """One bar: the music between two bar lines.

    Attributes:
        length: what its events add up to, in whole notes.
        full: what the meter asks for; None in free meter and for bars of whole-bar rests.
        meter: the one that holds in it.
        span: from its first event to its last one.
        opens: what stands before it; `ENDING` where an ending starts with it.
        closes: what stands after it; `ENDING` only where an ending starts and nothing is repeated.
    """

    length: Fraction
    full: Fraction | None
    span: Span
    meter: Meter
    opens: Edge
    closes: Edge = Edge.PLAIN

    @property
    def short(self) -> bool:
        """True where the bar is shorter than its meter asks for."""
        return self.full is not None and self.length < self.full


def bars(voice: Voice, meter: Meter) -> list[Bar]:
    """The bars of a voice that hold at least one event; bar lines that follow each other are one."""
    return _Measuring(meter).over(voice)


class _Measuring:
    def __init__(self, meter: Meter) -> None:
        self._meter = meter
        self._opens = Edge.SECTION
        self._closes = Edge.PLAIN
        self._bars: list[Bar] = []
        self._start_bar()

    def _start_bar(self) -> None:
        self._lengths: list[Fraction] = []
        self._first = -1
        self._last: Event | MultimeasureRest | None = None
        self._checked = True
        self._meter_of_bar = self._meter

    def over(self, voice: Voice) -> list[Bar]:
        """All bars of the voice; the end of the voice ends a section."""
        for element in voice.elements:
            if isinstance(element, Event):
                if self._first < 0:
                    self._begin(element.span)
                self._last = element
                self._lengths.append(element.duration)
            elif isinstance(element, Barline):
                self._end_bar()
                self._meet(element)
            else:
                self._pass(element)
        self._end_bar()
        if self._bars:
            self._bars[-1].closes = Edge.SECTION
        return self._bars

    def _pass(self, element: object) -> None:
        if isinstance(element, MultimeasureRest):
            if self._first < 0:
                self._begin(element.span)
            self._last = element
            self._checked = False
        elif isinstance(element, MeterChange):
            self._meter = element.meter
        elif self._first < 0 and isinstance(element, PartMark):
            self._opens = self._closes = Edge.SECTION
        elif self._first < 0 and isinstance(element, LineBreak):
            self._opens = max(self._opens, Edge.LINE_END)
            self._closes = max(self._closes, Edge.LINE_END)

    def _meet(self, barline: Barline) -> None:
        if barline.repeat_end or barline.repeat_start or barline.ends_ending or barline.kind != "single":
            self._opens = max(self._opens, Edge.SECTION)
            self._closes = Edge.SECTION
        if barline.endings:
            self._opens = Edge.ENDING
            if self._closes is not Edge.SECTION:
                self._closes = Edge.ENDING

    def _begin(self, span: Span) -> None:
        self._first = span.start
        self._meter_of_bar = self._meter

    def _end_bar(self) -> None:
        if self._last is None:
            return
        if self._bars:
            self._bars[-1].closes = self._closes
        full = self._meter_of_bar.duration if self._checked else None
        self._bars.append(
            Bar(
                total(self._lengths),
                full,
                Span(self._first, self._last.span.end),
                self._meter_of_bar,
                self._opens,
            )
        )
        self._opens = self._closes = Edge.PLAIN
        self._start_bar()
