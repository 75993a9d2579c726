"""What a network would write now: one sample to read, and a few tunes to see whether they are copies."""

from dataclasses import dataclass

from composer.encoding.vocabulary import Vocabulary
from composer.training.copying import LearntBars
from composer.training.network import TrainableNetwork

SAMPLE_CHARACTERS = 300
TUNES = 8
SEPARATOR = "\n\n"


@dataclass(frozen=True)
class Tried:
    """A sample, and the share of some tunes that hold four bars of a tune trained on; None for no tunes."""

    sample: str
    copy_rate: float | None


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
        tunes = (text.strip("\n").split(SEPARATOR, 1)[0] for text in others)
        return Tried(sample, self.learnt.share_copied(tunes) if self.learnt else None)

    def _texts(self, network: TrainableNetwork, seed: int) -> list[str]:
        prime = self.vocabulary.encode(self._prime())
        written = network.write(prime, 1 + TUNES, SAMPLE_CHARACTERS - len(self.start), seed)
        return [self.start + self.vocabulary.decode(row) for row in written]

    def _prime(self) -> str:
        """A start as the network met it in the corpus: behind the blank line that ends the tune before."""
        separator = SEPARATOR if not self.vocabulary.unknown(SEPARATOR) else ""
        return (separator + self.start) or self.vocabulary.characters[0]
