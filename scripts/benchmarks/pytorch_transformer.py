"""The network of `composer.model.transformer` in PyTorch, to be compared with: same weights, same numbers."""

from collections.abc import Mapping
from typing import Any

import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, dropout, rms_norm, scaled_dot_product_attention

from composer.model.transformer.settings import TransformerSettings
from composer.model.transformer.weights import ROTARY_BASE, Weights


class PyTorchTransformer(nn.Module):  # type: ignore[misc]
    """Mean loss on crops `(batch, time + 1)`; dropout as set."""

    def __init__(self, settings: TransformerSettings, weights: Mapping[str, NDArray[Any]]) -> None:
        super().__init__()
        self._settings = settings
        names = {name: name.removeprefix("weights/").replace("/", "_") for name in weights}
        self._names = names
        for name, array in weights.items():
            self.register_parameter(names[name], nn.Parameter(torch.from_numpy(array.copy())))
        head = settings.head_width
        speeds = ROTARY_BASE ** (-torch.arange(0, head, 2) / head)
        angles = torch.arange(settings.context)[:, None, None] * speeds
        self.register_buffer("cosine", angles.cos())
        self.register_buffer("sine", angles.sin())

    def forward(self, crops: Tensor) -> Tensor:
        """The mean loss, in nats per character."""
        logits = self.logits(crops[:, :-1])
        return cross_entropy(logits.flatten(0, 1).float(), crops[:, 1:].flatten())

    def logits(self, ids: Tensor) -> Tensor:
        """`(batch, time, vocabulary)` of ids `(batch, time)`."""
        weights = Weights.of({name: getattr(self, short) for name, short in self._names.items()},
                             self._settings.layers)  # fmt: skip
        vectors = weights.embedding[ids]
        for layer in weights.layers:
            found = self._attended(self._normed(vectors) @ layer.query_key_value)
            vectors = vectors + self._dropped(found @ layer.attended)
            inner = (self._normed(vectors) @ layer.wider).relu().square()
            vectors = vectors + self._dropped(inner @ layer.narrower)
        return self._normed(vectors) @ weights.dense_kernel + weights.dense_bias

    def _attended(self, read: Tensor) -> Tensor:
        heads, head = self._settings.heads, self._settings.head_width
        batch, time, _ = read.shape
        read = read.view(batch, time, heads + 2, head)
        turned = self._rotated(read[:, :, : heads + 1]).to(read.dtype)
        query, key = turned[:, :, :heads].transpose(1, 2), turned[:, :, heads:].transpose(1, 2)
        value = read[:, :, heads + 1 :].transpose(1, 2)
        rate = self._settings.attention_dropout if self.training else 0.0
        found = scaled_dot_product_attention(
            query, key.expand(-1, heads, -1, -1), value.expand(-1, heads, -1, -1),
            dropout_p=rate, is_causal=True,
        )  # fmt: skip
        return found.transpose(1, 2).reshape(batch, time, heads * head)

    def _rotated(self, vectors: Tensor) -> Tensor:
        time = vectors.shape[1]
        one, two = vectors.unflatten(-1, (-1, 2)).unbind(-1)
        cosine, sine = self.cosine[:time], self.sine[:time]
        return torch.stack([one * cosine - two * sine, one * sine + two * cosine], -1).flatten(-2)

    def _normed(self, vectors: Tensor) -> Tensor:
        return rms_norm(vectors, (self._settings.width,), eps=1e-5)

    def _dropped(self, vectors: Tensor) -> Tensor:
        return dropout(vectors, self._settings.dropout, self.training)
