"""A ready-made choice of settings under a name that a person can choose by; see `composer.model.presets`."""

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
