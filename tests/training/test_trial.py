"""What is written at a checkpoint: a sample, and tunes that are looked at for copies."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.encoding.vocabulary import Vocabulary
from composer.training.copying import LearntBars
from composer.training.trial import SAMPLE_CHARACTERS, TUNES, Trial

TUNE = "K:D\nABde f2ed|BAFA BcdB|AFdF AFdF|GFED E2FG|]"
OTHER = "K:D\nDDEE FFGG|AABB ccdd|ddcc BBAA|GGFF EEDD|]"
VOCABULARY = Vocabulary.of(TUNE + OTHER)


class Parrot:
    """Writes the texts that it was given."""

    def __init__(self, *texts: str) -> None:
        self.texts = [*texts, *[texts[-1]] * (1 + TUNES - len(texts))]
        self.asked: list[Any] = []

    def write(self, prime: NDArray[np.int32], texts: int, characters: int, seed: int) -> NDArray[np.int32]:
        self.asked.append((VOCABULARY.decode(prime), texts, characters, seed))
        return np.stack([VOCABULARY.encode(text.ljust(characters, "\n")[:characters]) for text in self.texts])


def test_the_sample_is_the_first_text_and_the_rate_counts_the_first_tune_of_the_others() -> None:
    parrot: Any = Parrot("ABc", TUNE, OTHER, f"{OTHER}\n\n{TUNE}")
    tried = Trial(VOCABULARY, learnt=LearntBars.of([TUNE])).of(parrot, 7)
    assert tried.sample == "ABc" + "\n" * (SAMPLE_CHARACTERS - 3)
    assert tried.copy_rate == 1 / TUNES
    assert parrot.asked == [("\n\n", 1 + TUNES, SAMPLE_CHARACTERS, 7)]


def test_a_start_stands_before_the_sample_and_is_read_behind_a_blank_line() -> None:
    parrot: Any = Parrot("ABc")
    sample = Trial(VOCABULARY, start="K:").sample(parrot, 0)
    assert sample.startswith("K:ABc")
    assert len(sample) == SAMPLE_CHARACTERS
    assert parrot.asked[0][0] == "\n\nK:"


def test_without_tunes_to_compare_with_there_is_no_rate() -> None:
    parrot: Any = Parrot(TUNE)
    assert Trial(VOCABULARY).of(parrot, 0).copy_rate is None
