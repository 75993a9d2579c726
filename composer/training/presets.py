"""Ready-made settings under names that a person can choose by."""

from dataclasses import asdict, dataclass

from composer.training.settings import NetworkSettings, TrainingSettings


@dataclass(frozen=True)
class Preset:
    """Settings that go together, and an honest sentence about what to expect of them.

    Attributes:
        from_starter: the training begins with the weights of the model that comes with the program.
    """

    title: str
    description: str
    network: NetworkSettings
    training: TrainingSettings
    from_starter: bool = False

    def network_values(self) -> dict[str, int | float | bool]:
        """The network's settings by name."""
        return asdict(self.network)

    def training_values(self) -> dict[str, int | float | bool]:
        """The run's settings by name."""
        return asdict(self.training)


PRESETS: dict[str, Preset] = {
    "quick": Preset(
        title="Quick",
        description=(
            "About 5 minutes on two processor cores: one LSTM of 512 units that sees each tune from its "
            "beginning. It learns more than the lab’s network does in half an hour. Start here."
        ),
        network=NetworkSettings(rnn_units=512, dropout=0.3),
        training=TrainingSettings(
            iterations=900,
            batch_size=32,
            sequence_length=128,
            learning_rate=5e-3,
            warm_up=30,
            cosine=True,
            weight_decay=0.01,
            gradient_clip=1.0,
            averaging=0.98,
            whole_tunes=True,
            patience=6,
        ),
    ),
    "starter": Preset(
        title="On from the starter model",
        description=(
            "Begins with the model that comes with the program and learns your tunes on top of what it "
            "knows: at most 5 minutes on two processor cores. Best where you have tens or hundreds of tunes."
        ),
        network=NetworkSettings(rnn_units=640, layers=2, dropout=0.42, recurrent_dropout=0.42),
        training=TrainingSettings(
            iterations=240,
            batch_size=32,
            sequence_length=128,
            learning_rate=5e-4,
            warm_up=20,
            cosine=True,
            weight_decay=0.01,
            gradient_clip=1.0,
            averaging=0.98,
            whole_tunes=True,
            transpose=True,
            checkpoint_interval=20,
            patience=4,
        ),
        from_starter=True,
    ),
    "thorough": Preset(
        title="Thorough",
        description=(
            "Two LSTMs of 1,024 units, each tune in seven keys: learns the most. Give it all the tunes you "
            "have, a thousand at least. Three minutes on a large GPU; on two processor cores a day, so stop "
            "and resume, or train on a server."
        ),
        network=NetworkSettings(rnn_units=1024, layers=2, dropout=0.35, recurrent_dropout=0.35),
        training=TrainingSettings(
            iterations=5000,
            batch_size=192,
            sequence_length=256,
            learning_rate=2e-3,
            warm_up=100,
            cosine=True,
            weight_decay=0.01,
            gradient_clip=1.0,
            averaging=0.995,
            whole_tunes=True,
            transpose=True,
            mixed_precision=True,
            checkpoint_interval=200,
            patience=4,
        ),
    ),
    "lab": Preset(
        title="The lab’s",
        description=(
            "The sizes of MIT 6.S191 Lab 1: one LSTM of 1,024 units, 3,000 iterations of 8 × 100 characters, "
            "and nothing against learning by heart. Ten minutes and more on two processor cores; on a GPU, "
            "under a minute. From about step 1,750 on it copies more and more."
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
