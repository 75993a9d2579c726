"""Ready-made settings under names that a person can choose by."""

from dataclasses import asdict, dataclass

from composer.training.settings import NetworkSettings, TrainingSettings


@dataclass(frozen=True)
class Preset:
    """Settings that go together, and an honest sentence about what to expect of them."""

    title: str
    description: str
    network: NetworkSettings
    training: TrainingSettings

    def network_values(self) -> dict[str, int | float | bool]:
        """The network's settings by name."""
        return asdict(self.network)

    def training_values(self) -> dict[str, int | float | bool]:
        """The run's settings by name."""
        return asdict(self.training)


PRESETS: dict[str, Preset] = {
    "quick": Preset(
        title="Quick",
        description="A small network: tunes worth hearing in minutes on a laptop. Start here.",
        network=NetworkSettings(embedding_dimension=128, rnn_units=384),
        training=TrainingSettings(iterations=1500, batch_size=32, learning_rate=4e-3),
    ),
    "lab": Preset(
        title="The lab’s",
        description=(
            "The sizes of MIT 6.S191 Lab 1: one LSTM of 1,024 units, 3,000 iterations of 8 × 100 characters. "
            "Half an hour and more on two processor cores; on a GPU, under a minute."
        ),
        network=NetworkSettings(),
        training=TrainingSettings(),
    ),
    "small": Preset(
        title="A first try",
        description="A tiny network that shows in under a minute how training goes. Its tunes are rough.",
        network=NetworkSettings(embedding_dimension=64, rnn_units=128),
        training=TrainingSettings(iterations=300, batch_size=32, learning_rate=1e-2, checkpoint_interval=50),
    ),
}
