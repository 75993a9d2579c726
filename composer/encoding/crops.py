"""Where the crops of a training begin: anywhere in one text, or where tunes begin, shuffled each epoch.

What is drawn follows from a random state and the number of batches drawn since, so that a training which
was stopped goes on with the very crops that it would have had.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from composer.errors import ComposerError

Ids = NDArray[np.int32]


def get_batch(
    ids: NDArray[np.int32],
    sequence_length: int,
    batch_size: int,
    generator: np.random.Generator | None = None,
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Cuts `batch_size` random crops; the targets are the inputs one character further on.

    Args:
        ids: the vectorised text, `(characters,)`.
        generator: where the crops' places come from; equal states give equal batches. Without one, as in
            the lab, each batch is another.

    Returns:
        inputs and targets, each `(batch_size, sequence_length)`, int32.

    Raises:
        ComposerError: the text is shorter than one crop with the character after it.
    """
    _check_length(len(ids), sequence_length)
    generator = generator or np.random.default_rng()
    starts = generator.integers(0, len(ids) - sequence_length, size=batch_size)
    windows = ids[starts[:, None] + np.arange(sequence_length + 1)]
    return windows[:, :-1], windows[:, 1:]


def _check_length(characters: int, sequence_length: int) -> None:
    """Raises ComposerError where a text has no room for one crop and the character after it."""
    if characters <= sequence_length:
        raise ComposerError(
            f"The tunes to train on have {characters:,} characters together; "
            f"a sequence length of {sequence_length:,} needs at least {sequence_length + 1:,}. "
            "Add tunes to the corpus, or choose a smaller sequence length."
        )


@dataclass(frozen=True)
class CropState:
    """A moment of the drawing: the state of NumPy's PCG64, and how many batches were drawn since."""

    random_state: dict[str, Any]
    taken: int = 0

    @classmethod
    def new(cls, seed: int) -> "CropState":
        """Before the first draw."""
        return cls(dict(np.random.PCG64(seed).state))


class Crops(Protocol):
    """A text, and the places in it where crops begin."""

    @property
    def text(self) -> Ids:
        """The vectorised text that the latest places are in; another array where it has changed."""

    @property
    def state(self) -> CropState:
        """From where the next draw follows."""

    def draw(self, most: int) -> NDArray[np.int32]:
        """At least one batch of places and `most` at most, `(batches, batch_size)`, all in `text`."""


class AnyCrops:
    """Crops from anywhere in one fixed text: the lab's way."""

    def __init__(self, text: Ids, sequence_length: int, batch_size: int, state: CropState) -> None:
        _check_length(len(text), sequence_length)
        self._text = text
        self._places = len(text) - sequence_length
        self._batch_size = batch_size
        self._generator = _generator(state)

    @property
    def text(self) -> Ids:
        """The text; it never changes."""
        return self._text

    @property
    def state(self) -> CropState:
        """From where the next draw follows."""
        return CropState(dict(self._generator.bit_generator.state))

    def draw(self, most: int) -> NDArray[np.int32]:
        """`most` batches of places; many at once are the same as one after another."""
        places = self._generator.integers(0, self._places, size=(most, self._batch_size))
        return places.astype(np.int32)


class TuneCrops:
    """Crops that begin with a tune, behind the blank line before it, as composing begins.

    Each epoch joins the tunes in another order, each in one of its spellings (its keys), and every tune
    begins a crop once; what a longer tune has beyond a crop begins further ones.

    Args:
        tunes: each tune's spellings, vectorised, the separator before each.
    """

    def __init__(
        self, tunes: Sequence[Sequence[Ids]], sequence_length: int, batch_size: int, state: CropState
    ) -> None:
        _check_length(sum(len(spellings[0]) for spellings in tunes), sequence_length)
        self._tunes = tunes
        self._sequence_length = sequence_length
        self._batch_size = batch_size
        self._generator = _generator(state)
        self._begin_epoch()
        self._taken = state.taken

    @property
    def text(self) -> Ids:
        """This epoch's text."""
        return self._text

    @property
    def state(self) -> CropState:
        """The state from which this epoch was shuffled, and the batches drawn from it."""
        return CropState(self._before, self._taken)

    def draw(self, most: int) -> NDArray[np.int32]:
        """Up to `most` batches, as many as this epoch still has; a new epoch where it has none."""
        if self._taken == len(self._batches):
            self._begin_epoch()
        batches = self._batches[self._taken : self._taken + most]
        self._taken += len(batches)
        return batches

    def _begin_epoch(self) -> None:
        self._before, self._taken = dict(self._generator.bit_generator.state), 0
        order = self._generator.permutation(len(self._tunes))
        chosen = [self._spelling(self._tunes[place]) for place in order]
        text = np.concatenate(chosen)
        # The last crops run over the end into the first tunes.
        self._text = np.concatenate([text, np.resize(text, self._sequence_length + 1)])
        places = self._generator.permutation(self._places([len(ids) for ids in chosen]))
        rows = max(1, len(places) // self._batch_size)
        self._batches = np.resize(places, (rows, self._batch_size)).astype(np.int32)

    def _spelling(self, spellings: Sequence[Ids]) -> Ids:
        return spellings[int(self._generator.integers(len(spellings)))]

    def _places(self, lengths: Sequence[int]) -> NDArray[np.int64]:
        length, begin = self._sequence_length, 0
        places: list[int] = []
        for tune_length in lengths:
            # A rest of less than a quarter of a crop is left to the next epoch's other places.
            places.extend(range(begin, begin + max(1, tune_length - length // 4), length))
            begin += tune_length
        return np.array(places, dtype=np.int64)


def _generator(state: CropState) -> np.random.Generator:
    generator = np.random.Generator(np.random.PCG64())
    generator.bit_generator.state = state.random_state
    return generator
