"""All that the program needs to know of a network: one of these and one line in the registry make one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from composer.model.shapes import ArrayShapes
from composer.registry import loaded
from composer.training.presets import Preset
from composer.training.settings import NetworkSettings


@dataclass(frozen=True)
class Network:
    """A network that can be trained and composed with.

    Attributes:
        title: what a person chooses it by.
        settings: what can be set of it; every value has a default.
        shapes: of its arrays, by its settings, the vocabulary's size, the batch size of a state that is kept
            between batches (0 where none is), and whether a running mean of the weights is kept.
        learning: `"module:attribute"` of what trains it, as `composer.training.network.TrainableNetwork`
            and made of its settings, the vocabulary's size and the training's settings; needs TensorFlow.
        stepping: the same of what composes with it, as `composer.composition.network.SteppingNetwork` and
            made of its settings and its arrays, without TensorFlow.
        presets: its own, by name.
    """

    title: str
    settings: type[NetworkSettings]
    shapes: Callable[[Any, int, int, bool], ArrayShapes]
    learning: str
    stepping: str
    presets: Mapping[str, Preset] = field(default_factory=dict)

    def to_train(self) -> Any:
        """What trains it; loads TensorFlow."""
        return loaded(self.learning)

    def to_step(self) -> Any:
        """What composes with it."""
        return loaded(self.stepping)
