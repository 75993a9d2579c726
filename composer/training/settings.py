"""What can be set before training: the lab's hyper-parameters and more, held to their ranges."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any, ClassVar

from composer.errors import ComposerError
from composer.training.setting_rows import ROWS, Kind, Row


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
        _check(self, self.ROWS)

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
        _check(self, ROWS)
        if self.validation_every == 1:
            raise ComposerError(
                "Holding out every tune leaves none to train on. "
                "Hold out every 2nd tune or fewer, or 0 to hold out none."
            )


@dataclass(frozen=True)
class Setting:
    """One setting as a form or a command line shows it; `minimum` and `maximum` are allowed values."""

    name: str
    label: str
    kind: Kind
    minimum: float
    maximum: float
    default: float
    tooltip: str


def settings_of(kind: type[NetworkSettings]) -> tuple[Setting, ...]:
    """A network's settings, with the values that it has where nothing is said."""
    return tuple(_setting(row, kind()) for row in kind.ROWS)


def _setting(row: Row, values: object) -> Setting:
    default = getattr(values, row.name)
    return Setting(row.name, row.label, row.kind, row.minimum, row.maximum, default, row.tooltip)


def _check(settings: Any, rows: Iterable[Row]) -> None:
    """Raises ComposerError for the first value of another type or outside its range."""
    named = {row.name: row for row in rows}
    for field in fields(settings):
        row = named[field.name]
        value = getattr(settings, field.name)
        if not _has_kind(value, row.kind):
            raise ComposerError(f"{row.label} is {value!r}, but must be {_KINDS[row.kind]}.")
        if not row.minimum <= value <= row.maximum:
            raise ComposerError(
                f"{row.label} is {value:,}, but must be from {row.minimum:,} to {row.maximum:,}. "
                "Choose a value in this range."
            )


_KINDS: dict[Kind, str] = {"integer": "a whole number", "number": "a number", "boolean": "true or false"}


def _has_kind(value: object, kind: Kind) -> bool:
    if kind == "boolean" or isinstance(value, bool):
        return kind == "boolean" and isinstance(value, bool)
    return isinstance(value, int) or (kind == "number" and isinstance(value, float))


TRAINING_SETTINGS: tuple[Setting, ...] = tuple(_setting(row, TrainingSettings()) for row in ROWS)
