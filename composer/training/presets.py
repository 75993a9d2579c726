"""A ready-made choice of settings under a name that a person can choose by; see `composer.model.presets`."""

from dataclasses import asdict, dataclass

from composer.training.settings import NetworkSettings, TrainingSettings


@dataclass(frozen=True)
class Preset:
    """Settings that go together, and an honest sentence about what to expect of them.

    Attributes:
        network: None where the training begins with the model that comes with the program, and so with
            that model's network; see `composer.workflows.starter.network_of`.
    """

    title: str
    description: str
    network: NetworkSettings | None
    training: TrainingSettings

    @property
    def from_starter(self) -> bool:
        """True where the training begins with the model that comes with the program."""
        return self.network is None

    def training_values(self) -> dict[str, int | float | bool]:
        """The run's settings by name."""
        return asdict(self.training)
