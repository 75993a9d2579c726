"""The bars of a voice with their lengths: what the checks and the canonical text walk over."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.elements import (
    Barline,
    Event,
    Meter,
    MeterChange,
    MultimeasureRest,
    PartMark,
    Span,
    Voice,
)

_ZERO = Fraction(0)


@dataclass(slots=True)
class Bar:
    """One bar: the music between two bar lines.

    Attributes:
        length: what its events add up to, in whole notes.
        full: what the meter asks for; None in free meter and for bars of whole-bar rests.
        span: from its first event to its last one.
        opens_section: True where a section starts with it: a repeat, an ending, a double bar, a part, the tune.
        closes_section: True where a section ends with it.
        starts_pass: True where a repeat, rather than an ending, starts with it.
    """

    length: Fraction
    full: Fraction | None
    span: Span
    opens_section: bool
    closes_section: bool = False
    starts_pass: bool = False


def is_boundary(barline: Barline) -> bool:
    """True where a section ends or starts at a bar line."""
    return bool(
        barline.repeat_end
        or barline.repeat_start
        or barline.endings
        or barline.ends_ending
        or barline.kind != "single"
    )


def bars(voice: Voice, meter: Meter) -> Iterator[Bar]:
    """The bars of a voice that hold at least one event, in order; bar lines that follow each other are one."""
    full = meter.duration
    length, first, last, rests = _ZERO, -1, -1, False
    boundary, new_pass = True, True
    waiting: Bar | None = None
    for element in voice.elements:
        if isinstance(element, Event):
            if first < 0:
                first, bar_full = element.span.start, full
            last = element.span.end
            length += element.duration
        elif isinstance(element, MultimeasureRest):
            first = element.span.start if first < 0 else first
            last, rests, bar_full = element.span.end, True, None
        elif isinstance(element, MeterChange):
            full = element.meter.duration
        elif isinstance(element, PartMark):
            boundary = new_pass = True
        elif isinstance(element, Barline):
            if first >= 0:
                if waiting is not None:
                    waiting.closes_section = boundary
                    yield waiting
                waiting = Bar(
                    length, None if rests else bar_full, Span(first, last), boundary, False, new_pass
                )
                length, first, rests, boundary, new_pass = _ZERO, -1, False, False, False
            boundary = boundary or is_boundary(element)
            new_pass = new_pass or bool(element.repeat_end or element.repeat_start)
    if waiting is not None:
        waiting.closes_section = boundary or first < 0
        yield waiting
    if first >= 0:
        yield Bar(length, None if rests else bar_full, Span(first, last), boundary, True, new_pass)
