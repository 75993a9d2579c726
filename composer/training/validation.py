"""Loss on tunes that are never trained on, in nats per character, each tune from a fresh state."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from composer.cancelling import current
from composer.encoding.vocabulary import Vocabulary
from composer.training.network import TrainableNetwork

SEPARATOR = "\n\n"
CHARACTER_LIMIT = 20_000
"""About so many characters are tried at each checkpoint; all held-out tunes where they are fewer."""

LONGEST_TUNE = 2_000
"""Of a longer tune only the beginning is tried, so that one of them cannot take all the time."""

ROWS = 32
COLUMNS = 128


@dataclass(frozen=True)
class Group:
    """Tunes of like lengths side by side, padded: inputs, targets, counted `(ROWS, columns)`.

    `columns` is a multiple of `COLUMNS`, so that a network sees one shape only.
    """

    inputs: NDArray[np.int32]
    targets: NDArray[np.int32]
    counted: NDArray[np.float32]


@dataclass(frozen=True)
class HeldOut:
    """The held-out tunes that are tried at each checkpoint, ready for a network."""

    groups: tuple[Group, ...]
    characters: int

    @classmethod
    def of(
        cls, tunes: Sequence[str], vocabulary: Vocabulary, character_limit: int = CHARACTER_LIMIT
    ) -> "HeldOut":
        """Takes tunes evenly out of `tunes` until about `character_limit` characters are reached."""
        whole = [tune.strip("\n") + SEPARATOR for tune in _evenly(tunes, character_limit)]
        chosen = sorted((tune[:LONGEST_TUNE] for tune in whole), key=len)
        encoded = [vocabulary.encode(SEPARATOR + tune) for tune in chosen]
        groups = tuple(_group(encoded[first : first + ROWS]) for first in range(0, len(encoded), ROWS))
        return cls(groups, int(sum(group.counted.sum() for group in groups)))

    def loss(self, network: TrainableNetwork) -> float:
        """Mean loss of `network` on these tunes, in nats per character."""
        return sum(_group_loss(group, network) for group in self.groups) / self.characters


def _evenly(tunes: Sequence[str], character_limit: int) -> list[str]:
    """Every n-th of `tunes`, n as small as the limit allows; always one at least."""
    total = sum(min(len(tune), LONGEST_TUNE) for tune in tunes)
    stride = max(1, -(-total // character_limit))
    return list(tunes[::stride])


def _group(encoded: Sequence[NDArray[np.int32]]) -> Group:
    longest = max(map(len, encoded)) - 1
    shape = (ROWS, -(-longest // COLUMNS) * COLUMNS)
    inputs, targets = np.zeros(shape, np.int32), np.zeros(shape, np.int32)
    counted = np.zeros(shape, np.float32)
    for row, ids in enumerate(encoded):
        length = len(ids) - 1
        inputs[row, :length] = ids[:-1]
        targets[row, :length] = ids[1:]
        # The separator is given: the loss counts from the tune's first character to its end.
        counted[row, len(SEPARATOR) - 1 : length] = 1.0
    return Group(inputs, targets, counted)


def _group_loss(group: Group, network: TrainableNetwork) -> float:
    total, state = 0.0, None
    for first in range(0, group.inputs.shape[1], COLUMNS):
        current().check()
        columns = slice(first, first + COLUMNS)
        loss, state = network.evaluate(
            group.inputs[:, columns], group.targets[:, columns], group.counted[:, columns], state
        )
        total += loss
    return total
