"""Changing a text in many places at once: spans and what stands there instead, read as before around them."""

import re

from composer.notation.lexing import FIELD_LINE

_BEFORE = re.compile(r"[A-Ga-gzx0-9/',)}\]\-\s|\"]")
_AFTER = re.compile(r"[A-Ga-g^_=zx(\[{\"~)\-\s|]")
_BAR = "|:]"


class Edits:
    """Replacements in one text, collected in any order; they must not overlap."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: list[tuple[int, int, str]] = []

    def replace(self, start: int, end: int, text: str) -> None:
        """Put `text` in place of what stands from `start` to `end`; nothing is kept where it is the same."""
        if self._text[start:end] != text:
            self._found.append((start, end, text))

    def insert(self, at: int, text: str) -> None:
        """Put `text` in; what is inserted at one place stands there in the order in which it came."""
        if text:
            self._found.append((at, at, text))

    def applied(self) -> str:
        """The text with everything changed."""
        pieces: list[str] = []
        position = 0
        for start, end, text in sorted(self._found, key=lambda edit: edit[:2]):
            pieces += (self._text[position:start], text)
            position = max(position, end)
        pieces.append(self._text[position:])
        return "".join(pieces)


def parts_cleanly(text: str, start: int, end: int) -> bool:
    """True where what stands before `start` and what stands after `end` stay two things when they meet."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if after in ("", "\n", "\r"):
        return before not in ("", "\n", "\r")  # a line without anything would end the tune
    if (not before or before.isspace()) and (FIELD_LINE.match(text, end) or after == "%"):
        return False
    if before and not _BEFORE.match(before):
        return False
    return bool(_AFTER.match(after)) and not (before and before in _BAR and after in "|[")


def removed(text: str, start: int, end: int) -> str:
    """What takes the place of a stretch that goes: nothing, or a mark that is read as nothing."""
    return "" if parts_cleanly(text, start, end) else "`"
