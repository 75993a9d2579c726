"""The networks there are, by name: each is a `composer.model.description.Network`."""

from composer.registry import Registry

NETWORKS = Registry(
    "network",
    {
        "transformer": "composer.model.transformer.description:TRANSFORMER",
        "lstm": "composer.model.lstm.description:LSTM",
    },
)
