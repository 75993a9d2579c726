"""A corpus: the tunes a network learns from, those left out and why, and what may be done with them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from composer.errors import ComposerError

SEPARATOR = "\n\n"


@dataclass(frozen=True, slots=True)
class CorpusTune:
    """One tune that is in the corpus.

    Attributes:
        text: what the network sees: the tune in the form of its corpus.
        title: its first title, or an empty string.
        source: the file it comes from: `oneills/0001-0050.abc`, or a path.
        position: 1-based position in that file.
        rhythm, meter, key: `rhythm` in its one spelling, empty where none is known.
        rhythm_known_by: one of `composer.corpus.rhythms.KNOWN_BY`; empty where no rhythm is known.
        original: the tune's own text, exactly as found.
        first_line: 1-based line of the file on which it starts.
        number: its place among all the tunes that were read and taken, from 0; the corpus is in this order.
        mended_from: where the person mended it, the text that it had been found with.
        collection: the bundled collection that it belongs to; empty for one's own.
    """

    text: str
    title: str
    source: str
    position: int
    rhythm: str
    meter: str
    key: str
    original: str = ""
    first_line: int = 1
    number: int = 0
    rhythm_known_by: str = ""
    mended_from: str = ""
    collection: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A tune, a file or a folder that is not in the corpus.

    Attributes:
        position: 1-based position of the tune in its file; 0 for a whole file or folder.
        line: 1-based line of the file; 0 for a whole file or folder.
        reason: a sentence for a person.
        kind: short stable name of the reason, one of `composer.corpus.report.KINDS`.
        text: the tune's own text, exactly as found; empty for a whole file or folder.
        tune: the tune as it was in the corpus, where a person left it out: it can be put back.
        collection: the bundled collection that the tune belongs to; empty for one's own.
    """

    source: str
    position: int
    line: int
    title: str
    reason: str
    kind: str = ""
    text: str = ""
    tune: CorpusTune | None = None
    collection: str = ""

    @property
    def found(self) -> str:
        """The text as it was found, of what can be mended; empty for a good tune that a person left out."""
        return self.text if self.tune is None else self.tune.mended_from


@dataclass(frozen=True)
class Corpus:
    """Tunes to learn from, in one form.

    Attributes:
        form: `canonical` (one spelling, music only) or `raw` (each tune's text as found).
        sources: what it was read from, as `read_corpus` was given them.
        notices: where the bundled tunes come from and on what terms, a paragraph a collection.
        non_commercial: True where a collection in it may only be used non-commercially.
    """

    name: str
    tunes: tuple[CorpusTune, ...]
    left_out: tuple[LeftOut, ...]
    form: str
    sources: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    non_commercial: bool = False

    @cached_property
    def text(self) -> str:
        """All tunes, a blank line between them."""
        return join_tunes(self.tunes)

    @property
    def characters(self) -> int:
        """Length of the whole text."""
        return len(self.text)

    @cached_property
    def vocabulary(self) -> tuple[str, ...]:
        """Every character that occurs in the text, sorted."""
        return tuple(sorted(set(self.text)))

    def held_out(self, remainder: int = 0, every: int = 10) -> tuple[CorpusTune, ...]:
        """The tunes kept from training: each `every`-th, from the one at index `remainder` on.

        `every=0` holds out none, and of a single tune none is held out either.
        """
        return tuple(
            tune for index, tune in enumerate(self.tunes) if self._is_held_out(index, remainder, every)
        )

    def training(self, remainder: int = 0, every: int = 10) -> tuple[CorpusTune, ...]:
        """The tunes that are not held out by the same arguments."""
        return tuple(
            tune for index, tune in enumerate(self.tunes) if not self._is_held_out(index, remainder, every)
        )

    def _is_held_out(self, index: int, remainder: int, every: int) -> bool:
        if every == 0 or len(self.tunes) < 2:
            return False
        if every < 2 or not 0 <= remainder < every:
            raise ComposerError(
                f"Holding out tune {remainder} of every {every} is not possible. “Every” is 0 (none) or at "
                "least 2, and the remainder is at least 0 and below it."
            )
        return index % every == remainder


def join_tunes(tunes: Iterable[CorpusTune]) -> str:
    """The text of some tunes as a network reads it: a blank line between them."""
    return SEPARATOR.join(tune.text for tune in tunes)
