"""What happens during composing, as values."""

from dataclasses import dataclass

from composer.composition.example import Shared
from composer.composition.originality.comparison import Originality
from composer.composition.ranking import Ranking
from composer.plurals import plural


@dataclass(frozen=True)
class TextGrew:
    """Some characters were drawn; `text` is what came since the last one with this `index`.

    `index` counts the texts from 0; all `text` of one index, joined, are the whole text.
    """

    index: int
    text: str


@dataclass(frozen=True)
class TuneComposed:
    """A tune is complete; those of one composing come in the order in which they end.

    Attributes:
        index: of the text that it was taken out of; free text may hold several tunes.
        seed: what the text was drawn by.
        text: a whole tune with X: and T:.
        number: of its text, from 1; in free text it counts the tunes.
        checks: a sentence for each thing that is wrong with the tune; none where it is valid.
        masked_probability: the share of probability that the constraint masked; None where there was none.
        originality: what it shares with the training tunes; None where they are not known.
        ranking: how good it is, part by part; None where nobody asked.
        shared: what it shares with the example that it was composed like; None where there was none.
    """

    index: int
    seed: int
    text: str
    title: str
    number: int = 1
    checks: tuple[str, ...] = ()
    masked_probability: float | None = None
    originality: Originality | None = None
    ranking: Ranking | None = None
    shared: Shared | None = None

    @property
    def valid(self) -> bool:
        """True where nothing is wrong with it."""
        return not self.checks


@dataclass(frozen=True)
class BegunAgain:
    """A tune is not what it should be, so the text of its index begins anew.

    Attributes:
        next_seed: another one where the tune was the example over again; else the same, drawn further.
        shared: what it shared with the example; None where that is not why.
        reason: why, where it is not the example.
    """

    index: int
    seed: int
    next_seed: int
    shared: Shared | None = None
    reason: str = ""

    @property
    def sentence(self) -> str:
        """What happened, for a person."""
        if self.shared is None:
            return f"The tune of seed {self.seed} is composed anew: {self.reason}."
        row = f", {self.shared.longest_run} of them in a row" if self.shared.is_flagged else ""
        return (
            f"With seed {self.seed}, {len(self.shared.all_bars)} of {plural(self.shared.count, 'bar')} were "
            f"the example’s{row}, so the tune is composed anew with seed {self.next_seed}."
        )


@dataclass(frozen=True)
class NothingFound:
    """A text held no tune; `text` is what was drawn, `reason` says why and what to do."""

    index: int
    seed: int
    text: str
    reason: str


@dataclass(frozen=True)
class ComposesFreely:
    """This composing goes without the constraint; `reason` is the sentence that says why."""

    reason: str


@dataclass(frozen=True)
class RhythmTakenAsMeter:
    """The model knows no rhythms, so the one that was asked for gives its meter; `reason` says so."""

    reason: str


@dataclass(frozen=True)
class CorpusCompared:
    """The training tunes are being read, once for a model, to compare tunes with them."""

    done: int
    total: int


@dataclass(frozen=True)
class CompositionEnded:
    """The last event: tunes found, characters drawn, and how fast.

    Attributes:
        masked_probability: the share of probability that the constraint masked over all; None without one.
    """

    tunes: int
    characters: int
    characters_per_second: float
    masked_probability: float | None = None


CompositionEvent = (
    TextGrew
    | TuneComposed
    | BegunAgain
    | NothingFound
    | ComposesFreely
    | RhythmTakenAsMeter
    | CorpusCompared
    | CompositionEnded
)
