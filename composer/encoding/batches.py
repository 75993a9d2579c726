"""Batches of random crops out of one long text."""

import numpy as np
from numpy.typing import NDArray

from composer.errors import ComposerError


def get_batch(
    ids: NDArray[np.int32],
    sequence_length: int,
    batch_size: int,
    generator: np.random.Generator,
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Cuts `batch_size` random crops; the targets are the inputs one character further on.

    Args:
        ids: the vectorised text, `(characters,)`.
        generator: where the crops' places come from; equal states give equal batches.

    Returns:
        inputs and targets, each `(batch_size, sequence_length)`, int32.

    Raises:
        ComposerError: the text is shorter than one crop with the character after it.
    """
    check_length(len(ids), sequence_length)
    starts = generator.integers(0, len(ids) - sequence_length, size=batch_size)
    windows = ids[starts[:, None] + np.arange(sequence_length + 1)]
    return windows[:, :-1], windows[:, 1:]


def check_length(characters: int, sequence_length: int) -> None:
    """Raises ComposerError where a text has no room for one crop and the character after it."""
    if characters <= sequence_length:
        raise ComposerError(
            f"The tunes to train on have {characters:,} characters together; "
            f"a sequence length of {sequence_length:,} needs at least {sequence_length + 1:,}. "
            "Add tunes to the corpus, or choose a smaller sequence length."
        )
