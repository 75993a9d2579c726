"""Taking a stretch out of a line of music without changing how what stands around it is read."""

import re

from composer.notation.lexing import FIELD_LINE

_BEFORE = re.compile(r"[A-Ga-gzx0-9/',)}\]\-\s|\"]")
_AFTER = re.compile(r"[A-Ga-g^_=zx(\[{\"~)\-\s|]")
_BAR = "|:]"


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
