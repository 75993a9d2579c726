"""Tells how long a training will take here, and how much memory, before it is started."""

from collections.abc import Iterator
from dataclasses import replace

from composer.model.registry import NETWORKS
from composer.training.estimate import Measuring, TrainingEstimate, batch_to_measure, measure
from composer.training.memory import estimate as estimate_memory
from composer.training.settings import NetworkSettings, TrainingSettings


def estimate(
    network: NetworkSettings,
    training: TrainingSettings,
    vocabulary_size: int,
) -> Iterator[Measuring | TrainingEstimate]:
    """Builds the network and times a few of its steps: seconds where TensorFlow is loaded, more where not.

    On a processor a batch whose step would take long is measured by a part of it. Closing the iterator
    leaves the measuring at once.

    Raises:
        ComposerError: the memory is too small for such a training.
    """
    memory = estimate_memory(network, training, vocabulary_size).total
    made = NETWORKS[network.NAME].to_train()
    built = made(network, vocabulary_size, training)
    size = training.batch_size
    if built.device.startswith("CPU"):
        size = batch_to_measure(training, built.parameter_count)
    if size < training.batch_size:
        built = made(network, vocabulary_size, replace(training, batch_size=size))
    yield Measuring(0)
    yield from measure(built, training, vocabulary_size, memory, batch_size=size)
