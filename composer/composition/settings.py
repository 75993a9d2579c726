"""What can be set before composing."""

from dataclasses import dataclass, field

from composer.composition.prompt import Prompt
from composer.composition.sampling import DEFAULT_TEMPERATURE, Sampling
from composer.errors import ComposerError
from composer.notation.elements import Tune

MOST_TUNES, MOST_CHARACTERS, WIDEST_BATCH = 10_000, 1_000_000, 256
USUAL_BATCH = 32


@dataclass(frozen=True)
class CompositionSettings:
    """How to compose.

    Attributes:
        count: how many tunes; with `free_text`, how many texts.
        seed: of the first tune; the one at index i is drawn with `seed + i`.
        temperature, top_k, top_p: see `Sampling`.
        start: what each tune begins with; empty for what the model's form begins with.
        characters: the most that are drawn for a tune; with `free_text`, how many are drawn.
        free_text: the lab's way: goes on over the ends of tunes, and takes all tunes out of the text.
        constrained: only what leads to a valid tune is drawn, and the prompt is obeyed.
        batch: how many tunes are written at a time, 0 for a usual number; it changes no tune.
        model: the model's name, for the note in each tune that says how to compose it again.
        like: a tune in the manner of which others are composed; None for none.
    """

    count: int = 1
    seed: int = 0
    temperature: float = DEFAULT_TEMPERATURE
    start: str = ""
    characters: int = 1000
    free_text: bool = False
    top_k: int = 0
    top_p: float = 1.0
    prompt: Prompt = field(default_factory=Prompt)
    constrained: bool = True
    batch: int = 0
    model: str = ""
    like: Tune | None = None

    def __post_init__(self) -> None:
        Sampling(self.temperature, self.top_k, self.top_p)
        _check_range("The number of tunes", self.count, 1, MOST_TUNES)
        _check_range("The number of characters", self.characters, 1, MOST_CHARACTERS)
        _check_range("The seed", self.seed, 0, 2**63 - 1)
        _check_range("The batch", self.batch, 0, WIDEST_BATCH)

    @property
    def sampling(self) -> Sampling:
        """How characters are drawn."""
        return Sampling(self.temperature, self.top_k, self.top_p)

    @property
    def width(self) -> int:
        """How many tunes are written at a time; of free texts one, whose tunes are told as they end."""
        if self.free_text:
            return 1
        return min(self.count, self.batch or USUAL_BATCH)

    def note(self, seed: int) -> str:
        """What a tune says of itself in its `N:` field; empty where the model has no name."""
        if not self.model:
            return ""
        name = _plain(self.model)
        narrowed = f", top-k {self.top_k}" * bool(self.top_k) + f", top-p {self.top_p:g}" * (self.top_p < 1)
        like = f", like {_plain(self.like.title) or 'a tune without a title'}" if self.like else ""
        return (
            f"composed by ABC Composer: model {name}, seed {seed}, temperature {self.temperature:g}"
            f"{narrowed}{like}"
        )


def _plain(name: str) -> str:
    """A name on one line that no comment cuts off."""
    return " ".join(name.replace("%", " ").split())


def _check_range(what: str, value: int, lowest: int, highest: int) -> None:
    if not lowest <= value <= highest:
        raise ComposerError(f"{what} is {value:,}, but must be from {lowest:,} to {highest:,}.")
