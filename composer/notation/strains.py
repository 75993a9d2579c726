"""The strains of a voice: where each begins and ends, its endings, and how often it is played.

Sections 4.8 and 4.9, https://abcnotation.com/wiki/abc:standard:v2.1#repeat_bar_symbols
A repeat without its start goes back to the latest double bar or repeat end; what else is missing is put in
as musicians mean it, so that no note that is written stays unheard.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from composer.notation.elements import Barline, Element, Event, MultimeasureRest, PartMark

_DIVIDING = ("double", "thin-thick", "thick-thin")


@dataclass(slots=True)
class Boundary:
    """Bar lines with no music between them, and what they ask for together.

    Attributes:
        first, last: indices of the first and the last of them.
        ends: how often the strain that ends here is repeated; 0 where none ends.
        starts: True where a strain is said to start.
        endings: numbers of the ending that starts here.
        closes: True where a running ending stops.
        divides: True where a strain may begin unsaid: at a double bar, or where a part begins.
    """

    first: int
    last: int
    ends: int = 0
    starts: bool = False
    endings: tuple[int, ...] = ()
    closes: bool = False
    divides: bool = False

    def united(self, other: "Boundary") -> "Boundary":
        """What both ask for, at the place of this one."""
        return Boundary(
            self.first,
            self.last,
            max(self.ends, other.ends),
            self.starts or other.starts,
            self.endings or other.endings,
            self.closes or other.closes,
            self.divides or other.divides,
        )


def boundaries(elements: Sequence[Element], start: int = 0, end: int | None = None) -> list[Boundary]:
    """The boundaries between `start` and `end`, in order."""
    found: list[Boundary] = []
    at_line = False
    for index in range(start, len(elements) if end is None else end):
        element = elements[index]
        if isinstance(element, Event):
            at_line = False
        elif isinstance(element, Barline):
            here = _boundary(index, element)
            if at_line:
                found[-1] = replace(found[-1], last=index).united(here)
            else:
                found.append(here)
            at_line = True
        elif isinstance(element, MultimeasureRest):
            at_line = False
        elif at_line and isinstance(element, PartMark):
            found[-1] = replace(found[-1], closes=True, divides=True)
    return found


def _boundary(index: int, bar: Barline) -> Boundary:
    divides = bar.kind in _DIVIDING
    return Boundary(index, index, bar.repeat_end, bar.repeat_start, bar.endings, bar.ends_ending, divides)


@dataclass(slots=True)
class Ending:
    """An ending's numbers, and the positions of the boundaries where it starts and stops."""

    numbers: tuple[int, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Strain:
    """A stretch of music that is played `passes` times, each time with its ending.

    Attributes:
        start, end: positions of boundaries: -1 is where the music begins, their number where it ends.
        endings: a pass that none of them is meant for is played without one.
    """

    start: int
    end: int
    passes: int
    endings: tuple[Ending, ...] = ()

    @property
    def body_end(self) -> int:
        """Where its first ending starts, or where it ends."""
        return self.endings[0].start if self.endings else self.end

    @property
    def ends_without_ending(self) -> bool:
        """True where the last pass leaves all endings out: there is a first one and no second."""
        return bool(self.endings) and all(self.passes not in each.numbers for each in self.endings)

    def stretches(self, number: int) -> Iterable[int]:
        """What is heard at a pass, counted from 1: stretch `n` ends with boundary `n`."""
        yield from range(self.start + 1, self.body_end + 1)
        for ending in self.endings:
            if number in ending.numbers:
                yield from range(ending.start + 1, ending.end + 1)
                return


@dataclass(slots=True)
class Strains:
    """All strains of a stretch of music, and the positions of what had to be put in.

    Attributes:
        unrepeated: endings that begin where a repeat sign is missing, or that need one and have none.
        unended: strains whose start is written and whose end is not.
    """

    found: list[Strain] = field(default_factory=list)
    unrepeated: list[int] = field(default_factory=list)
    unended: list[int] = field(default_factory=list)


def find_strains(found: Sequence[Boundary], length: Callable[[int, int], Fraction]) -> Strains:
    """The strains between boundaries.

    Args:
        length: how long the music between two positions lasts.
    """
    return _Finder(found, length).strains()


class _Finder:
    """Goes from boundary to boundary with the strain that has begun.

    Attributes:
        _open: True where its start is written.
        _running: True within an ending.
        _plain_first: True where the first pass has no ending, as in `:|2`.
    """

    def __init__(self, found: Sequence[Boundary], length: Callable[[int, int], Fraction]) -> None:
        self._boundaries, self._length = found, length
        self._strains = Strains()
        self._running = False
        self._begin(-1, False)

    def strains(self) -> Strains:
        for position, boundary in enumerate(self._boundaries):
            if self._running and (boundary.closes or boundary.ends or boundary.endings):
                self._endings[-1].end = position
                self._running = False
            self._take(position, boundary)
        size = len(self._boundaries)
        if self._running:
            self._endings[-1].end = size
        if self._open and not self._endings and self._length(self._start, size):
            self._strains.unended.append(self._start)
        self._finish(size)
        return self._strains

    def _begin(self, position: int, is_open: bool) -> None:
        self._start, self._open, self._running, self._plain_first = position, is_open, False, False
        self._endings: list[Ending] = []

    def _take(self, position: int, boundary: Boundary) -> None:
        if boundary.endings:
            self._enter(position, boundary)
        elif boundary.ends:
            self._repeat(position, boundary.ends + 1)
            self._open = boundary.starts
        elif boundary.starts:
            unended = self._open and not self._endings
            if unended:
                self._strains.unended.append(self._start)
            self._finish(position, passes=2 if unended else 1)
            self._open = True
        elif (self._endings and not self._running) or (
            boundary.divides and not self._open and not self._running
        ):
            self._finish(position)

    def _enter(self, position: int, boundary: Boundary) -> None:
        numbers = boundary.endings
        used = {number for ending in self._endings for number in ending.numbers}
        again = bool(used.intersection(numbers))
        if not self._endings:
            self._plain_first = boundary.ends > 0 and 1 not in numbers
            if boundary.starts and not boundary.ends:
                self._finish(position)
                self._open = True
        elif boundary.ends or not again:
            numbers = (max(used) + 1,) if again else numbers
            if not boundary.ends:
                self._strains.unrepeated.append(position)
        else:
            self._finish(self._end_of_last_ending(1))
        self._endings.append(Ending(numbers, position, position))
        self._running = True

    def _repeat(self, position: int, passes: int) -> None:
        if len(self._endings) > 1:
            end = self._end_of_last_ending(3)
            if end == position:
                self._finish(position)
                return
            self._finish(end)
        self._finish(position, passes)

    def _end_of_last_ending(self, least: int) -> int:
        """Where it is as long as the first one; where it stops if it is not `least` times as long."""
        first, last = self._endings[0], self._endings[-1]
        wanted = self._length(first.start, first.end)
        if first is not last and wanted and self._length(last.start, last.end) >= least * wanted:
            for position in range(last.start + 1, last.end):
                if self._length(last.start, position) >= wanted:
                    return position
        return last.end

    def _finish(self, position: int, passes: int = 1) -> None:
        """The strain ends here, and the next one begins."""
        endings = [replace(each, end=min(each.end, position)) for each in self._endings]
        repeated = len(endings) > 1 or any(self._ends_at(each.end) for each in endings)
        if endings and not (repeated or self._plain_first):
            self._strains.unrepeated.append(endings[0].start)
            endings = []
        if endings:
            if not self._plain_first:
                _close_gaps(endings)
            passes = max(max(each.numbers) for each in endings)
            passes += len(endings) == 1 and not self._plain_first
        if position > self._start:
            self._strains.found.append(Strain(self._start, position, passes, tuple(endings)))
        self._begin(position, False)

    def _ends_at(self, position: int) -> bool:
        return position < len(self._boundaries) and self._boundaries[position].ends > 0


def _close_gaps(endings: Sequence[Ending]) -> None:
    """Endings 1 and 3 without a 2 are meant as 1 and 2."""
    rank = {n: r for r, n in enumerate(sorted({n for each in endings for n in each.numbers}), 1)}
    for each in endings:
        each.numbers = tuple(rank[number] for number in each.numbers)
