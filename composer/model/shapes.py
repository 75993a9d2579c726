"""Names, shapes and types of the arrays in a checkpoint, known before a file is opened."""

from collections.abc import Mapping
from dataclasses import dataclass

from composer.training.settings import NetworkSettings

Shapes = Mapping[str, tuple[int, ...]]


@dataclass(frozen=True)
class ArrayShapes:
    """What a network keeps, all float32.

    Attributes:
        weights: what it needs for composing.
        optimizer: what it needs, besides, for going on with training.
        averages: the running mean of the weights, where it is kept.
        carried: the state kept between batches, where there is one.
    """

    weights: Shapes
    optimizer: Shapes
    averages: Shapes
    carried: Shapes

    @property
    def parameter_count(self) -> int:
        """How many numbers are trained."""
        return sum(size(shape) for shape in self.weights.values())


def size(shape: tuple[int, ...]) -> int:
    """How many numbers an array of this shape has."""
    product = 1
    for length in shape:
        product *= length
    return product


def lstm_shapes(
    settings: NetworkSettings, vocabulary_size: int, carried_batch_size: int = 0, averaged: bool = False
) -> ArrayShapes:
    """The arrays of `composer.model.lstm.LstmNetwork`; `carried_batch_size` 0 carries no state."""
    units = settings.rnn_units
    weights: dict[str, tuple[int, ...]] = {
        "weights/embedding": (vocabulary_size, settings.embedding_dimension)
    }
    carried: dict[str, tuple[int, ...]] = {}
    for layer in range(1, settings.layers + 1):
        width = settings.embedding_dimension if layer == 1 else units
        weights[f"weights/lstm_{layer}/kernel"] = (width, 4 * units)
        weights[f"weights/lstm_{layer}/recurrent_kernel"] = (units, 4 * units)
        weights[f"weights/lstm_{layer}/bias"] = (4 * units,)
        if carried_batch_size:
            carried[f"carried/lstm_{layer}/output"] = (carried_batch_size, units)
            carried[f"carried/lstm_{layer}/cell"] = (carried_batch_size, units)
    weights["weights/dense/kernel"] = (units, vocabulary_size)
    weights["weights/dense/bias"] = (vocabulary_size,)
    averages = {name.replace("weights/", "averages/", 1): shape for name, shape in weights.items()}
    return ArrayShapes(weights, _moments(weights), averages if averaged else {}, carried)


def _moments(weights: Shapes) -> dict[str, tuple[int, ...]]:
    """Adam's two running means of each weight's gradient, and how many steps they are made of."""
    moments: dict[str, tuple[int, ...]] = {"optimizer/iterations": ()}
    for name, shape in weights.items():
        plain = name.removeprefix("weights/")
        moments[f"optimizer/momentum/{plain}"] = shape
        moments[f"optimizer/velocity/{plain}"] = shape
    return moments
