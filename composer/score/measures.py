"""Cuts a voice into measures at its bar lines, empty ones merged into their neighbours."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from composer.notation.elements import Barline, Element, Event, Meter, MeterChange, MultimeasureRest, Voice
from composer.notation.exact import total


@dataclass(frozen=True, slots=True)
class Measure:
    """What stands between two bar lines.

    Attributes:
        start, end: indices into the voice's elements, `end` exclusive, bar lines left out.
        left: the bar line before it, None at the start of the voice.
        right: the bar line after it, None where the music just ends.
        meter: the meter that holds at its end.
        length: what its events sum up to, in whole notes.
        pickup: True where it is shorter than the meter and begins a section.
    """

    start: int
    end: int
    left: Barline | None
    right: Barline | None
    meter: Meter
    length: Fraction
    pickup: bool

    @property
    def begins_section(self) -> bool:
        """True where the music begins, a repeat begins or has ended, or a double bar stands before it."""
        return _begins_section(self.left)


def measures(voice: Voice, meter: Meter) -> tuple[Measure, ...]:
    """The measures of a voice; `meter` is the one that holds at its first note."""
    found: list[Measure] = []
    left: Barline | None = None
    for start, end, right in _stretches(voice.elements):
        elements = voice.elements[start:end]
        meter = next((e.meter for e in reversed(elements) if isinstance(e, MeterChange)), meter)
        if any(isinstance(e, Event | MultimeasureRest) for e in elements):
            length = total(written_length(e, meter) for e in elements)
            pickup = _begins_section(left) and meter.duration is not None and length < meter.duration
            found.append(Measure(start, end, left, right, meter, length, pickup))
            left = right
        elif right is not None:
            left = _merged(left, right)
            if found:
                found[-1] = replace(found[-1], right=left)
    return tuple(found)


def _stretches(elements: tuple[Element, ...]) -> Iterator[tuple[int, int, Barline | None]]:
    start = 0
    for index, element in enumerate(elements):
        if isinstance(element, Barline):
            yield start, index, element
            start = index + 1
    if start < len(elements):
        yield start, len(elements), None


def written_length(element: Element, meter: Meter) -> Fraction:
    """How long an element lasts as written, in whole notes; 0 for what takes no time."""
    if isinstance(element, Event):
        return element.duration
    if isinstance(element, MultimeasureRest):
        return element.measures * (meter.duration or Fraction(1))
    return Fraction(0)


def _begins_section(left: Barline | None) -> bool:
    if left is None:
        return True
    if left.endings:
        return False
    return bool(left.repeat_end or left.repeat_start or left.kind in ("double", "thin-thick", "thick-thin"))


def _merged(first: Barline | None, second: Barline) -> Barline:
    """Two bar lines with nothing between them: `|` at a line's end and `|:` at the next one's start."""
    if first is None:
        return second
    return replace(
        second,
        kind=max(first.kind, second.kind, key=_weight),
        repeat_end=max(first.repeat_end, second.repeat_end),
        repeat_start=first.repeat_start or second.repeat_start,
        endings=second.endings or first.endings,
        ends_ending=first.ends_ending or second.ends_ending,
        decorations=first.decorations + second.decorations,
        annotations=first.annotations + second.annotations,
    )


def _weight(kind: str) -> int:
    """Of two bar lines at one place the one that says more is drawn; `[1` is one that is not drawn at all."""
    return {"invisible": 0, "dotted": 1, "single": 1}.get(kind, 2)
