"""What the training loop needs of a network, whichever framework it is made with."""

from collections.abc import Mapping
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[Any]]


class TrainableNetwork(Protocol):
    """A network of next-character logits that can be trained, tried and kept."""

    @property
    def device(self) -> str:
        """Where it runs: `CPU, 2 cores`, or the GPU's name."""

    @property
    def parameter_count(self) -> int:
        """How many weights are trained."""

    @property
    def summary(self) -> str:
        """The layers as a table for a person."""

    @property
    def compiling(self) -> str:
        """What to tell a person while it compiles; empty where that takes no time."""

    def compile(self) -> None:
        """Compiles a step, where that takes long, without learning anything by it."""

    def read(self, text: NDArray[np.int32]) -> None:
        """Takes in the vectorised text that crops are cut from, `(characters,)`."""

    def train_steps(self, places: NDArray[np.int32]) -> NDArray[np.float64]:
        """Learns from crops of the text, a step a row.

        Args:
            places: where the crops begin, `(steps, batch_size)`.

        Returns:
            the mean loss of each step before it, in nats per character, `(steps,)`.
        """

    def evaluate(
        self,
        inputs: NDArray[np.int32],
        targets: NDArray[np.int32],
        counted: NDArray[np.float32],
        state: object | None,
    ) -> tuple[float, object]:
        """Sums the loss over the characters counted (1.0; others 0.0), without learning.

        Args:
            state: None for a fresh one, or what the call before returned.
        """

    def write(self, prime: NDArray[np.int32], texts: int, characters: int, seed: int) -> NDArray[np.int32]:
        """Draws characters after `prime` as it has learnt them; the same seed draws the same.

        Returns:
            the texts, `(texts, characters)`.
        """

    def arrays(self) -> Arrays:
        """Weights, optimizer and carried state, by name: all that a checkpoint keeps of it."""
