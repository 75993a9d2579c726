"""Undo and redo of one text: every change as the stretch that it replaced."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """At `start` stood `removed`, and `inserted` took its place."""

    start: int
    removed: str
    inserted: str

    @property
    def end(self) -> int:
        """Where the inserted text ends."""
        return self.start + len(self.inserted)

    def reversed(self) -> "Change":
        """What takes it back."""
        return Change(self.start, self.inserted, self.removed)

    def applied(self, text: str) -> str:
        """The text after it."""
        return text[: self.start] + self.inserted + text[self.start + len(self.removed) :]

    @property
    def is_key(self) -> bool:
        """True where one character came or went."""
        return len(self.inserted) + len(self.removed) == 1

    def moved(self, place: int) -> int:
        """Where a place of the text before is in the text after."""
        if place < self.start:
            return place
        behind = place - self.start - len(self.removed)
        return self.end + behind if behind >= 0 else min(place, self.end)

    def followed_by(self, other: "Change") -> "Change | None":
        """Both as one, where the other goes on typing or deleting at the same place in the same word."""
        typed = not self.removed and not other.removed and other.start == self.end
        if typed and not (self.inserted[-1:].isspace() and not other.inserted.isspace()):
            return Change(self.start, "", self.inserted + other.inserted)
        if not self.inserted and not other.inserted:
            if other.start + len(other.removed) == self.start:
                return Change(other.start, other.removed + self.removed, "")
            if other.start == self.start:
                return Change(self.start, self.removed + other.removed, "")
        return None


def change_between(old: str, new: str) -> Change:
    """The smallest one stretch in which two texts differ."""
    shorter = min(len(old), len(new))
    start = _alike(shorter, lambda count: old[:count] == new[:count])
    end = _alike(shorter - start, lambda count: old[len(old) - count :] == new[len(new) - count :])
    return Change(start, old[start : len(old) - end], new[start : len(new) - end])


def _alike(most: int, are_alike: Callable[[int], bool]) -> int:
    """The largest count up to `most` that are alike: slices are compared far faster than characters."""
    return bisect_left(range(most), True, key=lambda count: not are_alike(count + 1))


class History:
    """The changes of one tune that can be taken back, and those that were."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._closed = True

    @property
    def can_undo(self) -> bool:
        """True where a change can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """True where a change was taken back."""
        return bool(self._undone)

    def record(self, change: Change, *, typed: bool) -> None:
        """Notes a change; what is `typed` on in one word is one step."""
        goes_on = typed and change.is_key and self._done and not self._closed
        merged = self._done[-1].followed_by(change) if goes_on else None
        if merged is not None:
            self._done[-1] = merged
        else:
            self._done.append(change)
        # Only keys grow together: what was pasted, or deleted as a selection, is a step of its own.
        self._undone, self._closed = [], not (typed and change.is_key)

    def close_step(self) -> None:
        """What is typed next is a step of its own."""
        self._closed = True

    def undo(self, text: str) -> tuple[str, int]:
        """The text before the latest change, and the place where it was."""
        return self._go(text, self._done, self._undone)

    def redo(self, text: str) -> tuple[str, int]:
        """The text with the change that was taken back last, and its place."""
        return self._go(text, self._undone, self._done)

    def _go(self, text: str, source: list[Change], target: list[Change]) -> tuple[str, int]:
        self._closed = True
        change = source.pop().reversed()
        target.append(change)
        return change.applied(text), change.end
