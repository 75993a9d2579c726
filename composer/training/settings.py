"""What can be set before training: the lab's hyper-parameters and more, held to their ranges."""

from dataclasses import dataclass, fields

from composer.errors import ComposerError
from composer.training.setting_rows import ROWS, Group, Kind, Row


@dataclass(frozen=True)
class NetworkSettings:
    """The network's shape; a model keeps it for life.

    Attributes:
        dropout: share of each layer's outputs that is dropped in training, the last layer's included.
        recurrent_dropout: share of each recurrent kernel that is dropped, the same over a whole step
            (DropConnect, as in Merity et al. 2017, https://arxiv.org/abs/1708.02182, section 2).
    """

    embedding_dimension: int = 256
    rnn_units: int = 1024
    layers: int = 1
    dropout: float = 0.0
    recurrent_dropout: float = 0.0

    def __post_init__(self) -> None:
        _check(self)


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
        _check(self)
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
    group: Group


def _setting(row: Row) -> Setting:
    default = getattr(NetworkSettings if row.group == "network" else TrainingSettings, row.name)
    return Setting(row.name, row.label, row.kind, row.minimum, row.maximum, default, row.tooltip, row.group)


SETTINGS: tuple[Setting, ...] = tuple(map(_setting, ROWS))
_ROWS = {row.name: row for row in ROWS}


def _check(settings: NetworkSettings | TrainingSettings) -> None:
    """Raises ComposerError for the first value of another type or outside its range."""
    for field in fields(settings):
        row = _ROWS[field.name]
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
