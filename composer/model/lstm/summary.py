"""The network's layers as the table that Keras prints of the lab's model."""

from composer.model.lstm.settings import LstmSettings
from composer.model.runtime import keras


def summary(settings: LstmSettings, vocabulary_size: int, batch_size: int) -> str:
    """Builds the same network of Keras' layers and lets it describe itself."""
    layers = [keras.layers.Embedding(vocabulary_size, settings.embedding_dimension)]
    for _ in range(settings.layers):
        layers.append(keras.layers.LSTM(settings.rnn_units, return_sequences=True))
        if settings.dropout:
            layers.append(keras.layers.Dropout(settings.dropout))
    layers.append(keras.layers.Dense(vocabulary_size))
    shown = keras.Sequential([keras.Input(batch_shape=(batch_size, None)), *layers], name="lstm")
    lines: list[str] = []
    shown.summary(print_fn=lambda line, **_: lines.append(line), line_length=72)
    return "\n".join(lines)
