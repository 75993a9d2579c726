"""One line of a tune list, made from whatever the owner has; and lines that are made when they are seen."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, overload

from composer.ui.words import counted, say

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
        beside: what stands at the right of the name, such as when it was kept.
        starred: a person found it good.
        fault: what is wrong, in place of the number of problems.
        remark: what a row under the mouse and a screen reader tell besides.
    """

    title: str
    rhythm: str = ""
    key: str = ""
    meter: str = ""
    bars: int | None = None
    problems: int | None = None
    note: str = ""
    payload: Any = None
    beside: str = ""
    starred: bool = False
    fault: str = ""
    remark: str = ""

    @property
    def line(self) -> str:
        """The second line of a list: `Jig in D · 32 bars`, and where it comes from."""
        return " · ".join(
            part[:1].upper() + part[1:] if not n else part for n, part in enumerate(self._parts)
        )

    @property
    def exception(self) -> str:
        """What is not as it should be; empty for a tune that is valid or was not checked."""
        return self.fault or (say("{count} to mend", count=f"{self.problems:,}") if self.problems else "")

    @property
    def verdict(self) -> str:
        """What a screen reader tells besides: what is not as it should be."""
        return self.exception

    @property
    def spoken(self) -> str:
        """The whole row, as it is read out: `Hanna at the Weir, jig in D, 32 bars, 2 to mend`."""
        starred = say("starred") if self.starred else ""
        parts = (self.title or say("Untitled"), *self._parts, self.verdict, starred, self.beside, self.remark)
        return ", ".join(filter(None, parts))

    @property
    def tip(self) -> str:
        """The whole name, and what there is to add to it."""
        return "\n".join(filter(None, (self.title or say("Untitled"), self.remark)))

    @property
    def _parts(self) -> tuple[str, ...]:
        both = bool(self.rhythm and self.key)
        of_key = (
            say("{rhythm} in {key}", rhythm=self.rhythm, key=self.key) if both else self.rhythm or self.key
        )
        size = self.meter if self.bars is None else counted(self.bars, "bar")
        return tuple(filter(None, (of_key, size, self.note)))


class Rows(Sequence[TuneRow]):
    """Rows that are made when somebody asks for them."""

    @abstractmethod
    def row(self, position: int) -> TuneRow:
        """The row at a position from 0."""

    @overload
    def __getitem__(self, position: int) -> TuneRow: ...
    @overload
    def __getitem__(self, position: slice) -> list[TuneRow]: ...
    def __getitem__(self, position: int | slice) -> TuneRow | list[TuneRow]:
        if isinstance(position, slice):
            return [self[n] for n in range(*position.indices(len(self)))]
        if not -len(self) <= position < len(self):
            raise IndexError(position)
        return self.row(position % len(self))


class LazyRows(Rows):
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

    def row(self, position: int) -> TuneRow:
        """The row at a position, made with its page."""
        page, row = divmod(position, ROWS_OF_A_PAGE)
        if page not in self._pages:
            start = page * ROWS_OF_A_PAGE
            self._pages[page] = self._make(range(start, min(start + ROWS_OF_A_PAGE, self._length)))
        return self._pages[page][row]
