"""A written tune beside its canonical text, which is what the network reads: bar by bar the same events."""

from dataclasses import dataclass

from composer.composition.constraint.building import why_unconstrained
from composer.composition.constraint.header import Header
from composer.composition.written_bars import WrittenBar, bars_of_tune, numbers_of, written_bars
from composer.encoding.vocabulary import Vocabulary, spelled
from composer.errors import ComposerError
from composer.notation.canonical import canonical_text
from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.notation.spelling import key_text
from composer.notation.traversal import Traversal


@dataclass(frozen=True, eq=False)
class MatchedTune:
    """A tune twice.

    Attributes:
        tune: as it is written.
        bars: of the written text.
        canonical: the canonical text, without an `R:` that the network can't read.
        counterparts: the bars of the canonical text; each has the events of the bar with its index.
    """

    tune: Tune
    bars: tuple[WrittenBar, ...]
    canonical: str
    counterparts: tuple[WrittenBar, ...]

    @property
    def rhythm(self) -> str:
        """The value of `R:` as the network reads it."""
        first = self.canonical.partition("\n")[0]
        return first[2:] if first.startswith("R:") else ""

    def header(self, bar: WrittenBar) -> Header:
        """The header that stands for what holds in a bar."""
        unit = str(self.tune.unit_note_length)
        return Header(bar.meter.text, unit, key_text(bar.key), self.rhythm)

    def between(self, index: int) -> str:
        """The canonical text from the end of a bar's music to the next bar's, without a space before it."""
        following = self.counterparts[index + 1].start if index + 1 < len(self.bars) else len(self.canonical)
        return self.canonical[self.counterparts[index].end : following].lstrip(" ")

    def music(self, index: int) -> str:
        """The canonical text of a bar's music."""
        return self.canonical[self.counterparts[index].start : self.counterparts[index].end]

    def number(self, index: int) -> int:
        """A bar's number as the page has it; a pick-up is bar 0."""
        return numbers_of(self.bars)[index]

    @property
    def is_finished(self) -> bool:
        """True where a bar line that ends a section ends the tune."""
        last = self.between(len(self.bars) - 1).strip() if self.bars else ""
        return last not in ("", "|")


def matched(text: str, vocabulary: Vocabulary, form: str) -> MatchedTune:
    """Reads a tune, and sees to it that the model can work on it.

    Raises:
        ComposerError: the model or the tune is none that bars can be composed for; it says why.
    """
    if reason := why_unconstrained(vocabulary, form):
        raise ComposerError(f"Bars can’t be composed anew with this model. {reason}")
    tune = read_tune(text)
    _check_tune(tune)
    bars = bars_of_tune(tune)
    if not bars:
        raise ComposerError(
            "This tune has no note yet, so there is nothing to go on from. Compose a new tune."
        )
    canonical = canonical_text(tune)
    first, _, rest = canonical.partition("\n")
    if first.startswith("R:") and vocabulary.unknown(first):
        canonical = rest
    _check_characters(canonical, vocabulary)
    counterparts = written_bars(canonical)
    if [len(bar.events) for bar in bars] != [len(bar.events) for bar in counterparts]:
        raise ComposerError(
            "This tune is played in another order than it is written in (P:), so that its bars can’t be "
            "composed anew one by one. Take the order of parts out of its header first."
        )
    return MatchedTune(tune, bars, canonical, counterparts)


def _check_tune(tune: Tune) -> None:
    if not tune.fields("K"):
        raise ComposerError(
            "This tune has no K: field, which gives its key. Write one, such as “K:D”, first."
        )
    if len(tune.voices) > 1:
        raise ComposerError(
            f"This tune has {len(tune.voices)} voices, but bars are composed for one. Work on a tune that "
            "has one voice only."
        )
    letters = _letters(tune)
    if "w" in letters:
        raise ComposerError(
            "This tune has words (w:), which would then stand under other notes. Take the words out first."
        )
    if "L" in letters:
        raise ComposerError(
            "This tune changes its unit note length (L:) on the way. Give it one unit note length first."
        )
    if tune.key.octave_shift:
        raise ComposerError("This tune’s clef shifts octaves. Write its notes where they sound first.")


def _letters(tune: Tune) -> set[str]:
    """The letters of the fields behind the header, inline ones included."""
    return {piece.field.letter for piece in Traversal(tune).pieces() if piece.field is not None}


def _check_characters(canonical: str, vocabulary: Vocabulary) -> None:
    unknown = vocabulary.unknown(canonical)
    if unknown:
        raise ComposerError(
            f"The model can’t read this tune: its corpus has no {spelled(unknown)}, which stands in it. Take "
            "it out of the tune, or use a model that was trained on tunes that have it."
        )
