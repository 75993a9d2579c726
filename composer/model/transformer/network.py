"""The Transformer: learns from crops, is tried on tunes, and writes; see `TrainableNetwork`."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.model.learning import LearningNetwork, cross_entropy
from composer.model.runtime import tf
from composer.model.transformer.forward import Dropout, Past, Tensor, forward
from composer.model.transformer.settings import TransformerSettings
from composer.model.transformer.shapes import transformer_shapes
from composer.model.transformer.stepping import SteppingTransformer
from composer.model.transformer.weights import Weights, initial_weights
from composer.model.writing import write
from composer.training.settings import TrainingSettings


class TransformerNetwork(LearningNetwork):
    """Causal attention and feed-forward layers; see `LearningNetwork` for what it is made of."""

    def __init__(
        self,
        settings: TransformerSettings,
        vocabulary_size: int,
        training: TrainingSettings,
        devices: Sequence[str] = (),
    ) -> None:
        self._settings = settings
        shapes = transformer_shapes(settings, vocabulary_size, 0, training.averaging > 0)
        super().__init__(settings, vocabulary_size, training, shapes, devices)

    def _make_functions(self) -> None:
        super()._make_functions()
        if self._on_gpu:
            self._gradients = tf.function(self._gradients, jit_compile=True)  # type: ignore[method-assign]

    @property
    def compiling(self) -> str:
        """What to tell a person while it compiles; empty on a processor."""
        return "Compiling the network for the GPU, which takes half a minute" if self._on_gpu else ""

    def _initial(self) -> dict[str, Any]:
        return initial_weights(self._settings, self._vocabulary_size, self._training.seed)

    def _loss(self, named: Mapping[str, Tensor], crops: Tensor, seed: Tensor) -> Tensor:
        settings = self._settings
        dropout = Dropout(settings.dropout, settings.attention_dropout, seed)
        crops = tf.ensure_shape(crops, (None, self._training.sequence_length + 1))
        logits, _ = self._forward(named, crops[:, :-1], self._fresh(tf.shape(crops)[0]), dropout, self._dtype)
        return tf.reduce_sum(cross_entropy(crops[:, 1:], logits))

    def _logits(self, named: Mapping[str, Tensor], ids: Tensor, state: Past) -> tuple[Tensor, Past]:
        return self._forward(named, ids, state)

    def _forward(
        self,
        named: Mapping[str, Tensor],
        ids: Tensor,
        past: Past,
        dropout: Dropout | None = None,
        dtype: Any = None,
    ) -> tuple[Tensor, Past]:
        settings = self._settings
        weights = Weights.of(named, settings.layers)
        compiled = self._on_gpu and dropout is not None
        return forward(weights, ids, past, settings.heads, settings.context, dropout, dtype, compiled)

    def _fresh(self, batch_size: Any) -> Past:
        nothing = tf.zeros((batch_size, 0, self._settings.head_width))
        return tuple((nothing, nothing) for _ in range(self._settings.layers)), tf.constant(0)

    def write(self, prime: NDArray[np.int32], texts: int, characters: int, seed: int) -> NDArray[np.int32]:
        """Draws texts, all side by side; see `TrainableNetwork`."""
        weights = {name: value.numpy() for name, value in self._best().items()}
        return write(SteppingTransformer(self._settings, weights), prime, texts, characters, seed)
