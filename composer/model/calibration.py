"""Finds the temperature at which a network is as sure of itself as it is right.

A network that has learnt its tunes long is surer than it is right: its mistakes are few, but it gives what
came instead hardly a chance. All its logits divided by one number mend that, and change no ranking.

Temperature scaling: Guo et al. 2017, section 4.2, https://arxiv.org/abs/1706.04599
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from composer.composition.network import SteppingNetwork
from composer.composition.sampling import check_temperature
from composer.encoding.vocabulary import Vocabulary
from composer.model.checkpoint import Checkpoint
from composer.training.validation import Group, HeldOut

TEMPERATURES = np.arange(80, 161) / 100
"""What is tried, from 0.8 to 1.6: none that a network of use would lie beyond."""
ALLOWED_LOSS = 0.002
"""So far above the least loss, in nats per character, a temperature does as well: checkpoints of one training
differ by more."""
UNCHANGED = 1.0
"""At this temperature a network draws as it learnt."""
LOGITS = ("weights/dense/kernel", "weights/dense/bias")
"""What every network makes its logits with."""


@dataclass(frozen=True)
class Calibration:
    """What was found.

    Attributes:
        temperature: the lowest whose loss is as good as the least, to 0.01.
        loss: at temperature 1, nats per character.
        calibrated_loss: at `temperature`.
        least_loss: at any temperature.
    """

    temperature: float
    loss: float
    calibrated_loss: float
    least_loss: float


def calibrate(
    network: SteppingNetwork,
    vocabulary: Vocabulary,
    tunes: Sequence[str],
    allowed_loss: float = ALLOWED_LOSS,
) -> Calibration:
    """Reads `tunes`, which `network` was not trained on, once; each from its beginning to its end.

    Args:
        allowed_loss: how far above the least one a loss is as good; 0 finds the temperature of the least.
    """
    held_out = HeldOut.of(tunes, vocabulary, character_limit=max(1, sum(map(len, tunes))))
    losses = np.sum([_losses(group, network) for group in held_out.groups], axis=0) / held_out.characters
    least = losses.min()
    best = int(np.flatnonzero(losses <= least + allowed_loss)[0])
    unchanged = int(np.flatnonzero(TEMPERATURES == UNCHANGED)[0])
    return Calibration(float(TEMPERATURES[best]), float(losses[unchanged]), float(losses[best]), float(least))


def at_temperature(checkpoint: Checkpoint, temperature: float) -> Checkpoint:
    """The model that draws at temperature 1 as this one draws at `temperature`.

    Raises:
        ComposerError: nothing can be drawn at such a temperature.
    """
    check_temperature(temperature)
    scaled = {name: checkpoint.arrays[name] / np.float32(temperature) for name in LOGITS}
    return replace(checkpoint, arrays={**checkpoint.arrays, **scaled})


def _losses(group: Group, network: SteppingNetwork) -> NDArray[np.float64]:
    """The summed loss of a group of tunes at each of the temperatures."""
    losses = np.zeros(len(TEMPERATURES))
    state = network.start(len(group.inputs))
    for place in range(int(np.flatnonzero(group.counted.any(axis=0))[-1]) + 1):
        logits, state = network.step(group.inputs[:, place], state)
        counted = np.flatnonzero(group.counted[:, place])
        losses += _losses_of(logits[counted], group.targets[counted, place])
    return losses


def _losses_of(logits: NDArray[np.float32], targets: NDArray[np.int32]) -> NDArray[np.float64]:
    """Summed cross entropy of `targets` `(rows,)` at each of the temperatures."""
    scaled = logits - logits.max(axis=-1, keepdims=True)
    scaled = scaled[np.newaxis] / TEMPERATURES[:, np.newaxis, np.newaxis]
    of_targets = scaled[:, np.arange(len(targets)), targets]
    losses: NDArray[np.float64] = (np.log(np.exp(scaled).sum(axis=-1)) - of_targets).sum(axis=-1)
    return losses
