"""What composing needs of a network, whichever framework it is made with."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray


class SteppingNetwork(Protocol):
    """A network that reads one character and says how likely each is to come next."""

    def start(self, batch_size: int) -> object:
        """The state before the first character, for `batch_size` texts."""

    def step(self, ids: NDArray[np.int32], state: object) -> tuple[NDArray[np.float32], object]:
        """Reads one more character of each text, `(batch,)`.

        Returns:
            logits of the next character, `(batch, vocabulary)`, and the state after the one read.
        """
