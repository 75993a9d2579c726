"""A trained model as composing needs it: what it is, and its network rebuilt in NumPy."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from composer.composition.network import SteppingNetwork
from composer.model.checkpoint import read_checkpoint
from composer.model.folder import composing_path
from composer.model.header import CheckpointHeader
from composer.model.registry import NETWORKS


@dataclass(frozen=True, eq=False)
class SteppingModel:
    """A model's header, and the network that it is stepped with."""

    header: CheckpointHeader
    network: SteppingNetwork


def stepping_model(model: Path) -> SteppingModel:
    """Rebuilds a model's network; the last one is kept as long as its file does not change.

    Raises:
        ComposerError: there is no model, or a damaged one.
    """
    path = composing_path(model)
    stamp = path.stat()
    return _rebuilt(path.resolve(), stamp.st_mtime_ns, stamp.st_size)


@lru_cache(maxsize=1)
def _rebuilt(path: Path, modified_ns: int, size: int) -> SteppingModel:
    checkpoint = read_checkpoint(path, weights_only=True)
    header = checkpoint.header
    made = NETWORKS[header.network.NAME].to_step()
    return SteppingModel(header, made(header.network, checkpoint.arrays))
