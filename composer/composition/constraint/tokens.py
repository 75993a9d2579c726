"""A set of texts that may come next, asked character by character: what may follow a beginning of one."""

from collections.abc import Iterable
from functools import lru_cache


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
