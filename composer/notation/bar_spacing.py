"""Bar lines that come and go in a text, with the spaces that the tune has around its others."""

import re

from composer.notation.edits import Edits

_READ_TOGETHER = re.compile(r"[|\]:0-9]|\[[0-9|]")
"""What would become part of a bar line that stands right before it."""


class BarSpacing:
    """How single bar lines stand in this text: `AB|cd` or `AB | cd`."""

    def __init__(self, text: str, bars: list[tuple[int, int]]) -> None:
        self._text = text
        inner = [(start, end) for start, end in bars if text[end : end + 1] not in ("", "\n", "\r")]
        half = len(inner) / 2
        self.before = " " * (sum(text[start - 1 : start].isspace() for start, _ in inner) > half)
        self.after = " " * (sum(text[end : end + 1].isspace() for _, end in inner) > half)

    def between(self, following: str) -> str:
        """A bar line between two parts of a note, `following` being what comes after it."""
        apart = _READ_TOGETHER.match(following) is not None
        return self.before + "|" + (self.after or " " * apart)

    def bring(self, edits: Edits, at: int, mark: str) -> None:
        """Put a bar line in at `at`, and `mark` after it."""
        text = self._text
        following = text[at : at + 1]
        if following == " " and not self.before and not mark and self._may_join(at + 1):
            edits.replace(at, at + 1, "|" + self.after)
        elif following.isspace() or not following:
            edits.insert(at, self.before + "|" + mark)
        else:
            apart = " " if not mark and _READ_TOGETHER.match(text, at) else ""
            edits.insert(at, self.before + "|" + (self.after or apart) + mark)

    def drop(self, edits: Edits, start: int, end: int) -> None:
        """Take a bar line out; the notes around it stay apart."""
        text = self._text
        before, after = text[start - 1 : start], text[end : end + 1]
        if not before or before in "\r\n":
            # A line without anything would end the tune.
            edits.replace(start, end, "`" if not after or after in "\r\n" else "")
        elif after == " " and before == " ":
            edits.replace(start, end + 1, "")
        elif before == " " and (not after or after in "\r\n"):
            edits.replace(start - 1, end, "")
        elif before.isspace() or after.isspace() or not after:
            edits.replace(start, end, "")
        else:
            edits.replace(start, end, " ")

    def _may_join(self, at: int) -> bool:
        following = self._text[at : at + 1]
        return bool(following) and not following.isspace() and not _READ_TOGETHER.match(self._text, at)
