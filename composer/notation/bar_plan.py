"""Where the bar lines of a voice go when its bars are counted anew by the meter."""

from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction

from composer.errors import ComposerError
from composer.notation.elements import (
    Barline,
    Element,
    Event,
    Meter,
    MeterChange,
    MultimeasureRest,
    PartMark,
    Voice,
)

MOST_BARS = 64
"""A note that goes over more bars than this is a typing error."""
_NOTHING = Fraction(0)


@dataclass
class BarPlan:
    """What becomes of bar lines and events; all by their offset in the tune's text.

    Attributes:
        dropped: bar lines that go.
        followed: events after which a bar line comes in.
        split: events that a bar line cuts -> how long each of their parts sounds.
    """

    dropped: set[int] = field(default_factory=set)
    followed: set[int] = field(default_factory=set)
    split: dict[int, tuple[Fraction, ...]] = field(default_factory=dict)

    @property
    def changes(self) -> bool:
        """True where any bar line comes or goes."""
        return bool(self.dropped or self.followed or self.split)


def plan_bars(voice: Voice, meter: Meter, plan: BarPlan) -> None:
    """Add to `plan` what becomes of one voice; `meter` holds at its start.

    Repeats, endings, double bars, parts, changes of meter and whole bars of rest stay where they are, and
    bars are counted anew after each of them. A first bar that is shorter than most bars of the voice is a
    pick-up and keeps its length.

    Raises:
        ComposerError: a stretch with notes has no meter.
    """
    _Counting(voice, meter, plan).run()


class _Counting:
    def __init__(self, voice: Voice, meter: Meter, plan: BarPlan) -> None:
        self._elements = voice.elements
        self._plan = plan
        self._full = meter.duration
        self._lengths = first_bar_lengths(voice.elements)
        self._usual = _usual_length(voice.elements)
        self._keeps = before_fixed_place(voice.elements)
        self._due: Event | None = None
        self._start_section(0)

    def _start_section(self, index: int) -> None:
        """Count from here, where the element at `index` is the first one of the section."""
        self._position = _NOTHING
        self._bar = self._full
        length = self._lengths[index] if index < len(self._lengths) else _NOTHING
        if self._full is not None and _NOTHING < length < self._usual:
            self._bar = length % self._full or self._full

    def run(self) -> None:
        for index, element in enumerate(self._elements):
            if isinstance(element, Event):
                self._count(element)
            elif isinstance(element, Barline):
                self._meet(element, index)
            elif isinstance(element, MeterChange):
                self._full = element.meter.duration
                self._start_section(index + 1)
            elif isinstance(element, PartMark):
                self._start_section(index + 1)
            elif isinstance(element, MultimeasureRest):
                self._resolve()
                self._start_section(index + 1)

    def _resolve(self) -> None:
        """Put a bar line where one is due and none stands."""
        if self._due is not None:
            self._plan.followed.add(self._due.span.start)
            self._due = None

    def _count(self, event: Event) -> None:
        self._resolve()
        if self._full is None or self._bar is None:
            raise ComposerError(
                "Bars cannot be set by the meter where the tune has none: expected a field such as “M:4/4”. "
                "Write the meter first."
            )
        if event.duration > MOST_BARS * self._full:
            raise ComposerError(
                f"A note of this tune would last longer than {MOST_BARS} bars of its meter. "
                "Correct its length or the meter first."
            )
        parts: list[Fraction] = []
        left = event.duration
        while left:
            part = min(left, self._bar - self._position)
            parts.append(part)
            left -= part
            self._position += part
            if self._position == self._bar:
                self._position, self._bar = _NOTHING, self._full
        if len(parts) > 1:
            self._plan.split[event.span.start] = tuple(parts)
        if not self._position:
            self._due = event

    def _meet(self, barline: Barline, index: int) -> None:
        if is_fixed(barline):
            self._due = None
            self._start_section(index + 1)
        elif is_plain(barline):
            if self._position and not self._keeps[index]:
                self._plan.dropped.add(barline.span.start)
            else:
                self._due = None


def is_plain(barline: Barline) -> bool:
    """True for `|`, which may move."""
    return barline.kind == "single" and not is_fixed(barline)


def is_fixed(barline: Barline) -> bool:
    """True for bar lines at which something begins or ends; dotted and invisible ones are neither."""
    return bool(
        barline.repeat_end
        or barline.repeat_start
        or barline.endings
        or barline.ends_ending
        or barline.kind not in ("single", "dotted", "invisible")
    )


def before_fixed_place(elements: tuple[Element, ...]) -> list[bool]:
    """For each element: True where a place that stays follows before the next event."""
    found: list[bool] = []
    fixed = True
    for element in reversed(elements):
        found.append(fixed)
        if isinstance(element, Event):
            fixed = False
        elif isinstance(element, MeterChange | PartMark | MultimeasureRest) or (
            isinstance(element, Barline) and is_fixed(element)
        ):
            fixed = True
    return found[::-1]


def first_bar_lengths(elements: tuple[Element, ...]) -> list[Fraction]:
    """For each element: how much sounds from it to the next bar line, leading ones left out."""
    found: list[Fraction] = []
    length = following = _NOTHING
    for element in reversed(elements):
        if isinstance(element, Barline) and element.kind not in ("dotted", "invisible"):
            following, length = length or following, _NOTHING
            if is_fixed(element):
                following = _NOTHING
        elif isinstance(element, Event):
            length += element.duration
        elif isinstance(element, MultimeasureRest | MeterChange | PartMark):
            length = following = _NOTHING
        found.append(length or following)
    return found[::-1]


def _usual_length(elements: tuple[Element, ...]) -> Fraction:
    """The length that most bars have as they stand; of two the longer one."""
    counts: Counter[Fraction] = Counter()
    length = _NOTHING
    for element in (*elements, None):
        if isinstance(element, Event):
            length += element.duration
        elif length and (element is None or isinstance(element, Barline | MeterChange | MultimeasureRest)):
            counts[length] += 1
            length = _NOTHING
    return max(counts, key=lambda bar: (counts[bar], bar), default=_NOTHING)
