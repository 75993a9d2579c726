"""What a tune's form asks of its next bar, and what becomes of the form behind a bar line."""

from dataclasses import dataclass
from typing import NamedTuple, Protocol

LONGEST_TOKENS = 40
"""Whatever tuplet, chord or tie has been begun can be finished within so many characters."""


class Anchor(NamedTuple):
    """A note that stays where it is: its step, as a capital letter, and its MIDI note number."""

    remaining: int
    step: str
    midi: int


@dataclass(frozen=True)
class BarRules:
    """What the next bar must be.

    Attributes:
        length: how much is to fill, in quarters of the unit note length.
        full: the bar lines that may close it when it is filled.
        short_at, short: the bar lines that may also close it when so much is left.
        split: the bar lines that may stand anywhere in its second half; the next bar makes up for it.
        pick_up: True where a plain bar line may close it in its first half: the tune's first bar.
        ends_on_tonic: True where its last note must be the key note.
        closes: True where a section ends with it, so that it is not filled up with fragments.
        beat: how long a beat is, where its last note should begin on one; else 0.
        tie_over: True where a tie may lead over its bar line.
        anchors: notes that must begin where so much of the bar is left, from the bar's start on.
    """

    length: int
    full: tuple[str, ...]
    short_at: int = 0
    short: tuple[str, ...] = ()
    split: tuple[str, ...] = ()
    pick_up: bool = False
    ends_on_tonic: bool = False
    closes: bool = False
    beat: int = 0
    tie_over: bool = True
    anchors: tuple[Anchor, ...] = ()

    def anchor(self, remaining: int) -> Anchor | None:
        """The note that must begin where so much is left."""
        return next((anchor for anchor in self.anchors if anchor.remaining == remaining), None)

    def room(self, remaining: int) -> int:
        """How much of what is left comes before the next note that must begin at its place."""
        return remaining - max((a.remaining for a in self.anchors if a.remaining < remaining), default=0)

    def closings(self) -> list[tuple[int, str]]:
        """What may be left of the bar, and the bar line that may stand there."""
        return [(0, line) for line in self.full] + [(self.short_at, line) for line in self.short]


class Form(Protocol):
    """A form at one bar line: an unchanging value, equal where all that may follow is the same.

    Attributes:
        bar: what the next bar must be.
        opens: bar lines that may stand before its first note, at the start of a line.
        must_open: one of them must stand there.
        must_break: the line must end here.
        may_end: the tune is complete here.
        cost: the fewest characters from here, behind a bar line, to the end of the tune.
        bound: whatever is begun in the next bar, its tune can be ended within so many characters.
        is_given: the next bar is one that returns and takes no drawing.
    """

    @property
    def bar(self) -> BarRules: ...
    @property
    def opens(self) -> tuple[str, ...]: ...
    @property
    def must_open(self) -> bool: ...
    @property
    def must_break(self) -> bool: ...
    @property
    def may_end(self) -> bool: ...
    @property
    def cost(self) -> int: ...
    @property
    def bound(self) -> int: ...
    @property
    def is_given(self) -> bool: ...

    def opened(self) -> "Form":
        """The form behind one of its `opens`."""

    def after(self, line: str, remaining: int, on_tonic: bool) -> "Form":
        """The form behind a bar line that closes the bar with so much left of it."""
