"""The constraint as composing uses it: made for a vocabulary and a prompt, it follows any number of texts."""

from composer.composition.constraint.follower import Follower
from composer.composition.constraint.grammar import Grammar
from composer.composition.constraint.header import Header, HeaderGrammar, HeaderValues
from composer.composition.constraint.opening import Opening
from composer.composition.constraint.tune_grammars import TuneGrammars
from composer.encoding.vocabulary import Vocabulary

MOST_NODES = 150_000
"""Beyond so many the graph is begun anew, which bounds the memory that a long run takes."""


class Constraint:
    """What may be written, for one vocabulary and one prompt.

    Args:
        values: what each header field may have; a prompt leaves one value.
        tunes: what tunes below a header may be.
        opening: the notes that each tune begins with.
        rhythm_needed: the header must have an `R:`.
        note: what a person should know of how the prompt is taken; empty for nothing.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        values: HeaderValues,
        tunes: TuneGrammars,
        opening: Opening,
        rhythm_needed: bool,
        note: str = "",
    ) -> None:
        self.vocabulary, self.tunes, self.opening, self.note = vocabulary, tunes, opening, note
        self.tonic_shares = values.tonic_shares
        characters = frozenset(vocabulary.characters)
        self.header = HeaderGrammar(values, tunes.lengths, characters, rhythm_needed, self._is_allowed)
        self._trial = Grammar(self.header, tunes, vocabulary)
        self._allowed: dict[Header, bool] = {}
        self._grammar: Grammar | None = None

    @property
    def grammar(self) -> Grammar:
        """The graph that all texts share; begun anew when it has grown too large."""
        if self._grammar is None or len(self._grammar) > MOST_NODES:
            self._grammar = Grammar(self.header, self.tunes, self.vocabulary)
        return self._grammar

    def follow(self, characters: int) -> Follower:
        """Follows a new text of which at most so many characters are drawn."""
        return Follower(self.grammar, self.opening, self.grammar.root, characters)

    def opening_misfit(self, header: Header) -> int | None:
        """Where in the opening's text the first character stands that cannot be below a header."""
        return self.opening.misfit(header, self._trial)

    def _is_allowed(self, header: Header) -> bool:
        """True where tunes can be composed below a header: pitches, key note and opening fit."""
        if header not in self._allowed:
            pitches = self.tunes.bars(header).pitches
            fits = bool(pitches.plain(())) and (not self.tunes.ends_on_tonic or pitches.tonic_cost > 0)
            self._allowed[header] = fits and self.opening.misfit(header, self._trial) is None
        return self._allowed[header]
