"""What can be set before training: the lab's hyper-parameters, with ranges and explanations."""

from dataclasses import dataclass, fields
from typing import Literal

from composer.errors import ComposerError

Kind = Literal["integer", "number", "boolean"]


@dataclass(frozen=True)
class NetworkSettings:
    """The network's shape; a model keeps it for life."""

    embedding_dimension: int = 256
    rnn_units: int = 1024
    layers: int = 1
    dropout: float = 0.0

    def __post_init__(self) -> None:
        _check(self)


@dataclass(frozen=True)
class TrainingSettings:
    """How the network is trained.

    Attributes:
        keep_state: the lab's way (`stateful=True`): each crop starts from the state in which the
            batch before it ended, although the two have nothing to do with each other.
        validation_every: every n-th tune is held out; 0 holds out none.
    """

    iterations: int = 3000
    batch_size: int = 8
    sequence_length: int = 100
    learning_rate: float = 5e-3
    checkpoint_interval: int = 100
    seed: int = 0
    keep_state: bool = False
    validation_every: int = 10

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
    group: Literal["network", "training"]


def _network(name: str, label: str, kind: Kind, minimum: float, maximum: float, tooltip: str) -> Setting:
    return Setting(name, label, kind, minimum, maximum, getattr(NetworkSettings, name), tooltip, "network")


def _training(name: str, label: str, kind: Kind, minimum: float, maximum: float, tooltip: str) -> Setting:
    return Setting(name, label, kind, minimum, maximum, getattr(TrainingSettings, name), tooltip, "training")


SETTINGS: tuple[Setting, ...] = (
    _training(
        "iterations",
        "Iterations",
        "integer",
        1,
        1_000_000,
        "How many batches the network learns from. The lab takes 3,000; "
        "more help until the held-out loss rises.",
    ),
    _training(
        "batch_size",
        "Batch size",
        "integer",
        1,
        1024,
        "How many crops of the corpus are learnt from at once. More give a steadier loss "
        "and use a processor better, but each step takes longer.",
    ),
    _training(
        "sequence_length",
        "Sequence length",
        "integer",
        8,
        2000,
        "How many characters a crop has. A tune has about 230; "
        "longer crops let the network learn form, and take longer.",
    ),
    _training(
        "learning_rate",
        "Learning rate",
        "number",
        1e-6,
        1.0,
        "How far each step moves the weights. Too small learns slowly; "
        "too large and the loss jumps or turns infinite.",
    ),
    _network(
        "embedding_dimension",
        "Embedding dimension",
        "integer",
        2,
        2048,
        "How many numbers stand for one character inside the network.",
    ),
    _network(
        "rnn_units",
        "RNN units",
        "integer",
        4,
        4096,
        "How much each LSTM layer can remember. Twice the units take about four times as long.",
    ),
    _network(
        "layers",
        "Network depth",
        "integer",
        1,
        6,
        "How many LSTM layers stand one upon another. The lab has one.",
    ),
    _network(
        "dropout",
        "Dropout",
        "number",
        0.0,
        0.9,
        "The share of each layer's output that is left out at random while training, "
        "so that the network learns rules instead of tunes by heart. The lab has none.",
    ),
    _training(
        "checkpoint_interval",
        "Checkpoint interval",
        "integer",
        1,
        100_000,
        "After so many steps the model is saved, tried on the held-out tunes, and writes a sample.",
    ),
    _training(
        "seed",
        "Seed",
        "integer",
        0,
        2**31 - 1,
        "The number that all dice start from: the same seed and settings give the same training.",
    ),
    _training(
        "validation_every",
        "Hold out every n-th tune",
        "integer",
        0,
        1000,
        "These tunes are never trained on; the loss on them shows whether the network learns "
        "or only copies. 0 holds out none.",
    ),
    _training(
        "keep_state",
        "Keep state between batches (the lab’s way)",
        "boolean",
        0,
        1,
        "The lab's stateful=True: each crop starts from the state that an unrelated crop ended in. "
        "It costs about half the learning; off resets the state for each crop.",
    ),
)


def _check(settings: NetworkSettings | TrainingSettings) -> None:
    """Raises ComposerError for the first value of another type or outside its range."""
    known = {setting.name: setting for setting in SETTINGS}
    for field in fields(settings):
        setting = known[field.name]
        value = getattr(settings, field.name)
        if not _has_kind(value, setting.kind):
            raise ComposerError(f"{setting.label} is {value!r}, but must be {_KINDS[setting.kind]}.")
        if not setting.minimum <= value <= setting.maximum:
            raise ComposerError(
                f"{setting.label} is {value:,}, but must be from {setting.minimum:,} to {setting.maximum:,}. "
                "Choose a value in this range."
            )


_KINDS: dict[Kind, str] = {"integer": "a whole number", "number": "a number", "boolean": "true or false"}


def _has_kind(value: object, kind: Kind) -> bool:
    if kind == "boolean" or isinstance(value, bool):
        return kind == "boolean" and isinstance(value, bool)
    return isinstance(value, int) or (kind == "number" and isinstance(value, float))
