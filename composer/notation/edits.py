"""Changing a text in many places at once: spans and what stands there instead."""


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
