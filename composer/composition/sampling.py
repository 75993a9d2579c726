"""Draws characters from the categorical distributions that a network's logits stand for."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from composer.errors import ComposerError

LOWEST_TEMPERATURE, HIGHEST_TEMPERATURE = 0.05, 5.0
DEFAULT_TEMPERATURE = 1.0
"""What everything draws with that is not told another: window, command line, API, samples of a training."""


@dataclass(frozen=True)
class Sampling:
    """How to draw.

    Attributes:
        temperature: 1 draws as the network learnt; lower is tamer, higher is wilder.
        top_k: only the so many likeliest characters are drawn from; 0 for all.
        top_p: only the likeliest that have this probability together; 1 for all.
    """

    temperature: float = DEFAULT_TEMPERATURE
    top_k: int = 0
    top_p: float = 1.0

    def __post_init__(self) -> None:
        check_temperature(self.temperature)
        if self.top_k < 0:
            raise ComposerError(f"Top-k is {self.top_k}, but must be 0, for all characters, or more.")
        if not 0 < self.top_p <= 1:
            raise ComposerError(
                f"Top-p is {self.top_p:g}, but must be above 0 and at most 1, which draws from all."
            )


def check_temperature(temperature: float) -> None:
    """Raises ComposerError for a temperature that nothing can be drawn at."""
    if not LOWEST_TEMPERATURE <= temperature <= HIGHEST_TEMPERATURE:
        raise ComposerError(
            f"The temperature is {temperature:g}, but must be from {LOWEST_TEMPERATURE:g} to "
            f"{HIGHEST_TEMPERATURE:g}. 1 draws as the network learnt; lower is tamer, higher is wilder."
        )


def probabilities(logits: NDArray[np.float32], temperature: float) -> NDArray[np.float64]:
    """Softmax of `logits / temperature` over the last axis."""
    scaled = logits.astype(np.float64) / temperature
    weights = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    result: NDArray[np.float64] = weights / weights.sum(axis=-1, keepdims=True)
    return result


def draw(logits: NDArray[np.float32], temperature: float, generator: np.random.Generator) -> int:
    """One draw from all characters: the same logits and generator's state draw the same number."""
    row = np.ones((1, len(logits)), np.bool_)
    ids, _ = draw_rows(logits[np.newaxis], row, Sampling(temperature), np.array([generator.random()]))
    return int(ids[0])


def draw_rows(
    logits: NDArray[np.float32],
    allowed: NDArray[np.bool_],
    sampling: Sampling,
    uniform: NDArray[np.float64],
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """One draw a row, `(rows, vocabulary)` each, from the characters that are allowed there.

    Args:
        uniform: a number from 0 to below 1 for each row.

    Returns:
        the characters drawn, `(rows,)`, and the probability of all that was not allowed, `(rows,)`.
    """
    free = probabilities(logits, sampling.temperature)
    masked_probability = np.where(allowed, 0.0, free).sum(axis=-1)
    masked = np.where(allowed, logits, -np.inf).astype(np.float64)
    weights = np.exp((masked - masked.max(axis=-1, keepdims=True)) / sampling.temperature)
    if sampling.top_k or sampling.top_p < 1:
        weights = _narrowed(weights, sampling)
    cumulated = np.cumsum(weights, axis=-1)
    # The sum may fall short of 1 by a rounding error, so it scales the draw.
    ids = (cumulated <= uniform[:, np.newaxis] * cumulated[:, -1:]).sum(axis=-1)
    return ids, masked_probability


def _narrowed(weights: NDArray[np.float64], sampling: Sampling) -> NDArray[np.float64]:
    """Without the weights of what top-k and top-p leave out; the likeliest always stays."""
    order = np.argsort(-weights, axis=-1, kind="stable")
    ranked = np.take_along_axis(weights, order, axis=-1)
    before = np.cumsum(ranked, axis=-1) - ranked
    kept = before < sampling.top_p * ranked.sum(axis=-1, keepdims=True)
    if sampling.top_k:
        kept[:, sampling.top_k :] = False
    narrowed = np.zeros_like(weights)
    np.put_along_axis(narrowed, order, np.where(kept, ranked, 0.0), axis=-1)
    return narrowed
