"""Collecting what is wrong with a tune's text, with the line and column where it stands."""

from bisect import bisect_right

from composer.errors import ComposerError
from composer.notation.elements import Problem, Span
from composer.notation.lexing import line_starts

LIMIT = 1000
"""More problems than this are counted, not kept: text that is no music at all stays small in memory."""


class Unreadable(ComposerError):  # noqa: N818 - it says what the text is
    """A value that cannot be read; its text is the sentence for the person."""


class Problems:
    """The problems of one tune while it is being read."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] | None = None
        self._found: list[Problem] = []
        self._once: set[tuple[str, str]] = set()
        self._unknown_end = -1

    def add(self, rule: str, message: str, start: int, end: int, fatal: bool = True) -> None:
        """Keep one problem that stands at `start` to `end` of the text."""
        if len(self._found) > LIMIT:
            return
        if len(self._found) == LIMIT:
            rule, fatal = "too-many-problems", True
            message = f"This tune has more than {LIMIT} problems; those from here on are not listed."
        line, column = self._place(start)
        self._found.append(Problem(line, column, rule, message, Span(start, end), fatal))

    def add_once(
        self, rule: str, message: str, start: int, end: int, fatal: bool = False, each: str = ""
    ) -> None:
        """Keep a problem only the first time that its rule is broken in this tune, by `each` of several."""
        if (rule, each) not in self._once:
            self._once.add((rule, each))
            self.add(rule, message, start, end, fatal)

    def add_unknown(self, start: int, end: int) -> None:
        """Keep unreadable characters; those that follow each other directly are one problem."""
        if start == self._unknown_end and self._found[-1].rule == "unknown-character":
            start = self._found.pop().span.start
        shown = self._text[start : min(end, start + 30)]
        self.add(
            "unknown-character",
            f"“{shown}” is not ABC music: expected notes, bar lines, chords or texts in quotation marks. "
            "Remove it, or put it in quotation marks or behind a “%”.",
            start,
            end,
        )
        self._unknown_end = end

    def in_order(self) -> tuple[Problem, ...]:
        """All problems in the order of the text."""
        return tuple(sorted(self._found, key=lambda problem: (problem.span.start, problem.span.end)))

    def _place(self, offset: int) -> tuple[int, int]:
        if self._starts is None:
            self._starts = line_starts(self._text)
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
