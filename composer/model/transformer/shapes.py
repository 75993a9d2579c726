"""The arrays of the Transformer in a checkpoint."""

from composer.model.shapes import ArrayShapes
from composer.model.transformer.settings import FEED_FORWARD, TransformerSettings


def transformer_shapes(
    settings: TransformerSettings, vocabulary_size: int, carried_batch_size: int = 0, averaged: bool = False
) -> ArrayShapes:
    """What `composer.model.transformer.network.TransformerNetwork` keeps; it never carries a state."""
    width, head = settings.width, settings.head_width
    weights: dict[str, tuple[int, ...]] = {"weights/embedding": (vocabulary_size, width)}
    for layer in range(1, settings.layers + 1):
        name = f"weights/layer_{layer}"
        weights[f"{name}/query_key_value"] = (width, width + 2 * head)
        weights[f"{name}/attended"] = (width, width)
        weights[f"{name}/wider"] = (width, FEED_FORWARD * width)
        weights[f"{name}/narrower"] = (FEED_FORWARD * width, width)
    weights["weights/dense/kernel"] = (width, vocabulary_size)
    weights["weights/dense/bias"] = (vocabulary_size,)
    return ArrayShapes(weights, averaged)
