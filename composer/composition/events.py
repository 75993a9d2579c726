"""What happens during composing, as values."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TextGrew:
    """Some characters were drawn; `text` is what came since the last one with this `index`.

    `index` counts the texts from 0; all `text` of one index, joined, are the whole text.
    """

    index: int
    text: str


@dataclass(frozen=True)
class TuneComposed:
    """A tune is complete.

    Attributes:
        index: of the text that it was taken out of; free text may hold several tunes.
        seed: the dice that text was drawn with.
        text: a whole tune with X: and T:.
        number: counts the tunes of one composing from 1.
    """

    index: int
    seed: int
    text: str
    title: str
    number: int = 1


@dataclass(frozen=True)
class NothingFound:
    """A text held no tune; `text` is what was drawn, `reason` says why and what to do."""

    index: int
    seed: int
    text: str
    reason: str


@dataclass(frozen=True)
class CompositionEnded:
    """The last event: tunes found, characters drawn, and how fast."""

    tunes: int
    characters: int
    characters_per_second: float


CompositionEvent = TextGrew | TuneComposed | NothingFound | CompositionEnded
