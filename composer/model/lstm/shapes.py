"""The arrays of the LSTM in a checkpoint."""

from composer.model.lstm.settings import LstmSettings
from composer.model.shapes import ArrayShapes


def lstm_shapes(
    settings: LstmSettings, vocabulary_size: int, carried_batch_size: int = 0, averaged: bool = False
) -> ArrayShapes:
    """What `composer.model.lstm.network.LstmNetwork` keeps; `carried_batch_size` 0 carries no state."""
    units = settings.rnn_units
    weights: dict[str, tuple[int, ...]] = {
        "weights/embedding": (vocabulary_size, settings.embedding_dimension)
    }
    carried: dict[str, tuple[int, ...]] = {}
    for layer in range(1, settings.layers + 1):
        width = settings.embedding_dimension if layer == 1 else units
        weights[f"weights/lstm_{layer}/kernel"] = (width, 4 * units)
        weights[f"weights/lstm_{layer}/recurrent_kernel"] = (units, 4 * units)
        weights[f"weights/lstm_{layer}/bias"] = (4 * units,)
        if carried_batch_size:
            carried[f"carried/lstm_{layer}/output"] = (carried_batch_size, units)
            carried[f"carried/lstm_{layer}/cell"] = (carried_batch_size, units)
    weights["weights/dense/kernel"] = (units, vocabulary_size)
    weights["weights/dense/bias"] = (vocabulary_size,)
    return ArrayShapes(weights, averaged, carried)
