"""One line of a tune list, made from whatever the owner has; and lines that are made when they are seen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, overload

from composer.plurals import plural

ROWS_OF_A_PAGE = 64


@dataclass(frozen=True, slots=True)
class TuneRow:
    """One line of a tune list.

    Attributes:
        title: of the tune.
        rhythm, key, meter: as they are to be read: `reel`, `D major`, `4/4`; empty where not known.
        bars: number of bars; None where not counted.
        problems: number of problems; 0 for a valid tune, None where it was not checked.
        note: one more short text, such as where the tune comes from.
        payload: whatever the owner wants to find again.
    """

    title: str
    rhythm: str = ""
    key: str = ""
    meter: str = ""
    bars: int | None = None
    problems: int | None = None
    note: str = ""
    payload: Any = None

    @property
    def details(self) -> str:
        """All that is known, with dots between."""
        bars = "" if self.bars is None else plural(self.bars, "bar")
        return " · ".join(filter(None, (self.rhythm, self.key, self.meter, bars, self.note)))

    @property
    def line(self) -> str:
        """The second line of a list: `Jig in D · 32 bars`, and where it comes from."""
        kind = self.rhythm[:1].upper() + self.rhythm[1:]
        of_key = f"{kind} in {self.key}" if kind and self.key else kind or self.key
        size = self.meter if self.bars is None else plural(self.bars, "bar")
        return " · ".join(filter(None, (of_key, size, self.note)))

    @property
    def exception(self) -> str:
        """What is not as it should be; empty for a tune that is valid or was not checked."""
        return plural(self.problems, "problem") if self.problems else ""

    @property
    def spoken(self) -> str:
        """The whole row, as a screen reader reads it."""
        return ", ".join(filter(None, (self.title or "Untitled", self.details, self.verdict)))

    @property
    def verdict(self) -> str:
        """`valid`, `2 problems`, or empty where the tune was not checked."""
        if self.problems is None:
            return ""
        return plural(self.problems, "problem") if self.problems else "valid"


class LazyRows(Sequence[TuneRow]):
    """Rows that are made a page at a time when they are first seen: ten thousand cost what a screenful does.

    Args:
        length: how many rows there are.
        make: gives the rows of a range of positions.
    """

    def __init__(self, length: int, make: Callable[[range], Sequence[TuneRow]]) -> None:
        self._length, self._make = length, make
        self._pages: dict[int, Sequence[TuneRow]] = {}

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, position: int) -> TuneRow: ...
    @overload
    def __getitem__(self, position: slice) -> list[TuneRow]: ...
    def __getitem__(self, position: int | slice) -> TuneRow | list[TuneRow]:
        if isinstance(position, slice):
            return [self[n] for n in range(*position.indices(self._length))]
        if not -self._length <= position < self._length:
            raise IndexError(position)
        page, row = divmod(position % self._length, ROWS_OF_A_PAGE)
        if page not in self._pages:
            start = page * ROWS_OF_A_PAGE
            self._pages[page] = self._make(range(start, min(start + ROWS_OF_A_PAGE, self._length)))
        return self._pages[page][row]
