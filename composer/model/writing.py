"""Lets a network write freely, as a sample at a checkpoint: many texts side by side, by one seed."""

import numpy as np
from numpy.typing import NDArray

from composer.cancelling import current
from composer.composition.network import SteppingNetwork, padded
from composer.composition.sampling import Sampling, draw_rows


def write(
    network: SteppingNetwork, prime: NDArray[np.int32], texts: int, characters: int, seed: int
) -> NDArray[np.int32]:
    """Draws from the softmax of the logits.

    Args:
        prime: what is read first, `(length,)`, the same for all texts; at least one character.

    Returns:
        the characters drawn, `(texts, characters)`, int32.
    """
    generator = np.random.Generator(np.random.PCG64(seed))
    rows = padded(texts)
    state = network.start(rows)
    for number in prime:
        logits, state = network.step(np.full(rows, number, np.int32), state)
    allowed = np.ones(logits.shape, np.bool_)
    written = np.zeros((rows, characters), np.int32)
    for place in range(characters):
        current().check()
        ids, _ = draw_rows(logits, allowed, Sampling(), generator.random(rows))
        written[:, place] = ids
        if place + 1 < characters:
            logits, state = network.step(ids.astype(np.int32), state)
    return written[:texts]
