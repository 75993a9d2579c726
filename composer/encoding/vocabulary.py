"""The characters a network knows, and their numbers."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from composer.errors import ComposerError

_NAMES = {" ": "space", "\n": "line break", "\t": "tab", "\r": "carriage return", "\u00a0": "no-break space"}


def spelled(characters: Iterable[str]) -> str:
    """Names characters so that a person can see each of them: `“a”, space, line break`."""
    return ", ".join(
        _NAMES.get(character) or (f"“{character}”" if character.isprintable() else f"U+{ord(character):04X}")
        for character in characters
    )


@dataclass(frozen=True)
class Vocabulary:
    """The sorted characters of a corpus; a character's number is its place among them."""

    characters: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.characters or any(len(character) != 1 for character in self.characters):
            raise ComposerError(
                "A vocabulary needs at least one character, each of them a single one. "
                "Choose a corpus that has some text in it."
            )
        if any(left >= right for left, right in zip(self.characters, self.characters[1:], strict=False)):
            raise ComposerError(
                "A vocabulary's characters must be sorted, each standing there once. "
                "The model that it comes from is damaged: train it again, or restore it from a copy."
            )

    @classmethod
    def of(cls, text: str) -> "Vocabulary":
        """The vocabulary of a text: every character in it, once, sorted."""
        return cls(tuple(sorted(set(text))))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {character: number for number, character in enumerate(self.characters)}

    def unknown(self, text: str) -> tuple[str, ...]:
        """The characters of `text` that are not in the vocabulary, sorted."""
        return tuple(sorted(set(text).difference(self._numbers)))

    def encode(self, text: str) -> NDArray[np.int32]:
        """Vectorises a text: `(len(text),)`, int32.

        Raises:
            ComposerError: characters that the vocabulary lacks; it names them and those there are.
        """
        unknown = self.unknown(text)
        if unknown:
            raise ComposerError(
                f"The model does not know {spelled(unknown)}. "
                f"It can only read and write: {spelled(self.characters)}. "
                "Leave the others out, or train a model on tunes that have them."
            )
        numbers = self._numbers
        return np.fromiter((numbers[character] for character in text), dtype=np.int32, count=len(text))

    def decode(self, ids: Iterable[int] | NDArray[np.integer]) -> str:
        """The text that `encode` made `ids` from."""
        return "".join(self.characters[int(number)] for number in ids)

    def __len__(self) -> int:
        return len(self.characters)
