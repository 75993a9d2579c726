"""What can be set of the Transformer."""

from dataclasses import dataclass
from typing import ClassVar

from composer.errors import ComposerError
from composer.setting import Row
from composer.training.settings import NetworkSettings, TrainingSettings

FEED_FORWARD = 4
"""A feed-forward network is so many times as wide as what it reads."""
BLOCK = 64
"""Places whose attention is computed at a time on a processor: what comes after them is left out."""


@dataclass(frozen=True)
class TransformerSettings(NetworkSettings):
    """Layers of causal attention and feed-forward networks (Vaswani et al. 2017).

    Attributes:
        layers: each has an attention and a feed-forward network.
        width: numbers that stand for a character between the layers.
        heads: what a layer can look for at once; all share one key and one value for each character
            (multi-query attention, Shazeer 2019, https://arxiv.org/abs/1911.02150).
        context: how many characters the attention reaches back, the present one included.
        dropout: share of what each layer adds that is dropped in training.
        attention_dropout: share of the links of the attention that is dropped.
    """

    layers: int = 6
    width: int = 256
    heads: int = 4
    context: int = 512
    dropout: float = 0.1
    attention_dropout: float = 0.0

    NAME: ClassVar[str] = "transformer"
    TOP: ClassVar[tuple[str, ...]] = ("layers", "width")
    RATES: ClassVar[tuple[str, ...]] = ("dropout", "attention_dropout")
    ROWS: ClassVar[tuple[Row, ...]] = (
        Row(
            "layers", "Network depth", "integer", 1, 24,
            "How many layers stand one upon another. Each looks back once at what was written.",
        ),
        Row(
            "width", "Model width", "integer", 8, 2048,
            "How many numbers stand for one character inside the network; a multiple of twice the heads.",
        ),
        Row(
            "heads", "Attention heads", "integer", 1, 32,
            "For how many things each layer can look back at once: the note before, the bar before, "
            "the same bar of the phrase before.",
        ),
        Row(
            "context", "Context", "integer", 16, 8192,
            "How many characters the network can look back. A tune has about 230: "
            "what lies further back is forgotten.",
        ),
        Row(
            "dropout", "Dropout", "number", 0.0, 0.9,
            "The share of what each layer adds that is left out at random while training, "
            "so that the network learns rules instead of tunes by heart.",
        ),
        Row(
            "attention_dropout", "Attention dropout", "number", 0.0, 0.9,
            "The share of the links back to what was written that is left out at random while training.",
        ),
    )  # fmt: skip

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.width % (2 * self.heads):
            lower = self.width // (2 * self.heads) * 2 * self.heads
            raise ComposerError(
                f"A model width of {self.width:,} can’t be shared out among {self.heads} attention heads. "
                f"Choose a multiple of {2 * self.heads}, such as {lower or 2 * self.heads:,}."
            )

    @property
    def head_width(self) -> int:
        """How many numbers a head compares."""
        return self.width // self.heads

    @property
    def described(self) -> str:
        """The shape in a few words."""
        return (
            f"a Transformer of {self.layers} × {self.width:,}, {self.heads} heads, "
            f"context {self.context:,}, dropout {self.dropout:g}, "
            f"attention dropout {self.attention_dropout:g}"
        )

    @property
    def longest_context(self) -> int:
        """How many characters back the network can look."""
        return self.context

    def parameter_count(self, vocabulary_size: int) -> int:
        """How many weights such a network has."""
        attention = 2 * self.width * (self.width + self.head_width)
        layer = attention + 2 * FEED_FORWARD * self.width**2
        return self.layers * layer + (2 * self.width + 1) * vocabulary_size

    def numbers_in_batch(self, training: TrainingSettings, vocabulary_size: int) -> int:
        """How many float32 numbers a step keeps for its gradient, measured on a processor.

        Links lead back only, a block of characters at a time, and are kept once and made once.
        """
        characters = training.batch_size * training.sequence_length
        links = self.heads * (training.sequence_length + BLOCK)
        layer = (8 + 3 * FEED_FORWARD) * self.width + links
        return characters * (self.layers * layer + 4 * vocabulary_size + 4 * self.width)
