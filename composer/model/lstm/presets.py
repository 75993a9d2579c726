"""The lab's own settings, and a training that shows in under a minute how it goes."""

from composer.model.lstm.settings import LstmSettings
from composer.training.presets import Preset
from composer.training.settings import TrainingSettings

PRESETS = {
    "lab": Preset(
        title="The lab’s",
        description=(
            "The sizes of MIT 6.S191 Lab 1: one LSTM of 1,024 units, 3,000 iterations of 8 × 100 characters, "
            "and nothing against learning by heart. From about step 1,750 on it copies more and more."
        ),
        network=LstmSettings(),
        training=TrainingSettings(),
    ),
    "small": Preset(
        title="A first try",
        description="A tiny network that soon shows how training goes. Its tunes are rough.",
        network=LstmSettings(embedding_dimension=64, rnn_units=128),
        training=TrainingSettings(iterations=300, batch_size=32, learning_rate=1e-2, checkpoint_interval=50),
    ),
}
