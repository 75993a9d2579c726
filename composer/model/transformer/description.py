"""All that the program needs to know of it: see `composer.model.description`."""

from composer.model.description import Network
from composer.model.transformer.presets import PRESETS
from composer.model.transformer.settings import TransformerSettings
from composer.model.transformer.shapes import transformer_shapes

TRANSFORMER = Network(
    title="Transformer",
    settings=TransformerSettings,
    shapes=transformer_shapes,
    learning="composer.model.transformer.network:TransformerNetwork",
    stepping="composer.model.transformer.stepping:SteppingTransformer",
    presets=PRESETS,
)
