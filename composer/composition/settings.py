"""What can be set before composing."""

from dataclasses import dataclass

from composer.composition.sampling import check_temperature
from composer.errors import ComposerError

MOST_TUNES, MOST_CHARACTERS = 10_000, 1_000_000


@dataclass(frozen=True)
class CompositionSettings:
    """How to compose.

    Attributes:
        count: how many tunes; with `free_text`, how many texts.
        seed: of the first tune; the one at index i is drawn with `seed + i`.
        temperature: 1.0 draws as the network learnt; lower is tamer, higher is wilder.
        start: what each tune begins with; empty for what the model's form begins with.
        characters: the most that are drawn for a tune; with `free_text`, how many are drawn.
        free_text: the lab's way: goes on over the ends of tunes, and takes all tunes out of the text.
    """

    count: int = 1
    seed: int = 0
    temperature: float = 1.0
    start: str = ""
    characters: int = 1000
    free_text: bool = False

    def __post_init__(self) -> None:
        check_temperature(self.temperature)
        _check_range("The number of tunes", self.count, 1, MOST_TUNES)
        _check_range("The number of characters", self.characters, 1, MOST_CHARACTERS)
        _check_range("The seed", self.seed, 0, 2**63 - 1)


def _check_range(what: str, value: int, lowest: int, highest: int) -> None:
    if not lowest <= value <= highest:
        raise ComposerError(f"{what} is {value:,}, but must be from {lowest:,} to {highest:,}.")
