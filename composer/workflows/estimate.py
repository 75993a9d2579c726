"""Tells how long a training will take here, and how much memory, before it is started."""

from composer.model.registry import NETWORKS
from composer.training.estimate import TrainingEstimate, measure
from composer.training.memory import estimate as estimate_memory
from composer.training.settings import NetworkSettings, TrainingSettings


def estimate(
    network: NetworkSettings,
    training: TrainingSettings,
    vocabulary_size: int,
    network_name: str = "lstm",
) -> TrainingEstimate:
    """Builds the network and times a few of its steps: seconds where TensorFlow is loaded, more where not.

    Raises:
        ComposerError: the memory is too small for such a training.
    """
    memory = estimate_memory(network, training, vocabulary_size).total
    built = NETWORKS[network_name](network, vocabulary_size, training)
    return measure(built, training, vocabulary_size, memory)
