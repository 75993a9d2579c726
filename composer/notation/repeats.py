"""The order in which a voice's music is heard: repeats, endings and parts unfolded (sections 4.8 to 4.10)."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.elements import Barline, Element, Event, PartMark, Tune, Voice

LONGEST_ORDER = 400_000
"""Unfolding stops here: numbers of endings and parts could ask for endless music."""


@dataclass(slots=True)
class _Sign:
    """What a bar line asks for.

    Attributes:
        ends: how often the section that ends here is repeated; 0 where none ends.
        starts: True where a section starts after it.
        endings: numbers of the ending that starts after it.
    """

    ends: int
    starts: bool
    endings: tuple[int, ...]


def _signs(elements: tuple[Element, ...], start: int, end: int, in_part: bool) -> dict[int, _Sign]:
    """The signs by index of their bar line.

    Section 4.8, https://abcnotation.com/wiki/abc:standard:v2.1#repeat_bar_symbols
    The standard asks for balanced signs. Where a start is missing, it is put in as abc2midi does it: at the
    start of the tune or part for its first repeat, and at the double bar or repeat end before it for later
    ones, unless the music has had endings by then or is a part of an order of parts.
    """
    found: dict[int, _Sign] = {}
    open_repeat, has_endings = not _starts_before_it_ends(elements, start, end), False
    point: int | None = None
    for index in range(start, end):
        element = elements[index]
        if not isinstance(element, Barline):
            continue
        sign = _Sign(element.repeat_end, element.repeat_start, element.endings)
        if sign.ends or sign.starts or sign.endings:
            found[index] = sign
        if (
            (sign.ends or sign.endings)
            and not open_repeat
            and not (has_endings or in_part)
            and point is not None
        ):
            found.setdefault(point, _Sign(0, False, ())).starts = True
            open_repeat = True
        if sign.ends:
            open_repeat, point = bool(sign.endings), index
        elif not sign.starts and element.kind in ("double", "thin-thick", "thick-thin"):
            point = index
        if sign.starts:
            if open_repeat and not sign.ends:
                sign.ends = 1
            before = found.get(index - 1)
            if before is not None and before.ends and not before.endings:
                before.starts = True  # `:| |:` is `::`
            open_repeat = True
        has_endings = has_endings or bool(sign.endings)
    return found


def _starts_before_it_ends(elements: tuple[Element, ...], start: int, end: int) -> bool:
    for index in range(start, end):
        element = elements[index]
        if isinstance(element, Barline) and (element.repeat_end or element.repeat_start):
            return element.repeat_start and not element.repeat_end
    return False


def playing_order(tune: Tune, voice: Voice) -> tuple[int, ...]:
    """Indices into `voice.elements` in the order heard.

    Sections 4.8 to 4.10, https://abcnotation.com/wiki/abc:standard:v2.1#repeat_bar_symbols
    The standard leaves open what unbalanced signs mean; they are played as abc2midi plays them.
    """
    order: list[int] = []
    ranges = list(_part_ranges(tune, voice))
    for start, end in ranges:
        found = _signs(voice.elements, start, end, len(ranges) > 1)
        order.extend(_Pass(voice.elements, start, end, found, LONGEST_ORDER - len(order)).heard())
        if len(order) >= LONGEST_ORDER:
            break
    return tuple(order)


def played_bars(tune: Tune) -> int | None:
    """How many bars of the first voice are heard, repeats counted; None where there is no meter."""
    voice, full = tune.voices[0], tune.meter.duration
    heard = (voice.elements[index] for index in playing_order(tune, voice))
    length = sum((element.duration for element in heard if isinstance(element, Event)), Fraction(0))
    return round(length / full) if full else None


def _part_ranges(tune: Tune, voice: Voice) -> Iterator[tuple[int, int]]:
    """The stretches of elements that the order of parts asks for; all of them where there is none."""
    size = len(voice.elements)
    marks = [
        (index, element.name) for index, element in enumerate(voice.elements) if isinstance(element, PartMark)
    ]
    if not tune.parts or not marks:
        yield 0, size
        return
    ends = [index for index, _ in marks[1:]] + [size]
    ranges: dict[str, tuple[int, int]] = {}
    for (index, name), end in zip(marks, ends, strict=True):
        if name not in ranges and end > index + 1:
            ranges[name] = index, end
    yield 0, marks[0][0]
    for name in tune.parts:
        if name in ranges:
            yield ranges[name]


class _Pass:
    """Plays through a stretch of elements, sign by sign.

    `passing` counts from 1 how often the section that starts at `section` has been begun; `last_pass` is how
    often it may be. A section's passes end with it only where the next start of a repeat stands, or where its
    last ending closes with a repeat sign: other material after a last ending still belongs to the section,
    and its endings are skipped when it comes round again.
    """

    def __init__(
        self, elements: tuple[Element, ...], start: int, end: int, found: dict[int, _Sign], limit: int
    ) -> None:
        self._elements = elements
        self._end = end
        self._limit = limit
        self._signs = found
        self._in_ending = False
        self._index = start
        self._start_section(start)

    def heard(self) -> list[int]:
        """The indices in the order heard."""
        order: list[int] = []
        while self._index < self._end and len(order) < self._limit:
            index = self._index
            order.append(index)
            self._index += 1
            element = self._elements[index]
            if isinstance(element, Barline):
                sign = self._signs.get(index)
                if sign is not None:
                    self._obey(index, sign)
                elif element.ends_ending:
                    self._in_ending = False
        return order

    def _start_section(self, start: int) -> None:
        self._section, self._passing, self._last_pass = start, 1, 2
        self._last_ending: int | None = None

    def _obey(self, index: int, sign: _Sign) -> None:
        in_ending, self._in_ending = self._in_ending, False
        if sign.ends:
            if self._goes_back(sign, in_ending):
                self._passing += 1
                self._index = self._section
                return
            if in_ending and not sign.endings:
                self._start_section(index + 1)
        if sign.starts:
            self._start_section(index + 1)
        if sign.endings:
            self._enter_ending(index, sign)

    def _goes_back(self, sign: _Sign, in_ending: bool) -> bool:
        if in_ending and not sign.starts:
            return self._passing < self._largest_ending()
        allowed = sign.ends + 1 if sign.starts else max(self._last_pass, sign.ends + 1)
        return self._passing < allowed

    def _largest_ending(self) -> int:
        """The highest number of the section's endings."""
        if self._last_ending is None:
            self._last_ending = 0
            for index in range(self._section, self._end):
                sign = self._signs.get(index)
                if sign is not None and sign.starts:
                    break
                if sign is not None and sign.endings:
                    self._last_ending = max(self._last_ending, *sign.endings)
        return self._last_ending

    def _enter_ending(self, index: int, sign: _Sign) -> None:
        """Play the ending where it is meant for this pass, or go on behind it."""
        while self._passing not in sign.endings:
            index = self._next_close(index)
            self._index = index + 1
            found = self._signs.get(index)
            if found is None or not found.endings:
                if found is not None and found.starts:
                    self._start_section(index + 1)
                return
            sign = found
        self._in_ending = True
        self._last_pass = max(self._last_pass, self._passing + 1)

    def _next_close(self, index: int) -> int:
        """The next bar line at which an ending stops; `self._end` where there is none."""
        for following in range(index + 1, self._end):
            found = self._elements[following]
            if isinstance(found, Barline) and (found.ends_ending or found.endings):
                return following
        return self._end
