"""The nodes of the grammar's graph, and the tokens at one, asked character by character."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from composer.composition.constraint.forms import Form
from composer.composition.constraint.header import Header
from composer.composition.constraint.positions import Kind, Position


class TokenSet:
    """The texts that may stand at one position; the empty text is one where nothing need stand there."""

    __slots__ = ("_extensions", "_whole")

    def __init__(self, texts: Iterable[str]) -> None:
        self._whole = frozenset(texts)
        self._extensions: dict[str, set[str]] = {"": set()}
        for text in self._whole:
            for end in range(len(text)):
                self._extensions.setdefault(text[:end], set()).add(text[end])
            self._extensions.setdefault(text, set())

    def __contains__(self, beginning: str) -> bool:
        """True where some text begins so."""
        return beginning in self._extensions

    def extensions(self, beginning: str) -> set[str]:
        """The characters that may follow a beginning within one text."""
        return self._extensions[beginning]

    def is_whole(self, beginning: str) -> bool:
        """True where the beginning is a text of the set by itself."""
        return beginning in self._whole

    def beginning_with(self, beginning: str) -> list[str]:
        """The texts that begin so, in a fixed order."""
        return sorted(text for text in self._whole if text.startswith(beginning))


@lru_cache(maxsize=100_000)
def token_set(texts: tuple[str, ...]) -> TokenSet:
    """The set of these texts; made once for each."""
    return TokenSet(texts)


@dataclass(eq=False, slots=True)
class Node:
    """One position in a text, and the beginning of a token that stands behind it.

    Attributes:
        header, form: what the position stands in; the form is None while the header is being written.
        beginning: what is written of the next token.
        following: the nodes that have been reached from here, by character.
        row: True for each character of the vocabulary that may come next, `(vocabulary,)`; made when asked.
    """

    header: Header
    form: Form | None
    position: Position
    beginning: str
    tokens: TokenSet
    following: dict[str, "Node | None"] = field(default_factory=dict)
    row: NDArray[np.bool_] | None = None
    cost: int = -1

    @property
    def is_end(self) -> bool:
        """True behind a whole tune."""
        return self.position.kind is Kind.END
