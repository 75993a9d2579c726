"""Names, shapes and types of the arrays in a checkpoint, known before a file is opened."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Shapes = Mapping[str, tuple[int, ...]]


@dataclass(frozen=True)
class ArrayShapes:
    """What a network keeps, all float32.

    Attributes:
        weights: what it needs for composing, `weights/…`.
        averaged: a running mean of the weights is kept beside them.
        carried: the state kept between batches, where there is one.
    """

    weights: Shapes
    averaged: bool = False
    carried: Shapes = field(default_factory=dict)

    @property
    def optimizer(self) -> Shapes:
        """Adam's two running means of each weight's gradient, and how many steps they are made of."""
        moments: dict[str, tuple[int, ...]] = {"optimizer/iterations": ()}
        for name, shape in self.weights.items():
            plain = name.removeprefix("weights/")
            moments[f"optimizer/momentum/{plain}"] = shape
            moments[f"optimizer/velocity/{plain}"] = shape
        return moments

    @property
    def averages(self) -> Shapes:
        """The running mean of the weights, where it is kept."""
        kept = self.weights if self.averaged else {}
        return {name.replace("weights/", "averages/", 1): shape for name, shape in kept.items()}

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
