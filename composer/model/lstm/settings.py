"""What can be set of the LSTM."""

from dataclasses import dataclass
from typing import ClassVar

from composer.setting import Row
from composer.training.settings import NetworkSettings, TrainingSettings


@dataclass(frozen=True)
class LstmSettings(NetworkSettings):
    """The lab's network: an embedding, LSTM layers, a dense layer.

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

    NAME: ClassVar[str] = "lstm"
    TOP: ClassVar[tuple[str, ...]] = ("rnn_units",)
    RATES: ClassVar[tuple[str, ...]] = ("dropout", "recurrent_dropout")
    LATER: ClassVar[tuple[str, ...]] = ("recurrent_dropout",)
    ROWS: ClassVar[tuple[Row, ...]] = (
        Row(
            "embedding_dimension", "Embedding dimension", "integer", 2, 2048,
            "How many numbers stand for one character inside the network.",
        ),
        Row(
            "rnn_units", "RNN units", "integer", 4, 4096,
            "How much each LSTM layer can remember. Twice the units take about four times as long.",
        ),
        Row(
            "layers", "Network depth", "integer", 1, 6,
            "How many LSTM layers stand one upon another. The lab has one.",
        ),
        Row(
            "dropout", "Dropout", "number", 0.0, 0.9,
            "The share of each layer's output that is left out at random while training, "
            "so that the network learns rules instead of tunes by heart. The lab has none.",
        ),
        Row(
            "recurrent_dropout", "Recurrent dropout", "number", 0.0, 0.9,
            "The share of the links from one moment to the next that is left out at random in each step. "
            "It keeps large networks from learning tunes by heart. The lab has none.",
        ),
    )  # fmt: skip

    @property
    def described(self) -> str:
        """The shape in a few words."""
        return (
            f"an LSTM of {self.layers} × {self.rnn_units:,} units, embedding {self.embedding_dimension:,}, "
            f"dropout {self.dropout:g}, recurrent dropout {self.recurrent_dropout:g}"
        )

    def parameter_count(self, vocabulary_size: int) -> int:
        """How many weights such a network has."""
        units, width = self.rnn_units, self.embedding_dimension
        first = 4 * units * (width + units + 1)
        others = (self.layers - 1) * 4 * units * (2 * units + 1)
        return vocabulary_size * width + first + others + (units + 1) * vocabulary_size

    def numbers_in_batch(self, training: TrainingSettings, vocabulary_size: int) -> int:
        """How many float32 numbers a step keeps for its gradient, measured on a processor."""
        characters = training.batch_size * training.sequence_length
        return characters * (self.rnn_units * (12 * self.layers + 9) + 4 * vocabulary_size)
