"""What a corpus gives a training: tunes held out, tunes learnt from in one or several keys, and its crops."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from composer.composition.generation import DEFAULT_STARTS
from composer.corpus.collection import SEPARATOR, Corpus
from composer.encoding.crops import AnyCrops, Crops, CropState, Ids, TuneCrops
from composer.encoding.vocabulary import Vocabulary
from composer.notation.transposition import transposed_each
from composer.training.copying import LearntBars
from composer.training.events import TrainingPrepared
from composer.training.loop import Account
from composer.training.near_duplicates import near_duplicates
from composer.training.settings import TrainingSettings
from composer.training.trial import Trial
from composer.training.validation import HeldOut

SEMITONES = (2, -2, 5, -5, 3, -3)
"""The keys next to a tune's own on the circle of fifths, and those a minor third away."""

TUNES_BETWEEN_EVENTS = 50
COMPARING = "Comparing the tunes with those held out"
IN_OTHER_KEYS = "Writing the tunes in other keys"
MOST_LEFT_OUT = 0.5
"""Where more of the tunes than this are like a held-out one, the corpus is all of a kind, and they stay."""


@dataclass(frozen=True)
class TrainingTunes:
    """The tunes of a corpus as a training takes them.

    Attributes:
        spellings: of each tune trained on, its text, and the same in other keys where that is asked for.
    """

    spellings: tuple[tuple[str, ...], ...]
    held_out: tuple[str, ...]
    near_duplicates: int
    vocabulary: Vocabulary
    form: str
    notes: tuple[str, ...] = ()

    @property
    def account(self) -> Account:
        """What the first event tells of them."""
        return Account(len(self.spellings), len(self.held_out), self.near_duplicates, self.notes)

    def crops(self, settings: TrainingSettings, state: CropState) -> Crops:
        """Where the batches come from, going on from `state`."""
        length, size = settings.sequence_length, settings.batch_size
        if settings.whole_tunes:
            tunes = [[self._encoded(SEPARATOR + text) for text in texts] for texts in self.spellings]
            return TuneCrops(tunes, length, size, state)
        text = SEPARATOR.join(text for texts in self.spellings for text in texts)
        return AnyCrops(self._encoded(text), length, size, state)

    def _encoded(self, text: str) -> Ids:
        return self.vocabulary.encode(text)

    def tried(self) -> HeldOut | None:
        """The tunes held out, ready for a network."""
        return HeldOut.of(self.held_out, self.vocabulary) if self.held_out else None

    def trial(self) -> Trial:
        """How the network is let write at each checkpoint."""
        learnt = LearntBars.of(texts[0] for texts in self.spellings)
        return Trial(self.vocabulary, DEFAULT_STARTS[self.form], learnt)


def prepare(corpus: Corpus, settings: TrainingSettings) -> Iterator[TrainingPrepared | TrainingTunes]:
    """Parts the tunes and transposes them where that is asked for; yields progress, and last the tunes."""
    every = settings.validation_every
    remainder = settings.validation_remainder % every if every else 0
    held_out = tuple(tune.text for tune in corpus.held_out(remainder, every))
    learnt = [tune.text for tune in corpus.training(remainder, every)]
    if len(learnt) > TUNES_BETWEEN_EVENTS:
        yield TrainingPrepared(0, 1, COMPARING)
    found = near_duplicates(learnt, held_out)
    notes: tuple[str, ...] = ()
    if len(found) > MOST_LEFT_OUT * len(learnt):
        notes, found = (_all_of_a_kind(len(found), len(learnt)),), frozenset()
    kept = [text for index, text in enumerate(learnt) if index not in found]
    spellings: list[tuple[str, ...]] = [(text,) for text in kept]
    if settings.transpose:
        spellings = yield from _in_several_keys(kept)
    elif len(learnt) > TUNES_BETWEEN_EVENTS:
        yield TrainingPrepared(1, 1, COMPARING)
    written = set().union(*(text for texts in spellings for text in texts))
    vocabulary = Vocabulary.of("".join(sorted(written)) + corpus.text + "\n")
    yield TrainingTunes(tuple(spellings), held_out, len(found), vocabulary, corpus.form, notes)


def _in_several_keys(
    tunes: Sequence[str],
) -> Generator[TrainingPrepared, None, list[tuple[str, ...]]]:
    spellings = []
    for done, text in enumerate(tunes):
        if done % TUNES_BETWEEN_EVENTS == 0:
            yield TrainingPrepared(done, len(tunes), IN_OTHER_KEYS)
        spellings.append((text, *in_other_keys(text)))
    yield TrainingPrepared(len(tunes), len(tunes), IN_OTHER_KEYS)
    return spellings


@lru_cache(maxsize=20_000)
def in_other_keys(text: str) -> tuple[str, ...]:
    """A tune in those of `SEMITONES` that it can be written in; kept, for the next training."""
    # Some are out of the range of ABC, or bound to their key.
    return tuple(found for found in transposed_each(text, SEMITONES) if found is not None)


def _all_of_a_kind(alike: int, tunes: int) -> str:
    return (
        f"{alike:,} of {tunes:,} tunes share two bars or more with a held-out tune. They are trained on all "
        "the same, so the held-out loss will look better than it is: it does not tell learning from copying."
    )
