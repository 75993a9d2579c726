"""How far a training has come: everything the loop needs to go on exactly where it stopped."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from composer.encoding.crops import CropState
from composer.errors import ComposerError
from composer.training.network import Arrays


@dataclass
class Run:
    """The life of one training, over as many starts and stops as it takes.

    Attributes:
        crops: from where the next crops are drawn; part of every checkpoint.
        losses: of each step made, in order, nats per character.
        validation_losses: (step, loss) of each checkpoint that had held-out tunes.
    """

    crops: CropState
    untrained_loss: float | None = None
    untrained_sample: str = ""
    losses: list[float] = field(default_factory=list)
    validation_losses: list[tuple[int, float]] = field(default_factory=list)

    @classmethod
    def new(cls, seed: int) -> "Run":
        """A run that has not started; PCG64 by name, so that a state stays readable."""
        return cls(CropState.new(seed))

    @property
    def step(self) -> int:
        """Steps made so far."""
        return len(self.losses)

    @property
    def validation_loss(self) -> float | None:
        """The latest loss on held-out tunes."""
        return self.validation_losses[-1][1] if self.validation_losses else None

    @property
    def best_validation_loss(self) -> float | None:
        """The lowest loss on held-out tunes so far."""
        return min((loss for _, loss in self.validation_losses), default=None)

    @property
    def checkpoints_since_best(self) -> int:
        """How many checkpoints came after the one with the lowest loss on held-out tunes."""
        return checkpoints_since_best(self.validation_losses)

    def train_loss(self, steps: int) -> float:
        """Mean loss of the latest `steps` steps, or of all where there are fewer."""
        return float(np.mean(self.losses[-steps:])) if self.losses else float("nan")

    def snapshot(self, arrays: Arrays) -> "Snapshot":
        """What a checkpoint holds of this moment; refuses weights that are no numbers any more."""
        if not all(bool(np.isfinite(array).all()) for array in arrays.values()):
            raise DivergenceError(self.step)
        return Snapshot(
            arrays=arrays,
            crops=self.crops,
            untrained_loss=self.untrained_loss or 0.0,
            untrained_sample=self.untrained_sample,
            losses=tuple(self.losses),
            validation_losses=tuple(self.validation_losses),
        )


def checkpoints_since_best(validation_losses: Sequence[tuple[int, float]]) -> int:
    """How many checkpoints came after the one with the lowest loss on held-out tunes."""
    losses = [loss for _, loss in validation_losses]
    return len(losses) - 1 - losses.index(min(losses)) if losses else 0


@dataclass(frozen=True)
class Snapshot:
    """One moment of a run, as it is kept."""

    arrays: Arrays
    crops: CropState
    untrained_loss: float
    untrained_sample: str
    losses: tuple[float, ...]
    validation_losses: tuple[tuple[int, float], ...]

    @property
    def step(self) -> int:
        """Steps made until this moment."""
        return len(self.losses)

    def with_validation_loss(self, loss: float) -> "Snapshot":
        """The same moment, tried on the held-out tunes."""
        return replace(self, validation_losses=(*self.validation_losses, (self.step, loss)))

    def run(self) -> Run:
        """A run that goes on from here."""
        return Run(
            self.crops,
            self.untrained_loss,
            self.untrained_sample,
            list(self.losses),
            list(self.validation_losses),
        )


class DivergenceError(ComposerError):
    """A loss, or weights, that turned infinite or to no number at all: nothing that is worth keeping."""

    def __init__(self, step: int) -> None:
        super().__init__(
            f"At step {step:,} the loss was no longer a finite number, so training stopped. "
            "The last good checkpoint is kept. Start again with a smaller learning rate, "
            "or go on from that checkpoint with one."
        )
