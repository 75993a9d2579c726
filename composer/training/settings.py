"""What can be set before training: the lab's hyper-parameters and more, held to their ranges."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar

from composer.errors import ComposerError
from composer.setting import Row, Setting, check
from composer.training.setting_rows import ROWS


@dataclass(frozen=True)
class NetworkSettings(ABC):
    """What all networks' own settings have in common; each is a frozen dataclass that a model keeps for life.

    Attributes:
        NAME: the network's, in `composer.model.registry.NETWORKS`.
        TOP: the fields that a form shows first.
        RATES: those that are no part of the shape, so that a model with another's weights may change them.
        ROWS: how a person meets each field.
        LATER: fields that models of earlier versions do not name; what these had is the default.
    """

    NAME: ClassVar[str]
    TOP: ClassVar[tuple[str, ...]] = ()
    RATES: ClassVar[tuple[str, ...]] = ()
    ROWS: ClassVar[tuple[Row, ...]] = ()
    LATER: ClassVar[tuple[str, ...]] = ()

    def __post_init__(self) -> None:
        check(self, self.ROWS)

    @property
    @abstractmethod
    def described(self) -> str:
        """The shape in a few words, with its article: `an LSTM of 1 × 1,024 units`."""

    @property
    def longest_context(self) -> int | None:
        """How many characters back the network can look; None where there is no limit."""
        return None

    @abstractmethod
    def parameter_count(self, vocabulary_size: int) -> int:
        """How many weights such a network has."""

    @abstractmethod
    def numbers_in_batch(self, training: "TrainingSettings", vocabulary_size: int) -> int:
        """How many float32 numbers a step keeps for its gradient."""


@dataclass(frozen=True)
class TrainingSettings:
    """How the network is trained; what the lab does not do is off.

    Attributes:
        keep_state: the lab's way (`stateful=True`): each crop starts from the state in which the
            batch before it ended, although the two have nothing to do with each other.
        validation_every: every n-th tune is held out, 0 holds out none; `validation_remainder`, counted
            round n, is the index of the first.
        patience: checkpoints in a row without a better held-out loss that end the training; 0 never.
        averaging: decay of the running mean of the weights; 0 keeps none.
    """

    iterations: int = 3000
    batch_size: int = 8
    sequence_length: int = 100
    learning_rate: float = 5e-3
    checkpoint_interval: int = 100
    seed: int = 0
    keep_state: bool = False
    validation_every: int = 10
    validation_remainder: int = 0
    warm_up: int = 0
    cosine: bool = False
    weight_decay: float = 0.0
    gradient_clip: float = 0.0
    averaging: float = 0.0
    patience: int = 0
    whole_tunes: bool = False
    transpose: bool = False
    mixed_precision: bool = False

    def __post_init__(self) -> None:
        check(self, ROWS)
        if self.validation_every == 1:
            raise ComposerError(
                "Holding out every tune leaves none to train on. "
                "Hold out every 2nd tune or fewer, or 0 to hold out none."
            )


def settings_of(kind: type[NetworkSettings]) -> tuple[Setting, ...]:
    """A network's settings, with the values that it has where nothing is said."""
    return tuple(_setting(row, kind()) for row in kind.ROWS)


def _setting(row: Row, values: object) -> Setting:
    return Setting(**vars(row), default=getattr(values, row.name))


TRAINING_SETTINGS: tuple[Setting, ...] = tuple(_setting(row, TrainingSettings()) for row in ROWS)
