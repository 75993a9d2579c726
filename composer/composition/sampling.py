"""Draws a character from the categorical distribution that a network's logits stand for."""

import numpy as np
from numpy.typing import NDArray

from composer.errors import ComposerError

LOWEST_TEMPERATURE, HIGHEST_TEMPERATURE = 0.05, 5.0


def check_temperature(temperature: float) -> None:
    """Raises ComposerError for a temperature that nothing can be drawn at."""
    if not LOWEST_TEMPERATURE <= temperature <= HIGHEST_TEMPERATURE:
        raise ComposerError(
            f"The temperature is {temperature:g}, but must be from {LOWEST_TEMPERATURE:g} to "
            f"{HIGHEST_TEMPERATURE:g}. 1 draws as the network learnt; lower is tamer, higher is wilder."
        )


def probabilities(logits: NDArray[np.float32], temperature: float) -> NDArray[np.float64]:
    """Softmax of `logits / temperature`, `(vocabulary,)`."""
    scaled = logits.astype(np.float64) / temperature
    weights = np.exp(scaled - scaled.max())
    result: NDArray[np.float64] = weights / weights.sum()
    return result


def draw(logits: NDArray[np.float32], temperature: float, generator: np.random.Generator) -> int:
    """One draw: the same logits and generator's state draw the same number."""
    cumulated = np.cumsum(probabilities(logits, temperature))
    # The sum may fall short of 1 by a rounding error, so it scales the draw.
    return int(np.searchsorted(cumulated, generator.random() * cumulated[-1], side="right"))
