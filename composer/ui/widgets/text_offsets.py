"""Converts between Python's offsets into a text (code points) and Qt's (UTF-16 units)."""

from bisect import bisect_left


class TextOffsets:
    """Both ways for one text. They differ only after characters beyond U+FFFF, such as emoji."""

    def __init__(self, text: str) -> None:
        # isascii is known without a look at the text, and nearly every tune is ASCII.
        wide = [] if text.isascii() else [at for at, character in enumerate(text) if ord(character) > 0xFFFF]
        self._wide = wide
        self._wide_in_qt = [at + before for before, at in enumerate(wide)]

    def to_qt(self, offset: int) -> int:
        """The UTF-16 offset of a code point offset."""
        return offset + bisect_left(self._wide, offset)

    def from_qt(self, position: int) -> int:
        """The code point offset of a UTF-16 offset; of the character it lies in."""
        return position - bisect_left(self._wide_in_qt, position)
