"""What a network would write now: one sample to read, and a few tunes to see whether they are copies."""

from dataclasses import dataclass

from composer.encoding.vocabulary import Vocabulary
from composer.notation.reader import read_tune
from composer.training.copying import LearntBars
from composer.training.network import TrainableNetwork

SAMPLE_CHARACTERS = 300
TUNES = 8
FEWEST_BARS = 8
"""With fewer bars a text is no tune, however well they add up."""
SEPARATOR = "\n\n"


@dataclass(frozen=True)
class Tried:
    """A sample, and what was found in some tunes.

    Attributes:
        copy_rate: the share of them that hold four bars of a tune trained on; None for no tunes.
        has_tune: True where one of them is whole and valid.
    """

    sample: str
    copy_rate: float | None
    has_tune: bool = False


@dataclass(frozen=True)
class Trial:
    """Lets a network write, all texts side by side, which costs little more than one.

    Attributes:
        start: how the sample begins: the form's own start, or an empty text.
        learnt: None where copies are not looked for.
    """

    vocabulary: Vocabulary
    start: str = ""
    learnt: LearntBars | None = None

    def sample(self, network: TrainableNetwork, seed: int) -> str:
        """One text of `SAMPLE_CHARACTERS`, ends of tunes and all."""
        return self._texts(network, seed)[0]

    def of(self, network: TrainableNetwork, seed: int) -> Tried:
        """A sample, and the copy rate of `TUNES` more; the same seed and weights give the same."""
        sample, *others = self._texts(network, seed)
        parted = [text.strip("\n").partition(SEPARATOR) for text in others]
        has_tune = any(is_tune(text) for text, ended, _ in parted if ended)
        rate = self.learnt.share_copied(text for text, _, _ in parted) if self.learnt else None
        return Tried(sample, rate, has_tune)

    def _texts(self, network: TrainableNetwork, seed: int) -> list[str]:
        prime = self.vocabulary.encode(self._prime())
        written = network.write(prime, 1 + TUNES, SAMPLE_CHARACTERS - len(self.start), seed)
        return [self.start + self.vocabulary.decode(row) for row in written]

    def _prime(self) -> str:
        """A start as the network met it in the corpus: behind the blank line that ends the tune before."""
        separator = SEPARATOR if not self.vocabulary.unknown(SEPARATOR) else ""
        return (separator + self.start) or self.vocabulary.characters[0]


def is_tune(text: str) -> bool:
    """True where a text that has ended is a valid tune of some length."""
    if text.count("|") < FEWEST_BARS:
        return False
    tune = read_tune(text if text.startswith("X:") else f"X:1\n{text}")
    return bool(tune.fields("K")) and tune.valid
