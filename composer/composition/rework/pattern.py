"""The rhythm of a bar as a pattern: its music with every pitch left open."""

import re

PITCH = ""
"""Stands in a pattern for one pitch, whichever it is; all else is a character that must stand there."""
_PIECE = re.compile(r"(?P<pitch>\[[^\]:]*\]|[\^_=]*[A-Ga-g][,']*)|.", re.DOTALL)
_BEGINS_PITCH = frozenset("^_=ABCDEFGabcdefg")
_LETTERS, _OCTAVES = frozenset("ABCDEFGabcdefg"), frozenset(",'")
_CHANGES_NOTE = frozenset("0123456789/<>-")


def pattern_of(music: str) -> tuple[str, ...]:
    """The pattern of a bar's canonical music; a chord is one pitch, and no tie leads out of the bar."""
    pieces = _PIECE.finditer(music.rstrip("- "))
    return tuple(PITCH if piece.lastgroup else piece[0] for piece in pieces)


class PatternFollower:
    """Follows a text through a pattern, and says what may come next for it."""

    def __init__(self, pattern: tuple[str, ...]) -> None:
        self._pattern, self._at = pattern, 0
        self._pitch = ""

    @property
    def is_over(self) -> bool:
        """True once a character stands behind it: it asks for nothing any more."""
        return self._at > len(self._pattern) or not self._pattern

    def fitting(self, allowed: set[str]) -> set[str]:
        """Those of the characters that are allowed which go on with the pattern."""
        if self._pitch and not _LETTERS.intersection(self._pitch):
            return allowed & _LETTERS
        following = self._at + bool(self._pitch)
        if following >= len(self._pattern):
            return allowed - _CHANGES_NOTE
        item = self._pattern[following]
        begins = _BEGINS_PITCH if item == PITCH else {item}
        return allowed & (begins | _OCTAVES if self._pitch else begins)

    def write(self, character: str) -> None:
        """Goes on behind a fitting character."""
        begun = bool(self._pitch)
        if begun and (character in _OCTAVES or not _LETTERS.intersection(self._pitch)):
            self._pitch += character
            return
        self._at, self._pitch = self._at + begun, ""
        if self._at < len(self._pattern) and self._pattern[self._at] == PITCH:
            self._pitch = character
        else:
            self._at += 1
