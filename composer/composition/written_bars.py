"""The bars of a tune as they are written: where in the text each one's music stands, and what it holds."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from composer.notation.elements import Event, Key, KeyChange, Meter, MeterChange, Tune
from composer.notation.reader import read_tune
from composer.notation.traversal import Piece, Traversal

_BETWEEN_BARS = ("bar", "ending")
_NO_MUSIC = ("space", "comment", "line_break", "continuation", "line-end", "field", "inline")
_CUTTING = ("line-end", "field", "inline")


@dataclass(frozen=True, slots=True)
class WrittenBar:
    """The music between two bar lines, with all that is attached to its notes.

    Attributes:
        index: from 0; a pick-up counts as a bar of its own, and so does what an ending begins with.
        start, end: of its music in the text, `end` exclusive, without bar lines, spaces around it and fields
            that stand before its first note.
        events: its notes, chords and rests.
        key, meter: what holds in it.
        is_cut: a line ends within it, or a field stands there.
    """

    index: int
    start: int
    end: int
    events: tuple[Event, ...]
    key: Key
    meter: Meter
    is_cut: bool = False

    @property
    def length(self) -> Fraction:
        """What its events add up to, in whole notes."""
        return sum((event.duration for event in self.events), Fraction(0))


def written_bars(text: str) -> tuple[WrittenBar, ...]:
    """The bars of a tune's first voice that hold a note, a chord or a rest."""
    return bars_of_tune(read_tune(text))


def bars_of_tune(tune: Tune) -> tuple[WrittenBar, ...]:
    """The same of a tune that has been read."""
    stretches = _Stretches(tune)
    found: list[WrittenBar] = []
    key, meter, waiting = tune.key, tune.meter, deque(tune.voices[0].elements)
    for start, end, is_cut in stretches.found:
        events: list[Event] = []
        while waiting and waiting[0].span.start < end:
            element = waiting.popleft()
            if isinstance(element, Event):
                events.append(element)
            elif isinstance(element, KeyChange) and not events:
                key = element.key
            elif isinstance(element, MeterChange) and not events:
                meter = element.meter
        found.append(WrittenBar(len(found), start, end, tuple(events), key, meter, is_cut))
    return tuple(found)


def numbers_of(bars: Sequence[WrittenBar]) -> list[int]:
    """The bars' numbers as the page has them: from 1, and 0 for a pick-up that the tune begins with."""
    full = bars[0].meter.duration if bars else None
    first = 1 if full is None or bars[0].length >= full else 0
    return list(range(first, first + len(bars)))


def spoken_numbers(numbers: Sequence[int]) -> str:
    """Ascending bar numbers for a person: `3–4 and 7`, `1, 3 and 5–8`."""
    groups: list[list[int]] = []
    for number in numbers:
        if groups and groups[-1][-1] == number - 1:
            groups[-1].append(number)
        else:
            groups.append([number])
    spoken = [f"{group[0]}–{group[-1]}" if len(group) > 1 else str(group[0]) for group in groups]
    return " and ".join(filter(None, (", ".join(spoken[:-1]), *spoken[-1:])))


class _Stretches:
    """Cuts the first voice's music at its bar lines.

    Attributes:
        found: start and end of each stretch with an event, and whether a line or a field cuts it.
    """

    def __init__(self, tune: Tune) -> None:
        self.found: list[tuple[int, int, bool]] = []
        self._voice = tune.voices[0].identifier
        self._start = self._end = -1
        self._has_event = self._was_cut = self._is_cut = False
        for piece in Traversal(tune).pieces():
            if piece.voice is None or piece.voice.identifier == self._voice:
                self._take(piece)
        self._close()

    def _take(self, piece: Piece) -> None:
        if piece.kind in _BETWEEN_BARS:
            self._close()
        elif piece.kind in _NO_MUSIC:
            self._pass(piece)
        else:
            if self._start < 0:
                self._start = piece.start
            self._end = piece.end
            self._is_cut = self._was_cut
            self._has_event = self._has_event or piece.role == "event"

    def _pass(self, piece: Piece) -> None:
        if not self._has_event:
            self._start = -1
        elif piece.kind in _CUTTING:
            self._was_cut = True

    def _close(self) -> None:
        if self._has_event:
            self.found.append((self._start, self._end, self._is_cut))
        self._start = self._end = -1
        self._has_event = self._was_cut = self._is_cut = False
